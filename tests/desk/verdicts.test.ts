import { addClaim } from '@/desk/add-claim';
import { addEvidence } from '@/desk/add-evidence';
import { adjudicate } from '@/desk/adjudicate';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { closeRound } from '@/desk/close-round';
import { editClaim } from '@/desk/edit-claim';
import { giveVerdict } from '@/desk/give-verdict';
import { gradeSource } from '@/desk/grade-source';
import { undo } from '@/desk/undo';
import { withdrawAppearance } from '@/desk/withdraw-appearance';
import { withdrawVerdict } from '@/desk/withdraw-verdict';
import type { Editor } from '@/domain/editor/editor';
import { isBlindEvent, withoutJudgement } from '@/domain/history/blind';
import type { RoundSeen } from '@/domain/verdict/round-seen';
import { reading } from '@/store/db';
import { independentVerdicts } from '@/store/sql/independent-verdicts';
import { roundsOfClaim } from '@/store/sql/rounds-of-claim';
import { claimInput, type DeskWithClaims, deskWithClaims, refusedWith, rowOf } from '../builders/claim-desk';
import { must, now, openTestDesk } from '../builders/desk-with';

let d: DeskWithClaims;
beforeEach(async () => {
  d = await deskWithClaims();
});

const so = () => ({ question: 'so' as const, claimId: d.pier.claimId, now });
const saidOf = () => ({ question: 'said' as const, claimId: d.pier.claimId, appearanceId: d.pier.appearanceId, now });
const secret = { ratingKey: 'refuted', reasons: 'My secret reasons.', confidence: 'high' as const, likelihood: 'very-unlikely' as const };
const ask = async (...named: Editor[]) =>
  must(await askForVerdicts(d.analyst, { ...so(), editorIds: named.map(({ id }) => id) })).value.roundId;
const give = (editor: Editor, roundId: string, more: Partial<typeof secret> = {}) =>
  giveVerdict(editor, { roundId, ...secret, ...more, now });
const seen = async (viewer: Editor): Promise<RoundSeen> => {
  const [round] = await roundsOfClaim(d.ws, d.pier.claimId, viewer.id);
  if (!round) throw new Error('no round');
  return round;
};
const seatOf = async (viewer: Editor, of: Editor) => (await seen(viewer)).seats.find(({ editorId }) => editorId === of.id);
/** A closed round in which the analyst and their colleague refuted. */
const closed = async () => {
  const roundId = await ask(d.analyst, d.second);
  must(await give(d.analyst, roundId));
  must(await give(d.second, roundId, { ratingKey: 'supported' }));
  return roundId;
};

