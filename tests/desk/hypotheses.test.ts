import { addToAnalysis } from '@/desk/add-to-analysis';
import { beginAnalysis } from '@/desk/begin-analysis';
import { closeAnalysis } from '@/desk/close-analysis';
import { editClaim } from '@/desk/edit-claim';
import { exportHypotheses } from '@/desk/export-hypotheses';
import { handInCells } from '@/desk/hand-in-cells';
import { perform } from '@/desk/perform';
import { placeClaim } from '@/desk/place-claim';
import { removeFromAnalysis } from '@/desk/remove-from-analysis';
import { settleCell } from '@/desk/settle-cell';
import { takeBackCells } from '@/desk/take-back-cells';
import { undo } from '@/desk/undo';
import { viewHistory } from '@/desk/view-history';
import { viewHypotheses } from '@/desk/view-hypotheses';
import { withdrawClaim } from '@/desk/withdraw-claim';
import { withdrawEvidence } from '@/desk/withdraw-evidence';
import type { Editor } from '@/domain/editor/editor';
import { closePools } from '@/store/db';
import { refusedWith } from '../builders/claim-desk';
import { must, now, openTestDesk } from '../builders/desk-with';
import { type WeighingDesk, weighingDesk } from '../builders/weighing-desk';

let d: WeighingDesk;
beforeEach(async () => {
  d = await weighingDesk();
});
afterAll(() => closePools());

const handIn = (editor: Editor, analysisId: string) => handInCells(editor, { analysisId, now });
const takeBack = (editor: Editor, analysisId: string) => takeBackCells(editor, { analysisId, now });
const settle = (editor: Editor, analysisId: string, more: Partial<Parameters<typeof settleCell>[1]> = {}) =>
  settleCell(editor, {
    analysisId,
    evidenceId: d.items.minutes,
    claimId: d.claims.pier,
    mark: 'very-inconsistent',
    reason: 'A vote is minuted.',
    now,
    ...more,
  });
/** Both analysts mark the minutes against the pier, differently, and hand in: closed. */
const closed = async () => {
  const analysisId = await d.begin();
  must(await d.mark(d.analyst, analysisId, d.items.minutes, d.claims.pier, 'inconsistent'));
  must(await d.mark(d.second, analysisId, d.items.minutes, d.claims.pier, 'very-inconsistent'));
  const first = must(await handIn(d.analyst, analysisId));
  const last = must(await handIn(d.second, analysisId));
  return { analysisId, first, last };
};

