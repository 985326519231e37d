import { addQuote } from '@/desk/add-quote';
import { adjudicate } from '@/desk/adjudicate';
import { closeRound } from '@/desk/close-round';
import { giveVerdict } from '@/desk/give-verdict';
import { searchClaims } from '@/desk/search-claims';
import { readClaimQuery } from '@/domain/search/claim-query';
import { keptSource, must, now, openTestDesk, statementOf } from '../builders/desk-with';

const aDesk = async () => {
  const { analyst } = await openTestDesk();
  const { versionId } = await keptSource(analyst);
  const keep = async (words: string, speaker: string, proposition: string, kind: string) =>
    must(await addQuote(analyst, { versionId, statement: statementOf(words, speaker, { proposition, kind }), now })).value.claimId;
  await keep('There is no budget', 'Otto Lind', 'The town cannot pay for the pier.', 'denial');
  await keep('We will open the pier in May 😀', 'Ada Berg', 'The pier opens in spring.', 'commitment');
  return analyst;
};
let analyst: Awaited<ReturnType<typeof aDesk>>;
beforeAll(async () => {
  analyst = await aDesk();
});
const found = async (params: Record<string, string | string[]>) => must(await searchClaims(analyst, readClaimQuery(params)));

describe('finding claims', () => {
  const cases: readonly (readonly [string, Record<string, string | string[]>, readonly string[]])[] = [
    ['everything, without a filter', {}, ['The pier opens in spring.', 'The town cannot pay for the pier.']],
    ['a word of the proposition', { q: 'town' }, ['The town cannot pay for the pier.']],
    ['a word of the quote', { q: 'budget' }, ['The town cannot pay for the pier.']],
    ['another form of the word', { q: 'budgets' }, ['The town cannot pay for the pier.']],
    ['the beginning of a word', { q: 'budg' }, ['The town cannot pay for the pier.']],
    ['a word of the source title', { q: 'promised' }, ['The pier opens in spring.', 'The town cannot pay for the pier.']],
    ['a phrase in quotation marks', { q: '"open the pier"' }, ['The pier opens in spring.']],
    ['a word left out', { q: 'pier -budget' }, ['The pier opens in spring.']],
    ['a kind', { kind: 'denial' }, ['The town cannot pay for the pier.']],
    ['not judged', { so: 'none' }, ['The pier opens in spring.', 'The town cannot pay for the pier.']],
    ['a judgement nobody gave', { so: 'worst' }, []],
    ['days before', { to: '2026-11-12' }, []],
    ['the day itself', { from: '2026-11-13', to: '2026-11-13' }, ['The pier opens in spring.', 'The town cannot pay for the pier.']],
    ['operators alone', { q: "' & | ! :* ()" }, []],
  ];
  test.each(cases)('%s', async (_, params, expected) => {
    const answer = await found(params);
    expect(answer.rows.map((r) => r.proposition).sort()).toEqual([...expected]);
    expect(answer.total).toBe(expected.length);
  });

  test('each row says whose words, and facets count the answer', async () => {
    const { rows, facets } = await found({ kind: 'denial' });
    expect(rows[0]).toMatchObject({
      said: { speaker: 'Otto Lind', words: 'There is no budget', outlet: 'Tideway Post' },
      appearances: 1,
      so: null,
    });
    expect(facets.speaker).toMatchObject([{ words: 'Otto Lind', count: 1 }]);
    expect(facets.kind).toEqual([{ value: 'denial', words: 'denial', count: 1 }]);
  });

  test('a speaker chosen from the facets narrows the list', async () => {
    const speaker = (await found({})).facets.speaker.find((f) => f.words === 'Ada Berg')?.value as string;
    expect((await found({ speaker })).rows.map((r) => r.proposition)).toEqual(['The pier opens in spring.']);
  });

  test('the page after the last claim is empty and the count stays', async () => {
    const last = (await found({})).rows.at(-1);
    const after = await found({ after: `${last?.newestOn}~${last?.id}` });
    expect(after).toMatchObject({ rows: [], total: 2 });
  });
});

test('claims settled with one mark and two words are counted and found by their words', async () => {
  const { analyst, adjudicator } = await openTestDesk();
  const { versionId } = await keptSource(analyst);
  const settle = async (words: string, kind: string, ratingKey: string) => {
    const statement = statementOf(words, 'Otto Lind', { proposition: `${ratingKey}.`, kind });
    const { claimId } = must(await addQuote(analyst, { versionId, statement, now })).value;
    const verdict = { question: 'so' as const, claimId, ratingKey, reasons: 'It leans.', confidence: 'high' as const, now };
    const { roundId } = must(await giveVerdict(analyst, verdict)).value;
    must(await closeRound(adjudicator, { roundId, now }));
    must(await adjudicate(adjudicator, { roundId, ratingKey, reason: 'It leans.', now }));
  };
  await settle('There is no budget', 'denial', 'refuted');
  await settle('We will open the pier in May 😀', 'commitment', 'broken');
  const ask = async (params: Record<string, string | string[]>) => must(await searchClaims(analyst, readClaimQuery(params)));

  expect((await ask({})).facets.so).toEqual([
    { value: 'Broken', inside: 'worst', words: 'Broken', count: 1 },
    { value: 'Refuted', inside: 'worst', words: 'Refuted', count: 1 },
  ]);
  expect((await ask({ word: 'Refuted' })).rows.map((r) => r.proposition)).toEqual(['refuted.']);
  expect((await ask({ word: ['Refuted', 'Broken'] })).total).toBe(2);
  expect((await ask({ so: 'worst' })).total).toBe(2);
});
