import chardet from 'chardet';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { FileRefusal } from '@/domain/source/capture-refusal';
import { guessCyrillic } from './guess-cyrillic';
import { decodeAs } from './text-encoding';

export type Decoded = { readonly text: string; readonly encoding: string };
type DecodeRefusal = Extract<FileRefusal, { code: 'encoding-unknown' | 'file-not-readable-text' }>;

/** Byte order marks (The Unicode Standard, 23.8). UTF-32's begins like UTF-16's and stands first; nobody decodes it here. */
const ORDER_MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Bytes that a guess is made from, and the confidences (of 100) from which chardet is believed at once, and when nothing better is known. */
const SAMPLE = 64 * 1024;
const CERTAIN = 40;
const CONFIDENT = 20;

/** Encodings whose letters take several bytes, some of them ASCII: only the whole sample shows them. */
const EAST = /^(?:shift_jis|big5|euc-|gb18030|iso-2022)/i;

/** Shares of control characters above which bytes are no text. NULs count apart: text can have a few, and is refused for them by name. */
const CONTROLS = 0.01;
const NULS = 0.05;
/** Control characters that texts do have: tabs, line ends and page breaks of all kinds, escape. NUL is counted apart. */
const HARMLESS = new Set('\t\n\v\f\r\u001B\u0085\0');

/**
 * Bytes to text. Tried in this order: byte order mark; UTF-16 without one, known by its two-byte spaces; UTF-8 when the bytes
 * are valid and say more than ASCII; the encoding that `declared` names (a server's charset, a page's meta element); ASCII; a guess.
 * Refuses what is no text in any encoding (`file-not-readable-text`) and what nobody can tell (`encoding-unknown`).
 * NULs pass when few: `takeText` refuses them with their line.
 */
export const decodeBytes = (bytes: Uint8Array, declared: string | null = null): Outcome<Decoded, DecodeRefusal> => {
  const mark = ORDER_MARKS.find(([order]) => order.every((byte, i) => bytes[i] === byte))?.[1];
  if (mark) return answer(decoded(bytes, mark) ?? (mark === 'utf-8' ? guess(bytes) : null));
  const order = wideEncoding(bytes);
  const wide = order && decoded(bytes, order);
  if (wide && !wide.text.includes('\0')) return answer(wide);
  const firstHigh = bytes.findIndex((byte) => byte >= 0x80);
  if (controlShare(bytes) > CONTROLS) return refuse('file-not-readable-text');
  const plain = firstHigh < 0 ? null : decoded(bytes, 'utf-8');
  const said = declared === null ? null : decoded(bytes, declared.toLowerCase());
  return answer(plain ?? said ?? (firstHigh < 0 ? decoded(bytes, 'utf-8') : guess(bytes, firstHigh)));
};

const answer = (found: Decoded | null): Outcome<Decoded, DecodeRefusal> => {
  if (!found) return refuse('encoding-unknown');
  const sample = found.text.slice(0, SAMPLE);
  const nuls = sample.split('\0').length - 1;
  const odd = sample.match(/[\p{Cc}\uFFFD\uFFFE\uFFFF]/gu)?.filter((letter) => !HARMLESS.has(letter)).length ?? 0;
  if (nuls > sample.length * NULS || odd > sample.length * CONTROLS + 1) return refuse('file-not-readable-text');
  return accept(found);
};

const decoded = (bytes: Uint8Array, encoding: string): Decoded | null => {
  const text = decodeAs(bytes, encoding);
  return text === null ? null : { text, encoding };
};

/** UTF-16 without a mark: at least one unit in thirty is a two-byte space or line end, and more of one byte order than of the other. */
const wideEncoding = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes.length % 2 !== 0 || bytes.length < 4) return null;
  let [little, big] = [0, 0];
  const end = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < end; i += 2) {
    if (bytes[i + 1] === 0 && isBlank(bytes[i])) little++;
    if (bytes[i] === 0 && isBlank(bytes[i + 1])) big++;
  }
  if (Math.max(little, big) < end / 60 || little === big) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
};

const isBlank = (byte: number | undefined) => byte === 0x20 || byte === 0x0a || byte === 0x0d;

/** The share of control bytes that no text encoding of ours uses, NULs left out. */
const controlShare = (bytes: Uint8Array): number => {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if ((byte > 0 && byte < 9) || (byte > 13 && byte < 32 && byte !== 0x1b)) controls++;
  return sample.length === 0 ? 0 : controls / sample.length;
};

/** The most likely of the older encodings, from a sample that begins shortly before the first byte that is not ASCII. */
const guess = (bytes: Uint8Array, firstHigh = 0): Decoded | null => {
  const start = Math.max(0, firstHigh - 2000);
  const sample = bytes.subarray(start, start + SAMPLE);
  const words = foreignWords(sample);
  const east = namesOver(sample, CERTAIN).filter((name) => EAST.test(name));
  const cyrillic = guessCyrillic(words);
  for (const name of [...east, ...namesOver(words, CERTAIN), ...(cyrillic ? [cyrillic] : []), ...namesOver(words, CONFIDENT)]) {
    const found = decoded(bytes, name.toLowerCase());
    if (found) return found;
  }
  return null;
};

const namesOver = (sample: Uint8Array, confident: number) =>
  chardet.analyse(sample).flatMap(({ name, confidence }) => (confidence >= confident ? [name] : []));

/**
 * The words of a sample that are written without Latin letters, when there are some: a few Russian words in a long
 * English text would otherwise be outvoted by it. The sample itself when its other letters are only sprinkled in, as in French.
 */
const foreignWords = (sample: Uint8Array): Uint8Array => {
  const words = Buffer.from(sample)
    .toString('latin1')
    .match(/[\x80-\xFF]{3,}/g);
  return words && words.length >= 3 ? Buffer.from(words.join(' '), 'latin1') : sample;
};
