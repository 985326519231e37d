import { addEvidence } from '@/desk/add-evidence';
import { adjudicate } from '@/desk/adjudicate';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { giveVerdict } from '@/desk/give-verdict';
import { gradeSource } from '@/desk/grade-source';
import { lookInside } from '@/desk/look-inside';
import { mergeClaims } from '@/desk/merge-claims';
import { overrideGrade } from '@/desk/override-grade';
import { undo } from '@/desk/undo';
import { viewClaim } from '@/desk/view-claim';
import { viewHistory } from '@/desk/view-history';
import { viewRound } from '@/desk/view-round';
import { withdrawEvidenceLink } from '@/desk/withdraw-evidence-link';
import type { Editor } from '@/domain/editor/editor';
import { withoutJudgement } from '@/domain/history/blind';
import { reading, writing } from '@/store/db';
import { evidenceOfClaim } from '@/store/sql/evidence-of-claim';
import { type DeskWithClaims, deskWithClaims, refusedWith, rowOf } from '../builders/claim-desk';
import { must, now, openTestDesk } from '../builders/desk-with';

let d: DeskWithClaims;
beforeEach(async () => {
  d = await deskWithClaims();
});
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

const item = async (finding: string, stance: 'supports' | 'refutes' = 'refutes', claimId = d.pier.claimId) => {
  const given = { finding, credibility: 2 as const, sourceId: d.source.sourceId, links: [{ claimId, stance }], now };
  const { evidenceId, linkIds } = must(await addEvidence(d.analyst, given)).value;
  return { evidenceId, linkId: linkIds[0] as string };
};
const ask = async (...named: Editor[]) =>
  must(await askForVerdicts(d.analyst, { question: 'so', claimId: d.pier.claimId, editorIds: named.map(({ id }) => id), now })).value
    .roundId;
const give = (editor: Editor, roundId: string, restsOn?: string[]) =>
  giveVerdict(editor, { roundId, ratingKey: 'refuted', reasons: 'Minutes.', confidence: 'high', restsOn, now });
const restsOn = async (viewer: Editor, roundId: string, of: Editor) =>
  must(await viewRound(viewer, roundId)).round.seats.find(({ editorId }) => editorId === of.id)?.verdict?.restsOn;

