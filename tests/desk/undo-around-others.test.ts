import { adjudicate } from '@/desk/adjudicate';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { beginAnalysis } from '@/desk/begin-analysis';
import { changeRole } from '@/desk/change-role';
import { closeRound } from '@/desk/close-round';
import { giveVerdict } from '@/desk/give-verdict';
import { handInCells } from '@/desk/hand-in-cells';
import { lookInside } from '@/desk/look-inside';
import { mergeClaims } from '@/desk/merge-claims';
import { removeFromAnalysis } from '@/desk/remove-from-analysis';
import { undo } from '@/desk/undo';
import { viewHistory } from '@/desk/view-history';
import { withdrawEditor } from '@/desk/withdraw-editor';
import { withdrawVerdict } from '@/desk/withdraw-verdict';
import type { Editor } from '@/domain/editor/editor';
import { closePools, reading } from '@/store/db';
import { refusedWith, rowOf } from '../builders/claim-desk';
import { must, now } from '../builders/desk-with';
import { type WeighingDesk, weighingDesk } from '../builders/weighing-desk';

let d: WeighingDesk;
beforeEach(async () => {
  d = await weighingDesk();
});
afterAll(() => closePools());

const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const ask = async (asked: number, named: readonly Editor[] = [], claimId = d.claims.pier) =>
  must(await askForVerdicts(d.analyst, { question: 'so', claimId, asked, editorIds: named.map(({ id }) => id), now })).value.roundId;
const give = (editor: Editor, roundId: string, minute: number, ratingKey = 'refuted') =>
  giveVerdict(editor, { roundId, ratingKey, reasons: 'Minutes.', confidence: 'high', now: at(minute) });
const take = (editor: Editor, done: { readonly eventId: string | null }, minute: number) =>
  undo(editor, { eventId: String(done.eventId), now: at(minute) });
const standingIn = async (roundId: string) =>
  (
    await reading()<{ editor: string }[]>`
      select editor_id as editor from verdict where workspace_id = ${d.ws} and round_id = ${roundId} and withdrawn_at is null`
  ).map(({ editor }) => editor);

describe('a verdict is its author’s to take back', () => {
  test('nobody undoes that it was given, revised or withdrawn, and nobody does it again', async () => {
    const roundId = await ask(3);
    const given = must(await give(d.second, roundId, 1));
    const revised = must(await give(d.second, roundId, 2, 'supported'));
    for (const other of [d.analyst, d.adjudicator, d.chief])
      for (const done of [given, revised]) expect(await take(other, done, 3)).toMatchObject(refusedWith('not-your-act'));
    const undone = must(await take(d.second, revised, 4));
    expect(await take(d.chief, undone, 5)).toMatchObject(refusedWith('not-your-act'));
    const gone = must(await withdrawVerdict(d.second, { roundId, now: at(6) }));
    expect(await take(d.chief, gone, 7)).toMatchObject(refusedWith('not-your-act'));
    must(await take(d.second, gone, 8));
    expect(await standingIn(roundId)).toEqual([d.second.id]);
  });

  test('the history offers it to nobody else', async () => {
    const roundId = await ask(3);
    must(await give(d.second, roundId, 1));
    const offered = async (editor: Editor) =>
      must(await viewHistory(editor, { about: roundId, by: null, before: null })).events.find(({ act }) => act === 'give-verdict')?.mayUndo;
    expect(await offered(d.chief)).toBe(false);
    expect(await offered(d.second)).toBe(true);
  });

  test('once a colleague looked inside, what they read is not undone', async () => {
    const roundId = await ask(3);
    must(await give(d.second, roundId, 1));
    const revised = must(await give(d.second, roundId, 2, 'supported'));
    const gone = must(await give(d.analyst, roundId, 2));
    const withdrawn = must(await withdrawVerdict(d.analyst, { roundId, now: at(3) }));
    must(await lookInside(d.adjudicator, { roundId, now: at(4) }));
    expect(await take(d.second, revised, 5)).toMatchObject(refusedWith('looked-inside-since'));
    expect(await take(d.analyst, withdrawn, 5)).toMatchObject(refusedWith('looked-inside-since'));
    expect(await take(d.analyst, gone, 5)).toMatchObject({ ok: false });
    const put = reading()`update verdict set withdrawn_at = null where workspace_id = ${d.ws} and round_id = ${roundId} and withdrawn_at is not null`;
    await expect(put).rejects.toThrow('somebody looked inside since');
  });

  test('undoing a withdrawal never fills a round; judging again does, and closes it', async () => {
    const roundId = await ask(2);
    must(await give(d.analyst, roundId, 1));
    const gone = must(await withdrawVerdict(d.analyst, { roundId, now: at(2) }));
    must(await give(d.second, roundId, 3));
    expect(await take(d.analyst, gone, 4)).toMatchObject(refusedWith('round-closes-by-judging'));
    expect(await standingIn(roundId)).toEqual([d.second.id]);
    expect(must(await give(d.analyst, roundId, 5)).value.closed).toBe(true);
  });
});