describe('laying rival claims against their evidence', () => {
  test('takes in all evidence linked to the claims, in the order chosen', async () => {
    await d.begin(2, [d.claims.budget, d.claims.pier]);
    const seen = await d.see(d.reader);
    expect(seen).toMatchObject({ asked: 2, closedAt: null, cells: [], settled: [] });
    expect(seen.claims.map(({ id }) => id)).toEqual([d.claims.budget, d.claims.pier]);
    expect(seen.items.map(({ id }) => id).sort()).toEqual([d.items.minutes, d.items.letter].sort());
    expect(seen.items.find(({ id }) => id === d.items.minutes)).toMatchObject({ reliability: 'A', credibility: 2, source: 'Tideway Post' });
  });

  const refused: readonly (readonly [string, (d: WeighingDesk) => Parameters<typeof beginAnalysis>[1]['claimIds'], string])[] = [
    ['one claim', ({ claims }) => [claims.pier], 'rivals-missing'],
    ['one claim twice', ({ claims }) => [claims.pier, claims.pier], 'rivals-missing'],
    ['a claim of another issue', ({ claims }) => [claims.pier, claims.outside], 'claim-not-of-issue'],
    ['a claim nobody has', ({ claims, issueId }) => [claims.pier, issueId], 'not-found'],
  ];
  test.each(refused)('%s is refused', async (_, claimIds, code) => {
    const input = { issueId: d.issueId, claimIds: claimIds(d), asked: 2, now };
    expect(await beginAnalysis(d.analyst, input)).toMatchObject(refusedWith(code));
  });

  test('one of an issue is open at a time; a reader lays out nothing', async () => {
    const analysisId = await d.begin();
    const again = { issueId: d.issueId, claimIds: [d.claims.pier, d.claims.budget], asked: 2, now };
    expect(await beginAnalysis(d.second, again)).toMatchObject({ ok: false, refusal: { code: 'already-there', id: analysisId } });
    expect(await beginAnalysis(d.reader, again)).toMatchObject(refusedWith('not-allowed'));
  });

  test('claims of the questions below and items linked to a rival come in and go out, and come back to their place', async () => {
    const analysisId = await d.begin();
    must(await addToAnalysis(d.second, { analysisId, claimId: d.claims.plan, now }));
    expect(await addToAnalysis(d.second, { analysisId, claimId: d.claims.outside, now })).toMatchObject(refusedWith('claim-not-of-issue'));
    expect(await addToAnalysis(d.second, { analysisId, evidenceId: d.items.memo, now })).toMatchObject(refusedWith('item-not-linked'));
    must(await removeFromAnalysis(d.second, { analysisId, claimId: d.claims.pier, now }));
    expect(await removeFromAnalysis(d.second, { analysisId, claimId: d.claims.budget, now })).toMatchObject(refusedWith('rivals-missing'));
    must(await addToAnalysis(d.second, { analysisId, claimId: d.claims.pier, now }));
    expect((await d.see(d.analyst)).claims.map(({ id }) => id)).toEqual([d.claims.pier, d.claims.budget, d.claims.plan]);
  });

  test('a claim and an item that were withdrawn since stay, and say so', async () => {
    await d.begin();
    must(await withdrawClaim(d.analyst, { claimId: d.budget.claimId, now }));
    must(await withdrawEvidence(d.analyst, { evidenceId: d.items.letter, now }));
    const seen = await d.see(d.reader);
    expect(seen.claims.map(({ gone }) => gone)).toEqual([false, true]);
    expect(seen.items.filter(({ gone }) => gone).map(({ id }) => id)).toEqual([d.items.letter]);
  });

  test('without one, the claims of the issue and of the questions below can be chosen', async () => {
    const view = must(await viewHypotheses(d.reader, { issueId: d.issueId, analysisId: null })).page;
    expect(view.analysis).toBeNull();
    expect(view.choices.claims.map(({ id }) => id).sort()).toEqual([d.claims.pier, d.claims.budget, d.claims.plan].sort());
  });

  test('the questions come with their places, and each with its own newest analysis', async () => {
    const seen = async () => must(await viewHypotheses(d.reader, { issueId: d.issueId, analysisId: null })).page;
    const before = await seen();
    expect(before.questions.map(({ id, weighed }) => [id, weighed]).sort()).toEqual(
      [
        [d.issueId, null],
        [d.belowId, null],
      ].sort(),
    );
    expect(before.questions.find(({ id }) => id === d.belowId)).toMatchObject({ parentId: d.issueId, question: 'Is there a plan?' });
    expect(before.choices.claims.find(({ id }) => id === d.claims.plan)).toMatchObject({ issueId: d.belowId });
    must(await placeClaim(d.analyst, { claimId: d.claims.pier, issueId: d.belowId, bearing: 'affirms', now }));
    const below = { issueId: d.belowId, claimIds: [d.claims.plan, d.claims.pier], asked: 2, now };
    must(await beginAnalysis(d.analyst, below));
    expect((await seen()).questions.find(({ id }) => id === d.belowId)?.weighed).toEqual({ openedAt: now.toISOString(), closedAt: null });
  });

  test('another desk sees none of it', async () => {
    const analysisId = await d.begin();
    const { chief } = await openTestDesk('Other desk');
    expect(await viewHypotheses(chief, { issueId: d.issueId, analysisId: null })).toMatchObject(refusedWith('not-found'));
    expect(await handIn(chief, analysisId)).toMatchObject(refusedWith('not-found'));
    expect(await d.mark(chief, analysisId, d.items.minutes, d.claims.pier, 'neutral')).toMatchObject(refusedWith('not-found'));
  });
});

