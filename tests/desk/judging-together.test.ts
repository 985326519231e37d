import { addEvidence } from '@/desk/add-evidence';
import { addRelation } from '@/desk/add-relation';
import { adjudicate } from '@/desk/adjudicate';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { closeRound } from '@/desk/close-round';
import { giveVerdict } from '@/desk/give-verdict';
import { lookInside } from '@/desk/look-inside';
import { reopenRound } from '@/desk/reopen-round';
import { undo } from '@/desk/undo';
import { upholdVerdict } from '@/desk/uphold-verdict';
import { viewAgreement } from '@/desk/view-agreement';
import { viewQueue } from '@/desk/view-queue';
import { viewRound } from '@/desk/view-round';
import { withdrawVerdict } from '@/desk/withdraw-verdict';
import type { Editor } from '@/domain/editor/editor';
import { readAgreementQuery } from '@/domain/verdict/agreement-query';
import { writing } from '@/store/db';
import { type DeskWithClaims, deskWithClaims, refusedWith, rowOf } from '../builders/claim-desk';
import { must, now, openTestDesk } from '../builders/desk-with';

let d: DeskWithClaims;
beforeEach(async () => {
  d = await deskWithClaims();
});

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const ask = async (...named: Editor[]) =>
  must(await askForVerdicts(d.analyst, { question: 'so', claimId: d.pier.claimId, editorIds: named.map(({ id }) => id), now })).value
    .roundId;
const give = (editor: Editor, roundId: string, ratingKey = 'refuted') =>
  giveVerdict(editor, { roundId, ratingKey, reasons: `Reasons of ${editor.initials}.`, confidence: 'high', now });
const look = (editor: Editor, roundId: string) => lookInside(editor, { roundId, now });
const view = async (editor: Editor, roundId: string) => must(await viewRound(editor, roundId));
const settled = async () => {
  const roundId = await ask(d.analyst, d.second);
  must(await give(d.analyst, roundId));
  must(await give(d.second, roundId, 'supported'));
  const settling = { roundId, ratingKey: 'refuted', reason: 'No money was voted.', dissent: 'One of two saw plans.' };
  return { roundId, adjudicationId: must(await adjudicate(d.adjudicator, { ...settling, now })).value.adjudicationId };
};

