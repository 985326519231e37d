import { addQuote } from '@/desk/add-quote';
import { undo } from '@/desk/undo';
import { reading } from '@/store/db';
import { keptSource, must, now, openTestDesk, statementOf } from '../builders/desk-with';

const tracked = async (workspaceId: string) =>
  (await reading()<{ n: number }[]>`select count(*)::int as n from claim_search where workspace_id = ${workspaceId}`)[0]?.n;

describe('undo', () => {
  test('an undone statement leaves the lists, and undoing the undo brings it back', async () => {
    const { analyst } = await openTestDesk();
    const { versionId } = await keptSource(analyst);
    const done = must(await addQuote(analyst, { versionId, statement: statementOf('There is no budget', 'Otto Lind'), now }));
    expect(await tracked(analyst.workspaceId)).toBe(1);
    const undone = must(await undo(analyst, { eventId: done.eventId as string, now }));
    expect(await tracked(analyst.workspaceId)).toBe(0);
    must(await undo(analyst, { eventId: undone.eventId as string, now }));
    expect(await tracked(analyst.workspaceId)).toBe(1);
  });

  test('the same act is not undone twice', async () => {
    const { analyst } = await openTestDesk();
    const { versionId } = await keptSource(analyst);
    const done = must(await addQuote(analyst, { versionId, statement: statementOf('There is no budget', 'Otto Lind'), now }));
    must(await undo(analyst, { eventId: done.eventId as string, now }));
    expect(await undo(analyst, { eventId: done.eventId as string, now })).toMatchObject({ ok: false, refusal: { code: 'already-undone' } });
  });

  test("an analyst does not undo a colleague's act; an adjudicator may", async () => {
    const { analyst, second, adjudicator } = await openTestDesk();
    const { versionId } = await keptSource(analyst);
    const done = must(await addQuote(analyst, { versionId, statement: statementOf('There is no budget', 'Otto Lind'), now }));
    expect(await undo(second, { eventId: done.eventId as string, now })).toMatchObject({ ok: false, refusal: { code: 'not-your-act' } });
    expect(await undo(adjudicator, { eventId: done.eventId as string, now })).toMatchObject({ ok: true });
  });

  test('another workspace knows nothing of the event', async () => {
    const { analyst } = await openTestDesk();
    const { chief: stranger } = await openTestDesk('Other desk');
    const { versionId } = await keptSource(analyst);
    const done = must(await addQuote(analyst, { versionId, statement: statementOf('There is no budget', 'Otto Lind'), now }));
    expect(await undo(stranger, { eventId: done.eventId as string, now })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });
});

describe('a NUL character, which Postgres cannot keep', () => {
  test('is refused in words, and nothing of the act is written', async () => {
    const { analyst } = await openTestDesk();
    const { versionId } = await keptSource(analyst);
    const statement = statementOf('There is no budget', 'Otto Lind', { proposition: 'No\0 budget.' });
    expect(await addQuote(analyst, { versionId, statement, now })).toMatchObject({ ok: false, refusal: { code: 'text-has-nul' } });
    expect(await tracked(analyst.workspaceId)).toBe(0);
  });
});