describe('marking blind', () => {
  test('my marks are mine alone until all are in; then everybody sees what was handed in', async () => {
    const analysisId = await d.begin();
    must(await d.mark(d.analyst, analysisId, d.items.minutes, d.claims.pier, 'inconsistent'));
    must(await d.mark(d.second, analysisId, d.items.minutes, d.claims.pier, 'very-inconsistent'));
    must(await d.mark(d.adjudicator, analysisId, d.items.minutes, d.claims.pier, 'consistent'));
    for (const [editor, marks] of [
      [d.analyst, ['inconsistent']],
      [d.second, ['very-inconsistent']],
      [d.chief, []],
      [d.reader, []],
    ] as const)
      expect((await d.see(editor)).cells.map(({ mark }) => mark)).toEqual(marks);
    expect(must(await handIn(d.analyst, analysisId)).value).toEqual({ closed: false });
    const waiting = await d.see(d.second);
    expect(waiting.seats.filter((seat) => seat.in).map(({ editorId }) => editorId)).toEqual([d.analyst.id]);
    expect(waiting.seats.filter((seat) => !seat.in).map(({ editorId }) => editorId)).toContain(d.second.id);
    expect(waiting.cells).toHaveLength(1);
    expect(must(await handIn(d.second, analysisId)).value).toEqual({ closed: true });
    const seen = await d.see(d.reader);
    expect(seen.cells.map(({ mark }) => mark).sort()).toEqual(['inconsistent', 'very-inconsistent']);
    expect(seen.seats.map(({ editorId }) => editorId).sort()).toEqual([d.analyst.id, d.second.id].sort());
  });

  test('what was not handed in stays its own: never seen by others, not even once it is closed', async () => {
    const analysisId = await d.begin();
    must(await d.mark(d.chief, analysisId, d.items.minutes, d.claims.pier, 'consistent'));
    must(await d.mark(d.analyst, analysisId, d.items.minutes, d.claims.pier, 'inconsistent'));
    must(await handIn(d.analyst, analysisId));
    must(await closeAnalysis(d.adjudicator, { analysisId, now }));
    expect((await d.see(d.adjudicator)).cells.map(({ editorId }) => editorId)).toEqual([d.analyst.id]);
    expect((await d.see(d.chief)).cells.map(({ mark }) => mark).sort()).toEqual(['consistent', 'inconsistent']);
    expect(await handIn(d.chief, analysisId)).toMatchObject(refusedWith('analysis-closed'));
  });

  test('a mark is changed, taken away and undone while it is open', async () => {
    const analysisId = await d.begin();
    const cell = [analysisId, d.items.minutes, d.claims.pier] as const;
    must(await d.mark(d.analyst, ...cell, 'inconsistent'));
    const changed = must(await d.mark(d.analyst, ...cell, 'neutral'));
    must(await undo(d.analyst, { eventId: changed.eventId as string, now }));
    expect((await d.see(d.analyst)).cells).toMatchObject([{ mark: 'inconsistent' }]);
    must(await d.mark(d.analyst, ...cell, null));
    expect((await d.see(d.analyst)).cells).toEqual([]);
    expect(must(await d.mark(d.analyst, ...cell, null)).eventId).toBeNull();
    must(await d.mark(d.analyst, ...cell, 'consistent'));
    expect((await d.see(d.analyst)).cells).toMatchObject([{ mark: 'consistent' }]);
  });

  test('nobody undoes a mark for somebody else, not even an adjudicator', async () => {
    const analysisId = await d.begin();
    const marked = must(await d.mark(d.second, analysisId, d.items.minutes, d.claims.pier, 'neutral'));
    for (const editor of [d.analyst, d.adjudicator, d.chief])
      expect(await undo(editor, { eventId: marked.eventId as string, now })).toMatchObject(refusedWith('not-your-act'));
  });

  test('the history says that a cell was marked, and neither which nor how', async () => {
    const analysisId = await d.begin();
    const first = must(await d.mark(d.second, analysisId, d.items.minutes, d.claims.pier, 'very-inconsistent'));
    must(await undo(d.second, { eventId: first.eventId as string, now }));
    for (const about of [null, d.issueId, analysisId]) {
      const view = must(await viewHistory(d.analyst, { about, by: null, before: null }));
      expect(view.events.filter(({ act, undid }) => act === 'mark-cell' || undid?.act === 'mark-cell')).toHaveLength(2);
      expect(JSON.stringify(view)).not.toMatch(/inconsistent/);
    }
    for (const about of [d.items.minutes, d.claims.pier])
      expect(JSON.stringify(await viewHistory(d.analyst, { about, by: null, before: null }))).not.toMatch(/mark-cell/);
  });

  test('cells that are in stay as they are until they are taken back', async () => {
    const analysisId = await d.begin();
    const cell = [analysisId, d.items.minutes, d.claims.pier] as const;
    expect(await handIn(d.analyst, analysisId)).toMatchObject(refusedWith('cells-missing'));
    const marked = must(await d.mark(d.analyst, ...cell, 'inconsistent'));
    must(await handIn(d.analyst, analysisId));
    expect(await handIn(d.analyst, analysisId)).toMatchObject(refusedWith('already-there'));
    expect(await d.mark(d.analyst, ...cell, 'neutral')).toMatchObject(refusedWith('cells-handed-in'));
    expect(await undo(d.analyst, { eventId: marked.eventId as string, now })).toMatchObject(refusedWith('cells-handed-in'));
    must(await takeBack(d.analyst, analysisId));
    must(await d.mark(d.analyst, ...cell, 'neutral'));
    expect(await takeBack(d.second, analysisId)).toMatchObject(refusedWith('not-found'));
  });

  test('words of a claim that changed since are told to who marked them', async () => {
    const analysisId = await d.begin();
    must(await d.mark(d.analyst, analysisId, d.items.minutes, d.claims.pier, 'inconsistent'));
    must(await editClaim(d.second, { claimId: d.claims.pier, revision: 1, proposition: 'The pier opens in June.', now }));
    const reworded = async (editor: Editor) => (await d.see(editor)).claims.map((claim) => claim.reworded);
    expect(await reworded(d.analyst)).toEqual([true, false]);
    expect(await reworded(d.second)).toEqual([false, false]);
    must(await d.mark(d.analyst, analysisId, d.items.minutes, d.claims.pier, 'inconsistent'));
    expect(await reworded(d.analyst)).toEqual([false, false]);
  });
});