describe("a colleague's verdict stays hidden until the round closes", () => {
  test('from every role, while it is known that it is in', async () => {
    const roundId = await ask(d.analyst, d.second, d.adjudicator);
    must(await give(d.second, roundId));
    for (const viewer of [d.reader, d.analyst, d.adjudicator, d.chief]) {
      const round = await seen(viewer);
      expect(JSON.stringify({ ...round, scale: null })).not.toMatch(/refuted|Refuted|secret|high|very-unlikely/);
      expect(round).toMatchObject({ asked: 3, given: 1, closedAt: null, settled: null });
      expect(round.seats.find(({ editorId }) => editorId === d.second.id)).toMatchObject({
        in: true,
        at: now.toISOString(),
        verdict: null,
        blindRatingKey: null,
      });
    }
  });

  test('and one sees one’s own', async () => {
    const roundId = await ask(d.analyst, d.second);
    must(await give(d.second, roundId));
    expect(await seatOf(d.second, d.second)).toMatchObject({ verdict: { ...secret, number: 1, afterReveal: false } });
  });

  test('giving one’s own does not open the others', async () => {
    const roundId = await ask(d.analyst, d.second, d.adjudicator);
    must(await give(d.second, roundId));
    must(await give(d.analyst, roundId));
    expect(await seatOf(d.analyst, d.second)).toMatchObject({ in: true, verdict: null });
  });

  test('when all asked are in, everybody reads all', async () => {
    await closed();
    const round = await seen(d.reader);
    expect(round.closedAt).toBe(now.toISOString());
    expect(round.seats.map(({ verdict }) => verdict?.ratingKey)).toEqual(['refuted', 'supported']);
  });

  test('its event says only that it was given, and undoing it records no more', async () => {
    const roundId = await ask(d.analyst, d.second);
    const given = must(await give(d.second, roundId));
    must(await undo(d.second, { eventId: given.eventId as string, now }));
    const events = await reading()<{ act: string; canonical: string }[]>`
      select act, canonical from event where workspace_id = ${d.ws} and object_type = 'verdict' order by seq`;
    expect(events.map(({ act }) => act)).toEqual(['give-verdict', 'undo']);
    for (const { canonical } of events) {
      const { label, changes } = JSON.parse(canonical);
      expect(label).toBe('gave a verdict');
      expect(isBlindEvent(changes)).toBe(true);
      expect(JSON.stringify(withoutJudgement(changes))).not.toMatch(/secret|high|very-unlikely|rating_id/);
    }
  });

  test('a superseded round shows nothing either', async () => {
    const roundId = await ask(d.analyst, d.second);
    must(await give(d.second, roundId));
    must(await editClaim(d.analyst, { claimId: d.pier.claimId, revision: 1, proposition: 'Other words.', now }));
    expect(JSON.stringify((await seen(d.chief)).seats)).not.toMatch(/secret/);
    expect(await give(d.analyst, roundId)).toMatchObject({
      ok: false,
      refusal: { code: 'changed-since', current: { proposition: 'Other words.' } },
    });
  });

  test('no blind verdict of an open round counts for agreement', async () => {
    const roundId = await ask(d.analyst, d.second);
    must(await give(d.second, roundId));
    expect(await independentVerdicts(d.ws)).toEqual([]);
    must(await give(d.analyst, roundId));
    expect(await independentVerdicts(d.ws)).toHaveLength(2);
  });
});

