import { mentionPlaces, type Named } from '@/domain/editor/mentions-in';

/** A stretch of a comment, by where it begins: words, a name, or an address. */
export type CommentPiece = { readonly start: number; readonly words: string; readonly kind: 'words' | 'name' | 'address' };

/** Only what a browser fetches as a page; a script or a file is no link. */
const addresses = /\bhttps?:\/\/[^\s<>"'`{}|\\^]+/giu;
/** Signs that end a sentence, and closing brackets that opened outside of the address. */
const trailing = /[.,;:!?…)\]»”’]+$/u;

const withoutTrailing = (found: string): string => {
  const cut = found.replace(trailing, '');
  const tail = found.slice(cut.length);
  // "(https://x.example/a_(b))": a bracket that opened in the address closes in it
  return tail.startsWith(')') && cut.split('(').length > cut.split(')').length ? `${cut})` : cut;
};

const isAddress = (words: string): boolean =>
  URL.canParse(words) && /^https?:$/.test(new URL(words).protocol) && new URL(words).host !== '';

/** A comment in pieces, in order and without gaps: names of editors and http addresses stand out, all else is words. */
export const commentPieces = (text: string, editors: readonly Named[]): readonly CommentPiece[] => {
  const links = [...text.matchAll(addresses)].flatMap(({ index, 0: found }) => {
    const words = withoutTrailing(found);
    return isAddress(words) ? [{ start: index, words, kind: 'address' as const }] : [];
  });
  const inLink = (at: number) => links.some(({ start, words }) => at >= start && at < start + words.length);
  const names = mentionPlaces(text, editors)
    .filter(({ start }) => !inLink(start))
    .map(({ start, end }) => ({ start, words: text.slice(start, end), kind: 'name' as const }));
  const pieces: CommentPiece[] = [];
  let at = 0;
  for (const piece of [...links, ...names].sort((a, b) => a.start - b.start)) {
    if (piece.start > at) pieces.push({ start: at, words: text.slice(at, piece.start), kind: 'words' });
    pieces.push(piece);
    at = piece.start + piece.words.length;
  }
  if (at < text.length) pieces.push({ start: at, words: text.slice(at), kind: 'words' });
  return pieces;
};
