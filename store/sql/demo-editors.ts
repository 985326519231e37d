import type { Role } from '@/domain/editor/editor';
import { reading } from '../db';

/** An editor of a demo workspace whom nobody owns: the user has no password. */
export type DemoEditor = {
  readonly userId: string;
  readonly name: string;
  readonly initials: string;
  readonly role: Role;
  readonly workspace: { readonly slug: string; readonly name: string };
};

/** Every standing demo editor, highest role first. */
export const demoEditors = (): Promise<DemoEditor[]> => reading()<DemoEditor[]>`
  select e.user_id as "userId", e.name, e.initials, e.role, json_build_object('slug', w.slug, 'name', w.name) as workspace
    from editor e
    join workspace w on w.id = e.workspace_id and w.is_demo
   where e.withdrawn_at is null and not exists (select from sign_in_account a where a."userId" = e.user_id)
   order by w.name, array_position(array['chief', 'adjudicator', 'analyst', 'reader'], e.role), e.name
   limit 12`;
