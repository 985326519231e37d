import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import type { PositionInput } from '@/domain/position/position-input';
import { positionBasis } from '@/store/position-basis';
import { type ActOutcome, perform } from './perform';
import { putOrChange } from './put-or-change';

/**
 * Sets a party's position on an issue as of a day, with a reason. It rests on what counted for the party until that day, and shows as stale
 * once that is different. Setting it again for the same day changes it; one that stands needs the `revision` that was on the screen.
 * A revision of what no longer stands refuses `changed-since`: a colleague withdrew it.
 */
export const setPosition = (
  editor: Editor,
  input: PositionInput & { readonly now: Date },
): Promise<ActOutcome<{ readonly positionId: string }>> =>
  perform(editor, 'set-position', input.now, async (w) => {
    const { issueId, partyId, asOf, stance, reason } = input;
    const issue = await w.find('issue', { id: issueId });
    const party = await w.find('party', { id: partyId });
    if (!issue || issue.withdrawn_at || !party || party.withdrawn_at) return refuse('not-found');
    const actor = await w.find('actor', { id: partyId });
    const content = { stance, reason, basis_digest: await positionBasis(w, issueId, partyId, asOf) };
    const key = { issue_id: issueId, party_id: partyId, as_of: asOf };
    const positionId = await putOrChange(w, 'position', key, content, input.revision ?? undefined);
    w.concerns('position', positionId, `${actor?.name ?? ''}: ${stance}, ${issue.question}`, issueId, partyId);
    return accept({ positionId });
  });