describe('seats and looks', () => {
  const gone: readonly (readonly [string, (editorId: string) => Promise<unknown>])[] = [
    ['withdrawn', (editorId) => withdrawEditor(d.chief, { editorId, now: at(2) })],
    ['made a reader', (editorId) => changeRole(d.chief, { editorId, role: 'reader', now: at(2) })],
  ];
  test.each(gone)('a seat kept for somebody who is %s falls free, and the round can be filled', async (_, leave) => {
    const roundId = await ask(2, [d.analyst, d.second]);
    must(await give(d.analyst, roundId, 1));
    await leave(d.second.id);
    expect(must(await give(d.adjudicator, roundId, 3)).value.closed).toBe(true);
  });

  test('whoever leaves after judging leaves their verdict and their seat', async () => {
    const roundId = await ask(2, [d.analyst, d.second]);
    must(await give(d.second, roundId, 1));
    must(await withdrawEditor(d.chief, { editorId: d.second.id, now: at(2) }));
    expect(await give(d.adjudicator, roundId, 3)).toMatchObject(refusedWith('not-asked-in-round'));
    expect(must(await give(d.analyst, roundId, 4)).value.closed).toBe(true);
  });

  test('who looked inside a round judges no more in the one it is merged into', async () => {
    const [from, into] = [await ask(3), await ask(2, [d.adjudicator, d.second], d.claims.budget)];
    must(await give(d.analyst, from, 1));
    must(await lookInside(d.adjudicator, { roundId: from, now: at(2) }));
    must(await mergeClaims(d.analyst, { fromId: d.claims.pier, intoId: d.claims.budget, now: at(3) }));
    expect(await give(d.adjudicator, into, 4)).toMatchObject(refusedWith('looked-inside'));
    must(await give(d.second, into, 5));
    expect(must(await give(d.analyst, into, 6)).value.closed).toBe(true);
  });

  test('of two who settle at once without having seen the other, one is refused', async () => {
    const roundId = await ask(2);
    must(await give(d.analyst, roundId, 1));
    must(await closeRound(d.adjudicator, { roundId, now: at(2) }));
    const settle = (editor: Editor) => adjudicate(editor, { roundId, ratingKey: 'refuted', reason: 'Minutes.', now: at(3) });
    const both = await Promise.all([settle(d.adjudicator), settle(d.chief)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject(refusedWith('changed-since'));
  });
});

describe('an analysis that colleagues mark', () => {
  const begin = async () => {
    const begun = must(
      await beginAnalysis(d.analyst, { issueId: d.issueId, claimIds: [d.claims.pier, d.claims.budget, d.claims.plan], asked: 2, now }),
    );
    return { begun, analysisId: begun.value.analysisId };
  };

  test('is not taken back from under them, by act or past it', async () => {
    const { begun, analysisId } = await begin();
    must(await d.mark(d.second, analysisId, d.items.minutes, d.claims.pier, 'consistent'));
    for (const editor of [d.analyst, d.chief]) expect(await take(editor, begun, 1)).toMatchObject(refusedWith('analysis-marked'));
    const past = reading()`update analysis set withdrawn_at = now() where workspace_id = ${d.ws} and id = ${analysisId}`;
    await expect(past).rejects.toThrow('colleagues have marked cells in it');
    must(await d.mark(d.second, analysisId, d.items.minutes, d.claims.pier, null));
    must(await take(d.analyst, begun, 2));
    expect((await rowOf('analysis', d.ws, analysisId)).withdrawn_at).not.toBeNull();
  });

  test('keeps what it weighs once somebody is in, whether they marked it or not', async () => {
    const { analysisId } = await begin();
    must(await d.mark(d.second, analysisId, d.items.minutes, d.claims.plan, 'consistent'));
    must(await handInCells(d.second, { analysisId, now: at(1) }));
    for (const claimId of [d.claims.plan, d.claims.budget])
      expect(await removeFromAnalysis(d.analyst, { analysisId, claimId, now: at(2) })).toMatchObject(refusedWith('weighed-and-handed-in'));
    const past = reading()`update analysis_item set withdrawn_at = now() where workspace_id = ${d.ws} and analysis_id = ${analysisId}`;
    await expect(past).rejects.toThrow('somebody handed in what was weighed');
  });
});
