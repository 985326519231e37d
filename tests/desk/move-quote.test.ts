import { addQuote } from '@/desk/add-quote';
import { editSource } from '@/desk/edit-source';
import { moveQuote } from '@/desk/move-quote';
import { undo } from '@/desk/undo';
import { viewSource } from '@/desk/view-source';
import type { Editor } from '@/domain/editor/editor';
import { keptSource, must, newsText, now, openTestDesk, spanOf, statementOf } from '../builders/desk-with';

const quoted = async (editor: Editor, words = 'There is no budget') => {
  const source = await keptSource(editor);
  must(await addQuote(editor, { versionId: source.versionId, statement: statementOf(words, 'Otto Lind'), now }));
  const [quote] = must(await viewSource(editor, { sourceId: source.sourceId })).quotes;
  if (!quote) throw new Error('it was added');
  return { ...source, quote, anchor: { quoteId: quote.id, anchorId: quote.anchorId, revision: quote.anchorRevision } };
};

describe('moving the edges of a quote', () => {
  test('changes its words and keeps its id and its claims', async () => {
    const { analyst } = await openTestDesk();
    const { sourceId, quote, anchor } = await quoted(analyst);
    must(await moveQuote(analyst, { ...anchor, spans: [spanOf(newsText, 'no budget')], now }));
    const [moved] = must(await viewSource(analyst, { sourceId })).quotes;
    expect(moved).toMatchObject({ id: quote.id, exact: ['no budget'], appearances: quote.appearances });
    expect(moved?.anchorId).not.toBe(quote.anchorId);
  });

  test('takes in a second part of interrupted speech', async () => {
    const { analyst } = await openTestDesk();
    const { sourceId, anchor } = await quoted(analyst);
    const spans = [spanOf(newsText, 'There is no budget'), spanOf(newsText, 'and no plan')];
    must(await moveQuote(analyst, { ...anchor, spans, now }));
    expect(must(await viewSource(analyst, { sourceId })).quotes[0]?.exact).toEqual(['There is no budget', 'and no plan']);
  });

  test('is undone: the old words stand again', async () => {
    const { analyst } = await openTestDesk();
    const { sourceId, quote, anchor } = await quoted(analyst);
    const { eventId } = must(await moveQuote(analyst, { ...anchor, spans: [spanOf(newsText, 'no budget')], now }));
    must(await undo(analyst, { eventId: eventId as string, now }));
    expect(must(await viewSource(analyst, { sourceId })).quotes[0]).toMatchObject({
      id: quote.id,
      exact: quote.exact,
      anchorId: quote.anchorId,
    });
  });

  test('a quote that a colleague moved meanwhile is not moved over: the refusal carries the words that stand', async () => {
    const { analyst, second } = await openTestDesk();
    const { sourceId, anchor } = await quoted(analyst);
    must(await moveQuote(second, { ...anchor, spans: [spanOf(newsText, 'no budget')], now }));
    expect(await moveQuote(analyst, { ...anchor, spans: [spanOf(newsText, 'budget')], now })).toMatchObject({
      ok: false,
      refusal: { code: 'changed-since', current: { exact: ['no budget'] } },
    });
    expect(must(await viewSource(analyst, { sourceId })).quotes[0]?.exact).toEqual(['no budget']);
  });

  const smile = newsText.indexOf('😀');
  test.each<[string, readonly (readonly [number, number])[], string]>([
    ['half a smiley', [[smile - 4, smile + 1]], 'quote-not-in-text'],
    ['no words', [[smile, smile + 2]], 'quote-has-no-words'],
    [
      'parts out of order',
      [
        [40, 50],
        [10, 20],
      ],
      'quote-not-in-text',
    ],
    ['a place beyond the text', [[0, newsText.length + 1]], 'quote-not-in-text'],
    ['no place at all', [], 'quote-not-in-text'],
  ])('onto %s is refused', async (_name, spans, code) => {
    const { analyst } = await openTestDesk();
    const { sourceId, quote, anchor } = await quoted(analyst);
    expect(await moveQuote(analyst, { ...anchor, spans, now })).toMatchObject({ ok: false, refusal: { code } });
    expect(must(await viewSource(analyst, { sourceId })).quotes[0]?.exact).toEqual(quote.exact);
  });

  test('readers and other workspaces may not', async () => {
    const { analyst, reader } = await openTestDesk();
    const { chief: stranger } = await openTestDesk('Other desk');
    const { anchor } = await quoted(analyst);
    const spans = [spanOf(newsText, 'no budget')];
    expect(await moveQuote(reader, { ...anchor, spans, now })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    expect(await moveQuote(stranger, { ...anchor, spans, now })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });
});

describe('correcting what is known of a source', () => {
  const known = {
    title: 'Pier promised',
    outlet: 'Tideway Post',
    author: null,
    address: null,
    archiveLink: null,
    published: null,
    language: 'en',
  };

  test('is seen on the page, and blank fields are not known any more', async () => {
    const { analyst } = await openTestDesk();
    const { sourceId } = await keptSource(analyst);
    must(
      await editSource(analyst, {
        ...known,
        sourceId,
        revision: 1,
        title: 'Pier in May',
        outlet: null,
        address: 'https://tideway.example/pier',
        now,
      }),
    );
    expect(must(await viewSource(analyst, { sourceId })).source).toMatchObject({
      title: 'Pier in May',
      outlet: null,
      published: null,
      address: 'https://tideway.example/pier',
      revision: 2,
    });
  });

  test('a stale edit is refused with the row as it stands', async () => {
    const { analyst, second } = await openTestDesk();
    const { sourceId } = await keptSource(analyst);
    must(await editSource(second, { ...known, sourceId, revision: 1, title: 'Theirs', now }));
    expect(await editSource(analyst, { ...known, sourceId, revision: 1, title: 'Mine', now })).toMatchObject({
      ok: false,
      refusal: { code: 'changed-since', current: { title: 'Theirs' } },
    });
  });

  test('an outlet that has the same text already is refused', async () => {
    const { analyst } = await openTestDesk();
    await keptSource(analyst, { outlet: 'Harbour Herald' });
    const { sourceId } = await keptSource(analyst);
    expect(await editSource(analyst, { ...known, sourceId, revision: 1, outlet: 'Harbour Herald', now })).toMatchObject({
      ok: false,
      refusal: { code: 'already-there' },
    });
  });
});
