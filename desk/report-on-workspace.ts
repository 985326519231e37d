import { accept, type Outcome, refuse } from '@/domain/outcome';
import { workspaceBySlug } from '@/store/seat';
import { type PatternReport, suggestionReport } from '@/store/sql/suggestion-report';

/** The report on suggestions for whoever runs this machine, who holds the database anyway. Refuses `not-found`. */
export const reportOnWorkspace = async (input: { readonly workspace: string }): Promise<Outcome<readonly PatternReport[]>> => {
  const workspace = await workspaceBySlug(input.workspace);
  return workspace ? accept(await suggestionReport(workspace.id)) : refuse('not-found');
};