describe('what was seen cannot be unseen', () => {
  test('nothing in a closed analysis changes, by act or by undoing', async () => {
    const { analysisId, first, last } = await closed();
    const cell = [analysisId, d.items.minutes, d.claims.pier] as const;
    expect(await d.mark(d.analyst, ...cell, 'neutral')).toMatchObject(refusedWith('analysis-closed'));
    expect(await takeBack(d.analyst, analysisId)).toMatchObject(refusedWith('analysis-closed'));
    expect(await addToAnalysis(d.analyst, { analysisId, claimId: d.claims.plan, now })).toMatchObject(refusedWith('analysis-closed'));
    expect(await removeFromAnalysis(d.analyst, { analysisId, evidenceId: d.items.letter, now })).toMatchObject(
      refusedWith('analysis-closed'),
    );
    expect(await closeAnalysis(d.adjudicator, { analysisId, now })).toMatchObject(refusedWith('analysis-closed'));
    expect(await undo(d.second, { eventId: last.eventId as string, now })).toMatchObject({ ok: false });
    expect(await undo(d.analyst, { eventId: first.eventId as string, now })).toMatchObject({ ok: false });
    expect((await d.see(d.reader)).closedAt).toBe(now.toISOString());
    expect((await d.see(d.reader)).cells).toHaveLength(2);
  });

  test('closing by an adjudicator is for good; with nobody in, nothing is shown', async () => {
    const analysisId = await d.begin(3);
    expect(await closeAnalysis(d.adjudicator, { analysisId, now })).toMatchObject(refusedWith('cells-missing'));
    must(await d.mark(d.analyst, analysisId, d.items.minutes, d.claims.pier, 'neutral'));
    must(await handIn(d.analyst, analysisId));
    expect(await closeAnalysis(d.second, { analysisId, now })).toMatchObject(refusedWith('not-allowed'));
    const done = must(await closeAnalysis(d.adjudicator, { analysisId, now }));
    expect(await undo(d.adjudicator, { eventId: done.eventId as string, now })).toMatchObject(refusedWith('act-is-lasting'));
  });

  test('whoever laid it out cannot take it back from under one who is in', async () => {
    const begun = must(await beginAnalysis(d.analyst, { issueId: d.issueId, claimIds: [d.claims.pier, d.claims.budget], asked: 2, now }));
    const { analysisId } = begun.value;
    must(await d.mark(d.second, analysisId, d.items.minutes, d.claims.pier, 'neutral'));
    must(await handIn(d.second, analysisId));
    expect(await undo(d.analyst, { eventId: begun.eventId as string, now })).toMatchObject(refusedWith('analysis-marked'));
  });

  test('laid out by mistake, it is taken back and another one begun; the older one is read by its address', async () => {
    const begun = must(await beginAnalysis(d.analyst, { issueId: d.issueId, claimIds: [d.claims.pier, d.claims.plan], asked: 1, now }));
    must(await undo(d.analyst, { eventId: begun.eventId as string, now }));
    const { analysisId } = await closed();
    const next = must(
      await beginAnalysis(d.analyst, {
        issueId: d.issueId,
        claimIds: [d.claims.pier, d.claims.plan],
        asked: 1,
        now: new Date(now.getTime() + 1000),
      }),
    ).value.analysisId;
    expect((await d.see(d.reader)).id).toBe(next);
    expect((await d.see(d.reader, analysisId)).cells).toHaveLength(2);
    expect((await viewHypotheses(d.reader, { issueId: d.belowId, analysisId })).ok).toBe(false);
  });
});

