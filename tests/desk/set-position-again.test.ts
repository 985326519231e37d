import { setPosition } from '@/desk/set-position';
import { withdrawPosition } from '@/desk/withdraw-position';
import { closePools, reading } from '@/store/db';
import { refusedWith } from '../builders/claim-desk';
import { must, now } from '../builders/desk-with';
import { openDispute } from '../builders/dispute-on';

afterAll(() => closePools());

type Dispute = Awaited<ReturnType<typeof openDispute>>;
let d: Dispute;
beforeEach(async () => {
  d = await openDispute();
});

const key = (asOf = '2026-11-20') => ({ issueId: d.issues.piles, partyId: d.actors.town, asOf, now });
const set = (reason: string, revision?: number, asOf?: string, who = d.adjudicator) =>
  setPosition(who, { ...key(asOf), stance: 'affirms', reason, ...(revision ? { revision } : {}) });
const standing = async () =>
  (
    await reading()<{ reason: string }[]>`
      select reason from position where workspace_id = ${d.chief.workspaceId} and withdrawn_at is null order by as_of`
  ).map(({ reason }) => reason);

describe('a position set again', () => {
  test('does not come back from a screen that still shows what a colleague withdrew', async () => {
    const { positionId } = must(await set('Mine.')).value;
    must(await withdrawPosition(d.chief, { positionId, revision: 1, now }));
    const refused = { ok: false, refusal: { code: 'changed-since', id: positionId, current: { reason: 'Mine.' } } };
    expect(await set('Yours.', 1)).toMatchObject(refused);
    expect(await set('Yours.', 2)).toMatchObject(refused);
    expect(await standing()).toEqual([]);
  });

  test('is not one where nothing was set', async () => {
    expect(await set('Never there.', 99)).toMatchObject(refusedWith('changed-since'));
    expect(await standing()).toEqual([]);
  });

  test('comes back from a screen that shows none', async () => {
    const { positionId } = must(await set('Mine.')).value;
    must(await withdrawPosition(d.chief, { positionId, revision: 1, now }));
    expect(must(await set('Anew.')).value.positionId).toBe(positionId);
    expect(await standing()).toEqual(['Anew.']);
  });

  test('by two at once, one of them withdrawing: only one is done', async () => {
    for (let n = 1; n <= 12; n++) {
      const asOf = `2026-10-${String(n).padStart(2, '0')}`;
      const { positionId } = must(await set('Mine.', undefined, asOf)).value;
      const both = await Promise.all([
        withdrawPosition(d.chief, { positionId, revision: 1, now }),
        set('Yours.', 1, asOf),
        set('Hers.', 1, asOf, d.chief),
      ]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    }
  });

  test('stays under its issue, with its party and its day, in the database too', async () => {
    const { positionId } = must(await set('Mine.')).value;
    const sql = reading();
    for (const patch of [{ issue_id: d.issues.money }, { party_id: d.actors.port }, { as_of: '2026-01-01' }])
      await expect(sql`update position set ${sql(patch)} where id = ${positionId}`).rejects.toThrow('never changes');
    await expect(sql`delete from position where id = ${positionId}`).rejects.toThrow('never deleted');
  });
});