describe('a verdict names the evidence it rests on', () => {
  test('hidden from colleagues until the round closes, then read by everybody', async () => {
    const [minutes, divers] = [await item('The council voted no money.'), await item('Divers work there.', 'supports')];
    const roundId = await ask(d.analyst, d.second);
    must(await give(d.second, roundId, [minutes.linkId, divers.linkId, minutes.linkId]));
    const named = [
      { linkId: minutes.linkId, id: minutes.evidenceId, finding: 'The council voted no money.', stance: 'refutes', stands: true },
      { linkId: divers.linkId, id: divers.evidenceId, finding: 'Divers work there.', stance: 'supports', stands: true },
    ];
    expect(await restsOn(d.second, roundId, d.second)).toEqual(named);
    for (const viewer of [d.reader, d.analyst, d.chief]) {
      expect(await restsOn(viewer, roundId, d.second)).toBeUndefined();
      expect(JSON.stringify(must(await viewClaim(viewer, d.pier.claimId)).rounds)).not.toContain(minutes.linkId);
    }
    must(await lookInside(d.adjudicator, { roundId, now }));
    expect(await restsOn(d.adjudicator, roundId, d.second)).toEqual(named);
    must(await give(d.analyst, roundId));
    expect(await restsOn(d.reader, roundId, d.second)).toEqual(named);
    expect(await restsOn(d.reader, roundId, d.analyst)).toEqual([]);
  });

  test('no event is about that evidence, and none shows its rows, done, undone or done again', async () => {
    const { linkId, evidenceId } = await item('The council voted no money.');
    const roundId = await ask(d.analyst, d.second);
    const given = must(await give(d.second, roundId, [linkId]));
    const undone = must(await undo(d.second, { eventId: given.eventId as string, now }));
    must(await undo(d.second, { eventId: undone.eventId as string, now }));
    const [about] =
      await reading()`select count(*)::int as n from event_of_object x join event e on e.workspace_id = x.workspace_id and e.id = x.event_id
      where x.workspace_id = ${d.ws} and x.object_id in (${linkId}, ${evidenceId}) and e.object_type = 'verdict'`;
    expect(about).toEqual({ n: 0 });
    const events = await reading()<
      { canonical: string }[]
    >`select canonical from event where workspace_id = ${d.ws} and object_type = 'verdict'`;
    for (const { canonical } of events) expect(JSON.stringify(withoutJudgement(JSON.parse(canonical).changes))).not.toContain(linkId);
    for (const about of [null, roundId, d.pier.claimId, evidenceId])
      expect(JSON.stringify(must(await viewHistory(d.chief, { about, by: null, before: null })))).not.toMatch(/verdict_evidence/);
    expect(await restsOn(d.second, roundId, d.second)).toMatchObject([{ linkId }]);
  });

  test('only evidence that is linked to this claim', async () => {
    const [other, gone] = [await item('Elsewhere.', 'refutes', d.budget.claimId), await item('Unlinked.')];
    must(await withdrawEvidenceLink(d.analyst, { linkId: gone.linkId, now }));
    const roundId = await ask(d.analyst, d.second);
    for (const { linkId } of [other, gone])
      expect(await give(d.second, roundId, [linkId])).toMatchObject(refusedWith('evidence-not-linked'));
    expect(await give(d.second, roundId, [roundId])).toMatchObject(refusedWith('evidence-not-linked'));
    expect(must(await viewRound(d.second, roundId)).round.given).toBe(0);
  });

  test('a revision names its own, and what was named before stays with the verdict before', async () => {
    const [minutes, divers] = [await item('The council voted no money.'), await item('Divers work there.', 'supports')];
    const roundId = await ask(d.analyst, d.second);
    must(await give(d.second, roundId, [minutes.linkId]));
    must(await give(d.second, roundId, [divers.linkId]));
    must(await withdrawEvidenceLink(d.analyst, { linkId: divers.linkId, now }));
    expect(await restsOn(d.second, roundId, d.second)).toMatchObject([{ linkId: divers.linkId, stands: false }]);
    expect(await writing().verdict_evidence.count({ where: { workspace_id: d.ws } })).toBe(2);
  });

  test('the snapshot of what was settled keeps it, with the grade that counted', async () => {
    const { linkId, evidenceId } = await item('The council voted no money.');
    const override = { grade: 'C' as const, reason: 'Written by an intern.' };
    must(await overrideGrade(d.analyst, { evidenceId, revision: 1, override, now }));
    const roundId = await ask(d.analyst, d.second);
    for (const editor of [d.analyst, d.second]) must(await give(editor, roundId, editor === d.second ? [linkId] : []));
    const settling = { roundId, ratingKey: 'refuted', reason: 'No money was voted.' };
    const { adjudicationId } = must(await adjudicate(d.adjudicator, { ...settling, now })).value;
    const { snapshot } = (await rowOf('adjudication', d.ws, adjudicationId)) as { snapshot: { verdicts: { editorId: string }[] } };
    expect(snapshot).toMatchObject({ evidence: [{ id: evidenceId, reliability: 'C', overrideReason: 'Written by an intern.' }] });
    expect(snapshot.verdicts.find(({ editorId }) => editorId === d.second.id)).toMatchObject({
      restsOn: [{ id: evidenceId, finding: 'The council voted no money.', stance: 'refutes' }],
    });
  });

  test('every verdict before a revision is kept, and read with it once the round is closed', async () => {
    const roundId = await ask(d.analyst, d.second);
    for (const editor of [d.analyst, d.second]) must(await give(editor, roundId));
    const after = { roundId, ratingKey: 'supported', reasons: 'I was wrong.', confidence: 'low' as const, now: later(5) };
    must(await giveVerdict(d.second, after));
    const seat = must(await viewRound(d.reader, roundId)).round.seats.find(({ editorId }) => editorId === d.second.id);
    expect(seat).toMatchObject({
      blindRatingKey: 'refuted',
      verdict: { word: 'Supported', afterReveal: true, earlier: [{ number: 1, word: 'Refuted', reasons: 'Minutes.', afterReveal: false }] },
    });
  });

  test('the database keeps it so by itself', async () => {
    const [minutes, other] = [await item('The council voted no money.'), await item('Elsewhere.', 'refutes', d.budget.claimId)];
    const foreign = await (await openTestDesk('Other desk')).analyst.workspaceId;
    const roundId = await ask(d.analyst, d.second);
    const { verdictId } = must(await give(d.second, roundId)).value;
    const row = {
      workspace_id: d.ws,
      id: '0193f2a0-0000-7000-8000-00000000000a',
      verdict_id: verdictId,
      link_id: minutes.linkId,
      created_at: now,
    };
    const add = (more: Partial<typeof row>) => writing().verdict_evidence.create({ data: { ...row, ...more } });
    await expect(add({ created_at: later(1) })).rejects.toThrow(/rests on evidence of its claim/);
    await expect(add({ link_id: other.linkId })).rejects.toThrow(/rests on evidence of its claim/);
    await expect(add({ workspace_id: foreign })).rejects.toThrow();
    await add({});
    await expect(writing().verdict_evidence.updateMany({ where: { id: row.id }, data: { link_id: other.linkId } })).rejects.toThrow(
      /never.changes/,
    );
    await expect(writing().verdict_evidence.deleteMany({ where: { id: row.id } })).rejects.toThrow(/never.deleted/);
    const where = { workspace_id: d.ws, id: minutes.evidenceId };
    await expect(writing().evidence.updateMany({ where, data: { override_grade: 'C' } })).rejects.toThrow(/check constraint/);
    await expect(writing().evidence.updateMany({ where, data: { override_grade: 'G', override_reason: 'r' } })).rejects.toThrow(
      /check constraint/,
    );
  });

  test('a claim that became another takes its verdicts’ evidence along', async () => {
    const { linkId } = await item('The council voted no money.');
    const roundId = await ask(d.analyst, d.second);
    for (const editor of [d.analyst, d.second]) must(await give(editor, roundId, [linkId]));
    must(await mergeClaims(d.analyst, { fromId: d.pier.claimId, intoId: d.budget.claimId, now }));
    const rounds = must(await viewClaim(d.reader, d.budget.claimId)).rounds;
    expect(rounds[0]?.seats[0]?.verdict?.restsOn).toMatchObject([{ linkId, stands: true }]);
  });
});