describe('settling', () => {
  test('an adjudicator settles a cell once all is seen, with a reason; settled again it needs what was on the screen', async () => {
    const open = await d.begin();
    expect(await settle(d.adjudicator, open)).toMatchObject(refusedWith('analysis-open'));
    must(await d.mark(d.analyst, open, d.items.minutes, d.claims.pier, 'inconsistent'));
    must(await handIn(d.analyst, open));
    must(await closeAnalysis(d.adjudicator, { analysisId: open, now }));
    expect(await settle(d.analyst, open)).toMatchObject(refusedWith('not-allowed'));
    expect(await settle(d.adjudicator, open, { reason: '' })).toMatchObject(refusedWith('reasons-missing'));
    const done = must(await settle(d.adjudicator, open));
    expect((await d.see(d.reader)).settled).toMatchObject([
      { mark: 'very-inconsistent', reason: 'A vote is minuted.', by: { name: 'Ada Judge' }, revision: 1 },
    ]);
    expect(await settle(d.chief, open, { mark: 'neutral' })).toMatchObject(refusedWith('already-there'));
    must(await settle(d.chief, open, { mark: 'neutral', revision: 1 }));
    expect(await settle(d.adjudicator, open, { mark: null, revision: 1 })).toMatchObject(refusedWith('changed-since'));
    expect(await settle(d.adjudicator, open, { mark: null })).toMatchObject(refusedWith('changed-since'));
    expect((await d.see(d.reader)).settled).toMatchObject([{ mark: 'neutral', by: { name: 'Cora Chief' } }]);
    must(await settle(d.adjudicator, open, { mark: null, revision: 2 }));
    expect((await d.see(d.reader)).settled).toEqual([]);
    expect(await undo(d.adjudicator, { eventId: done.eventId as string, now })).toMatchObject({ ok: false });
  });

  test('undoing a settlement takes it away', async () => {
    const { analysisId } = await closed();
    const done = must(await settle(d.adjudicator, analysisId));
    must(await undo(d.adjudicator, { eventId: done.eventId as string, now }));
    expect((await d.see(d.reader)).settled).toEqual([]);
  });
});

