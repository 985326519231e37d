import { addQuote } from '@/desk/add-quote';
import { captureAgain } from '@/desk/capture-again';
import { decideDrift } from '@/desk/decide-drift';
import { moveQuote } from '@/desk/move-quote';
import { rejectSuggestion } from '@/desk/reject-suggestion';
import { suggestStatements } from '@/desk/suggest-statements';
import { undo } from '@/desk/undo';
import { viewClaim } from '@/desk/view-claim';
import { viewComparison } from '@/desk/view-comparison';
import { viewHistory } from '@/desk/view-history';
import { viewSource } from '@/desk/view-source';
import { withdrawQuote } from '@/desk/withdraw-quote';
import type { Editor } from '@/domain/editor/editor';
import { writing } from '@/store/db';
import { keptSource, must, newsText, now, openTestDesk, spanOf, statementOf } from '../builders/desk-with';

const later = new Date('2026-11-21T09:00:00.000Z');
const paste = (text: string) => ({ how: 'paste' as const, text, metadata: {} as never });
const again = (editor: Editor, sourceId: string, text: string, sure = false) =>
  captureAgain(editor, { sourceId, capture: paste(text), sure, now: later });

/** A desk with three quotes of the news text: Berg's promise, Lind's two words apart, and "no plan". */
const aDesk = async () => {
  const { analyst, reader } = await openTestDesk();
  const { sourceId, versionId } = await keptSource(analyst);
  const quote = async (words: string, speaker: string) =>
    must(await addQuote(analyst, { versionId, statement: statementOf(words, speaker), now })).value;
  return {
    analyst,
    reader,
    sourceId,
    versionId,
    pier: await quote('We will open the pier in May 😀', 'Ada Berg'),
    budget: await quote('There is no budget', 'Otto Lind'),
  };
};
const edited = newsText
  .replace('There is no budget', 'There is a budget')
  .replace('The harbour minister', 'On Friday the harbour minister');
const compared = async (d: Awaited<ReturnType<typeof aDesk>>) => must(await viewComparison(d.analyst, { sourceId: d.sourceId }));
const driftOf = async (d: Awaited<ReturnType<typeof aDesk>>, quoteId: string) => {
  const quote = (await compared(d)).quotes.find((q) => q.quoteId === quoteId);
  if (!quote?.drift) throw new Error('no drift');
  return quote.drift;
};

test('the same text is recorded as unchanged, with its day, and makes no version', async () => {
  const d = await aDesk();
  const done = must(await again(d.analyst, d.sourceId, newsText)).value;
  expect(done).toMatchObject({ outcome: 'unchanged', number: 1, quotes: null });
  const view = must(await viewSource(d.analyst, { sourceId: d.sourceId }));
  expect(view.versions).toEqual([expect.objectContaining({ number: 1, unchangedAt: later.toISOString() })]);
});

test('the same bytes through a newer extractor are no change of the source', async () => {
  const d = await aDesk();
  const first = must(await again(d.analyst, d.sourceId, edited)).value;
  // as if an older extractor had read other words out of the same bytes
  const { original_id } = await writing().version.findFirstOrThrow({ where: { id: first.versionId } });
  const read = newsText.replace('money', 'much money');
  const kept = await keptSource(d.analyst, { text: read, outlet: 'Other Post' });
  const old = await writing().version.findFirstOrThrow({ where: { id: kept.versionId } });
  await writing().version.create({ data: { ...old, id: crypto.randomUUID(), number: 2, original_id, extractor: 'paste@0', marks: [] } });
  const done = must(await again(d.analyst, kept.sourceId, edited)).value;
  expect(done).toMatchObject({ outcome: 'same-bytes', number: 2 });
  expect(must(await viewSource(d.analyst, { sourceId: kept.sourceId })).versions).toHaveLength(2);
});

test('another text becomes the next version; exact quotes stand in it at once, the others wait', async () => {
  const d = await aDesk();
  const done = must(await again(d.analyst, d.sourceId, edited)).value;
  expect(done).toMatchObject({ outcome: 'changed', number: 2, quotes: { exact: 1, moved: 0, altered: 1, missing: 0 } });
  const { quotes, rows, old, next } = await compared(d);
  expect([old.number, next.number]).toEqual([1, 2]);
  expect(rows.length).toBeGreaterThan(0);
  const [pier, budget] = [quotes.find((q) => q.quoteId === d.pier.quoteId), quotes.find((q) => q.quoteId === d.budget.quoteId)];
  expect(pier).toMatchObject({
    next: { anchored: true, exact: ['We will open the pier in May 😀'] },
    drift: { state: 'exact', decision: 'none' },
  });
  expect(budget).toMatchObject({
    old: { exact: ['There is no budget'] },
    next: { anchored: false, exact: ['There is a budget'] },
    drift: { state: 'altered', alarms: ['negation'], decision: 'waiting' },
  });
});

