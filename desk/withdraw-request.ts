import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';

/** Nobody was asked that after all. */
export const withdrawRequest = (
  editor: Editor,
  input: { readonly requestId: string; readonly revision?: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'withdraw-request', input.now, async (w) => {
    const request = await w.find('request', { id: input.requestId, withdrawn_at: null });
    if (!request) return refuse('not-found');
    await w.withdraw('request', input.requestId, input.revision);
    const about = [request.asked_id, request.claim_id, request.issue_id] as (string | null)[];
    w.concerns('request', input.requestId, (request.about as string).slice(0, 200), ...about);
    return accept(null);
  });
