import type { Kind } from './kind';
import { cueVerbs } from './tables/cue-verbs';
import { irregularForms } from './tables/irregular-forms';

export type CueForm = 'base' | 'third' | 'past' | 'participle' | 'ing';
/** What may follow a cue, as read from its row; `prepositions` are the words whose object is the statement. */
export type Cue = {
  readonly lemma: string;
  readonly kind: Kind;
  readonly strength: number;
  readonly quotes: boolean;
  readonly clause: 'bare' | 'marked' | null;
  readonly infinitive: boolean;
  readonly objectInfinitive: boolean;
  readonly object: boolean;
  readonly addressee: boolean;
  readonly inverts: boolean;
  readonly whether: boolean;
  readonly prepositions: ReadonlySet<string>;
};
export type CueUse = { readonly cue: Cue; readonly forms: ReadonlySet<CueForm> };

const prepositionOf: Readonly<Record<string, string>> = {
  f: 'for',
  a: 'about',
  o: 'of',
  t: 'to',
  g: 'against',
  s: 'as',
  n: 'on',
  w: 'with',
};

const readRow = ([lemma, follows, kind, strength]: (typeof cueVerbs)[number]): Cue => {
  const [letters = '', behind = ''] = follows.split(':');
  return {
    lemma,
    kind,
    strength,
    quotes: letters.includes('q'),
    clause: letters.includes('t') ? 'bare' : letters.includes('T') ? 'marked' : null,
    infinitive: letters.includes('i'),
    objectInfinitive: letters.includes('o'),
    object: letters.includes('n'),
    addressee: letters.includes('d'),
    inverts: letters.includes('v'),
    whether: letters.includes('w'),
    prepositions: new Set([...behind].map((letter) => prepositionOf[letter] ?? letter)),
  };
};

/** Third person, past, participle and -ing of a verb, by the table or by the rules of English spelling. */
const formsOf = (lemma: string): readonly [string, string, string, string] => {
  const known = irregularForms[lemma];
  if (known) return known;
  const hissing = /(?:s|sh|ch|x|z)$/.test(lemma);
  const y = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : null;
  const past = lemma.endsWith('e') ? `${lemma}d` : `${y ?? lemma}ed`;
  const ing = lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
  return [hissing ? `${lemma}es` : y ? `${y}es` : `${lemma}s`, past, past, ing];
};

const buildUses = (): ReadonlyMap<string, CueUse> => {
  const uses = new Map<string, { cue: Cue; forms: Set<CueForm> }>();
  for (const row of cueVerbs) {
    const cue = readRow(row);
    const [third, past, participle, ing] = formsOf(cue.lemma);
    const put = (word: string, form: CueForm) => {
      const use = uses.get(word);
      if (use) use.forms.add(form);
      else uses.set(word, { cue, forms: new Set([form]) });
    };
    put(cue.lemma, 'base');
    put(third, 'third');
    put(past, 'past');
    put(participle, 'participle');
    put(ing, 'ing');
  }
  return uses;
};

const uses = buildUses();

/** The past of the verb that a word is the -ing form of ("pointing": "pointed"); null for any other word. */
export const pastOfIng = (lower: string): string | null => {
  const use = uses.get(lower);
  return use?.forms.has('ing') ? (formsOf(use.cue.lemma)[1] ?? null) : null;
};

/** The cue a word can be a form of, with the forms it can be ("said": past or participle); undefined for any other word. */
export const cueUse = (lower: string): CueUse | undefined => uses.get(lower);