test('until somebody decides, the claim keeps the old words and shows the mark', async () => {
  const d = await aDesk();
  must(await again(d.analyst, d.sourceId, edited));
  const view = must(await viewClaim(d.analyst, d.budget.claimId));
  expect(view.appearances[0]).toMatchObject({
    anchor: { version: 1, exact: ['There is no budget'] },
    drift: { state: 'altered', alarms: ['negation'], from: 1, version: 2, decision: 'waiting' },
  });
});

test('following adds an anchor and keeps the first; the claim and its history show it, and undo takes it back', async () => {
  const d = await aDesk();
  must(await again(d.analyst, d.sourceId, edited));
  const { id, revision } = await driftOf(d, d.budget.quoteId);
  const done = must(await decideDrift(d.analyst, { driftId: id, revision, choice: 'follow', now: later }));
  const claim = async () => must(await viewClaim(d.analyst, d.budget.claimId)).appearances[0];
  expect((await claim())?.words).toEqual([
    { version: 1, exact: ['There is no budget'] },
    { version: 2, exact: ['There is a budget'] },
  ]);
  const history = must(await viewHistory(d.analyst, { about: d.budget.claimId, by: null, before: null }));
  expect(history.events[0]).toMatchObject({ act: 'decide-drift' });
  must(await undo(d.analyst, { eventId: done.eventId ?? '', now: later }));
  expect(await claim()).toMatchObject({ anchor: { version: 1 }, drift: { decision: 'waiting' } });
});

test.each([
  ['keep', 'kept'],
  ['withdrawn', 'withdrawn'],
] as const)('%s leaves the words where they are and is remembered when the next version reads the same', async (choice, decision) => {
  const d = await aDesk();
  must(await again(d.analyst, d.sourceId, edited));
  const { id, revision } = await driftOf(d, d.budget.quoteId);
  must(await decideDrift(d.analyst, { driftId: id, revision, choice, note: 'seen', now: later }));
  must(await again(d.analyst, d.sourceId, `${edited}\n\nA line more.`));
  expect((await compared(d)).next.number).toBe(3);
  expect(await driftOf(d, d.budget.quoteId)).toMatchObject({ state: 'altered', decision });
});

test('a decision is made once, by somebody who may', async () => {
  const d = await aDesk();
  must(await again(d.analyst, d.sourceId, edited));
  const { id, revision } = await driftOf(d, d.budget.quoteId);
  expect(await decideDrift(d.reader, { driftId: id, revision, choice: 'keep', now: later })).toMatchObject({
    refusal: { code: 'not-allowed' },
  });
  must(await decideDrift(d.analyst, { driftId: id, revision, choice: 'keep', now: later }));
  expect(await decideDrift(d.analyst, { driftId: id, revision, choice: 'follow', now: later })).toMatchObject({
    refusal: { code: 'already-decided' },
  });
});

