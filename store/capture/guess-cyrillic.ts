import { decodeAs } from './text-encoding';

/** The Cyrillic encodings that articles still come in. */
const ENCODINGS = ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'] as const;

/** Letters that make up about two thirds of Russian, Ukrainian and Bulgarian text; read in a wrong encoding they become rare ones. */
const FREQUENT = /[оеаинтсрвлкмдпуя]/g;
/** A capital inside a word after a small letter: a sign of swapped halves of the code page. */
const SWAPPED = /\p{Ll}\p{Lu}/gu;

/**
 * The Cyrillic encoding in which short bytes read like words, where statistics of letter triples see too little.
 * Null when none does, or two do.
 */
export const guessCyrillic = (bytes: Uint8Array): string | null => {
  const scored = ENCODINGS.map((encoding) => ({ encoding, score: likeness(decodeAs(bytes, encoding) ?? '') })).sort(
    (a, b) => b.score - a.score,
  );
  const [best, second] = scored;
  return best && second && best.score >= 0.6 && best.score - second.score >= 0.2 ? best.encoding : null;
};

const likeness = (text: string): number => {
  const letters = text.match(/[\u0400-\u045F]/g)?.length ?? 0;
  const foreign = text.match(/[\u0080-\u009F\u2500-\u25FF]/g)?.length ?? 0;
  if (letters < 4) return 0;
  const frequent = text.match(FREQUENT)?.length ?? 0;
  const swapped = text.match(SWAPPED)?.length ?? 0;
  return (frequent - swapped - foreign) / letters;
};
