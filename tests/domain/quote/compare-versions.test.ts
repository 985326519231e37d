import fc from 'fast-check';
import { type ComparedParagraph, type ComparedRow, compareVersions, type Segment } from '@/domain/quote/compare-versions';
import { paragraphs } from '@/domain/text/paragraphs';
import { first, second, third } from './case-texts';
import { versionCases } from './version-cases';

const signs = { same: ['', ''], del: ['[', ']'], ins: ['{', '}'], moved: ['<', '>'] } as const;

/** A paragraph with its segments in signs: [gone] {new} <1:moved> ~in other typography~. */
const drawn = (text: string, paragraph: ComparedParagraph | null) =>
  paragraph?.segments
    .map(({ span, op, typo, pair }) => {
      const words = text.slice(...span);
      return `${signs[op][0]}${op === 'moved' ? `${pair}:` : ''}${typo ? `~${words}~` : words}${signs[op][1]}`;
    })
    .join('') ?? '–';
const draw = (old: string, next: string) => compareVersions(old, next).map((row) => `${drawn(old, row.old)} | ${drawn(next, row.next)}`);

test.each(versionCases)('$name', ({ old, next, rows }) => {
  expect(draw(old, next)).toEqual(rows);
});

test('only rows in which nothing changed say so', () => {
  const rows = compareVersions(`${first}\n\n${second}\n\nIt’s late.`, `${first}\n\n${second.replace('eighty', 'ninety')}\n\nIt's late.`);
  expect(rows.map(({ same }) => same)).toEqual([true, false, false]);
  expect(compareVersions(`${first} ${second}`, `${first}\n\n${second}`).map(({ same }) => same)).toEqual([false, false]);
});

const sentences = [...first.split(/(?<=\.) /), ...second.split(/(?<=\.) /), ...third.split(/(?<=\.) /)];
const others = [
  'Ничего не случилось вчера.',
  '😀 𝒜 was seen.',
  'He nodded.',
  '“It’s — well…”',
  'It cost $5m, or 1,000 coins.',
  ' \u200b',
  'e\u0301te',
];
const written = fc
  .array(fc.tuple(fc.constantFrom(...sentences, ...others), fc.constantFrom(' ', ' ', '\n', '\n\n', '\u00a0', '\r\n')), { maxLength: 20 })
  .map((parts) => parts.map(([sentence, space]) => sentence + space).join(''));
const anyText = fc.oneof(written, written, fc.string({ unit: 'binary', maxLength: 60 }));
const runs = { numRuns: 500 };

const columnOf = (rows: readonly ComparedRow[], side: 'old' | 'next') => rows.flatMap((row) => row[side] ?? []);
const segmentsOf = (rows: readonly ComparedRow[], side: 'old' | 'next') => columnOf(rows, side).flatMap(({ segments }) => segments);
const wordsOf = (text: string, segments: readonly Segment[], op: Segment['op']) =>
  segments
    .filter((one) => one.op === op)
    .map(({ span }) => text.slice(...span).replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}]+/gu, ''));

test('the paragraphs of each side stand in order, each once, and their segments cover them', () => {
  fc.assert(
    fc.property(anyText, anyText, (old, next) => {
      const rows = compareVersions(old, next);
      for (const [side, text] of [
        ['old', old],
        ['next', next],
      ] as const) {
        const column = columnOf(rows, side);
        expect(column.map(({ span }) => span)).toEqual(paragraphs(text));
        for (const { span, segments } of column) {
          expect(segments.map((one) => text.slice(...one.span)).join('')).toBe(text.slice(...span));
          expect(segments.every((one, k) => one.span[0] < one.span[1] && one.span[0] === (segments[k - 1]?.span[1] ?? span[0]))).toBe(true);
        }
      }
      expect(rows.every((row) => row.old || row.next)).toBe(true);
      expect(wordsOf(old, segmentsOf(rows, 'old'), 'ins')).toEqual([]);
      expect(wordsOf(next, segmentsOf(rows, 'next'), 'del')).toEqual([]);
    }),
    runs,
  );
});

test('a text beside itself is the same in every row', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const rows = compareVersions(text, text);
      expect(rows.every(({ same }) => same)).toBe(true);
      expect(rows.map((row) => row.old?.span)).toEqual(rows.map((row) => row.next?.span));
    }),
    runs,
  );
});