test('a missing quote follows only to words chosen by hand', async () => {
  const d = await aDesk();
  const gone = newsText.replace(/"There is no budget.*$/, 'The till is empty, he said.');
  must(await again(d.analyst, d.sourceId, gone));
  const { id, revision, state } = await driftOf(d, d.budget.quoteId);
  expect(state).toBe('missing');
  expect(await decideDrift(d.analyst, { driftId: id, revision, choice: 'follow', now: later })).toMatchObject({
    refusal: { code: 'quote-missing-here' },
  });
  const spans = [spanOf(gone, 'The till is empty')];
  must(await decideDrift(d.analyst, { driftId: id, revision, choice: 'follow', spans, now: later }));
  const view = must(await viewClaim(d.analyst, d.budget.claimId));
  expect(view.appearances[0]?.anchor).toMatchObject({ version: 2, exact: ['The till is empty'] });
});

test('capturing again is undone with all it found, but not under what was quoted in the newer version since', async () => {
  const d = await aDesk();
  const done = must(await again(d.analyst, d.sourceId, edited));
  must(await undo(d.analyst, { eventId: done.eventId ?? '', now: later }));
  const view = must(await viewSource(d.analyst, { sourceId: d.sourceId }));
  expect([view.version.number, view.versions.length, view.quotes.length]).toEqual([1, 1, 2]);
  const redone = must(await again(d.analyst, d.sourceId, edited));
  expect(redone.value.number).toBe(3);
  must(
    await addQuote(d.analyst, { versionId: redone.value.versionId, statement: statementOf('no plan', 'Otto Lind', { text: edited }), now }),
  );
  expect(await undo(d.analyst, { eventId: redone.eventId ?? '', now: later })).toMatchObject({ refusal: { code: 'version-has-quotes' } });
});

test('capturing again is undone after its decisions were', async () => {
  const d = await aDesk();
  const done = must(await again(d.analyst, d.sourceId, edited));
  const { id, revision } = await driftOf(d, d.budget.quoteId);
  const decided = must(await decideDrift(d.analyst, { driftId: id, revision, choice: 'follow', now: later }));
  expect(await undo(d.analyst, { eventId: done.eventId ?? '', now: later })).toMatchObject({ ok: false });
  must(await undo(d.analyst, { eventId: decided.eventId ?? '', now: later }));
  must(await undo(d.analyst, { eventId: done.eventId ?? '', now: later }));
  expect(must(await viewSource(d.analyst, { sourceId: d.sourceId })).versions).toHaveLength(1);
});

test('another article is not taken for a newer version unless the editor is sure', async () => {
  const d = await aDesk();
  const other = 'Wheat prices rose across Borduria during autumn, traders reported, because rain delayed every harvest north of Szohod.';
  expect(await again(d.analyst, d.sourceId, other)).toMatchObject({ refusal: { code: 'another-text' } });
  expect(must(await again(d.analyst, d.sourceId, other, true)).value).toMatchObject({ outcome: 'changed', quotes: { missing: 2 } });
});

test('a quote made at the very moment of a capture is looked for all the same, and one withdrawn then leaves nothing behind', async () => {
  const d = await aDesk();
  const [quoted, captured, withdrawn] = await Promise.all([
    addQuote(d.analyst, { versionId: d.versionId, statement: statementOf('and no plan', 'Otto Lind'), now: later }),
    again(d.analyst, d.sourceId, edited),
    withdrawQuote(d.analyst, { quoteId: d.pier.quoteId, revision: 1, now: later }),
  ]);
  expect([quoted.ok, captured.ok, withdrawn.ok]).toEqual([true, true, true]);
  const { quoteId } = must(quoted).value;
  const there = (await compared(d)).quotes;
  expect(there.find((one) => one.quoteId === quoteId)?.drift).toBeTruthy();
  expect(await writing().anchor.count({ where: { quote_id: d.pier.quoteId, withdrawn_at: null } })).toBe(0);
});

test('moving the edges of a quote in the older version looks for it again in the newer one', async () => {
  const d = await aDesk();
  must(await again(d.analyst, d.sourceId, edited));
  const view = must(await viewSource(d.analyst, { sourceId: d.sourceId, version: '1' }));
  const quote = view.quotes.find(({ id }) => id === d.pier.quoteId);
  const spans = [spanOf(newsText, 'open the pier in May')];
  must(
    await moveQuote(d.analyst, {
      quoteId: d.pier.quoteId,
      anchorId: quote?.anchorId ?? '',
      revision: quote?.anchorRevision ?? 0,
      spans,
      now: later,
    }),
  );
  const there = (await compared(d)).quotes.find(({ quoteId }) => quoteId === d.pier.quoteId);
  expect(there).toMatchObject({ next: { anchored: true, exact: ['open the pier in May'] }, drift: { state: 'exact', decision: 'none' } });
});

test('words quoted in an older version are looked for in the newest at once', async () => {
  const d = await aDesk();
  must(await again(d.analyst, d.sourceId, edited.replace('there was money', 'there was no money')));
  const made = must(
    await addQuote(d.analyst, { versionId: d.versionId, statement: statementOf('there was money for it', 'Otto Lind'), now: later }),
  ).value;
  expect(await driftOf(d, made.quoteId)).toMatchObject({ state: 'altered', decision: 'waiting' });
});

test('a suggestion that was rejected stays rejected in the newer version', async () => {
  const d = await aDesk();
  const { sourceId, versionId } = await keptSource(d.analyst, { outlet: 'Second Post' });
  must(await suggestStatements(d.analyst, { versionId, now }));
  const before = must(await viewSource(d.analyst, { sourceId })).suggestions;
  const one = before[0];
  if (!one) throw new Error('nothing suggested');
  must(await rejectSuggestion(d.analyst, { suggestionId: one.id, now }));
  must(await again(d.analyst, sourceId, `${newsText}\n\nThe council meets on Monday.`));
  const after = must(await viewSource(d.analyst, { sourceId }));
  expect(after.version.number).toBe(2);
  const same = after.suggestions.filter(({ exact }) => exact.join() === one.exact.join());
  expect(same.map(({ decision }) => decision)).toEqual(['rejected']);
});
