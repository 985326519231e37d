import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import type { UpholdInput } from '@/domain/verdict/verdict-input';
import { type ActOutcome, perform } from './perform';
import { labelOf, standingClaim } from './standing-claim';

/** Somebody looked at a settled verdict again, and it stands, for the reason given. Refuses `changed-since` when it was settled anew. */
export const upholdVerdict = (editor: Editor, input: UpholdInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'uphold-verdict', input.now, async (w) => {
    const { adjudicationId, reason } = input;
    if (reason === '') return refuse('reasons-missing');
    const settled = await w.find('adjudication', { id: adjudicationId });
    const round = settled && (await w.find('round', { id: settled.round_id }));
    if (!settled || !round) return refuse('not-found');
    const claim = await standingClaim(w, round.claim_id as string);
    if (!claim.ok) return claim;
    if (settled.withdrawn_at) return refuse('changed-since', { table: 'adjudication', id: adjudicationId, current: claim.value });
    const id = await w.add('upheld', { adjudication_id: adjudicationId, reason });
    w.concerns(
      'upheld',
      id,
      labelOf(claim.value),
      adjudicationId,
      round.id as string,
      claim.value.id,
      round.appearance_id as string | null,
    );
    return accept(null);
  });