describe('an adjudicator looks inside an open round', () => {
  test('sees the verdicts, and everybody sees that they looked', async () => {
    const roundId = await ask(d.analyst, d.second);
    must(await give(d.second, roundId));
    expect(await view(d.adjudicator, roundId)).toMatchObject({ mayLook: true });
    must(await look(d.adjudicator, roundId));
    const seen = await view(d.adjudicator, roundId);
    expect(seen.mayLook).toBe(false);
    expect(seen.round.seats.find(({ editorId }) => editorId === d.second.id)?.verdict).toMatchObject({ reasons: 'Reasons of BA.' });
    for (const viewer of [d.reader, d.analyst, d.chief]) {
      const { round } = await view(viewer, roundId);
      expect(round.looks).toMatchObject([{ editorId: d.adjudicator.id, at: now.toISOString() }]);
      expect(JSON.stringify(round.seats)).not.toMatch(/Reasons of BA/);
    }
    expect(await look(d.adjudicator, roundId)).toMatchObject(refusedWith('already-there'));
  });

  test('judges no more in it, and a seat kept for them falls free', async () => {
    const roundId = await ask(d.analyst, d.adjudicator);
    must(await look(d.adjudicator, roundId));
    expect(await give(d.adjudicator, roundId)).toMatchObject(refusedWith('looked-inside'));
    expect(must(await viewQueue(d.adjudicator)).toJudge).toEqual([]);
    must(await give(d.analyst, roundId));
    expect(must(await give(d.second, roundId)).value.closed).toBe(true);
    expect(await give(d.adjudicator, roundId)).toMatchObject(refusedWith('round-closed'));
  });

  test('leaves what they judged before as it was', async () => {
    const roundId = await ask(d.analyst, d.adjudicator, d.second);
    must(await give(d.adjudicator, roundId));
    const changed = must(await give(d.adjudicator, roundId, 'supported'));
    must(await look(d.adjudicator, roundId));
    expect(await give(d.adjudicator, roundId)).toMatchObject(refusedWith('looked-inside'));
    expect(await withdrawVerdict(d.adjudicator, { roundId, now })).toMatchObject(refusedWith('looked-inside'));
    expect(await undo(d.adjudicator, { eventId: changed.eventId as string, now })).toMatchObject(refusedWith('looked-inside'));
    expect((await view(d.adjudicator, roundId)).round.given).toBe(1);
  });

  test('for good: it is not undone, and the round is not taken back', async () => {
    const asked = must(await askForVerdicts(d.analyst, { question: 'so', claimId: d.pier.claimId, now }));
    const { roundId } = asked.value;
    const looked = must(await look(d.adjudicator, roundId));
    expect(await undo(d.chief, { eventId: looked.eventId as string, now })).toMatchObject(refusedWith('act-is-lasting'));
    expect(await undo(d.analyst, { eventId: asked.eventId as string, now })).toMatchObject(refusedWith('changed-since'));
  });

  test('not into a closed one, not as an analyst, not into that of another desk', async () => {
    const roundId = await ask(d.analyst, d.second);
    expect(await look(d.analyst, roundId)).toMatchObject(refusedWith('not-allowed'));
    expect(await look((await openTestDesk('Other desk')).adjudicator, roundId)).toMatchObject(refusedWith('not-found'));
    must(await give(d.analyst, roundId));
    must(await closeRound(d.adjudicator, { roundId, now }));
    expect(await look(d.adjudicator, roundId)).toMatchObject(refusedWith('round-closed'));
  });

  test('the database keeps all of it by itself', async () => {
    const roundId = await ask(d.analyst, d.adjudicator);
    must(await give(d.analyst, roundId));
    must(await look(d.adjudicator, roundId));
    const ws = d.ws;
    const [verdict] = await writing().verdict.findMany({ where: { workspace_id: ws, round_id: roundId } });
    if (!verdict) throw new Error('no verdict');
    const id = '0193f2a0-0000-7000-8000-000000000001';
    const forged = { ...verdict, id, editor_id: d.adjudicator.id, created_at: later(1) };
    await expect(writing().verdict.create({ data: forged })).rejects.toThrow(/looked.inside/);
    const seat = { workspace_id: ws, round_id: roundId, editor_id: d.adjudicator.id };
    await expect(writing().round_editor.updateMany({ where: seat, data: { withdrawn_at: null } })).rejects.toThrow(/looked.inside/);
    await expect(writing().round_look.updateMany({ where: seat, data: { created_at: later(9) } })).rejects.toThrow(/never.changes/);
    await expect(writing().round_look.deleteMany({ where: seat })).rejects.toThrow(/never.deleted/);
    must(await closeRound(d.adjudicator, { roundId, now }));
    const look2 = { ...seat, editor_id: d.chief.id, id, created_at: later(2) };
    await expect(writing().round_look.create({ data: look2 })).rejects.toThrow(/stays.closed/);
  });
});

