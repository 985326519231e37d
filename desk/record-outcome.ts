import type { RecordOutcomeInput } from '@/domain/claim/request-input';
import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';

/** What came of a request: answered (by which appearance), refused, or no answer. */
export const recordOutcome = (editor: Editor, input: RecordOutcomeInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'record-outcome', input.now, async (w) => {
    const request = await w.find('request', { id: input.requestId, withdrawn_at: null });
    if (!request) return refuse('not-found');
    const { outcome, answeredById = null, note = null } = input;
    if (answeredById && outcome !== 'answered') return refuse('input-not-understood');
    await w.change('request', input.requestId, { outcome, answered_by_id: answeredById, outcome_note: note }, input.revision);
    const about = [request.asked_id, request.claim_id, request.issue_id, answeredById] as (string | null)[];
    w.concerns('request', input.requestId, (request.about as string).slice(0, 200), ...about);
    return accept(null);
  });
