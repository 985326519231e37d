import type { NewRequestInput } from '@/domain/claim/request-input';
import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { actorFor } from '@/store/actor';
import { dateColumns } from '@/store/insert-attribution';
import { type ActOutcome, perform } from './perform';
import { standingClaim } from './standing-claim';

/** Somebody was asked for something about a claim or an issue, and waits to be heard. */
export const addRequest = (
  editor: Editor,
  input: NewRequestInput & { readonly now: Date },
): Promise<ActOutcome<{ readonly requestId: string; readonly askedId: string }>> =>
  perform(editor, 'add-request', input.now, async (w) => {
    const { claimId = null, issueId = null, quoteId = null, about, answerDue = null } = input;
    if (!claimId && !issueId) return refuse('input-not-understood');
    if (claimId) {
      const claim = await standingClaim(w, claimId);
      if (!claim.ok) return claim;
    }
    const askedId = await actorFor(w, input.asked);
    const askerId = input.asker ? await actorFor(w, input.asker) : null;
    if (askedId === askerId) return refuse('input-not-understood');
    const requestId = await w.add('request', {
      asked_id: askedId,
      asker_id: askerId,
      claim_id: claimId,
      issue_id: issueId,
      quote_id: quoteId,
      about,
      ...dateColumns('asked', input.askedOn),
      answer_due: answerDue,
      outcome: 'waiting',
    });
    w.concerns('request', requestId, about.slice(0, 200), askedId, askerId, claimId, issueId, quoteId);
    return accept({ requestId, askedId });
  });
