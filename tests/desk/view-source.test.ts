import { acceptSuggestion } from '@/desk/accept-suggestion';
import { addQuote } from '@/desk/add-quote';
import { perform } from '@/desk/perform';
import { suggestFor, suggestStatements } from '@/desk/suggest-statements';
import { undo } from '@/desk/undo';
import { viewSource } from '@/desk/view-source';
import { withdrawQuote } from '@/desk/withdraw-quote';
import { statementOfSuggestion } from '@/domain/claim/statement-of-suggestion';
import type { Editor } from '@/domain/editor/editor';
import { keptSource, must, newsText, now, openTestDesk, statementOf } from '../builders/desk-with';

const suggested = async (editor: Editor) => {
  const source = await keptSource(editor);
  must(await perform(editor, 'capture-source', now, (w) => suggestFor(w, source.versionId)));
  return source;
};

describe('a source as the reader shows it', () => {
  test('holds the text as kept, its facts, and its quotes in the order of the text', async () => {
    const { analyst } = await openTestDesk();
    const { sourceId, versionId } = await keptSource(analyst);
    must(await addQuote(analyst, { versionId, statement: statementOf('There is no budget', 'Otto Lind'), now }));
    must(
      await addQuote(analyst, {
        versionId,
        statement: statementOf('We will open the pier in May 😀', 'Ada Berg', { kind: 'commitment' }),
        now,
      }),
    );
    const view = must(await viewSource(analyst, { sourceId }));
    expect(view.version).toMatchObject({ id: versionId, number: 1, text: newsText, keptBy: 'AA', extractor: 'paste@1' });
    expect(view.source).toMatchObject({
      title: 'Pier promised',
      outlet: { name: 'Tideway Post' },
      published: { earliest: '2026-11-13', precision: 'day' },
    });
    expect(view.quotes.map(({ exact }) => exact)).toEqual([['We will open the pier in May 😀'], ['There is no budget']]);
    expect(view.quotes.map(({ spans }) => spans.map(([start, end]) => newsText.slice(start, end)))).toEqual(
      view.quotes.map(({ exact }) => exact),
    );
    expect(view.quotes[0]?.appearances[0]).toMatchObject({
      speaker: 'Ada Berg',
      kind: 'commitment',
      mode: 'direct',
      chain: [{ name: 'Tideway Post' }, { name: 'Ada Berg' }],
      saidMark: null,
      soMark: null,
      counters: 0,
    });
  });

  test('has its suggestions, each the text at its place, with the actor it resolves to', async () => {
    const { analyst } = await openTestDesk();
    must(
      await perform(analyst, 'add-actor', now, async (w) => ({
        ok: true,
        value: await w.add('actor', { name: 'Otto Lind', kind: 'person' }),
      })),
    );
    const { sourceId } = await suggested(analyst);
    const { suggestions } = must(await viewSource(analyst, { sourceId }));
    expect(suggestions.length).toBeGreaterThanOrEqual(2);
    for (const { spans, exact, decision } of suggestions) {
      expect(spans.map(([start, end]) => newsText.slice(start, end))).toEqual(exact);
      expect(decision).toBe('waiting');
    }
    const own = suggestions.find(({ exact }) => exact.includes('There is no budget'));
    expect(own).toMatchObject({ speaker: 'Otto Lind', mode: 'direct' });
    expect(own?.speakerId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('is found by version number or id, and nothing else', async () => {
    const { analyst } = await openTestDesk();
    const { sourceId, versionId } = await keptSource(analyst);
    for (const version of [undefined, '', '1', versionId])
      expect(must(await viewSource(analyst, { sourceId, version })).version.id).toBe(versionId);
    for (const version of ['2', 'first', '-1', sourceId])
      expect(await viewSource(analyst, { sourceId, version })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });

  test.each(['not-an-id', '00000000-0000-7000-8000-000000000000'])('an unknown source %s is not found', async (sourceId) => {
    const { analyst } = await openTestDesk();
    expect(await viewSource(analyst, { sourceId })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });

  test('another workspace does not see it', async () => {
    const { analyst } = await openTestDesk();
    const { chief: stranger } = await openTestDesk('Other desk');
    const { sourceId } = await keptSource(analyst);
    expect(await viewSource(stranger, { sourceId })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });

  test('a reader sees it and may change nothing', async () => {
    const { analyst, reader } = await openTestDesk();
    const { sourceId } = await keptSource(analyst);
    expect(Object.values(must(await viewSource(reader, { sourceId })).abilities)).not.toContain(true);
  });
});

describe('suggestions for a version', () => {
  test('are found once: a second time adds nothing', async () => {
    const { analyst } = await openTestDesk();
    const { sourceId, versionId } = await suggested(analyst);
    const before = must(await viewSource(analyst, { sourceId })).suggestions;
    expect(must(await suggestStatements(analyst, { versionId, now })).value).toBe(0);
    expect(must(await viewSource(analyst, { sourceId })).suggestions).toEqual(before);
  });

  test('leave alone what a quote already holds', async () => {
    const { analyst } = await openTestDesk();
    const { sourceId, versionId } = await keptSource(analyst);
    must(await addQuote(analyst, { versionId, statement: statementOf('no budget', 'Otto Lind'), now }));
    must(await suggestStatements(analyst, { versionId, now }));
    const { suggestions } = must(await viewSource(analyst, { sourceId }));
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.flatMap(({ exact }) => exact)).not.toContain('There is no budget');
  });

  test('stay found: the act that wrote them is not undone, deciding is', async () => {
    const { analyst } = await openTestDesk();
    const { versionId } = await keptSource(analyst);
    const { eventId } = must(await suggestStatements(analyst, { versionId, now }));
    expect(await undo(analyst, { eventId: eventId as string, now })).toMatchObject({ ok: false, refusal: { code: 'act-is-lasting' } });
  });

  test('of an unknown version are refused', async () => {
    const { analyst } = await openTestDesk();
    expect(await suggestStatements(analyst, { versionId: analyst.id, now })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });
});

describe('withdrawing a quote', () => {
  test('takes it out of the text and makes its claim a draft; undoing puts both back', async () => {
    const { analyst } = await openTestDesk();
    const { sourceId } = await suggested(analyst);
    const first = must(await viewSource(analyst, { sourceId })).suggestions[0];
    if (!first) throw new Error('the text holds statements');
    must(
      await acceptSuggestion(analyst, {
        suggestionId: first.id,
        revision: first.revision,
        statement: statementOfSuggestion(first, null),
        now,
      }),
    );
    const [quote] = must(await viewSource(analyst, { sourceId })).quotes;
    if (!quote) throw new Error('it was accepted');
    expect(quote.appearances[0]?.status).toBe('tracked');
    const { eventId } = must(await withdrawQuote(analyst, { quoteId: quote.id, revision: quote.revision, now }));
    expect(must(await viewSource(analyst, { sourceId })).quotes).toEqual([]);
    expect(await withdrawQuote(analyst, { quoteId: quote.id, revision: quote.revision, now })).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    });
    must(await undo(analyst, { eventId: eventId as string, now }));
    const [back] = must(await viewSource(analyst, { sourceId })).quotes;
    expect(back).toMatchObject({ id: quote.id, exact: quote.exact, appearances: [{ id: quote.appearances[0]?.id, status: 'tracked' }] });
  });
});

describe('what a card shows of verdicts', () => {
  const judged = async () => {
    const desk = await openTestDesk();
    const { sourceId, versionId } = await keptSource(desk.analyst);
    const { claimId } = must(
      await addQuote(desk.analyst, { versionId, statement: statementOf('There is no budget', 'Otto Lind'), now }),
    ).value;
    const soMark = async (editor: Editor) => must(await viewSource(editor, { sourceId })).quotes[0]?.appearances[0]?.soMark;
    const round = must(
      await perform(desk.adjudicator, 'ask-for-verdicts', now, async (w) => {
        const state = await w.find('claim_state', { id: claimId });
        const scale = await w.find('scale', { key: 'facts' });
        const ratings = await w.tx.rating.findMany({
          where: { workspace_id: w.workspaceId, scale_id: scale?.id as string },
          orderBy: { position: 'asc' },
        });
        const wording_id = state?.wording_id as string;
        const id = await w.add('round', { question: 'so', claim_id: claimId, wording_id, scale_id: scale?.id as string, asked: 2 });
        return { ok: true, value: { id, ratings } };
      }),
    ).value;
    const rate = async (editor: Editor, rating: number) =>
      must(
        await perform(editor, 'give-verdict', now, async (w) => {
          const rating_id = round.ratings[rating]?.id as string;
          const row = { round_id: round.id, editor_id: editor.id, number: 1, rating_id, reasons: 'Read it.', confidence: 'high' };
          return { ok: true, value: await w.add('verdict', row) };
        }),
      );
    return { ...desk, round, rate, soMark };
  };

  test('a colleague’s verdict stays blind until the round closes; one’s own is shown', async () => {
    const { analyst, second, rate, soMark, round } = await judged();
    expect(await soMark(analyst)).toBeNull();
    await rate(second, 0);
    expect(await soMark(analyst)).toEqual({ by: 'blind', inside: 'blind', word: 'blind', again: false });
    expect(await soMark(second)).toMatchObject({ by: 'mine', inside: round.ratings[0]?.inside, word: round.ratings[0]?.word });
  });

  test('a settled verdict is shown to all, whatever one’s own was', async () => {
    const { adjudicator, analyst, second, reader, rate, soMark, round } = await judged();
    await rate(second, 0);
    must(
      await perform(adjudicator, 'adjudicate', now, async (w) => {
        await w.change('round', round.id, { closed_at: now });
        const rating_id = round.ratings[1]?.id as string;
        return { ok: true, value: await w.add('adjudication', { round_id: round.id, rating_id, reason: 'Weighed.', snapshot: {} }) };
      }),
    );
    const settled = { by: 'settled', inside: round.ratings[1]?.inside, word: round.ratings[1]?.word };
    for (const editor of [analyst, second, reader]) expect(await soMark(editor)).toMatchObject(settled);
  });
});
