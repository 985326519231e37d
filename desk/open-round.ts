import { accept, type Outcome, refuse } from '@/domain/outcome';
import { scaleAsked } from '@/domain/verdict/scale-asked';
import { usualRound } from '@/domain/verdict/verdict-input';
import type { ClaimNow } from '@/store/claim';
import { looksIn, type Matter, namedIn, openRoundOn, type RoundRow, verdictsIn } from '@/store/round';
import { chosenScales, standingScales } from '@/store/scale';
import type { Writer } from '@/store/writer';

type Asked = {
  readonly asked?: number | undefined;
  readonly editorIds?: readonly string[] | undefined;
  readonly due?: string | null | undefined;
  /** the settled round that this one opens again, and why */
  readonly reopens?: { readonly roundId: string; readonly reason: string } | undefined;
};

/**
 * Opens a round on the scale the desk asks the claim's kind on, about its words as they are. Refuses `nothing-to-judge` for a draft, for an
 * appearance that is not the claim's, and where no scale fits; `already-there` with the round when one is open.
 */
export const openRound = async (w: Writer, claim: ClaimNow, matter: Omit<Matter, 'claimId'>, who: Asked): Promise<Outcome<string>> => {
  const { question, appearanceId = null } = matter;
  if (claim.status === 'draft') return refuse('nothing-to-judge');
  if (appearanceId) {
    const appearance = await w.find('appearance', { id: appearanceId, claim_id: claim.id });
    if (!appearance || appearance.withdrawn_at) return refuse('nothing-to-judge');
  }
  const scale = scaleAsked(await standingScales(w), await chosenScales(w), question, claim.kind);
  if (!scale) return refuse('nothing-to-judge');
  const open = await openRoundOn(w, { question, claimId: claim.id, appearanceId });
  if (open) return refuse('already-there', { table: 'round', id: open });
  const named = [...new Set(who.editorIds ?? [])];
  const roundId = await w.add('round', {
    question,
    claim_id: claim.id,
    appearance_id: appearanceId,
    wording_id: claim.wordingId,
    scale_id: scale.id,
    asked: Math.max(who.asked ?? (named.length || usualRound), named.length),
    reopens_id: who.reopens?.roundId ?? null,
    reopen_reason: who.reopens?.reason ?? null,
  });
  for (const editor_id of named) await w.add('round_editor', { round_id: roundId, editor_id, due: who.due ?? null });
  return accept(roundId);
};

/**
 * What was judged has changed: the open round is withdrawn with what is in it, still unseen, and the same editors are asked again
 * about `now`. Where nothing can be judged any more, or a round is open there already, only the old one goes.
 */
export const renewRound = async (w: Writer, round: RoundRow, now: { readonly claim: ClaimNow; readonly appearanceId: string | null }) => {
  const named = await namedIn(w, round.id);
  const looks = await looksIn(w, round.id);
  const reopens = round.reopensId && round.reopenReason ? { roundId: round.reopensId, reason: round.reopenReason } : undefined;
  await w.withdraw('round', round.id);
  const due =
    named
      .find((one) => one.due)
      ?.due?.toISOString()
      .slice(0, 10) ?? null;
  const opened = await openRound(
    w,
    now.claim,
    { question: round.question, appearanceId: now.appearanceId },
    { asked: round.asked, editorIds: named.map((one) => one.editor_id).filter((id) => !looks.includes(id)), due, reopens },
  );
  // what was seen is still known: who looked inside does not judge the same matter in other words either
  const there = opened.ok ? opened.value : opened.refusal.code === 'already-there' ? String(opened.refusal.id) : null;
  if (there) await carryLooks(w, looks, there);
};

/** Who looked inside a round that gave way is among those who looked inside the open one in its place, and a seat kept for them there falls free. */
export const carryLooks = async (w: Writer, looks: readonly string[], intoId: string): Promise<void> => {
  const came = new Set((await verdictsIn(w, intoId)).filter((verdict) => !verdict.withdrawn_at).map((verdict) => verdict.editor_id));
  const seats = await namedIn(w, intoId);
  for (const editor_id of looks) {
    if (await w.find('round_look', { round_id: intoId, editor_id })) continue;
    await w.add('round_look', { round_id: intoId, editor_id });
    const seat = seats.find((one) => one.editor_id === editor_id);
    if (seat && !came.has(editor_id)) await w.withdraw('round_editor', seat.id);
  }
};
