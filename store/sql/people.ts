import type { Role } from '@/domain/editor/editor';
import { reading } from '../db';

export type PersonRow = {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly role: Role;
  readonly revision: number;
  readonly since: string;
  readonly withdrawnAt: string | null;
  readonly email: string | null;
  readonly hasPassword: boolean;
  /** At a demo desk, without a password: somebody nobody is. */
  readonly isDemo: boolean;
};
export type InvitationRow = {
  readonly id: string;
  readonly role: Role;
  readonly email: string | null;
  readonly by: string | null;
  readonly madeAt: string;
  readonly endsAt: string;
};
export type PeoplePage = { readonly people: readonly PersonRow[]; readonly invitations: readonly InvitationRow[] };

/** Everybody with a seat, standing first, and the invitations that stand. Addresses, withdrawn seats and invitations only `forChief`. One round trip. */
export const peoplePage = async (workspaceId: string, forChief: boolean, now: Date): Promise<PeoplePage> => {
  const rows = await reading()<{ page: PeoplePage }[]>`
    select json_build_object(
      'people', coalesce((
        select json_agg(json_build_object(
                 'id', e.id, 'name', e.name, 'initials', e.initials, 'role', e.role, 'revision', e.revision,
                 'since', e.created_at, 'withdrawnAt', e.withdrawn_at,
                 'email', case when ${forChief} then u.email end,
                 'hasPassword', a.has, 'isDemo', w.is_demo and not a.has)
               order by e.withdrawn_at is not null, array_position(array['chief', 'adjudicator', 'analyst', 'reader'], e.role), lower(e.name), e.id)
          from editor e
          join workspace w on w.id = e.workspace_id
          join sign_in_user u on u.id = e.user_id
          cross join lateral (select exists (select from sign_in_account x where x."userId" = u.id and x.password is not null) as has) a
         where e.workspace_id = ${workspaceId}::uuid and (e.withdrawn_at is null or ${forChief})), '[]'::json),
      'invitations', coalesce((
        select json_agg(json_build_object(
                 'id', l.id, 'role', l.role, 'email', l.email, 'by', c.name, 'madeAt', l.created_at, 'endsAt', l.expires_at)
               order by l.created_at desc)
          from one_time_link l left join editor c on c.workspace_id = l.workspace_id and c.id = l.created_by
         where l.workspace_id = ${workspaceId}::uuid and l.purpose = 'invitation' and l.used_at is null and l.expires_at > ${now} and ${forChief}), '[]'::json)
    ) as page`;
  return rows[0]?.page ?? { people: [], invitations: [] };
};
