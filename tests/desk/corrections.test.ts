import { addEvidence } from '@/desk/add-evidence';
import { adjudicate } from '@/desk/adjudicate';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { editClaim } from '@/desk/edit-claim';
import { exportCorrections } from '@/desk/export-corrections';
import { giveVerdict } from '@/desk/give-verdict';
import { gradeSource } from '@/desk/grade-source';
import { reopenRound } from '@/desk/reopen-round';
import { undo } from '@/desk/undo';
import { viewClaim } from '@/desk/view-claim';
import { viewCorrections } from '@/desk/view-corrections';
import { writing } from '@/store/db';
import { type DeskWithClaims, deskWithClaims, refusedWith } from '../builders/claim-desk';
import { must, now, openTestDesk } from '../builders/desk-with';

let d: DeskWithClaims;
beforeEach(async () => {
  d = await deskWithClaims();
});
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const judge = async (roundId: string, at: Date, ratingKey = 'refuted') => {
  for (const editor of [d.analyst, d.second])
    must(await giveVerdict(editor, { roundId, ratingKey, reasons: 'Minutes.', confidence: 'high', now: at }));
};
const settle = (roundId: string, ratingKey: string, reason: string, minute: number, replaces: string | null = null) =>
  adjudicate(d.adjudicator, {
    roundId,
    ratingKey,
    reason,
    dissent: ratingKey === 'supported' ? 'BA: too early.' : null,
    replaces,
    now: later(minute),
  });
const settled = async () => {
  const editorIds = [d.analyst.id, d.second.id];
  const roundId = must(await askForVerdicts(d.analyst, { question: 'so', claimId: d.pier.claimId, editorIds, now })).value.roundId;
  await judge(roundId, now);
  must(await settle(roundId, 'refuted', 'No money was voted.', 1));
  return roundId;
};
const found = { finding: 'A loan was signed.', credibility: 2 as const };
const evidence = (minute: number) =>
  addEvidence(d.second, {
    ...found,
    sourceId: d.source.sourceId,
    links: [{ claimId: d.pier.claimId, stance: 'supports' }],
    now: later(minute),
  });
const log = async (claimId: string | null = null) => must(await viewCorrections(d.reader, { claimId })).corrections;
const corrected = async () => {
  const roundId = await settled();
  must(await evidence(2));
  const anew = must(await reopenRound(d.adjudicator, { roundId, reason: 'A loan came out.', now: later(3) })).value.roundId;
  await judge(anew, later(4), 'supported');
  must(await settle(anew, 'supported', 'The loan pays for it.', 5));
  return { roundId, anew };
};

describe('the log of corrections', () => {
  test('is empty while a verdict stands as it was settled first', async () => {
    must(await evidence(0));
    await settled();
    expect(await log()).toEqual([]);
  });

  test('says what a verdict said, what it says, why, and who did it, newest first', async () => {
    const { roundId, anew } = await corrected();
    const adjudicator = { name: d.adjudicator.name, initials: d.adjudicator.initials };
    const refuted = { word: 'Refuted', inside: 'worst', reason: 'No money was voted.', dissent: null };
    expect(await log()).toMatchObject([
      {
        sort: 'settled-anew',
        at: later(5).toISOString(),
        by: adjudicator,
        claim: { id: d.pier.claimId },
        question: 'so',
        roundId: anew,
        said: refuted,
        says: { word: 'Supported', reason: 'The loan pays for it.', dissent: 'BA: too early.' },
        opened: 'A loan came out.',
      },
      { sort: 'opened-again', by: adjudicator, roundId: anew, said: refuted, why: 'A loan came out.' },
      { sort: 'evidence', act: 'add-evidence', by: { initials: d.second.initials }, label: 'A loan was signed.' },
    ]);
    expect(must(await viewClaim(d.reader, d.pier.claimId)).corrections).toEqual(await log());
    expect(await log(d.budget.claimId)).toEqual([]);
    expect(roundId).not.toBe(anew);
  });

  test('a round settled anew in itself gives the reasons of both times', async () => {
    const roundId = await settled();
    const [standing] = await writing().adjudication.findMany({ where: { workspace_id: d.ws, round_id: roundId, withdrawn_at: null } });
    must(await settle(roundId, 'refuted', 'No money was voted, twice.', 6, standing?.id));
    expect(await log()).toMatchObject([
      { sort: 'settled-anew', said: { reason: 'No money was voted.' }, says: { reason: 'No money was voted, twice.' }, opened: null },
    ]);
  });

  test('a claim that was reworded after it was judged, and back by undo', async () => {
    await settled();
    const edit = { claimId: d.pier.claimId, revision: 1, proposition: 'The pier opens in June.', now: later(2) };
    const done = must(await editClaim(d.analyst, edit));
    must(await undo(d.analyst, { eventId: done.eventId as string, now: later(3) }));
    const first = 'We will open the pier in May 😀.';
    expect(await log()).toMatchObject([
      { sort: 'reworded', said: { proposition: 'The pier opens in June.' }, says: { proposition: first } },
      {
        sort: 'reworded',
        said: { proposition: first },
        says: { proposition: 'The pier opens in June.' },
        by: { initials: d.analyst.initials },
      },
    ]);
  });

  test('a grade of its evidence’s source, given after', async () => {
    must(await evidence(0));
    await settled();
    must(await gradeSource(d.analyst, { sourceId: d.source.sourceId, grade: 'D', reason: 'Unsigned.', now: later(2) }));
    expect(await log()).toMatchObject([{ sort: 'evidence', act: 'grade-source', label: 'D: Unsigned.' }]);
  });

  test('goes out as a table, is read on in pages, and stays on its desk', async () => {
    await corrected();
    const file = must(await exportCorrections(d.reader, { format: 'csv', address: 'http://desk/w/x', now }));
    expect(file.text.split('\r\n')[0]).toContain(
      'at,by,what,claim,question,speaker,said,says,why,opened_again,dissent,claim_address,round_address',
    );
    expect(file.text).toContain('Refuted,Supported,The loan pays for it.,A loan came out.,BA: too early.');
    const [first] = await log();
    const rest = must(await viewCorrections(d.reader, { before: `${first?.at}~${first?.id}` })).corrections;
    expect(rest.map(({ sort }) => sort)).toEqual(['opened-again', 'evidence']);
    const other = (await openTestDesk('Other desk')).reader;
    expect(must(await viewCorrections(other, {})).corrections).toEqual([]);
    expect(must(await viewCorrections(other, { claimId: d.pier.claimId })).corrections).toEqual([]);
    expect(await viewCorrections(other, { claimId: 'x' })).toMatchObject(refusedWith('not-found'));
  });
});
