import { addQuote } from '@/desk/add-quote';
import { captureAgain } from '@/desk/capture-again';
import { decideDrift } from '@/desk/decide-drift';
import { undo } from '@/desk/undo';
import { viewSource } from '@/desk/view-source';
import { viewSources } from '@/desk/view-sources';
import { keptSource, must, newsText, now, openTestDesk, statementOf } from '../builders/desk-with';

const later = new Date('2026-11-21T09:00:00.000Z');

/** A desk with two quotes of a text that was then captured again with one of them turned round. */
const aDesk = async () => {
  const { analyst } = await openTestDesk();
  const { sourceId, versionId } = await keptSource(analyst);
  const pier = must(
    await addQuote(analyst, { versionId, statement: statementOf('We will open the pier in May 😀', 'Ada Berg'), now }),
  ).value;
  const budget = must(await addQuote(analyst, { versionId, statement: statementOf('There is no budget', 'Otto Lind'), now })).value;
  const text = newsText.replace('There is no budget', 'There is a budget');
  const captured = must(await captureAgain(analyst, { sourceId, capture: { how: 'paste', text, metadata: {} as never }, now: later }));
  const read = async (version?: string) => must(await viewSource(analyst, { sourceId, version }));
  const listed = async () => must(await viewSources(analyst, { words: '', after: null })).rows.find(({ id }) => id === sourceId);
  return { analyst, sourceId, text, pier, budget, captured, read, listed };
};

test('the newer version tells of every quote what became of it, and whose words the drifted ones were', async () => {
  const d = await aDesk();
  expect(d.captured.value.quotes).toEqual({ exact: 1, moved: 0, altered: 1, missing: 0, waiting: 1 });
  const { drifts, quotes } = await d.read();
  expect(quotes.map(({ id, drift }) => [id, drift?.state, drift?.version])).toEqual([[d.pier.quoteId, 'exact', 2]]);
  expect(drifts.map(({ quoteId, state, anchored, appearances }) => [quoteId, state, anchored, appearances.length])).toEqual([
    [d.pier.quoteId, 'exact', true, 0],
    [d.budget.quoteId, 'altered', false, 1],
  ]);
  expect(drifts[1]).toMatchObject({ was: ['There is no budget'], appearances: [{ speaker: 'Otto Lind', claimId: d.budget.claimId }] });
});

test('the older version shows each quote with what became of it later', async () => {
  const d = await aDesk();
  const { drifts, quotes } = await d.read('1');
  expect(drifts).toEqual([]);
  expect(quotes.map(({ drift }) => [drift?.state, drift?.decision, drift?.from, drift?.version])).toEqual([
    ['exact', 'none', 1, 2],
    ['altered', 'waiting', 1, 2],
  ]);
});

test('a quote that follows stands among the quotes of the newer version, with its mark', async () => {
  const d = await aDesk();
  const [, drift] = (await d.read()).drifts;
  must(await decideDrift(d.analyst, { driftId: drift?.id ?? '', revision: drift?.revision ?? 0, choice: 'follow', now: later }));
  const { drifts, quotes } = await d.read();
  expect(drifts.map(({ anchored, appearances }) => [anchored, appearances.length])).toEqual([
    [true, 0],
    [true, 0],
  ]);
  expect(quotes.find(({ id }) => id === d.budget.quoteId)).toMatchObject({
    exact: ['There is a budget'],
    drift: { state: 'altered', decision: 'followed' },
  });
});

test('the list counts standing versions, and the drifted quotes that wait in the newest', async () => {
  const d = await aDesk();
  expect(await d.listed()).toMatchObject({ versions: 2, drifted: 1 });
  const [, drift] = (await d.read()).drifts;
  must(await decideDrift(d.analyst, { driftId: drift?.id ?? '', revision: drift?.revision ?? 0, choice: 'keep', now: later }));
  expect(await d.listed()).toMatchObject({ versions: 2, drifted: 0 });
});

test('a version that was taken back is not counted', async () => {
  const d = await aDesk();
  must(await undo(d.analyst, { eventId: d.captured.eventId ?? '', now: later }));
  expect(await d.listed()).toMatchObject({ versions: 1, drifted: 0 });
});
