import type { Role } from '@/domain/editor/editor';
import { reading } from '../db';

/** A seat: the editor a user is in one workspace. */
export type Seat = {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly role: Role;
  readonly workspace: { readonly id: string; readonly slug: string; readonly name: string; readonly isDemo: boolean };
};
export type SignedIn = { readonly userId: string; readonly name: string; readonly email: string; readonly seats: readonly Seat[] };

/** The user of a session that still stands, with every seat of theirs that stands, by the workspaces' names; null when there is none. One round trip. */
export const whoAsks = async (token: string, now: Date): Promise<SignedIn | null> => {
  const rows = await reading()<SignedIn[]>`
    select u.id as "userId", u.name, u.email,
           coalesce(json_agg(json_build_object(
             'id', e.id, 'name', e.name, 'initials', e.initials, 'role', e.role,
             'workspace', json_build_object('id', w.id, 'slug', w.slug, 'name', w.name, 'isDemo', w.is_demo)
           ) order by w.is_demo, w.name, w.slug) filter (where e.id is not null), '[]'::json) as seats
      from sign_in_session s
      join sign_in_user u on u.id = s."userId"
      left join (editor e join workspace w on w.id = e.workspace_id) on e.user_id = u.id and e.withdrawn_at is null
     where s.token = ${token} and s."expiresAt" > ${now}
     group by u.id`;
  return rows[0] ?? null;
};
