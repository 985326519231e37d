import { acceptSuggestion } from '@/desk/accept-suggestion';
import { acceptSuggestions } from '@/desk/accept-suggestions';
import { mergeSuggestions } from '@/desk/merge-suggestions';
import { rejectSuggestion } from '@/desk/reject-suggestion';
import { restoreSuggestion } from '@/desk/restore-suggestion';
import { splitSuggestion } from '@/desk/split-suggestion';
import { suggestStatements } from '@/desk/suggest-statements';
import { undo } from '@/desk/undo';
import { viewSource } from '@/desk/view-source';
import { viewSuggestionReport } from '@/desk/view-suggestion-report';
import { statementOfSuggestion } from '@/domain/claim/statement-of-suggestion';
import { keptSource, must, now, openTestDesk } from '../builders/desk-with';

const text = `Ada Berg defended the pier on Friday. "The pier is paid for. It will open in May," Berg told the Tideway Post. "Nobody loses a berth," she said.

Otto Lind disagreed. "There is no budget," said Lind, "and no plan."`;

/** A kept source with what is suggested in it. */
const aDesk = async () => {
  const { analyst, reader } = await openTestDesk();
  const source = await keptSource(analyst, { text });
  must(await suggestStatements(analyst, { versionId: source.versionId, now }));
  const view = async () => must(await viewSource(analyst, { sourceId: source.sourceId }));
  const waiting = async () => (await view()).suggestions.filter(({ decision }) => decision === 'waiting');
  const holding = async (words: string) => {
    const found = (await waiting()).find(({ exact }) => exact.some((part) => part.includes(words)));
    if (!found) throw new Error(`not suggested: ${words}`);
    return found;
  };
  return { analyst, reader, ...source, view, waiting, holding };
};

test("a speaker's direct quotations are accepted in one act and undone as one", async () => {
  const d = await aDesk();
  const before = await d.waiting();
  const ids = before.filter(({ speaker, mode }) => speaker === 'Ada Berg' && mode === 'direct').map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(2);
  const done = must(await acceptSuggestions(d.analyst, { sourceId: d.sourceId, version: 1, ids, now }));
  expect(done.value.kept).toBe(ids.length);
  const { quotes } = await d.view();
  expect(quotes.flatMap(({ appearances }) => appearances.map(({ speaker }) => speaker))).toEqual(ids.map(() => 'Ada Berg'));
  must(await undo(d.analyst, { eventId: done.eventId ?? '', now }));
  expect(await d.waiting()).toHaveLength(before.length);
  expect((await d.view()).quotes).toEqual([]);
});

test('what was decided meanwhile is left, and nothing at all is a refusal', async () => {
  const d = await aDesk();
  const [one, two] = await d.waiting();
  must(await rejectSuggestion(d.analyst, { suggestionId: one?.id ?? '', now }));
  const ids = [one?.id ?? '', two?.id ?? ''];
  expect(must(await acceptSuggestions(d.analyst, { sourceId: d.sourceId, version: 1, ids, now })).value.kept).toBe(1);
  expect(await acceptSuggestions(d.analyst, { sourceId: d.sourceId, version: 1, ids, now })).toMatchObject({
    refusal: { code: 'nothing-to-accept' },
  });
  expect(await acceptSuggestions(d.reader, { sourceId: d.sourceId, version: 1, ids, now })).toMatchObject({
    refusal: { code: 'not-allowed' },
  });
});

test('a speaker who is only described is never accepted among many', async () => {
  const { analyst } = await openTestDesk();
  const source = await keptSource(analyst, { text: 'The pier is closed, a senior official said. "It is a pity," said Ada Berg.' });
  must(await suggestStatements(analyst, { versionId: source.versionId, now }));
  const { suggestions } = must(await viewSource(analyst, { sourceId: source.sourceId }));
  const unsure = suggestions.filter(({ speaker }) => speaker === null);
  expect(unsure.length).toBeGreaterThan(0);
  const ids = suggestions.map(({ id }) => id);
  const done = must(await acceptSuggestions(analyst, { sourceId: source.sourceId, version: 1, ids, now }));
  expect(done.value.kept).toBe(suggestions.length - unsure.length);
});

