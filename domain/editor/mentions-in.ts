/** Whoever can be named in a comment. */
export type Named = { readonly id: string; readonly name: string; readonly initials: string };
/** A stretch of a text (UTF-16 units, "@" included) that names editors: all who bear that name. */
export type MentionPlace = { readonly start: number; readonly end: number; readonly editorIds: readonly string[] };

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\s+/g, '\\s+');
/** A name ends where no letter, digit or underscore goes on. */
const reads = (words: string): RegExp => new RegExp(`${escaped(words)}(?![\\p{L}\\p{M}\\p{N}_])`, 'iuy');
/** What comes before "@" when it begins a name: not an address ("ann@desk.example"). */
const beginsName = /(?<![\p{L}\p{M}\p{N}_.+-])@/gu;

/**
 * Where a text names editors: "@" with a whole name or with initials, in any letter case; the longest name wins. A name that several bear names them all.
 */
export const mentionPlaces = (text: string, editors: readonly Named[]): readonly MentionPlace[] => {
  const forms = new Map<string, { readonly form: RegExp; readonly ids: string[] }>();
  for (const { id, name, initials } of editors)
    for (const words of new Set([name, initials].filter((given) => given.trim() !== ''))) {
      const key = words.toLowerCase().replace(/\s+/g, ' ');
      const known = forms.get(key) ?? { form: reads(words), ids: [] };
      if (!known.ids.includes(id)) known.ids.push(id);
      forms.set(key, known);
    }
  return [...text.matchAll(beginsName)].flatMap(({ index }) => {
    let longest: MentionPlace | null = null;
    for (const { form, ids } of forms.values()) {
      form.lastIndex = index + 1;
      if (!form.test(text)) continue;
      const end = form.lastIndex;
      if (longest === null || end > longest.end) longest = { start: index, end, editorIds: ids };
    }
    return longest ? [longest] : [];
  });
};

/** The editors a text names, each once, in the order of their naming. */
export const mentionsIn = (text: string, editors: readonly Named[]): readonly string[] => [
  ...new Set(mentionPlaces(text, editors).flatMap(({ editorIds }) => editorIds)),
];
