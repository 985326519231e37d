import type { Editor } from '@/domain/editor/editor';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { mayPrefer, type PreferClaimInput } from '@/domain/relation/preference';
import type { RelationType } from '@/domain/relation/relation';
import { lockClaims } from '@/store/claim';
import type { Writer } from '@/store/writer';
import { type ActOutcome, perform } from './perform';
import { labelOf, standingAmong } from './standing-claim';

/**
 * Says which of two claims that rebut each other comes first, with a reason, or lets that go. Until then a rebuttal attacks both ways.
 * Refuses `preference-on-no-rebuttal`, `reasons-missing`, and `changed-since` when the relation is another than the one on the screen.
 */
export const preferClaim = (editor: Editor, input: PreferClaimInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'prefer-claim', input.now, (w) => prefer(w, editor, input));

const prefer = async (w: Writer, editor: Editor, input: PreferClaimInput & { readonly now: Date }): Promise<Outcome<null>> => {
  const relation = await w.find('relation', { id: input.relationId, withdrawn_at: null });
  if (!relation) return refuse('not-found');
  const may = mayPrefer(relation.type as RelationType, input);
  if (!may.ok) return may;
  const [fromId, toId] = [relation.from_claim_id as string, relation.to_claim_id as string];
  const claims = await lockClaims(w, [fromId, toId]);
  const [from, to] = [standingAmong(claims, fromId), standingAmong(claims, toId)];
  if (!from.ok) return from;
  if (!to.ok) return to;
  const { end, reason } = input;
  const kept = end
    ? { preferred_end: end, preference_reason: reason, preferred_by: editor.id, preferred_at: input.now }
    : { preferred_end: null, preference_reason: null, preferred_by: null, preferred_at: null };
  await w.change('relation', input.relationId, kept, input.revision);
  const [first, other] = end === 'to' ? [to.value, from.value] : [from.value, to.value];
  const words = end ? `“${labelOf(first)}” before “${labelOf(other)}”` : `neither of “${labelOf(first)}” and “${labelOf(other)}”`;
  w.concerns('relation', input.relationId, words, fromId, toId);
  return accept(null);
};
