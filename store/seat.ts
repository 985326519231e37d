import type { Editor, Role } from '@/domain/editor/editor';
import { writing } from './db';
import type { Prisma } from './prisma-client/client';
import type { Writer } from './writer';

/** An editor's row as the acts on seats read it. */
export type SeatRow = {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  readonly revision: number;
  readonly standing: boolean;
};

/** The seat in the writer's workspace, or null. */
export const seatById = async (w: Writer, id: string): Promise<SeatRow | null> => {
  const row = await w.tx.editor.findFirst({ where: { workspace_id: w.workspaceId, id } });
  if (!row) return null;
  return { id, userId: row.user_id, name: row.name, role: row.role as Role, revision: row.revision, standing: row.withdrawn_at === null };
};

/** The seat a user has or had in a workspace, with the user's own name; `id` is null when there never was one. Null for an unknown user. */
export const seatOfUser = async (workspaceId: string, userId: string) => {
  const user = await writing().sign_in_user.findUnique({ where: { id: userId }, select: { name: true, email: true } });
  if (!user) return null;
  const row = await writing().editor.findFirst({ where: { workspace_id: workspaceId, user_id: userId } });
  return { id: row?.id ?? null, standing: row !== null && row.withdrawn_at === null, name: user.name, email: user.email };
};

/** How many standing chiefs there are beside this editor. Holds their rows until the act is over, so that two cannot leave at once. */
export const otherChiefs = async (w: Writer, editorId: string): Promise<number> => {
  const rows = await w.tx.$queryRaw<{ id: string }[]>`
    select id from editor where workspace_id = ${w.workspaceId}::uuid and role = 'chief' and withdrawn_at is null order by id for update`;
  return rows.filter(({ id }) => id !== editorId).length;
};

/** Whether the user has a standing seat at a desk where this other user is not a standing chief. */
export const sitsBeyond = async (tx: Prisma.TransactionClient, userId: string, chiefUserId: string): Promise<boolean> => {
  const rows = await tx.$queryRaw<{ beyond: boolean }[]>`
    select exists (
      select from editor e where e.user_id = ${userId} and e.withdrawn_at is null and not exists (
        select from editor c where c.workspace_id = e.workspace_id and c.user_id = ${chiefUserId} and c.role = 'chief' and c.withdrawn_at is null)
    ) as beyond`;
  return rows[0]?.beyond !== false;
};

/** Whether a user can sign in by password. */
export const hasPassword = async (tx: Prisma.TransactionClient, userId: string): Promise<boolean> =>
  (await tx.sign_in_account.findFirst({ where: { userId, password: { not: null } }, select: { id: true } })) !== null;

/** True for an editor of a demo desk whom nobody owns: the user has no password, and must never be given one. */
export const isDemoEditor = async (w: Writer, userId: string): Promise<boolean> => {
  const workspace = await w.tx.workspace.findUnique({ where: { id: w.workspaceId }, select: { is_demo: true } });
  return workspace?.is_demo === true && !(await hasPassword(w.tx, userId));
};

/** The same for a user, wherever they sit: no password, and no seat but at demo desks. */
export const sitsOnlyInDemo = async (tx: Prisma.TransactionClient, userId: string): Promise<boolean> => {
  if (await hasPassword(tx, userId)) return false;
  const rows = await tx.$queryRaw<{ only: boolean }[]>`
    select coalesce(bool_and(w.is_demo), false) as only from editor e join workspace w on w.id = e.workspace_id where e.user_id = ${userId}`;
  return rows[0]?.only === true;
};

/** The user behind an editor; null when there is none. */
export const userOfEditor = async (tx: Prisma.TransactionClient, workspaceId: string, id: string): Promise<string | null> =>
  (await tx.editor.findFirst({ where: { workspace_id: workspaceId, id }, select: { user_id: true } }))?.user_id ?? null;

/** The standing editor whom this address is in a workspace, or null. */
export const editorOf = async (email: string, workspaceSlug: string): Promise<Editor | null> => {
  const workspace = await writing().workspace.findUnique({ where: { slug: workspaceSlug }, select: { id: true } });
  const user = await writing().sign_in_user.findUnique({ where: { email }, select: { id: true } });
  if (!workspace || !user) return null;
  const row = await writing().editor.findFirst({ where: { workspace_id: workspace.id, user_id: user.id, withdrawn_at: null } });
  return row && { id: row.id, workspaceId: workspace.id, name: row.name, initials: row.initials, role: row.role as Role };
};

/** The workspace with this word in its address, or null. */
export const workspaceBySlug = async (slug: string): Promise<{ readonly id: string; readonly isDemo: boolean } | null> => {
  const row = await writing().workspace.findUnique({ where: { slug }, select: { id: true, is_demo: true } });
  return row && { id: row.id, isDemo: row.is_demo };
};

/** What a workspace is called. */
export const workspaceNamed = async (id: string): Promise<{ slug: string; name: string }> =>
  writing().workspace.findUniqueOrThrow({ where: { id }, select: { slug: true, name: true } });
