import type { ClaimView } from '@/desk/view-claim';
import { roundsOn } from '@/domain/verdict/question-now';
import type { RoundSeen } from '@/domain/verdict/round-seen';
import type { Question, Rating } from '@/domain/verdict/scale';

/** What is judged: is the claim so, or was it said at one place. */
export type Matter = { readonly question: Question; readonly appearanceId: string | null };
export const soMatter: Matter = { question: 'so', appearanceId: null };
export const saidMatter = (appearanceId: string): Matter => ({ question: 'said', appearanceId });
export const sameMatter = (a: Matter, b: Matter): boolean => a.question === b.question && a.appearanceId === b.appearanceId;
export const nameOfMatter = ({ question, appearanceId }: Matter): string => `${question} ${appearanceId ?? ''}`.trim();

/** The claim's own newest round on a matter; null while nobody was asked. */
export const roundOn = (claim: ClaimView, matter: Matter): RoundSeen | null =>
  roundsOn(claim.rounds, { claimId: claim.id, ...matter })[0] ?? null;

/** The rungs a verdict may choose from: those of the round it goes into, or of the scale a new one takes. */
export const ratingsFor = (claim: ClaimView, matter: Matter, round: RoundSeen | null): readonly Rating[] =>
  round?.scale.ratings ?? claim.scales[matter.question]?.ratings ?? [];

/** The round a verdict goes into; null when it opens a new one: nobody was asked, it was settled, or it closed without this editor. */
export const roundFor = (claim: ClaimView, matter: Matter): RoundSeen | null => {
  const round = roundOn(claim, matter);
  if (!round || round.settled || round.earlierWords) return null;
  return !round.closedAt || round.seats.some((seat) => seat.editorId === claim.viewerId && seat.in) ? round : null;
};