describe('a settled question is opened again', () => {
  const reopen = (roundId: string, reason = 'A report came out.', editor = d.adjudicator) =>
    reopenRound(editor, { roundId, reason, now: later(5) });

  test('with a reason, among those who judged it, while the old verdict stands', async () => {
    const { roundId } = await settled();
    const again = must(await reopen(roundId)).value.roundId;
    const old = await view(d.reader, roundId);
    expect(old).toMatchObject({ reopenedBy: { id: again, reason: 'A report came out.', open: true }, settlings: [{ replacedAt: null }] });
    expect(old.round.settled?.reason).toBe('No money was voted.');
    const { round, mayReopen } = await view(d.reader, again);
    expect(round).toMatchObject({ asked: 2, given: 0, reopens: { id: roundId, reason: 'A report came out.' } });
    expect(round.seats.map(({ editorId }) => editorId).sort()).toEqual([d.analyst.id, d.second.id].sort());
    expect(mayReopen).toBe(false);
    expect(await reopen(roundId)).toMatchObject({ refusal: { code: 'already-there', id: again } });
  });

  test('is refused without a reason, before it is settled, and to analysts; undone it is as before', async () => {
    const open = await ask(d.analyst);
    expect(await reopen(open)).toMatchObject(refusedWith('round-not-settled'));
    must(await give(d.analyst, open));
    must(await adjudicate(d.adjudicator, { roundId: open, ratingKey: 'refuted', reason: 'r', now }));
    expect(await reopen(open, '')).toMatchObject(refusedWith('reasons-missing'));
    expect(await reopen(open, 'r', d.analyst)).toMatchObject(refusedWith('not-allowed'));
    const done = must(await reopen(open));
    must(await undo(d.adjudicator, { eventId: done.eventId as string, now: later(6) }));
    expect(await view(d.adjudicator, open)).toMatchObject({ reopenedBy: null, mayReopen: true });
  });

  test('settling anew keeps what was settled before, with who let it stand', async () => {
    const { roundId, adjudicationId } = await settled();
    must(await upholdVerdict(d.adjudicator, { adjudicationId, reason: 'Looked; nothing new.', now }));
    const anew = { roundId, ratingKey: 'supported', reason: 'The plans are real.', replaces: adjudicationId, now: later(1) };
    must(await adjudicate(d.adjudicator, anew));
    expect((await view(d.reader, roundId)).settlings).toMatchObject([
      { word: 'Supported', replacedAt: null, upheld: [] },
      {
        word: 'Refuted',
        replacedAt: later(1).toISOString().replace('Z', '+00:00').replace('.000', ''),
        upheld: [{ reason: 'Looked; nothing new.' }],
      },
    ]);
  });
});

describe('my queue', () => {
  test('says where I was overruled, and why', async () => {
    await settled();
    expect(must(await viewQueue(d.analyst)).overruled).toEqual([]);
    expect(must(await viewQueue(d.second)).overruled).toMatchObject([
      {
        claimId: d.pier.claimId,
        mine: { word: 'Supported' },
        settled: { word: 'Refuted', reason: 'No money was voted.', dissent: 'One of two saw plans.', by: 'Ada Judge' },
      },
    ]);
  });

  test('holds what waits for me: named first come, a free seat, nothing for a reader', async () => {
    const roundId = await ask(d.second);
    expect(must(await viewQueue(d.analyst)).toJudge).toEqual([]);
    expect(must(await viewQueue(d.second)).toJudge).toMatchObject([{ roundId, question: 'so' }]);
    const free = { question: 'so' as const, claimId: d.budget.claimId, asked: 2, editorIds: [d.second.id], now };
    must(await askForVerdicts(d.analyst, free));
    expect(must(await viewQueue(d.analyst)).toJudge).toMatchObject([{ claimId: d.budget.claimId }]);
    expect(must(await viewQueue(d.reader)).toJudge).toEqual([]);
    expect(must(await viewQueue(d.adjudicator)).open).toHaveLength(2);
  });

  test('holds what is to settle, once all are in', async () => {
    const roundId = await ask(d.analyst, d.second);
    must(await give(d.analyst, roundId));
    expect(must(await viewQueue(d.adjudicator)).toSettle).toEqual([]);
    must(await give(d.second, roundId, 'supported'));
    expect(must(await viewQueue(d.adjudicator)).toSettle).toMatchObject([
      {
        roundId,
        verdicts: [
          { word: 'Refuted', count: 1 },
          { word: 'Supported', count: 1 },
        ],
      },
    ]);
  });

  test('asks for another look after new evidence and a new counter-claim, until somebody lets it stand', async () => {
    const { adjudicationId } = await settled();
    const again = async () => must(await viewQueue(d.adjudicator)).again.map(({ reasons }) => reasons.map(({ why }) => why));
    expect(await again()).toEqual([]);
    const links = [{ claimId: d.pier.claimId, stance: 'refutes' as const }];
    must(await addEvidence(d.analyst, { finding: 'A vote was lost.', credibility: 2, sourceId: d.source.sourceId, links, now: later(1) }));
    const rebuts = { type: 'rebuts' as const, fromClaimId: d.budget.claimId, to: { claimId: d.pier.claimId }, reason: 'no money' };
    must(await addRelation(d.analyst, { ...rebuts, now: later(2) }));
    expect(await again()).toEqual([['new-counter-claim', 'new-evidence']]);
    const upheld = must(await upholdVerdict(d.adjudicator, { adjudicationId, reason: 'It changes nothing.', now: later(3) }));
    expect(await again()).toEqual([]);
    must(await undo(d.adjudicator, { eventId: upheld.eventId as string, now: later(4) }));
    expect(await again()).toHaveLength(1);
    expect(await upholdVerdict(d.adjudicator, { adjudicationId, reason: '', now })).toMatchObject(refusedWith('reasons-missing'));
    expect(await upholdVerdict(d.analyst, { adjudicationId, reason: 'r', now })).toMatchObject(refusedWith('not-allowed'));
  });
});

