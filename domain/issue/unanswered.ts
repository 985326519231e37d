import type { Kind } from '@/domain/attribution/kind';
import { asksForAnswer } from '@/domain/claim/unanswered';

/** Somebody named by a claim: the accused, the addressed, the asked; with the party they count for. */
export type Addressee = { readonly id: string; readonly name: string; readonly partyId: string | null };

/** A claim that rebuts or answers another, or a request about it that was answered: by whom (speakers, those they spoke for, their parties), and since when. */
export type Reply = { readonly by: readonly string[]; readonly on: string | null };

/** What was met with silence: `by` names the addressees who gave no answer, and is empty when the claim names nobody and nobody replied. */
export type Unanswered = { readonly by: readonly Addressee[] };

type Asking = {
  readonly kind: Kind;
  /** who makes the claim: speakers, those they spoke for, parties */
  readonly makers: readonly string[];
  readonly addressees: readonly Addressee[];
  readonly replies: readonly Reply[];
};

/**
 * The rule of `domain/claim/unanswered` as of a day (`asOf`, null: all that is kept): null when the claim asks for no answer or has it.
 * Each addressee owes an answer, and a reply by their party is theirs; a claim that names nobody asks everybody but those who make it.
 * A reply of a later day had not come yet.
 */
export const unanswered = (claim: Asking, asOf: string | null = null): Unanswered | null => {
  if (!asksForAnswer(claim.kind)) return null;
  const replies = claim.replies.filter(({ on }) => asOf === null || on === null || on <= asOf);
  if (claim.addressees.length === 0) {
    const others = replies.filter(({ by }) => by.some((id) => !claim.makers.includes(id)));
    return others.length === 0 ? { by: [] } : null;
  }
  const answered = new Set(replies.flatMap(({ by }) => by));
  const silent = claim.addressees.filter(({ id, partyId }) => !answered.has(id) && !(partyId !== null && answered.has(partyId)));
  return silent.length === 0 ? null : { by: silent };
};

/** The code of the one party that owes an answer; null when nobody is named, several owe it, or somebody of no party. */
export const codeThatOwes = ({ by }: Unanswered, parties: readonly { readonly id: string; readonly code: string }[]): string | null => {
  const codes = [...new Set(by.map(({ partyId }) => parties.find(({ id }) => id === partyId)?.code))];
  return codes.length === 1 ? (codes[0] ?? null) : null;
};