describe('a round', () => {
  test('opens at three on the scale that fits, when somebody judges unasked', async () => {
    const { value } = must(await giveVerdict(d.analyst, { ...so(), ...secret }));
    expect(value).toMatchObject({ number: 1, closed: false, afterReveal: false });
    expect(await seen(d.analyst)).toMatchObject({ id: value.roundId, asked: 3, given: 1, scale: { key: 'facts' } });
    expect(must(await giveVerdict(d.second, { ...so(), ...secret })).value.roundId).toBe(value.roundId);
  });

  test('is one on a matter: asking twice is refused and names it', async () => {
    const roundId = await ask(d.second);
    expect(await askForVerdicts(d.analyst, so())).toMatchObject({ ok: false, refusal: { code: 'already-there', id: roundId } });
    must(await askForVerdicts(d.analyst, saidOf()));
  });

  test('judges said on the scale of said', async () => {
    must(await askForVerdicts(d.analyst, saidOf()));
    expect(await giveVerdict(d.analyst, { ...saidOf(), ...secret })).toMatchObject(refusedWith('rating-not-of-scale'));
    must(await giveVerdict(d.analyst, { ...saidOf(), ...secret, ratingKey: 'in-substance' }));
  });

  test('is refused on a draft, on a withdrawn appearance, and for who cannot judge', async () => {
    const { claimId } = must(await addClaim(d.analyst, { claim: claimInput('Nobody said it.'), now })).value;
    expect(await askForVerdicts(d.analyst, { ...so(), claimId })).toMatchObject(refusedWith('nothing-to-judge'));
    expect(await askForVerdicts(d.analyst, { ...so(), editorIds: [d.reader.id] })).toMatchObject(refusedWith('not-allowed'));
    expect(await askForVerdicts(d.analyst, { ...so(), editorIds: [d.pier.claimId] })).toMatchObject(refusedWith('not-found'));
    expect(await askForVerdicts(d.analyst, { ...saidOf(), appearanceId: d.budget.appearanceId })).toMatchObject(
      refusedWith('nothing-to-judge'),
    );
    must(await withdrawAppearance(d.analyst, { appearanceId: d.pier.appearanceId, now }));
    expect(await giveVerdict(d.analyst, { ...saidOf(), ...secret, ratingKey: 'said' })).toMatchObject(refusedWith('nothing-to-judge'));
  });

  test("another desk's round is not found", async () => {
    const roundId = await ask(d.second);
    const { analyst, adjudicator } = await openTestDesk('Other desk');
    expect(await give(analyst, roundId)).toMatchObject(refusedWith('not-found'));
    expect(await closeRound(adjudicator, { roundId, now })).toMatchObject(refusedWith('not-found'));
  });

  test('keeps its seats for those asked by name', async () => {
    const roundId = await ask(d.second, d.adjudicator);
    expect(await give(d.analyst, roundId)).toMatchObject(refusedWith('not-asked-in-round'));
    expect(await give(d.reader, roundId)).toMatchObject(refusedWith('not-allowed'));
  });

  test('closes once when the last two come at the same moment', async () => {
    const roundId = await ask(d.analyst, d.second);
    const both = await Promise.all([give(d.analyst, roundId), give(d.second, roundId)]);
    expect(
      both
        .map(must)
        .map(({ value }) => value.closed)
        .sort(),
    ).toEqual([false, true]);
    expect((await seen(d.reader)).closedAt).not.toBeNull();
  });

  test('is one when two open it at the same moment', async () => {
    const both = await Promise.all([d.analyst, d.second].map((editor) => giveVerdict(editor, { ...so(), ...secret })));
    expect(new Set(both.map(must).map(({ value }) => value.roundId)).size).toBe(1);
    expect((await seen(d.reader)).given).toBe(2);
  });

  test('is closed early by an adjudicator, not by an analyst, and not while nobody judged', async () => {
    const roundId = await ask(d.analyst, d.second);
    expect(await closeRound(d.adjudicator, { roundId, now })).toMatchObject(refusedWith('verdicts-missing'));
    must(await give(d.second, roundId));
    expect(await closeRound(d.analyst, { roundId, now })).toMatchObject(refusedWith('not-allowed'));
    must(await closeRound(d.adjudicator, { roundId, now }));
    expect(await closeRound(d.adjudicator, { roundId, now })).toMatchObject(refusedWith('round-closed'));
    expect(await seatOf(d.analyst, d.second)).toMatchObject({ verdict: { ratingKey: 'refuted' } });
    expect(await give(d.analyst, roundId)).toMatchObject(refusedWith('round-closed'));
  });
});

describe('revising', () => {
  test('before the close adds the next number, and only the last counts', async () => {
    const roundId = await ask(d.analyst, d.second);
    must(await give(d.analyst, roundId));
    expect(must(await give(d.analyst, roundId, { ratingKey: 'supported' })).value).toMatchObject({
      number: 2,
      afterReveal: false,
      closed: false,
    });
    expect((await seen(d.analyst)).given).toBe(1);
    expect(await seatOf(d.analyst, d.analyst)).toMatchObject({ verdict: { ratingKey: 'supported', number: 2 } });
  });

  test('after the close is marked, and agreement keeps to what was said blind', async () => {
    const roundId = await closed();
    expect(must(await give(d.analyst, roundId, { ratingKey: 'supported' })).value).toMatchObject({ number: 2, afterReveal: true });
    expect(await seatOf(d.reader, d.analyst)).toMatchObject({
      verdict: { ratingKey: 'supported', afterReveal: true },
      blindRatingKey: 'refuted',
    });
    const blind = await independentVerdicts(d.ws);
    expect(blind.map(({ ratingKey }) => ratingKey).sort()).toEqual(['refuted', 'supported']);
  });

  test('a verdict is taken out of an open round with all its revisions, and undo puts it back', async () => {
    const roundId = await ask(d.analyst, d.second);
    must(await give(d.analyst, roundId));
    must(await give(d.analyst, roundId, { ratingKey: 'supported' }));
    const gone = must(await withdrawVerdict(d.analyst, { roundId, now }));
    expect(await seatOf(d.analyst, d.analyst)).toMatchObject({ in: false, verdict: null });
    expect(await withdrawVerdict(d.analyst, { roundId, now })).toMatchObject(refusedWith('not-found'));
    must(await undo(d.analyst, { eventId: gone.eventId as string, now }));
    expect(await seatOf(d.analyst, d.analyst)).toMatchObject({ verdict: { number: 2 } });
    must(await withdrawVerdict(d.analyst, { roundId, now }));
    expect(must(await give(d.analyst, roundId)).value.number).toBe(3);
  });

  test('reasons are asked for', async () => {
    expect(await give(d.analyst, await ask(d.analyst), { reasons: ' ' })).toMatchObject(refusedWith('reasons-missing'));
  });
});