describe('an item graded against its source', () => {
  const shown = () => evidenceOfClaim(d.ws, d.pier.claimId);
  const override = (evidenceId: string, revision: number, grade: 'C' | 'F' | null) =>
    overrideGrade(d.analyst, { evidenceId, revision, override: grade && { grade, reason: 'Written by an intern.' }, now });

  test('counts with its own grade, with the reason beside it; the source keeps its own', async () => {
    must(await gradeSource(d.analyst, { sourceId: d.source.sourceId, grade: 'B', reason: 'Signed.', now }));
    const [first] = [await item('The council voted no money.'), await item('Divers work there.', 'supports')];
    must(await override(first.evidenceId, 1, 'F'));
    expect(await shown()).toMatchObject([
      { reliability: 'F', reliabilityOf: 'item', override: { reason: 'Written by an intern.', against: 'B' } },
      { reliability: 'B', reliabilityOf: 'source', override: null },
    ]);
    expect(must(await viewClaim(d.reader, d.pier.claimId)).conclusion).toMatchObject({ conclusion: 'supported', unknown: { refutes: 1 } });
  });

  test('is graded as its source again, by taking it off or by undo', async () => {
    const { evidenceId } = await item('The council voted no money.');
    const done = must(await override(evidenceId, 1, 'C'));
    must(await undo(d.analyst, { eventId: done.eventId as string, now }));
    expect(await shown()).toMatchObject([{ reliability: null, override: null }]);
    must(await override(evidenceId, 3, 'C'));
    must(await override(evidenceId, 4, null));
    expect(await shown()).toMatchObject([{ reliability: null, override: null }]);
    expect(await override(evidenceId, 4, 'C')).toMatchObject(refusedWith('changed-since'));
  });
});
