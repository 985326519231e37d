import { addQuote } from '@/desk/add-quote';
import { adjudicate } from '@/desk/adjudicate';
import { captureAgain } from '@/desk/capture-again';
import { closeRound } from '@/desk/close-round';
import { decideDrift } from '@/desk/decide-drift';
import { editAppearance } from '@/desk/edit-appearance';
import { editClaim } from '@/desk/edit-claim';
import { giveVerdict } from '@/desk/give-verdict';
import { undo } from '@/desk/undo';
import { viewClaim } from '@/desk/view-claim';
import { viewDesk } from '@/desk/view-desk';
import { viewHistory } from '@/desk/view-history';
import type { DriftChoice } from '@/domain/quote/drift-decision';
import { uncheckedAlarms } from '@/domain/quote/unchecked-alarms';
import { keptSource, must, now, openTestDesk, statementOf } from '../builders/desk-with';

const text = `The harbour minister promised a new pier on Friday. "There is no budget," said Otto Lind, "and no plan."

Fishermen fear for the channel that their boats use at low water. The ministry will hear every union before the work begins.`;
const edited = text.replace('There is no budget', 'There is a budget');
const hour = (n: number) => new Date(`2026-11-22T${String(n).padStart(2, '0')}:00:00.000Z`);

/** A desk with one quote that lost its "no" in version 2. */
const aDesk = async () => {
  const d = await openTestDesk();
  const { sourceId, versionId } = await keptSource(d.analyst, { text });
  const statement = statementOf('There is no budget', 'Otto Lind', { text });
  const quote = must(await addQuote(d.analyst, { versionId, statement, now })).value;
  const again = async (pasted: string, at: Date) =>
    must(await captureAgain(d.analyst, { sourceId, capture: { how: 'paste', text: pasted, metadata: {} as never }, now: at }));
  await again(edited, hour(1));
  const claim = async () => must(await viewClaim(d.analyst, quote.claimId));
  const seen = async () => {
    const [appearance] = (await claim()).appearances;
    if (!appearance?.drift) throw new Error('nothing drifted');
    return { ...appearance, drift: appearance.drift, left: uncheckedAlarms(appearance.drift, appearance) };
  };
  const decide = async (choice: DriftChoice) => {
    const { drift } = await seen();
    return must(await decideDrift(d.analyst, { driftId: drift.id, revision: drift.revision, choice, now: hour(2) }));
  };
  const left = async () => (await seen()).left;
  return { ...d, ...quote, sourceId, statement, again, claim, seen, decide, left };
};
let d: Awaited<ReturnType<typeof aDesk>>;
beforeEach(async () => {
  d = await aDesk();
});

describe('words that were followed with an alarm', () => {
  test('leave the claim to be checked, and nothing else does', async () => {
    expect((await d.seen()).since).toBeNull();
    await d.decide('follow');
    expect(await d.left()).toEqual(['negation']);
    expect((await d.seen()).since).toMatchObject({ followedAt: hour(2).toISOString(), settledAt: null });
  });

  test('do not when the older words were kept', async () => {
    await d.decide('keep');
    expect(await d.left()).toEqual([]);
  });

  test('are answered for by new words of the claim, until these are undone', async () => {
    await d.decide('follow');
    const { revision } = await d.claim();
    const proposition = 'There is a budget for the pier.';
    const { eventId } = must(await editClaim(d.analyst, { claimId: d.claimId, revision, proposition, now: hour(3) }));
    expect(await d.left()).toEqual([]);
    must(await undo(d.analyst, { eventId: eventId as string, now: hour(4) }));
    expect(await d.left()).toEqual(['negation']);
  });

  test('are not answered for by words given before, by a priority, or by who said it', async () => {
    const before = (await d.claim()).revision;
    must(await editClaim(d.analyst, { claimId: d.claimId, revision: before, proposition: 'No money.', now: hour(1) }));
    await d.decide('follow');
    must(await editClaim(d.analyst, { claimId: d.claimId, revision: before + 1, priority: 2, now: hour(3) }));
    const { revision } = await d.seen();
    const { attribution } = statementOf('There is no budget', 'Ada Berg', { text });
    must(await editAppearance(d.analyst, { appearanceId: d.appearanceId, revision, attribution, now: hour(3) }));
    expect(await d.left()).toEqual(['negation']);
    expect((await d.seen()).since).toMatchObject({ attributedAt: hour(3).toISOString(), wordedAt: hour(1).toISOString() });
  });

  test('are answered for by a settled "was it said"', async () => {
    await d.decide('follow');
    const said = { question: 'said' as const, claimId: d.claimId, appearanceId: d.appearanceId };
    const judged = { ...said, ratingKey: 'said', reasons: 'Word for word.', confidence: 'high' as const, now: hour(3) };
    const { roundId } = must(await giveVerdict(d.analyst, judged)).value;
    must(await closeRound(d.adjudicator, { roundId, now: hour(3) }));
    expect(await d.left()).toEqual(['negation']);
    must(await adjudicate(d.adjudicator, { roundId, ratingKey: 'said', reason: 'Word for word.', now: hour(4) }));
    expect(await d.left()).toEqual([]);
  });
});

describe('the history says what was decided', () => {
  const history = async () =>
    must(await viewHistory(d.analyst, { about: null, by: null, before: null })).events.map(({ act, told, undid }) => ({
      act,
      told,
      undid,
    }));
  const told = (decision: string | null, outcome: string | null, version: number) => ({ decision, outcome, version });

  test.each([
    ['follow', 'followed'],
    ['keep', 'kept'],
    ['withdrawn', 'withdrawn'],
  ] as const)('%s, and what an undo undid: there, on the claim and on the desk', async (choice, decision) => {
    const { eventId } = await d.decide(choice);
    must(await undo(d.analyst, { eventId: eventId as string, now: hour(3) }));
    const decided = { act: 'decide-drift', told: told(decision, null, 2) };
    const both = [
      { act: 'undo', told: null, undid: decided },
      { ...decided, undid: null },
    ];
    expect((await history()).slice(0, 2)).toEqual(both);
    expect((await d.claim()).events.slice(0, 2)).toMatchObject(both);
    expect(must(await viewDesk(d.analyst, { now: hour(3) })).lately.slice(0, 2)).toMatchObject(both);
  });

  test('a capture says its version, or that nothing changed', async () => {
    await d.again(edited, hour(3));
    const captures = (await history()).filter(({ act }) => act === 'capture-again');
    expect(captures.map((event) => event.told)).toEqual([told(null, 'unchanged', 2), told(null, 'changed', 2)]);
  });

  test('nothing is told of a verdict, undone or not', async () => {
    const judged = { question: 'so' as const, claimId: d.claimId, ratingKey: 'true', reasons: 'Seen.', confidence: 'high' as const };
    const given = await giveVerdict(d.analyst, { ...judged, ratingKey: (await d.claim()).scales.so?.ratings[0]?.key ?? '', now: hour(3) });
    must(await undo(d.analyst, { eventId: must(given).eventId as string, now: hour(3) }));
    expect((await history()).slice(0, 2)).toEqual([
      { act: 'undo', told: null, undid: { act: 'give-verdict', told: null } },
      { act: 'give-verdict', told: null, undid: null },
    ]);
  });
});
