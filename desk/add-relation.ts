import type { Editor } from '@/domain/editor/editor';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type NewRelationInput, newRelation, targetOf } from '@/domain/relation/new-relation';
import { lockClaims } from '@/store/claim';
import { farEnd, sameRelation } from '@/store/relation';
import type { Writer } from '@/store/writer';
import { type ActOutcome, perform } from './perform';
import { labelOf, standingAmong } from './standing-claim';

/** A claim comes to bear on another claim, or undercuts a step. The same one that was withdrawn stands again, with the new reason. */
export const addRelation = async (
  editor: Editor,
  input: NewRelationInput & { readonly now: Date },
): Promise<ActOutcome<{ readonly relationId: string }>> => {
  const outcome = await perform(editor, 'add-relation', input.now, (w) => relate(w, input));
  // Two editors drew the same line at once: the database let one through.
  return !outcome.ok && outcome.refusal.code === 'already-there-in-database' ? refuse('relation-there-already') : outcome;
};

/** Drawn anew, a rebuttal attacks both ways until somebody says otherwise. */
const unpreferred = { preferred_end: null, preference_reason: null, preferred_by: null, preferred_at: null };

const relate = async (w: Writer, input: NewRelationInput): Promise<Outcome<{ readonly relationId: string }>> => {
  const { type, fromClaimId, answer = null, reason } = input;
  const target = targetOf(type, input.to);
  const end = target && (await farEnd(w, target));
  if (target && !end) return refuse('not-found');
  const ids = [fromClaimId, ...(end?.claimId ? [end.claimId] : [])];
  const claims = await lockClaims(w, ids);
  const [from, to] = [standingAmong(claims, fromClaimId), standingAmong(claims, ids.at(-1) ?? fromClaimId)];
  if (!from.ok) return from;
  if (!to.ok) return to;
  const same = target && (await sameRelation(w, type, fromClaimId, target));
  const standingId = same && !same.withdrawn_at ? (same.id as string) : null;
  const may = newRelation(input, { targetClaimId: end?.claimId ?? null, targetType: end?.type ?? null, standingId });
  if (!may.ok) return may;
  if (!target) throw new Error('the rule lets no relation through without a target');
  const said = { answer, reason, from_appearance_id: input.fromAppearanceId ?? null, to_appearance_id: input.toAppearanceId ?? null };
  if (same) await w.change('relation', same.id as string, { ...said, ...unpreferred, withdrawn_at: null });
  const relationId =
    (same?.id as string | undefined) ?? (await w.add('relation', { type, from_claim_id: fromClaimId, ...target, ...said }));
  w.concerns(
    'relation',
    relationId,
    labelOf(from.value),
    fromClaimId,
    ...(end?.about ?? []),
    said.from_appearance_id,
    said.to_appearance_id,
  );
  return accept({ relationId });
};
