import type { Kind } from '../kind';
import { documentVerbs, phraseVerbs, russianAdjectives, russianPhrases, russianVerbs } from '../tables/ru/cue-verbs';

export type RussianForm = 'past' | 'present' | 'gerund' | 'adjective';
/** What may follow a cue, as its row tells it. */
export type RussianCue = {
  readonly lemma: string;
  readonly kind: Kind;
  readonly strength: number;
  readonly quotes: boolean;
  readonly clause: boolean;
  readonly infinitive: boolean;
  readonly object: boolean;
  readonly prepositions: ReadonlySet<string>;
  /** Words that must follow the verb for it to report: "дал | понять". */
  readonly behind: readonly string[];
  /** "говорится": the words stand in a document. */
  readonly passive: boolean;
};
/** A form of a cue: who may be its subject by gender and number. */
export type RussianUse = {
  readonly cue: RussianCue;
  readonly form: RussianForm;
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
};

const prepositionsOf: Readonly<Record<string, string>> = {
  k: 'к ко',
  o: 'о об обо',
  n: 'на',
  z: 'за',
  p: 'против',
  s: 'с со',
  v: 'в во',
  t: 'от',
};

const readRow = (lemma: string, follows: string, kind: Kind, strength: number, behind = ''): RussianCue => {
  const [letters = '', tied = ''] = follows.split(':');
  return {
    lemma,
    kind,
    strength,
    quotes: letters.includes('q'),
    clause: letters.includes('t'),
    infinitive: letters.includes('i'),
    object: letters.includes('n'),
    prepositions: new Set([...tied].flatMap((letter) => (prepositionsOf[letter] ?? '').split(' '))),
    behind: behind ? behind.split(' ') : [],
    passive: false,
  };
};

type FormRow = readonly [form: RussianForm, gender: 'm' | 'f' | null, plural: boolean];

/** The past in its four forms and the gerund made of it; the present as the row has it, with its gerund ("отмечает": "отмечая"). */
const formsOf = (past: string, present: string): readonly (readonly [word: string, ...FormRow])[] => {
  const reflexive = past.endsWith('ся');
  const root = past.endsWith('лся') ? past.slice(0, -2) : past === 'пришел' ? 'пришл' : /л$/.test(past) ? past : `${past}л`;
  const [a, o, i] = reflexive ? [`${root}ась`, `${root}ось`, `${root}ись`] : [`${root}а`, `${root}о`, `${root}и`];
  const [single = '', several = ''] = present.split(' ');
  const vowel = (reflexive ? past.slice(0, -3) : past.slice(0, -1)) ?? '';
  const found: (readonly [string, ...FormRow])[] = [
    [past, 'past', 'm', false],
    [a, 'past', 'f', false],
    [o, 'past', null, false],
    [i, 'past', null, true],
    [reflexive ? `${vowel}вшись` : `${vowel}в`, 'gerund', null, false],
  ];
  if (single) found.push([single, 'present', null, false], [several, 'present', null, true], [gerundOf(several), 'gerund', null, false]);
  return found;
};

/** "отмечают": "отмечая", "говорят": "говоря", "надеются": "надеясь". */
const gerundOf = (several: string): string =>
  several.endsWith('ся') ? several.replace(/(?:ют|ут|ят|ат)ся$/, 'ясь') : several.replace(/(?:ют|ят)$/, 'я').replace(/(?:ут|ат)$/, 'а');

const uses: ReadonlyMap<string, readonly RussianUse[]> = (() => {
  const map = new Map<string, RussianUse[]>();
  const put = (word: string, use: RussianUse) => {
    if (word.length > 2) map.set(word, [...(map.get(word) ?? []), use]);
  };
  const rows = new Map(russianVerbs.map((row) => [row[0], [row[1], row[2]] as const]));
  for (const [verb, behind, kind] of russianPhrases) {
    const [past, present] = rows.get(verb) ?? phraseVerbs[verb] ?? ['', ''];
    const cue = readRow(`${verb}${behind ? ` ${behind}` : ''}`, 't', kind, 0.82, behind);
    for (const [word, form, gender, plural] of formsOf(past, present)) put(word, { cue, form, gender, plural });
  }
  for (const [lemma, past, present, follows, kind, strength] of russianVerbs) {
    const cue = readRow(lemma, follows, kind, strength);
    for (const [word, form, gender, plural] of formsOf(past, present)) put(word, { cue, form, gender, plural });
  }
  for (const [masculine, follows, kind, strength] of russianAdjectives) {
    const cue = readRow(masculine, follows, kind, strength);
    const root = masculine === 'согласен' ? 'согласн' : masculine;
    put(masculine, { cue, form: 'adjective', gender: 'm', plural: false });
    put(`${root}а`, { cue, form: 'adjective', gender: 'f', plural: false });
    put(`${root}о`, { cue, form: 'adjective', gender: null, plural: false });
    put(`${root}ы`, { cue, form: 'adjective', gender: null, plural: true });
  }
  for (const word of documentVerbs)
    put(word, { cue: { ...readRow(word, 'qt', 'assertion', 0.85), passive: true }, form: 'present', gender: null, plural: false });
  return map;
})();

/** The cues a word can be a form of, phrases first; none for any other word. */
export const russianUses = (word: string): readonly RussianUse[] => uses.get(word) ?? [];
/** True for a word that reports quoted words. */
export const quotesInRussian = (lower: string): boolean => russianUses(lower.replaceAll('ё', 'е')).some(({ cue }) => cue.quotes);
