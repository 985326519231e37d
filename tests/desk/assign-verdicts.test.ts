import { addIssue } from '@/desk/add-issue';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { assignVerdicts } from '@/desk/assign-verdicts';
import { giveVerdict } from '@/desk/give-verdict';
import { lookInside } from '@/desk/look-inside';
import { placeClaim } from '@/desk/place-claim';
import { undo } from '@/desk/undo';
import { viewAssignment } from '@/desk/view-assignment';
import { viewQueue } from '@/desk/view-queue';
import type { Editor } from '@/domain/editor/editor';
import type { AssignmentInput } from '@/domain/verdict/verdict-input';
import { roundsOfClaim } from '@/store/sql/rounds-of-claim';
import { type DeskWithClaims, deskWithClaims, refusedWith, standing } from '../builders/claim-desk';
import { must, now, openTestDesk } from '../builders/desk-with';

let d: DeskWithClaims;
let issueId: string;
beforeEach(async () => {
  d = await deskWithClaims();
  issueId = must(await addIssue(d.analyst, { question: 'Will the pier open?', now })).value.issueId;
  const below = must(await addIssue(d.analyst, { question: 'Is there money?', parentId: issueId, now })).value.issueId;
  must(await placeClaim(d.analyst, { claimId: d.pier.claimId, issueId, bearing: 'affirms', now }));
  must(await placeClaim(d.analyst, { claimId: d.budget.claimId, issueId: below, bearing: 'denies', now }));
});

const chosen = (more: Partial<AssignmentInput> = {}): AssignmentInput => ({ question: 'so', among: { issueId }, each: 2, ...more });
const planned = async (more: Partial<AssignmentInput> = {}) => must(await viewAssignment(d.adjudicator, chosen(more)));
const share = async (more: Partial<AssignmentInput> = {}, editor: Editor = d.adjudicator) =>
  assignVerdicts(editor, { ...chosen(more), seats: (await planned(more)).seats, now });
const queueOf = async (editor: Editor) => must(await viewQueue(editor)).toJudge.map(({ claimId }) => claimId);

describe('verdicts are shared out', () => {
  test('for an issue and those below it, evenly, and the plan asks nobody', async () => {
    const before = await standing(d.ws);
    const plan = await planned({ each: 3, due: '2026-12-01' });
    expect(plan).toMatchObject({ total: 2, short: [] });
    expect(plan.seats).toHaveLength(6);
    for (const { gets } of plan.judges) expect([1, 2]).toContain(gets);
    expect(await standing(d.ws)).toEqual(before);
  });

  test('as the plan showed, with the day, and undone as one', async () => {
    const before = await standing(d.ws);
    const done = must(await share({ due: '2026-12-01' }));
    expect(done.value).toEqual({ rounds: 2, seats: 4 });
    for (const { claimId } of [d.pier, d.budget]) {
      const [round] = await roundsOfClaim(d.ws, claimId, d.reader.id);
      expect(round).toMatchObject({ asked: 2, given: 0, seats: [{ named: true, due: '2026-12-01' }, { named: true }] });
    }
    must(await undo(d.adjudicator, { eventId: done.eventId as string, now }));
    expect(await standing(d.ws)).toEqual(before);
  });

  test('among those chosen, of claims that are named, of where they were said', async () => {
    const judgeIds = [d.analyst.id, d.second.id];
    must(await share({ question: 'said', among: { claimIds: [d.pier.claimId] }, judgeIds }));
    expect(await queueOf(d.analyst)).toEqual([d.pier.claimId]);
    expect(await queueOf(d.adjudicator)).toEqual([]);
    expect(must(await viewQueue(d.second)).toJudge).toMatchObject([{ question: 'said', appearanceId: d.pier.appearanceId }]);
  });

  test('fills the seats a round lacks, and leaves out who sits, and what was judged', async () => {
    const ask = { question: 'so' as const, claimId: d.pier.claimId, editorIds: [d.second.id], now };
    const { roundId } = must(await askForVerdicts(d.analyst, ask)).value;
    const plan = await planned();
    expect(plan.seats.filter(({ needId }) => needId === d.pier.claimId)).toHaveLength(1);
    must(await share());
    const [round] = await roundsOfClaim(d.ws, d.pier.claimId, d.reader.id);
    expect(round).toMatchObject({ id: roundId, asked: 2 });
    expect(new Set(round?.seats.map(({ editorId }) => editorId)).size).toBe(2);
    for (const editor of [d.analyst, d.second, d.adjudicator, d.chief])
      if (round?.seats.some(({ editorId }) => editorId === editor.id))
        must(await giveVerdict(editor, { roundId, ratingKey: 'refuted', reasons: 'No.', confidence: 'low', now }));
    expect((await planned()).matters.map(({ claimId }) => claimId)).toEqual([d.budget.claimId]);
  });

  test('never to who looked inside', async () => {
    const { roundId } = must(await askForVerdicts(d.analyst, { question: 'so', claimId: d.pier.claimId, now })).value;
    must(await lookInside(d.adjudicator, { roundId, now }));
    const plan = await planned({ each: 4 });
    expect(plan.seats).not.toContainEqual({ needId: d.pier.claimId, editorId: d.adjudicator.id });
    expect(plan.short).toEqual([{ needId: d.pier.claimId, missing: 1 }]);
    must(await share({ each: 4 }));
    expect((await roundsOfClaim(d.ws, d.pier.claimId, d.reader.id))[0]?.asked).toBe(4);
  });

  test('not when the plan is no more as it was shown, nor when there is nothing to share', async () => {
    const { seats } = await planned();
    must(await share({ among: { claimIds: [d.pier.claimId] } }));
    expect(await assignVerdicts(d.adjudicator, { ...chosen(), seats, now })).toMatchObject(refusedWith('plan-changed'));
    must(await share());
    expect(await share()).toMatchObject(refusedWith('nothing-to-judge'));
    expect(await viewAssignment(d.analyst, chosen())).toMatchObject(refusedWith('not-allowed'));
    const other = await openTestDesk('Other desk');
    expect(must(await viewAssignment(other.adjudicator, chosen())).matters).toEqual([]);
  });

  test('once, when two do it at the same moment', async () => {
    const { seats } = await planned();
    const both = await Promise.all([d.adjudicator, d.chief].map((editor) => assignVerdicts(editor, { ...chosen(), seats, now })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await roundsOfClaim(d.ws, d.pier.claimId, d.reader.id)).toHaveLength(1);
  });
});
