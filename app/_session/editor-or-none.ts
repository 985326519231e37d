import { whoIsSignedIn } from '@/desk/who-is-signed-in';
import type { Editor } from '@/domain/editor/editor';

/** The editor a ticket belongs to in a workspace, for what is no page: null when nobody is signed in, or has no standing seat there. */
export const editorOrNone = async (ticket: string | null, workspaceSlug: string, now: Date): Promise<Editor | null> => {
  const who = await whoIsSignedIn({ ticket, now });
  const seat = who?.seats.find(({ workspace }) => workspace.slug === workspaceSlug);
  return seat ? { id: seat.id, workspaceId: seat.workspace.id, name: seat.name, initials: seat.initials, role: seat.role } : null;
};