describe('taken away as a file', () => {
  const file = async (editor: Editor, format: 'csv' | 'json') =>
    must(await exportHypotheses(editor, { issueId: d.issueId, analysisId: null, format, address: '/w/x', now })).text;

  test('blind while it is open: the taker’s marks and nobody else’s', async () => {
    const analysisId = await d.begin();
    must(await d.mark(d.second, analysisId, d.items.minutes, d.claims.pier, 'very-inconsistent'));
    must(await d.mark(d.analyst, analysisId, d.items.minutes, d.claims.pier, 'consistent'));
    expect(await file(d.analyst, 'csv')).toMatch(/by Ann Analyst/);
    expect(await file(d.analyst, 'csv')).not.toMatch(/very inconsistent|Bob/);
    expect(await file(d.reader, 'json')).not.toMatch(/consistent"/);
  });

  test('two editors of one name are two columns', async () => {
    await closed();
    must(
      await perform(d.chief, 'invite-editor', now, async (w) => {
        await w.change('editor', d.second.id, { name: 'Ann Analyst' });
        return { ok: true, value: null };
      }),
    );
    const [head = ''] = (await file(d.reader, 'csv')).split('\r\n');
    expect(head).toMatch(/by Ann Analyst,by Ann Analyst \(2\)/);
  });

  test('closed: every editor a column, what stands, the rankings and the weights', async () => {
    const { analysisId } = await closed();
    must(await settle(d.adjudicator, analysisId));
    for (const [evidenceId, claimId] of [
      [d.items.minutes, d.claims.budget],
      [d.items.letter, d.claims.pier],
      [d.items.letter, d.claims.budget],
    ] as const)
      must(await settle(d.adjudicator, analysisId, { evidenceId, claimId, mark: 'neutral' }));
    const { rows, ranking, weights, linchpins } = JSON.parse(await file(d.reader, 'json'));
    expect(rows).toHaveLength(4);
    expect(rows.find((row: Record<string, string>) => row.desk === 'very inconsistent')).toMatchObject({
      desk: 'very inconsistent',
      standing: 'settled',
      reason: 'A vote is minuted.',
      settled_by: 'Ada Judge',
      'by Ann Analyst': 'inconsistent',
      'by Bob Analyst': 'very inconsistent',
      grade: 'A2',
      weight: 20,
    });
    expect(ranking[0]).toMatchObject({ claim: 'B', rank: 1, inconsistency: 0 });
    expect(ranking[1]).toMatchObject({ claim: 'A', rank: 2, inconsistency: 40 });
    expect(weights.reliability.A).toBe(5);
    expect(linchpins).toHaveLength(1);
  });

  test('while too few cells stand, the file ranks nothing either', async () => {
    const { analysisId } = await closed();
    must(await settle(d.adjudicator, analysisId));
    const { ranking, linchpins } = JSON.parse(await file(d.reader, 'json'));
    expect(ranking).toMatchObject([
      { rank: null, rank_all_alike: null, why: expect.stringMatching(/^Too few cells/) },
      { rank: null, rank_all_alike: null },
    ]);
    expect(linchpins).toEqual([]);
  });
});
