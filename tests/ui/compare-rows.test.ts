import fc from 'fast-check';
import {
  absenceWords,
  foldedRows,
  foldWords,
  mergedSegments,
  needsSpace,
  partsOf,
  passageLetter,
  piecesBySide,
  rowAt,
} from '@/app/w/[workspace]/sources/[id]/compare/_parts/compare-rows';
import { compareVersions } from '@/domain/quote/compare-versions';

const [harbour, crane, ferry] = [
  'The harbour was built for sailing ships. Fishermen still mend their nets there.',
  'A new crane arrived last month. It lifts eighty tonnes without a sound.',
  'The ferry leaves at noon. Tickets are sold on board.',
];

/** Both texts as one, with [gone] {new} <moved>. */
const asOne = (old: string, next: string) => {
  const texts = { old, next };
  const signs = { same: ['', ''], del: ['[', ']'], ins: ['{', '}'], moved: ['<', '>'] } as const;
  return compareVersions(old, next).map((row) => {
    const stretches = mergedSegments(row).map(({ side, segment: { op, span } }) => ({ side, op, start: span[0], end: span[1] }));
    return stretches
      .map((one, at) => {
        const space = needsSpace(texts, stretches[at - 1], one) ? ' ' : '';
        return space + signs[one.op][0] + texts[one.side].slice(one.start, one.end) + signs[one.op][1];
      })
      .join('');
  });
};

test.each([
  ['a word exchanged', 'It lifts eighty tonnes now.', 'It lifts ninety tonnes now.', ['It lifts [eighty] {ninety} tonnes now.']],
  ['a word removed', 'He does not go, now.', 'He does go now.', ['He does [not] go [,] now.']],
  [
    'words that would run together',
    'He said “the most” of it.',
    'He said “many parts” of it.',
    ['He said “[the most] {many parts}” of it.'],
  ],
  ['a word added', 'It lifts tonnes.', 'It lifts many tonnes.', ['It lifts {many} tonnes.']],
  ['a split paragraph stands once', `${harbour} ${crane}`, `${harbour}\n\n${crane}`, [harbour, crane]],
  ['joined paragraphs stand once', `${harbour}\n\n${crane}`, `${harbour} ${crane}`, ['', `${harbour} ${crane}`]],
  ['other typography stands in the new one', 'It’s late – now', "It's late - now", ["It's late - now"]],
  [
    'a moved paragraph stands at both places',
    `${harbour}\n\n${crane}\n\nShort.`,
    `Short.\n\n${harbour}\n\n${crane}`,
    ['<Short.>', harbour, crane, '<Short.>'],
  ],
])('in one text: %s', (_, old, next, rows) => {
  expect(asOne(old, next)).toEqual(rows);
});

const words = fc
  .array(fc.constantFrom(harbour, crane, ferry, 'He nodded.', 'Ничего не случилось.', 'It’s late.', "It's late.", '\n', '\n\n'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(' '));

test('as one text, the new one can be read in order and whole, and all that went beside it', () => {
  fc.assert(
    fc.property(words, words, (old, next) => {
      const rows = compareVersions(old, next);
      const merged = rows.map(mergedSegments);
      for (const [at, row] of rows.entries()) {
        const news = (merged[at] ?? []).filter(({ side }) => side === 'next').map(({ segment }) => segment);
        expect(news).toEqual(row.next?.segments ?? []);
        const gone = (merged[at] ?? []).filter(({ side }) => side === 'old').map(({ segment }) => segment);
        expect(gone).toEqual((row.old?.segments ?? []).filter(({ op }) => op !== 'same'));
      }
    }),
    { numRuns: 300 },
  );
});

test('parts of a paragraph tile it, cut where changes and quotes begin and end', () => {
  const [old, next] = [`${harbour}\n${crane}`, `${harbour}\n${crane.replace('eighty', 'ninety')}`];
  const rows = compareVersions(old, next);
  const start = next.indexOf('lifts');
  const pieces = piecesBySide(rows, [{ id: 'q', spans: [[start, next.indexOf(' without')]], tone: 'quote' }], 'next');
  const paragraph = rows[1]?.next;
  const parts = (paragraph?.segments ?? []).flatMap((segment) => partsOf(segment, 'next', pieces.get(paragraph?.span[0] ?? -1) ?? []));
  expect(parts.map(({ start: from, end, op, ids, begins }) => [next.slice(from, end), op, ids.length, begins.length])).toEqual([
    ['A new crane arrived last month. It ', 'same', 0, 0],
    ['lifts ', 'same', 1, 1],
    ['ninety', 'ins', 1, 0],
    [' tonnes', 'same', 1, 0],
    [' without a sound.', 'same', 0, 0],
  ]);
});

const many = (count: number) => Array.from({ length: count }, (_, k) => `Line number ${k} says nothing new.`);
const rows = compareVersions(
  many(9).join('\n'),
  many(9)
    .map((line, k) => (k === 4 ? line.replace('nothing', 'something') : line))
    .join('\n'),
);

test.each([
  ['the whole text folds what is the same', new Set<number>(), false, new Set<number>(), ['0-4:0', '4', '5-9:0']],
  ['a row that is looked at stays', new Set([1]), false, new Set<number>(), ['0', '1', '2-4:0', '4', '5-9:0']],
  ['a fold that was opened stays open', new Set<number>(), false, new Set([0]), ['0', '1', '2', '3', '4', '5-9:0']],
  ['only quotes folds changed rows too', new Set([6]), true, new Set<number>(), ['0-6:1', '6', '7-9:0']],
  ['with nothing to look at all is one fold', new Set<number>(), true, new Set<number>(), ['0-9:1']],
])('%s', (_, held, onlyQuotes, open, shown) => {
  expect(
    foldedRows(rows, held, { onlyQuotes, open }).map((one) => ('row' in one ? `${one.row}` : `${one.from}-${one.to}:${one.changed}`)),
  ).toEqual(shown);
});

test('folds, absences and places in words', () => {
  expect(foldWords({ from: 0, to: 12, changed: 0 })).toBe('12 paragraphs the same');
  expect(foldWords({ from: 3, to: 4, changed: 0 })).toBe('1 paragraph the same');
  expect(foldWords({ from: 0, to: 9, changed: 2 })).toBe('9 paragraphs, 2 of them changed, no quote to confirm');
  expect(foldWords({ from: 0, to: 2, changed: 2 })).toBe('2 paragraphs changed, no quote to confirm');
  const added = compareVersions(harbour, `${harbour}\n\n${ferry}`);
  expect(added[1]?.next && absenceWords(added[1].next, `${harbour}\n\n${ferry}`, 1)).toBe('not in version 1: 10 words');
  expect([1, 26, 27, 53].map(passageLetter)).toEqual(['a', 'z', 'aa', 'ba']);
  expect([
    rowAt(added, 'next', harbour.length + 2),
    rowAt(added, 'old', 0),
    rowAt(added, 'old', undefined),
    rowAt(added, 'next', harbour.length),
  ]).toEqual([1, 0, null, null]);
});
