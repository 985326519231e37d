import type { Named } from '@/domain/editor/mentions-in';

/** A name that is being typed: where its "@" stands, and what follows it up to the caret. */
export type Naming = { readonly start: number; readonly query: string };

/** Longer than this is no name any more. */
const longest = 60;
/** How many are offered at once. */
const most = 6;

/** The name that is being typed at the caret; null when none is. A name may hold spaces, but none follows "@" at once. */
export const namingAt = (text: string, caret: number): Naming | null => {
  const line = text.slice(Math.max(0, caret - longest), caret);
  const found = /(?<![\p{L}\p{M}\p{N}_.+-])@((?:[^\s@][^\n@]*)?)$/u.exec(line);
  return found ? { start: caret - found[0].length, query: found[1] ?? '' } : null;
};

const folded = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The editors a typed beginning may mean: of initials, of the whole name, or of one of its words, in that order. */
export const choicesFor = (query: string, editors: readonly Named[]): readonly Named[] => {
  const wanted = folded(query);
  const rank = ({ name, initials }: Named): number => {
    if (folded(initials).startsWith(wanted)) return 0;
    if (folded(name).startsWith(wanted)) return 1;
    return folded(name)
      .split(/\s+/)
      .some((word) => word.startsWith(wanted))
      ? 2
      : 3;
  };
  return editors
    .map((editor) => ({ editor, at: rank(editor) }))
    .filter(({ at }) => at < 3)
    .sort((a, b) => a.at - b.at || a.editor.name.localeCompare(b.editor.name))
    .slice(0, most)
    .map(({ editor }) => editor);
};

/** The text with the name written out, and where the caret stands behind it. */
export const withName = (text: string, { start, query }: Naming, editor: Named): { readonly text: string; readonly caret: number } => {
  const rest = text.slice(start + 1 + query.length);
  const name = `@${editor.name}${/^\s/.test(rest) ? '' : ' '}`;
  return { text: text.slice(0, start) + name + rest, caret: start + name.length + (/^\s/.test(rest) ? 1 : 0) };
};
