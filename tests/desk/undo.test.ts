import { addActor } from '@/desk/add-actor';
import { addQuote } from '@/desk/add-quote';
import { makeParty } from '@/desk/make-party';
import { undo } from '@/desk/undo';
import { viewDesk } from '@/desk/view-desk';
import { viewHistory } from '@/desk/view-history';
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

  test('six who undo the same act at once undo it once', async () => {
    const { analyst } = await openTestDesk();
    const { versionId } = await keptSource(analyst);
    const done = must(await addQuote(analyst, { versionId, statement: statementOf('There is no budget', 'Otto Lind'), now }));
    const all = await Promise.all(Array.from({ length: 6 }, () => undo(analyst, { eventId: done.eventId as string, now })));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(all.filter((o) => !o.ok && o.refusal.code === 'already-undone')).toHaveLength(5);
  });

  test('doing an act again asks for the permission of that act', async () => {
    const { adjudicator } = await openTestDesk();
    const { actorId } = must(
      await addActor(adjudicator, { actor: { name: 'Norland', kind: 'state', describedRole: null, wikidata: null }, now }),
    ).value;
    const made = must(await makeParty(adjudicator, { actorId, party: { code: 'NO', slot: 1 }, now }));
    const undone = must(await undo(adjudicator, { eventId: made.eventId as string, now }));
    const demoted = { ...adjudicator, role: 'analyst' as const };
    expect(await undo(demoted, { eventId: undone.eventId as string, now })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  });

  test('another workspace knows nothing of the event', async () => {
    const { analyst } = await openTestDesk();
    const { chief: stranger } = await openTestDesk('Other desk');
    const { versionId } = await keptSource(analyst);
    const done = must(await addQuote(analyst, { versionId, statement: statementOf('There is no budget', 'Otto Lind'), now }));
    expect(await undo(stranger, { eventId: done.eventId as string, now })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });
});

describe('half a character', () => {
  test('in any text, or cut by a label, leaves history and its pages readable', async () => {
    const { analyst } = await openTestDesk();
    const half = `lone \ud83d half ${'x'.repeat(187)}😀 and more`;
    must(await addActor(analyst, { actor: { name: half, kind: 'person', describedRole: null, wikidata: null }, now }));
    const { events } = must(await viewHistory(analyst, { about: null, by: null, before: null }));
    expect(events[0]?.label).toMatch(/^lone \ufffd half x+$/);
    must(await viewDesk(analyst, { now }));
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
