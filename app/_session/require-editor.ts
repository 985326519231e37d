import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import type { Editor, Role } from '@/domain/editor/editor';
import { ownPath } from '@/domain/editor/own-path';
import { askedPath } from './asked-path';
import { whoAsks } from './who-asks';

export type AskingEditor = {
  readonly editor: Editor;
  readonly workspace: { readonly id: string; readonly slug: string; readonly name: string; readonly isDemo: boolean };
  /** Every workspace the same person has a seat in. */
  readonly seats: readonly { readonly slug: string; readonly name: string; readonly role: Role }[];
};

/**
 * The editor who asks, in this workspace. Goes to the sign-in page when nobody is signed in; not found when they have no standing seat
 * there, so that nobody learns which workspaces exist. Looked up once a request.
 */
export const requireEditor = cache(async (workspaceSlug: string): Promise<AskingEditor> => {
  const who = await whoAsks();
  const home = `/w/${encodeURIComponent(workspaceSlug)}`;
  if (!who) redirect(`/sign-in?to=${encodeURIComponent(ownPath(askedPath(), home))}`);
  const seat = who.seats.find(({ workspace }) => workspace.slug === workspaceSlug);
  if (!seat) notFound();
  const { id, name, initials, role, workspace } = seat;
  return {
    editor: { id, workspaceId: workspace.id, name, initials, role },
    workspace,
    seats: who.seats.map((s) => ({ slug: s.workspace.slug, name: s.workspace.name, role: s.role })),
  };
});
