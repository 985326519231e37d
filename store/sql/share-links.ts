import { tokenPattern } from '@/domain/editor/one-time-link';
import type { ShareLink } from '@/domain/issue/share-link';
import { reading } from '../db';
import { sha256 } from '../write-event';

/** The read-only links ever made to an issue, the newest first; null when the issue does not stand here. */
export const shareLinksOf = async (workspaceId: string, issueId: string, now: Date): Promise<readonly ShareLink[] | null> => {
  const [row] = await reading()<{ links: readonly ShareLink[] }[]>`
    select (select coalesce(json_agg(json_build_object('id', l.id, 'label', l.label, 'by', e.name,
        'madeAt', to_char(l.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'endsAt', to_char(l.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'state', case when l.withdrawn_at is not null then 'revoked' when l.expires_at <= ${now} then 'ended' else 'stands' end)
        order by l.created_at desc, l.id desc), '[]')
      from share_link l join editor e on e.workspace_id = l.workspace_id and e.id = l.created_by
      where l.workspace_id = ${workspaceId} and l.issue_id = i.id) as links
    from issue i where i.workspace_id = ${workspaceId} and i.id = ${issueId} and i.withdrawn_at is null`;
  return row?.links ?? null;
};

export type SharedTarget = {
  readonly workspaceId: string;
  readonly workspace: string;
  readonly issueId: string;
  readonly endsAt: string;
};

/**
 * What a token leads to; null when it never was, has ended, or was revoked, and nothing tells these apart. Found by its digest, so that how long
 * the search takes says nothing about a token.
 */
export const sharedTarget = async (token: string, now: Date): Promise<SharedTarget | null> => {
  if (!tokenPattern.test(token)) return null;
  const [row] = await reading()<{ target: SharedTarget }[]>`
    select json_build_object('workspaceId', l.workspace_id, 'workspace', w.name, 'issueId', l.issue_id,
        'endsAt', to_char(l.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as target
      from share_link l join workspace w on w.id = l.workspace_id
     where l.token_digest = ${sha256(token)} and l.withdrawn_at is null and l.expires_at > ${now}`;
  return row?.target ?? null;
};
