import { type Editor, reaches } from '@/domain/editor/editor';
import { permissions } from '@/domain/editor/permissions';
import { accept, refuse } from '@/domain/outcome';
import type { AskForVerdictsInput } from '@/domain/verdict/verdict-input';
import { rolesOf } from '@/store/editor';
import { openRound } from './open-round';
import { type ActOutcome, perform } from './perform';
import { labelOf, standingClaim } from './standing-claim';

/**
 * Opens a blind round: was it said (of an appearance), or is it so (of the claim). Editors asked by name have a seat kept for them.
 * Refuses `already-there` with the open round, `nothing-to-judge` for a draft, `not-allowed` for somebody whose role judges nothing.
 */
export const askForVerdicts = (
  editor: Editor,
  input: AskForVerdictsInput & { readonly now: Date },
): Promise<ActOutcome<{ readonly roundId: string }>> =>
  perform(editor, 'ask-for-verdicts', input.now, async (w) => {
    const { claimId, question, appearanceId = null, editorIds = [] } = input;
    const claim = await standingClaim(w, claimId);
    if (!claim.ok) return claim;
    const roles = await rolesOf(w, editorIds);
    for (const id of editorIds) {
      const role = roles.get(id);
      if (!role) return refuse('not-found');
      if (!reaches(role, permissions['give-verdict'])) return refuse('not-allowed', { act: 'give-verdict', editorId: id });
    }
    const round = await openRound(w, claim.value, { question, appearanceId }, input);
    if (!round.ok) return round;
    w.concerns('round', round.value, labelOf(claim.value), claimId, appearanceId);
    return accept({ roundId: round.value });
  });