test('what was rejected may be taken back, once, and that is undone too', async () => {
  const d = await aDesk();
  const one = await d.holding('Nobody loses a berth');
  const taking = { suggestionId: one.id, now };
  expect(await restoreSuggestion(d.analyst, taking)).toMatchObject({ refusal: { code: 'already-decided' } });
  must(await rejectSuggestion(d.analyst, taking));
  expect(await restoreSuggestion(d.reader, taking)).toMatchObject({ refusal: { code: 'not-allowed' } });
  const done = must(await restoreSuggestion(d.analyst, taking));
  expect((await d.holding('Nobody loses a berth')).id).toBe(one.id);
  must(await undo(d.analyst, { eventId: done.eventId ?? '', now }));
  expect((await d.view()).suggestions.find(({ id }) => id === one.id)?.decision).toBe('rejected');
});

test('two suggestions become one statement, and undo brings them back', async () => {
  const d = await aDesk();
  const [first, second] = [await d.holding('The pier is paid for'), await d.holding('Nobody loses a berth')];
  const done = must(await mergeSuggestions(d.analyst, { ids: [second.id, first.id], now }));
  const merged = (await d.waiting()).find(({ id }) => id === done.value.suggestionId);
  expect(merged).toMatchObject({ exact: [...first.exact, ...second.exact], speaker: 'Ada Berg', mode: 'direct' });
  expect((await d.waiting()).map(({ id }) => id)).not.toEqual(expect.arrayContaining([first.id]));
  must(await undo(d.analyst, { eventId: done.eventId ?? '', now }));
  expect((await d.waiting()).map(({ id }) => id)).toEqual(expect.arrayContaining([first.id, second.id]));
  expect((await d.waiting()).some(({ id }) => id === done.value.suggestionId)).toBe(false);
});

test('one suggestion becomes two at a sentence, without the marks at their edges', async () => {
  const d = await aDesk();
  const one = await d.holding('The pier is paid for');
  const at = text.indexOf('It will open');
  const done = must(await splitSuggestion(d.analyst, { suggestionId: one.id, at, now }));
  const halves = (await d.waiting()).filter(({ id }) => done.value.suggestionIds.includes(id)).map(({ exact }) => exact);
  expect(halves).toEqual([['The pier is paid for'], ['It will open in May']]);
  expect(await splitSuggestion(d.analyst, { suggestionId: one.id, at, now })).toMatchObject({ refusal: { code: 'already-decided' } });
  must(await undo(d.analyst, { eventId: done.eventId ?? '', now }));
  expect((await d.holding('The pier is paid for')).id).toBe(one.id);
});

test('a split that would leave one side without words is refused', async () => {
  const d = await aDesk();
  const one = await d.holding('Nobody loses a berth');
  const at = text.indexOf('Nobody loses a berth');
  expect(await splitSuggestion(d.analyst, { suggestionId: one.id, at, now })).toMatchObject({ refusal: { code: 'quote-has-no-words' } });
});

test('the report counts per pattern what was accepted as it stood, corrected in what, and rejected', async () => {
  const d = await aDesk();
  const { outlet } = (await d.view()).source;
  const all = await d.waiting();
  const [asIs, corrected, rejected] = all;
  if (!asIs || !corrected || !rejected) throw new Error('too few suggestions');
  must(await acceptSuggestion(d.analyst, { suggestionId: asIs.id, statement: statementOfSuggestion(asIs, outlet), now }));
  const other = statementOfSuggestion(corrected, outlet);
  const claim = { ...other.claim, kind: 'opinion' as const, proposition: 'Something else.' };
  must(await acceptSuggestion(d.analyst, { suggestionId: corrected.id, statement: { ...other, claim } as typeof other, now }));
  must(await rejectSuggestion(d.analyst, { suggestionId: rejected.id, now }));
  const report = must(await viewSuggestionReport(d.reader));
  const sum = (what: 'found' | 'asIs' | 'corrected' | 'rejected' | 'waiting' | 'kind' | 'words') =>
    report.reduce((n, line) => n + line[what], 0);
  expect([sum('found'), sum('asIs'), sum('corrected'), sum('kind'), sum('words'), sum('rejected')]).toEqual([all.length, 1, 1, 1, 0, 1]);
  expect(sum('waiting')).toBe(all.length - 3);
});
