import { randomBytes } from 'node:crypto';
import type { Role } from '@/domain/editor/editor';
import { type LinkPurpose, linkEnd, tokenPattern } from '@/domain/editor/one-time-link';
import { writing } from './db';
import { newId } from './new-id';
import type { Prisma } from './prisma-client/client';
import { sha256 } from './write-event';

/** A link as it is kept: its token is not here, only the token's digest. */
export type KeptLink = {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly workspaceId: string | null;
  readonly role: Role | null;
  readonly email: string | null;
  readonly userId: string | null;
  readonly createdBy: string | null;
};

type Client = Prisma.TransactionClient;
export type NewLink = {
  readonly purpose: LinkPurpose;
  readonly workspaceId?: string;
  readonly role?: Role;
  readonly email?: string | null;
  readonly userId?: string;
  readonly createdBy?: string;
};
/** What is handed out once: the token (32 random bytes, base64url) and when it ends. */
export type HandedOut = { readonly token: string; readonly expiresAt: string };

/** Makes a link; the token leaves here and is kept nowhere. */
export const insertLink = async (tx: Client, link: NewLink, now: Date): Promise<HandedOut> => {
  const token = randomBytes(32).toString('base64url');
  const expires = linkEnd(link.purpose, now);
  await tx.one_time_link.create({
    data: {
      id: newId(now),
      token_digest: sha256(token),
      purpose: link.purpose,
      workspace_id: link.workspaceId,
      role: link.role,
      email: link.email,
      user_id: link.userId,
      created_by: link.createdBy,
      created_at: now,
      expires_at: expires,
    },
  });
  return { token, expiresAt: expires.toISOString() };
};

/** The unused link of a token that has not ended; null otherwise, whatever the reason. */
export const standingLink = async (token: string, now: Date, tx: Client = writing()): Promise<KeptLink | null> => {
  if (!tokenPattern.test(token)) return null;
  const row = await tx.one_time_link.findFirst({ where: { token_digest: sha256(token), used_at: null, expires_at: { gt: now } } });
  if (!row) return null;
  return {
    id: row.id,
    purpose: row.purpose as LinkPurpose,
    workspaceId: row.workspace_id,
    role: row.role as Role | null,
    email: row.email,
    userId: row.user_id,
    createdBy: row.created_by,
  };
};

/** Uses a link up. False when somebody else was faster: of two who hold one link, one gets in. */
export const spendLink = async (tx: Client, id: string, now: Date): Promise<boolean> => {
  const { count } = await tx.one_time_link.updateMany({ where: { id, used_at: null, expires_at: { gt: now } }, data: { used_at: now } });
  return count === 1;
};

/** Uses up every standing link of a purpose for a user, so that only the newest works. */
export const spendLinksFor = async (tx: Client, userId: string, now: Date): Promise<void> => {
  await tx.one_time_link.updateMany({ where: { user_id: userId, used_at: null }, data: { used_at: now } });
};

/** Takes an invitation of this workspace back. False when there is none standing. */
export const spendInvitation = async (tx: Client, workspaceId: string, id: string, now: Date): Promise<KeptLink['role'] | null> => {
  const where = { id, workspace_id: workspaceId, purpose: 'invitation', used_at: null };
  const row = await tx.one_time_link.findFirst({ where });
  const { count } = await tx.one_time_link.updateMany({ where, data: { used_at: now } });
  return row && count === 1 ? (row.role as Role) : null;
};
