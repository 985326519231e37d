import type { Editor } from '@/domain/editor/editor';
import { initialsOf } from '@/domain/editor/initials-of';
import { accept, type Outcome } from '@/domain/outcome';
import { allScales } from '@/domain/verdict/scales/all-scales';
import { insertWorkspace } from '@/store/insert-workspace';
import { newId } from '@/store/new-id';
import { type Done, transact } from '@/store/transact';
import type { Writer } from '@/store/writer';

/**
 * A new workspace with its first chief and the built-in scales. The user exists already (accounts stand outside workspaces), or `before`
 * makes it in the same transaction; what `before` refuses, opens nothing.
 */
export const openDesk = async (input: {
  readonly name: string;
  readonly slug: string;
  readonly isDemo?: boolean;
  readonly chief: { readonly userId: string; readonly name: string };
  readonly before?: (w: Writer) => Promise<Outcome<unknown>>;
  readonly now: Date;
}): Promise<Outcome<Done<Editor>>> => {
  const [workspaceId, id] = [newId(input.now), newId(input.now)];
  const { name, userId } = input.chief;
  const chief: Editor = { id, workspaceId, name, initials: initialsOf(name), role: 'chief' };
  return transact({ workspaceId, editorId: id, now: input.now }, 'open-desk', async (w) => {
    const ready = input.before ? await input.before(w) : accept(null);
    if (!ready.ok) return ready;
    await insertWorkspace(w, { name: input.name, slug: input.slug, isDemo: input.isDemo ?? false });
    await w.add('editor', { id, user_id: userId, name, initials: chief.initials, role: 'chief' });
    for (const { ratings, kinds, ...scale } of allScales) {
      const scale_id = await w.add('scale', { ...scale, kinds: [...kinds] });
      for (const [position, rating] of ratings.entries()) await w.add('rating', { scale_id, position, ...rating });
    }
    w.concerns('editor', id, input.name);
    return accept(chief);
  });
};