describe('agreement', () => {
  const page = async (params: Record<string, string> = {}, editor = d.reader) =>
    must(await viewAgreement(editor, readAgreementQuery(params)));

  test('knows nothing of open rounds, for nobody', async () => {
    const roundId = await ask(d.analyst, d.second);
    must(await give(d.analyst, roundId));
    for (const viewer of [d.reader, d.analyst, d.adjudicator, d.chief])
      expect(await page({}, viewer)).toMatchObject({ measured: null, scales: [], editors: [], pairs: [] });
  });

  test('counts what was said blind, and says why a figure is missing', async () => {
    const roundId = await ask(d.analyst, d.second);
    must(await give(d.analyst, roundId));
    must(await give(d.second, roundId));
    expect(await page()).toMatchObject({
      verdicts: 2,
      measured: { rounds: 1, perCent: { value: 1, tooFew: true }, nominal: { value: null }, fleiss: { value: null } },
      why: { none: false, oneCategory: true, uneven: false },
      causes: [],
    });
    must(await give(d.analyst, roundId, 'supported'));
    expect((await page()).measured?.perCent.value).toBe(1);
  });

  test('of a pair shows its table, with the first named in the rows, and the claims of a cell', async () => {
    const { roundId } = await settled();
    const pair = `${d.second.id}~${d.analyst.id}`;
    const shown = await page({ pair, cell: 'supported~refuted' });
    const { labels, counts } = shown.pair?.confusion ?? { labels: [], counts: [] };
    expect(counts[labels.indexOf('supported')]?.[labels.indexOf('refuted')]).toBe(1);
    expect(shown.inCell).toMatchObject([{ id: roundId, claimId: d.pier.claimId }]);
    expect(shown.causes).toMatchObject([{ id: roundId, share: 1 }]);
    expect((await page({ pair, cell: 'refuted~supported' })).inCell).toEqual([]);
  });

  test('leaves out rounds that were opened again, and says so; another issue holds nothing', async () => {
    const { roundId } = await settled();
    const again = must(await reopenRound(d.adjudicator, { roundId, reason: 'r', now: later(1) })).value.roundId;
    must(await give(d.analyst, again));
    must(await give(d.second, again));
    expect(await page()).toMatchObject({ measured: { rounds: 1 }, reopened: 1 });
    expect(await page({ issue: d.pier.claimId })).toMatchObject({ measured: null, reopened: 0 });
    expect(await rowOf('round', d.ws, again)).toMatchObject({ reopens_id: roundId });
  });
});