test('what stayed is the same on both sides, in order, and so is each moved passage', () => {
  fc.assert(
    fc.property(anyText, anyText, (old, next) => {
      const rows = compareVersions(old, next);
      const [olds, nexts] = [segmentsOf(rows, 'old'), segmentsOf(rows, 'next')];
      const plain = (segments: readonly Segment[], text: string) =>
        wordsOf(
          text,
          segments.filter(({ typo }) => !typo),
          'same',
        ).join('');
      expect(plain(olds, old)).toBe(plain(nexts, next));
      const kept = (segments: readonly Segment[]) => segments.flatMap(({ op, pair }) => (op === 'same' && pair ? pair : []));
      expect(kept(olds)).toEqual(kept(nexts));
      expect(kept(olds)).toEqual(kept(olds).map((_, k) => k + 1));
      const pairs = (segments: readonly Segment[]) => new Set(segments.flatMap(({ op, pair }) => (op === 'moved' && pair ? pair : [])));
      expect(pairs(olds)).toEqual(pairs(nexts));
      for (const pair of pairs(olds)) {
        const passage = (segments: readonly Segment[], text: string) =>
          wordsOf(
            text,
            segments.filter((one) => one.op === 'moved' && one.pair === pair && !one.typo),
            'moved',
          ).join('');
        expect(passage(olds, old)).toBe(passage(nexts, next));
      }
    }),
    runs,
  );
});

test('sides changed, what went comes and what came goes', () => {
  const edit = fc.record({ drop: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8]), add: fc.subarray(others.slice(0, 5)), at: fc.nat(8) });
  fc.assert(
    fc.property(edit, ({ drop, add, at }) => {
      const kept = sentences.filter((_, k) => !drop.includes(k));
      const [old, next] = [sentences.join('\n'), [...kept.slice(0, at), ...add, ...kept.slice(at)].join('\n')];
      const [there, back] = [compareVersions(old, next), compareVersions(next, old)];
      expect(wordsOf(old, segmentsOf(there, 'old'), 'del')).toEqual(wordsOf(old, segmentsOf(back, 'next'), 'ins'));
      expect(wordsOf(next, segmentsOf(there, 'next'), 'ins')).toEqual(wordsOf(next, segmentsOf(back, 'old'), 'del'));
    }),
    runs,
  );
});

test('two paragraphs that changed places: one of them moved, nothing went or came', () => {
  const texts = [first, second, third, ...others.slice(0, 3)];
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: 2, maxLength: 2 }), ([one = '', other = '']) => {
      const rows = compareVersions(`${one}\n\n${other}`, `${other}\n\n${one}`);
      const ops = new Set([...segmentsOf(rows, 'old'), ...segmentsOf(rows, 'next')].map(({ op }) => op));
      expect([...ops].sort()).toEqual(['moved', 'same']);
    }),
    runs,
  );
});

const article = (seed: number, size: number) => {
  const lines: string[] = [];
  for (let k = 0, length = 0; length < size; k++) {
    const line = `${sentences[(k * 7 + seed) % 9]} On day ${k} the ${k % 13} boats of pier ${k * 31 + seed} were counted again.${k % 4 === 3 ? '\n\n' : ' '}`;
    lines.push(line);
    length += line.length;
  }
  return lines;
};
const repeated = (sentence: (k: number) => string, many: number) => Array.from({ length: many }, (_, k) => sentence(k)).join(' ');
const heavy: readonly (readonly [name: string, old: string, next: string])[] = [
  [
    '1 MB with every ninth sentence changed',
    article(1, 1e6).join(''),
    article(1, 1e6)
      .map((line, k) => (k % 9 ? line : line.replace('again', 'once')))
      .join(''),
  ],
  ['1 MB turned round', article(1, 1e6).join(''), article(1, 1e6).reverse().join('')],
  [
    'two texts of 1 MB with nothing in common',
    article(1, 1e6).join(''),
    article(1, 1e6)
      .join('')
      .replace(/\p{L}+/gu, (word) => `x${word}`),
  ],
  ['one letter, 1 MB and one more', 'a'.repeat(1e6), 'a'.repeat(1e6 + 1)],
  ['one letter and a space, 500,000 times', 'a '.repeat(5e5), 'a '.repeat(5e5 - 9)],
  [
    '10,000 near-identical sentences',
    repeated((k) => `The boat number ${k} was counted.`, 1e4),
    repeated((k) => `The boat number ${k + 1} was counted.`, 1e4),
  ],
  ['10,000 identical paragraphs and one more in front', 'He nodded.\n'.repeat(1e4), `Then it rained.\n${'He nodded.\n'.repeat(1e4)}`],
  ['100,000 empty lines', '\n'.repeat(1e5), ' \n'.repeat(1e5)],
];

// Measured at 0.3 to 1.9 s on one idle core; the bound leaves room for a machine that is busy with other things.
test.each(heavy)(
  '%s: within seconds',
  (_, old, next) => {
    const start = performance.now();
    const rows = compareVersions(old, next);
    expect(performance.now() - start).toBeLessThan(12_000);
    expect(columnOf(rows, 'old').length).toBe(paragraphs(old).length);
  },
  30_000,
);