describe('what was seen is never unseen', () => {
  test('the verdict that closed the round is not undone, nor taken out', async () => {
    const roundId = await ask(d.analyst, d.second);
    const first = must(await give(d.analyst, roundId));
    const last = must(await give(d.second, roundId));
    for (const [editor, { eventId }] of [
      [d.analyst, first],
      [d.second, last],
    ] as const)
      expect(await undo(editor, { eventId: eventId as string, now })).toMatchObject(refusedWith('round-closed'));
    expect(await withdrawVerdict(d.second, { roundId, now })).toMatchObject(refusedWith('round-closed'));
    expect((await seen(d.reader)).given).toBe(2);
  });

  test('a verdict taken back while blind does not come back after the reveal', async () => {
    const roundId = must(await askForVerdicts(d.analyst, { ...so(), asked: 2 })).value.roundId;
    const given = must(await give(d.analyst, roundId));
    const undone = must(await undo(d.analyst, { eventId: given.eventId as string, now }));
    must(await give(d.second, roundId));
    must(await closeRound(d.adjudicator, { roundId, now }));
    expect(await undo(d.analyst, { eventId: undone.eventId as string, now })).toMatchObject(refusedWith('round-closed'));
  });

  test('a round that verdicts are in is not taken back from under them', async () => {
    const asked = must(await askForVerdicts(d.analyst, so()));
    must(await give(d.second, asked.value.roundId));
    expect(await undo(d.analyst, { eventId: asked.eventId as string, now })).toMatchObject(refusedWith('changed-since'));
  });
});

