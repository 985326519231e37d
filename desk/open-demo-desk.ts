import type { Editor, Role } from '@/domain/editor/editor';
import { initialsOf } from '@/domain/editor/initials-of';
import { accept, type Outcome } from '@/domain/outcome';
import { newId } from '@/store/new-id';
import { insertUser } from '@/store/user';
import { addUser } from './add-user';
import { openDesk } from './open-desk';

type Somebody = { readonly name: string; readonly email: string };

/** A demo workspace with a chief and further editors, none of whom has a password. Gives the editors in their order, the chief first. */
export const openDemoDesk = async (input: {
  readonly name: string;
  readonly slug: string;
  readonly chief: Somebody;
  readonly others: readonly (Somebody & { readonly role: Role })[];
  readonly now: Date;
}): Promise<Outcome<readonly Editor[]>> => {
  const { name, slug, now, chief } = input;
  const userId = newId(now);
  const opened = await openDesk({
    name,
    slug,
    isDemo: true,
    chief: { userId, name: chief.name },
    now,
    before: async ({ tx }) => accept(await insertUser(tx, { ...chief, id: userId, hash: null }, now)),
  });
  if (!opened.ok) return opened;
  const editors: Editor[] = [opened.value.value];
  for (const other of input.others) {
    const added = await addUser(opened.value.value, { ...other, workspace: slug, now });
    if (!added.ok) return added;
    const { workspaceId } = opened.value.value;
    editors.push({ id: added.value.value.editorId, workspaceId, name: other.name, initials: initialsOf(other.name), role: other.role });
  }
  return accept(editors);
};
