import { agreementOf } from '@/domain/verdict/agreement-of';
import { type AgreementQuery, readAgreementQuery, writeAgreementQuery } from '@/domain/verdict/agreement-query';
import { confusedRounds, pairOf, whyUndefined } from '@/domain/verdict/agreement-reading';
import { facts } from '@/domain/verdict/scales/facts';

const [a, b, c] = [
  '0193f2a0-0000-7000-8000-00000000000a',
  '0193f2a0-0000-7000-8000-00000000000b',
  '0193f2a0-0000-7000-8000-00000000000c',
] as const;
const whole: AgreementQuery = { issue: a, question: 'so', scale: c, pair: [a, b], cell: ['supported', 'refuted'] };
const none: AgreementQuery = { issue: null, question: null, scale: null, pair: null, cell: null };
const read = (address: string) => readAgreementQuery(Object.fromEntries(new URLSearchParams(address)));

describe('the address of agreement', () => {
  test.each([whole, none, { ...none, pair: [b, a] as const }])('is read as it was written', (query) => {
    expect(read(writeAgreementQuery(query, { cell: query.cell }))).toEqual(query);
  });

  test('leaves the cell behind when something else changes', () => {
    expect(read(writeAgreementQuery(whole, { issue: null }))).toEqual({ ...whole, issue: null, cell: null });
  });

  test.each([
    { issue: 'x', question: 'why', scale: ['a', 'b'], pair: `${a}~${a}`, cell: 'p~q' },
    { pair: `${a}~${b}~${c}` },
    { pair: a, cell: 'p~q' },
    { question: { so: 1 } },
  ])('narrows nothing by what it cannot understand', (params) => {
    expect(readAgreementQuery(params)).toEqual(none);
  });
});

const said = (roundId: string, editorId: string, ratingKey: string) => ({ roundId, editorId, ratingKey });

describe('why a figure is missing', () => {
  test.each([
    ['nothing judged by two', [said('1', a, 'refuted')], { none: true, oneCategory: false, uneven: false }],
    ['one category', [said('1', a, 'refuted'), said('1', b, 'refuted')], { none: false, oneCategory: true, uneven: false }],
    [
      'uneven rounds',
      [said('1', a, 'refuted'), said('1', b, 'supported'), said('2', a, 'refuted')],
      { none: false, oneCategory: false, uneven: true },
    ],
  ])('%s', (_name, verdicts, why) => expect(whyUndefined(verdicts)).toEqual(why));
});

describe('the table of a pair', () => {
  const verdicts = [said('1', a, 'supported'), said('1', b, 'refuted'), said('2', a, 'refuted'), said('2', b, 'refuted')];
  const { pairs } = agreementOf(verdicts, facts);
  const at = (pair: readonly [string, string], row: string, column: string) => {
    const { labels, counts } = pairOf(pairs, pair)?.confusion ?? { labels: [], counts: [] };
    return counts[labels.indexOf(row)]?.[labels.indexOf(column)];
  };

  test('is turned so that the first named stands in the rows, and its cells name their rounds', () => {
    expect(at([a, b], 'supported', 'refuted')).toBe(1);
    expect(at([b, a], 'refuted', 'supported')).toBe(1);
    expect(at([b, a], 'supported', 'refuted')).toBe(0);
    expect(pairOf(pairs, [a, c])).toBeNull();
    expect(confusedRounds(verdicts, [a, b], ['supported', 'refuted'])).toEqual(['1']);
    expect(confusedRounds(verdicts, [b, a], ['supported', 'refuted'])).toEqual([]);
  });
});
