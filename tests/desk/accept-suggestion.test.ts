import { acceptSuggestion } from '@/desk/accept-suggestion';
import { rejectSuggestion } from '@/desk/reject-suggestion';
import { suggestStatements } from '@/desk/suggest-statements';
import { undo } from '@/desk/undo';
import { viewSource } from '@/desk/view-source';
import { statementOfSuggestion } from '@/domain/claim/statement-of-suggestion';
import type { Editor } from '@/domain/editor/editor';
import { reading } from '@/store/db';
import { keptSource, must, newsText, now, openTestDesk, spanOf } from '../builders/desk-with';

/** A kept source with its suggestions, and the one that holds these words. */
const suggested = async (editor: Editor, words = 'There is no budget') => {
  const source = await keptSource(editor);
  must(await suggestStatements(editor, { versionId: source.versionId, now }));
  const view = must(await viewSource(editor, { sourceId: source.sourceId }));
  const suggestion = view.suggestions.find(({ exact }) => exact.some((part) => part.includes(words)));
  if (!suggestion) throw new Error(`not suggested: ${words}`);
  return { ...source, view, suggestion, asItStands: statementOfSuggestion(suggestion, view.source.outlet) };
};
const again = async (editor: Editor, sourceId: string) => must(await viewSource(editor, { sourceId }));

describe('accepting a suggestion', () => {
  test('as it stands makes quote, attribution and claim in one event', async () => {
    const { analyst } = await openTestDesk();
    const { sourceId, suggestion, asItStands } = await suggested(analyst);
    const [before] = await reading()`select count(*)::int as n from event where workspace_id = ${analyst.workspaceId}`;
    const done = must(
      await acceptSuggestion(analyst, { suggestionId: suggestion.id, revision: suggestion.revision, statement: asItStands, now }),
    );
    const [after] = await reading()`select count(*)::int as n from event where workspace_id = ${analyst.workspaceId}`;
    expect(after?.n).toBe(before?.n + 1);
    const view = await again(analyst, sourceId);
    expect(view.suggestions.find(({ id }) => id === suggestion.id)).toMatchObject({ decision: 'accepted', quoteId: done.value.quoteId });
    const quote = view.quotes.find(({ id }) => id === done.value.quoteId);
    expect(quote?.exact).toEqual(suggestion.exact);
    expect(quote?.appearances[0]).toMatchObject({
      claimId: done.value.claimId,
      speaker: 'Otto Lind',
      mode: 'direct',
      chain: [{ name: 'Tideway Post' }, { name: 'Otto Lind' }],
    });
  });

  test('after correcting keeps the corrected words, kind and speaker', async () => {
    const { analyst } = await openTestDesk();
    const { sourceId, suggestion, asItStands } = await suggested(analyst);
    const speaker = { actors: [{ name: 'Mona Vik', kind: 'person' as const }], mode: 'direct' as const };
    const statement = {
      ...asItStands,
      spans: [spanOf(newsText, 'There is no budget')],
      attribution: { chain: [...asItStands.attribution.chain.slice(0, -1), speaker], capacityId: null },
      claim: { proposition: 'The harbour has no budget.', kind: 'denial' as const, issues: [], tags: [], addressees: [], priority: 0 },
    };
    must(await acceptSuggestion(analyst, { suggestionId: suggestion.id, revision: suggestion.revision, statement, now }));
    const [quote] = (await again(analyst, sourceId)).quotes;
    expect(quote).toMatchObject({
      exact: ['There is no budget'],
      appearances: [{ proposition: 'The harbour has no budget.', kind: 'denial', speaker: 'Mona Vik' }],
    });
  });

  test('into a claim that is already tracked adds an appearance to it', async () => {
    const { analyst } = await openTestDesk();
    const { sourceId, view, suggestion, asItStands } = await suggested(analyst);
    const first = must(await acceptSuggestion(analyst, { suggestionId: suggestion.id, statement: asItStands, now })).value;
    const other = view.suggestions.find(({ id }) => id !== suggestion.id);
    if (!other) throw new Error('the text holds two');
    const statement = { ...statementOfSuggestion(other, view.source.outlet), claim: { id: first.claimId } };
    must(await acceptSuggestion(analyst, { suggestionId: other.id, statement, now }));
    const claims = new Set((await again(analyst, sourceId)).quotes.flatMap(({ appearances }) => appearances.map(({ claimId }) => claimId)));
    expect([...claims]).toEqual([first.claimId]);
  });

  test('is undone as a whole: the suggestion waits again, quote and claim are gone', async () => {
    const { analyst } = await openTestDesk();
    const { sourceId, suggestion, asItStands } = await suggested(analyst);
    const { eventId } = must(await acceptSuggestion(analyst, { suggestionId: suggestion.id, statement: asItStands, now }));
    must(await undo(analyst, { eventId: eventId as string, now }));
    const view = await again(analyst, sourceId);
    expect(view.quotes).toEqual([]);
    expect(view.suggestions.find(({ id }) => id === suggestion.id)).toMatchObject({ decision: 'waiting', quoteId: null });
  });
});

describe('what is refused leaves everything as it was', () => {
  test('a suggestion that was decided meanwhile', async () => {
    const { analyst, second } = await openTestDesk();
    const { suggestion, asItStands } = await suggested(analyst);
    must(await rejectSuggestion(second, { suggestionId: suggestion.id, revision: suggestion.revision, now }));
    expect(
      await acceptSuggestion(analyst, { suggestionId: suggestion.id, revision: suggestion.revision, statement: asItStands, now }),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'already-decided' },
    });
  });

  test('a stale revision, after a colleague rejected it and took that back', async () => {
    const { analyst, second } = await openTestDesk();
    const { sourceId, suggestion, asItStands } = await suggested(analyst);
    const { eventId } = must(await rejectSuggestion(second, { suggestionId: suggestion.id, revision: suggestion.revision, now }));
    must(await undo(second, { eventId: eventId as string, now }));
    expect(
      await acceptSuggestion(analyst, { suggestionId: suggestion.id, revision: suggestion.revision, statement: asItStands, now }),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'changed-since' },
    });
    expect((await again(analyst, sourceId)).quotes).toEqual([]);
  });

  test('spans that are not in the text', async () => {
    const { analyst } = await openTestDesk();
    const { sourceId, suggestion, asItStands } = await suggested(analyst);
    const statement = { ...asItStands, spans: [[newsText.length - 2, newsText.length + 5] as const] };
    expect(await acceptSuggestion(analyst, { suggestionId: suggestion.id, statement, now })).toMatchObject({
      ok: false,
      refusal: { code: 'quote-not-in-text' },
    });
    expect((await again(analyst, sourceId)).suggestions.find(({ id }) => id === suggestion.id)?.decision).toBe('waiting');
  });

  test('a reader who may not', async () => {
    const { analyst, reader } = await openTestDesk();
    const { suggestion, asItStands } = await suggested(analyst);
    expect(await acceptSuggestion(reader, { suggestionId: suggestion.id, statement: asItStands, now })).toMatchObject({
      ok: false,
      refusal: { code: 'not-allowed' },
    });
  });

  test('another workspace’s suggestion', async () => {
    const { analyst } = await openTestDesk();
    const { chief: stranger } = await openTestDesk('Other desk');
    const { suggestion, asItStands } = await suggested(analyst);
    expect(await acceptSuggestion(stranger, { suggestionId: suggestion.id, statement: asItStands, now })).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });
});
