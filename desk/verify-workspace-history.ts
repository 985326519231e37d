import { readShownSeal } from '@/domain/history/shown-seal';
import { type Outcome, refuse } from '@/domain/outcome';
import { workspaceBySlug } from '@/store/seat';
import { type Verified, verifyEvents } from './verify-history';

/**
 * The same check for whoever runs this machine, who holds the database and its key anyway. `shown` is the last seal an earlier check gave them: without it
 * nobody can tell that the end was cut off. Refuses `not-found`, and `seal-not-understood`.
 */
export const verifyWorkspaceHistory = async (input: {
  readonly workspace: string;
  readonly shown?: string | null;
}): Promise<Outcome<Verified>> => {
  const shown = input.shown ? readShownSeal(input.shown) : null;
  if (input.shown && !shown) return refuse('seal-not-understood');
  const workspace = await workspaceBySlug(input.workspace);
  return workspace ? verifyEvents(workspace.id, shown) : refuse('not-found');
};
