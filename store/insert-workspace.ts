import type { Writer } from './writer';

/** The workspace itself: the one row that stands above its events. */
export const insertWorkspace = async (
  w: Writer,
  workspace: { readonly name: string; readonly slug: string; readonly isDemo: boolean },
): Promise<void> => {
  await w.tx.workspace.create({
    data: { id: w.workspaceId, name: workspace.name, slug: workspace.slug, is_demo: workspace.isDemo, created_at: w.now },
  });
};
