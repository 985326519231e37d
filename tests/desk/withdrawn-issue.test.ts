import { addIssue } from '@/desk/add-issue';
import { moveIssue } from '@/desk/move-issue';
import { placeClaim } from '@/desk/place-claim';
import { undo } from '@/desk/undo';
import { withdrawClaim } from '@/desk/withdraw-claim';
import { withdrawIssue } from '@/desk/withdraw-issue';
import { closePools, reading } from '@/store/db';
import { newId } from '@/store/new-id';
import { refusedWith } from '../builders/claim-desk';
import { must, now } from '../builders/desk-with';
import { openDispute } from '../builders/dispute-on';

afterAll(() => closePools());

const desk = async () => {
  const d = await openDispute();
  const { claimId } = await d.say({ words: 'The pier stands firm', chain: [{ id: d.actors.ada }] });
  return { ...d, claimId, ws: d.chief.workspaceId };
};
let d: Awaited<ReturnType<typeof desk>>;
beforeEach(async () => {
  d = await desk();
});

const add = async (question: string, parentId: string | null = null) =>
  must(await addIssue(d.analyst, { question, parentId, now })).value.issueId;
const withdraw = (issueId: string) => withdrawIssue(d.second, { issueId, revision: 1, now });
const place = (issueId: string) => placeClaim(d.analyst, { claimId: d.claimId, issueId, bearing: 'affirms', now });
const gone = refusedWith('issue-withdrawn');

/** What stands under a withdrawn question: nobody finds it any more. */
const lost = () => reading()`
  select c.id from issue c join issue p on p.workspace_id = c.workspace_id and p.id = c.parent_id
   where c.workspace_id = ${d.ws} and c.withdrawn_at is null and p.withdrawn_at is not null
  union all
  select ci.id from claim_issue ci join issue p on p.workspace_id = ci.workspace_id and p.id = ci.issue_id
    join claim_state s on s.workspace_id = ci.workspace_id and s.id = ci.claim_id
   where ci.workspace_id = ${d.ws} and ci.withdrawn_at is null and p.withdrawn_at is not null and s.withdrawn_at is null and s.merged_into_id is null`;

describe('a question withdrawn at the moment', () => {
  const meanwhile: Readonly<Record<string, (issueId: string) => Promise<{ readonly ok: boolean }>>> = {
    'a claim is placed under it': place,
    'a question is added under it': (issueId) => addIssue(d.analyst, { question: 'Below?', parentId: issueId, now }),
    'a question is moved under it': (issueId) =>
      moveIssue(d.analyst, { issueId: d.issues.money, revision: 1, parentId: issueId, afterId: null, now }),
  };
  test.each(Object.keys(meanwhile))('%s: one of the two loses', async (name) => {
    for (let n = 0; n < 15; n++) {
      const issueId = await add(`Q${n}`);
      const [went, came] = await Promise.all([withdraw(issueId), (meanwhile[name] as (id: string) => Promise<{ ok: boolean }>)(issueId)]);
      if (went.ok) expect(came.ok).toBe(false);
      else expect(went).toMatchObject(refusedWith('issue-has-claims'));
      if (came.ok && name.includes('moved')) await reading()`update issue set parent_id = null, revision = 1 where id = ${d.issues.money}`;
    }
    expect(await lost()).toHaveLength(0);
  });
});

describe('under a withdrawn question', () => {
  test('nothing is placed, added or moved', async () => {
    const issueId = await add('Gone?');
    must(await withdraw(issueId));
    expect(await place(issueId)).toMatchObject(gone);
    const move = { issueId: d.issues.money, revision: 1, parentId: issueId, afterId: null, now };
    expect(await moveIssue(d.analyst, move)).toMatchObject(refusedWith('not-found'));
    expect(await lost()).toHaveLength(0);
  });

  test('nothing comes back by undoing, until the question is back', async () => {
    const issueId = await add('For a while?');
    const below = await add('Below?', issueId);
    const placed = must(await place(issueId));
    const taken = must(await undo(d.analyst, { eventId: String(placed.eventId), now }));
    const belowGone = must(await withdraw(below));
    const wentAway = must(await withdraw(issueId));
    for (const { eventId } of [taken, belowGone]) expect(await undo(d.chief, { eventId: String(eventId), now })).toMatchObject(gone);
    must(await undo(d.chief, { eventId: String(wentAway.eventId), now }));
    for (const { eventId } of [taken, belowGone]) must(await undo(d.chief, { eventId: String(eventId), now }));
    expect(await lost()).toHaveLength(0);
  });

  test('no withdrawn claim comes back to stand there', async () => {
    const { claimId } = await d.say({ words: 'Three piles are rotten', chain: [{ id: d.actors.otto }], issueId: d.issues.money });
    const taken = must(await withdrawClaim(d.analyst, { claimId, revision: 1, now }));
    const wentAway = must(await withdraw(d.issues.money));
    expect(await undo(d.chief, { eventId: String(taken.eventId), now })).toMatchObject(gone);
    must(await undo(d.chief, { eventId: String(wentAway.eventId), now }));
    must(await undo(d.chief, { eventId: String(taken.eventId), now }));
  });

  test('that one was asked is not undone while something stands under it', async () => {
    const made = must(await addIssue(d.analyst, { question: 'Asked?', parentId: null, now }));
    await add('Below?', made.value.issueId);
    expect(await undo(d.analyst, { eventId: String(made.eventId), now })).toMatchObject(refusedWith('issue-has-claims'));
  });
});

describe('the database itself refuses', () => {
  const row = (more: Record<string, unknown>) => ({ workspace_id: d.ws, id: newId(), created_by: d.analyst.id, created_at: now, ...more });
  test('to withdraw a question from under what stands there', async () => {
    for (const id of [d.issues.pier, d.issues.piles])
      await expect(reading()`update issue set withdrawn_at = now() where id = ${id}`).rejects.toThrow('still stands under this question');
  });

  test('to let anything stand under a withdrawn one', async () => {
    const sql = reading();
    const issueId = await add('Gone?');
    must(await withdraw(issueId));
    const asked = row({ question: 'Below?', parent_id: issueId, position: 0 });
    await expect(sql`insert into issue ${sql(asked)}`).rejects.toThrow('was withdrawn');
    await expect(sql`update issue set parent_id = ${issueId} where id = ${d.issues.money}`).rejects.toThrow('was withdrawn');
    const placed = row({ claim_id: d.claimId, issue_id: issueId, bearing: 'affirms' });
    await expect(sql`insert into claim_issue ${sql(placed)}`).rejects.toThrow('was withdrawn');
    await expect(sql`update claim_issue set issue_id = ${issueId} where claim_id = ${d.claimId}`).rejects.toThrow('was withdrawn');
  });
});