describe('settling', () => {
  const settle = (roundId: string, more: { ratingKey?: string; reason?: string; dissent?: string; replaces?: string | null } = {}) =>
    adjudicate(d.adjudicator, { roundId, ratingKey: 'refuted', reason: 'No money was voted.', ...more, now });

  test('an open round is not settled', async () => {
    const roundId = await ask(d.analyst, d.second);
    must(await give(d.analyst, roundId));
    expect(await settle(roundId)).toMatchObject(refusedWith('round-open'));
  });

  test('keeps reason and dissent, and a snapshot that later changes do not reach', async () => {
    const roundId = await closed();
    const outlet = (await rowOf('source_state', d.ws, d.source.sourceId)).outlet_id as string;
    must(await gradeSource(d.analyst, { outletId: outlet, grade: 'B', reason: 'r', now }));
    must(
      await addEvidence(d.analyst, {
        finding: 'No money.',
        credibility: 2,
        sourceId: d.source.sourceId,
        links: [{ claimId: d.pier.claimId, stance: 'refutes' }],
        now,
      }),
    );
    const { adjudicationId } = must(await settle(roundId, { dissent: 'One of two found it supported.' })).value;
    must(await gradeSource(d.analyst, { outletId: outlet, grade: 'E', reason: 'r', revision: 1, now }));
    must(await editClaim(d.analyst, { claimId: d.pier.claimId, revision: 1, kind: 'prediction', proposition: 'Later words.', now }));
    expect(await rowOf('adjudication', d.ws, adjudicationId)).toMatchObject({
      reason: 'No money was voted.',
      dissent: 'One of two found it supported.',
      snapshot: {
        question: 'so',
        claim: { id: d.pier.claimId, proposition: 'We will open the pier in May 😀.', kind: 'assertion', wording: 1, asOf: null },
        appearance: null,
        scale: { key: 'facts', version: 1 },
        verdicts: expect.arrayContaining([
          expect.objectContaining({ name: 'Ann Analyst', ratingKey: 'refuted', reasons: secret.reasons, afterReveal: false }),
        ]),
        evidence: [{ finding: 'No money.', stance: 'refutes', credibility: 2, reliability: 'B', outlet: 'Tideway Post' }],
      },
    });
    const [round] = await roundsOfClaim(d.ws, d.pier.claimId, d.reader.id);
    expect(round).toMatchObject({ earlierWords: true, settled: { ratingKey: 'refuted', word: 'Refuted', by: d.adjudicator.id } });
  });

  test('said keeps the exact words and who said them', async () => {
    const roundId = must(await askForVerdicts(d.analyst, { ...saidOf(), asked: 1 })).value.roundId;
    must(await give(d.analyst, roundId, { ratingKey: 'said' }));
    const { adjudicationId } = must(await settle(roundId, { ratingKey: 'said' })).value;
    expect((await rowOf('adjudication', d.ws, adjudicationId)).snapshot).toMatchObject({
      appearance: { exact: ['We will open the pier in May 😀'], speaker: 'Ada Berg', source: 'Pier promised', outlet: 'Tideway Post' },
    });
  });

  test('again takes the place of the one before, which the history keeps; it is not undone', async () => {
    const roundId = await closed();
    const first = must(await settle(roundId));
    must(await settle(roundId, { ratingKey: 'conflicting-evidence', replaces: first.value.adjudicationId }));
    expect(await rowOf('adjudication', d.ws, first.value.adjudicationId)).toMatchObject({ withdrawn_at: now });
    expect(await seen(d.reader)).toMatchObject({ settled: { ratingKey: 'conflicting-evidence' } });
    expect(await undo(d.chief, { eventId: first.eventId as string, now })).toMatchObject(refusedWith('act-is-lasting'));
  });

  test('only what was on the screen is replaced: of three at once one settles', async () => {
    const roundId = await closed();
    const three = await Promise.all(['A.', 'B.', 'C.'].map((reason) => settle(roundId, { reason, replaces: null })));
    const [first, ...others] = three.filter(({ ok }) => ok).map(must);
    expect(others).toEqual([]);
    const standing = first?.value.adjudicationId as string;
    for (const refused of three.filter(({ ok }) => !ok))
      expect(refused).toMatchObject({ refusal: { code: 'changed-since', current: { id: standing, rating_id: expect.any(String) } } });
    const anew = must(await settle(roundId, { ratingKey: 'supported', replaces: standing })).value.adjudicationId;
    expect(await settle(roundId, { replaces: standing })).toMatchObject({ refusal: { code: 'changed-since', current: { id: anew } } });
  });

  test('closes the round for revisions', async () => {
    const roundId = await closed();
    must(await settle(roundId));
    expect(await give(d.analyst, roundId)).toMatchObject(refusedWith('round-closed'));
  });

  test('without a reason, off the scale, after the words changed, and by an analyst it is refused', async () => {
    const roundId = await closed();
    expect(await settle(roundId, { reason: '' })).toMatchObject(refusedWith('reasons-missing'));
    expect(await settle(roundId, { ratingKey: 'kept' })).toMatchObject(refusedWith('rating-not-of-scale'));
    expect(await adjudicate(d.analyst, { roundId, ratingKey: 'refuted', reason: 'r', now })).toMatchObject(refusedWith('not-allowed'));
    must(await editClaim(d.analyst, { claimId: d.pier.claimId, revision: 1, proposition: 'Other words.', now }));
    expect(await settle(roundId)).toMatchObject(refusedWith('changed-since'));
  });
});
