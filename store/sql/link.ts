import { type LinkView, tokenPattern } from '@/domain/editor/one-time-link';
import { reading } from '../db';
import { sha256 } from '../write-event';

/** What the holder of a token may see of its link; null when it does not stand (a first-chief link falls with the first real user). One round trip. */
export const linkAsSeen = async (token: string, now: Date): Promise<LinkView | null> => {
  if (!tokenPattern.test(token)) return null;
  const rows = await reading()<{ seen: LinkView }[]>`
    select case l.purpose
             when 'first-chief' then json_build_object('purpose', l.purpose)
             when 'invitation' then json_build_object('purpose', l.purpose, 'workspace', w.name, 'role', l.role, 'email', l.email, 'invitedBy', c.name)
             else json_build_object('purpose', l.purpose, 'name', u.name, 'email', u.email)
           end as seen
      from one_time_link l
      left join workspace w on w.id = l.workspace_id
      left join editor c on c.workspace_id = l.workspace_id and c.id = l.created_by
      left join sign_in_user u on u.id = l.user_id
     where l.token_digest = ${sha256(token)} and l.used_at is null and l.expires_at > ${now}
       and (l.purpose <> 'first-chief' or not exists (
         select from editor e
           join workspace d on d.id = e.workspace_id and not d.is_demo
           join sign_in_account a on a."userId" = e.user_id and a.password is not null
          where e.withdrawn_at is null))`;
  return rows[0]?.seen ?? null;
};
