import { type Outcome, refuse } from '@/domain/outcome';
import { workspaceBySlug } from '@/store/seat';
import { type Verified, verifyEvents } from './verify-history';

/** The same check for whoever runs this machine, who holds the database and its key anyway. Refuses `not-found`. */
export const verifyWorkspaceHistory = async (input: { readonly workspace: string }): Promise<Outcome<Verified>> => {
  const workspace = await workspaceBySlug(input.workspace);
  return workspace ? verifyEvents(workspace.id) : refuse('not-found');
};
