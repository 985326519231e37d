import type { Alarm } from '@/domain/quote/alarms';
import type { Drift } from '@/domain/quote/match';
import type { Span } from '@/domain/text/span';

const sentences = (many: number, write: (number: number) => string) => Array.from({ length: many }, (_, k) => write(k)).join(' ');
const numbered = sentences(10_000, (k) => `Delegate number ${k} will vote for the bridge.`);
const same = sentences(10_000, () => 'The delegate will vote for the bridge.');
const words = (many: number) => sentences(many, (k) => `word${(k * 7919) % 4001} and the ${k % 17 === 0 ? 'mill. Then' : 'river'}`);
const long = words(8000);
const letters = 'a '.repeat(150_000);
const at = (text: string, piece: string): Span => [text.indexOf(piece), text.indexOf(piece) + piece.length];
const fifth = 'Delegate number 5000 will vote for the bridge.';

export type HostileCase = {
  readonly name: string;
  readonly old: string;
  readonly span: Span;
  readonly next: string;
  readonly state: Drift['state'];
  readonly alarms?: readonly Alarm[];
};

/** Texts made to cost much, and what is true of a quote in them. Each must answer long before the runner loses patience. */
export const hostileCases: readonly HostileCase[] = [
  {
    name: 'one letter repeated, one word',
    old: 'a'.repeat(400_000),
    span: [0, 200_000],
    next: `${'a'.repeat(400_000)}b`,
    state: 'missing',
  },
  { name: 'one letter repeated as words', old: letters, span: [100_000, 200_001], next: letters, state: 'exact' },
  {
    name: 'one letter repeated, another in the middle of the quote',
    old: letters,
    span: [100_000, 200_001],
    next: `${letters.slice(0, 150_000)}b ${letters.slice(150_000)}`,
    state: 'altered',
  },
  {
    name: 'one letter repeated, another everywhere',
    old: letters,
    span: [100_000, 200_001],
    next: letters.replaceAll('a', 'b'),
    state: 'missing',
  },
  { name: 'numbered sentences, nothing changed', old: numbered, span: at(numbered, fifth), next: numbered, state: 'exact' },
  {
    name: 'numbered sentences, every one denied',
    old: numbered,
    span: at(numbered, fifth),
    next: numbered.replaceAll('will', 'will not'),
    state: 'altered',
    alarms: ['negation'],
  },
  {
    name: 'numbered sentences, the quote removed',
    old: numbered,
    span: at(numbered, fifth),
    next: numbered.replace(`${fifth} `, ''),
    state: 'missing',
  },
  {
    name: 'the same sentence ten thousand times, one denied',
    old: same,
    span: [39 * 5000, 39 * 5000 + 38],
    next: `${same.slice(0, 39 * 5000)}The delegate will not vote for the bridge.${same.slice(39 * 5000 + 38)}`,
    state: 'altered',
    alarms: ['negation'],
  },
  {
    name: 'the same sentence ten thousand times, every one denied',
    old: same,
    span: [39 * 5000, 39 * 5000 + 38],
    next: same.replaceAll('will', 'will not'),
    state: 'altered',
    alarms: ['negation'],
  },
  {
    name: 'a quote of 200 KB, kept',
    old: `Start. ${long} End.`,
    span: [7, 7 + long.length],
    next: `News. Start. ${long} End.`,
    state: 'exact',
  },
  {
    name: 'a quote of 200 KB, one word changed',
    old: long,
    span: [0, long.length],
    next: long.replace('river', 'stream'),
    state: 'altered',
  },
  { name: 'a quote of 200 KB, gone', old: `Start. ${long} End.`, span: [7, 7 + long.length], next: 'Start. End.', state: 'missing' },
  {
    name: 'nothing but marks',
    old: `${'"'.repeat(300_000)} word`,
    span: [300_001, 300_005],
    next: `${'"'.repeat(300_001)} other`,
    state: 'missing',
  },
  {
    name: 'one letter under a heap of marks',
    old: `a${'\u0301'.repeat(200_000)} b`,
    span: [0, 200_001],
    next: `a${'\u0301'.repeat(200_000)} c`,
    state: 'exact',
  },
];
