import type { Editor } from '@/domain/editor/editor';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { newVerdict } from '@/domain/verdict/new-verdict';
import type { VerdictInput } from '@/domain/verdict/verdict-input';
import { linksStandingOn } from '@/store/evidence';
import { openRoundOn, verdictsIn } from '@/store/round';
import { ratingsOf } from '@/store/scale';
import type { Writer } from '@/store/writer';
import { openRound } from './open-round';
import { type ActOutcome, perform } from './perform';
import { standingClaim } from './standing-claim';
import { type RoundOfClaim, seatsOf, standingRound } from './standing-round';

/** `closed` when this was the last verdict asked for, so that all can be seen now. */
export type GivenVerdict = {
  readonly verdictId: string;
  readonly roundId: string;
  readonly number: number;
  readonly closed: boolean;
  readonly afterReveal: boolean;
};

/**
 * An editor judges, or revises what they judged. Without a round, into the open one on that matter, which is opened when there is none.
 * The event says that a verdict was given and never which. Evidence it rests on must be linked to the claim: `evidence-not-linked`.
 */
export const giveVerdict = async (editor: Editor, input: VerdictInput & { readonly now: Date }): Promise<ActOutcome<GivenVerdict>> => {
  const act = () => perform(editor, 'give-verdict', input.now, (w) => judge(w, editor, input));
  const outcome = await act();
  // Somebody opened the round at the same moment: it is there now.
  return !outcome.ok && outcome.refusal.code === 'already-there-in-database' ? act() : outcome;
};

const judge = async (w: Writer, editor: Editor, input: VerdictInput): Promise<Outcome<GivenVerdict>> => {
  const found = await roundFor(w, input);
  if (!found.ok) return found;
  const { round, claim, opened } = found.value;
  if (claim.status === 'draft') return refuse('nothing-to-judge');
  if (round.appearanceId && !(await w.find('appearance', { id: round.appearanceId, withdrawn_at: null })))
    return refuse('nothing-to-judge');
  const ratings = await ratingsOf(w, round.scaleId);
  const verdicts = await verdictsIn(w, round.id);
  const restsOn = [...new Set(input.restsOn ?? [])];
  const may = newVerdict(editor.id, input, {
    closed: round.closed,
    settled: (await w.find('adjudication', { round_id: round.id, withdrawn_at: null })) !== null,
    looked: (await w.find('round_look', { round_id: round.id, editor_id: editor.id })) !== null,
    seats: await seatsOf(w, round),
    last: Math.max(0, ...verdicts.filter((verdict) => verdict.editor_id === editor.id).map((verdict) => verdict.number)),
    ratingKeys: ratings.map((rating) => rating.key),
    linked: await linksStandingOn(w, claim.id, restsOn),
  });
  if (!may.ok) return may;
  const { number, afterReveal, closes } = may.value;
  const verdictId = await w.add('verdict', {
    round_id: round.id,
    editor_id: editor.id,
    number,
    rating_id: ratings.find((rating) => rating.key === input.ratingKey)?.id ?? '',
    reasons: input.reasons,
    confidence: input.confidence,
    likelihood: input.likelihood ?? null,
    after_reveal: afterReveal,
  });
  await w.addMany(
    'verdict_evidence',
    restsOn.map((link_id) => ({ verdict_id: verdictId, link_id })),
  );
  // The round moves on with every verdict, so that whoever saw it before cannot take it back from under one.
  if (!opened) await w.change('round', round.id, closes ? { closed_at: w.now } : {});
  w.concerns('verdict', verdictId, 'gave a verdict', round.id, claim.id, round.appearanceId);
  return accept({ verdictId, roundId: round.id, number, closed: round.closed || closes, afterReveal });
};

const roundFor = async (w: Writer, input: VerdictInput): Promise<Outcome<RoundOfClaim & { readonly opened: boolean }>> => {
  if ('roundId' in input) return withOpened(await standingRound(w, input.roundId), false);
  const claim = await standingClaim(w, input.claimId);
  if (!claim.ok) return claim;
  const open = await openRoundOn(w, input);
  if (open) return withOpened(await standingRound(w, open), false);
  const roundId = await openRound(w, claim.value, input, {});
  return roundId.ok ? withOpened(await standingRound(w, roundId.value), true) : roundId;
};

const withOpened = (found: Outcome<RoundOfClaim>, opened: boolean): Outcome<RoundOfClaim & { readonly opened: boolean }> =>
  found.ok ? accept({ ...found.value, opened }) : found;
