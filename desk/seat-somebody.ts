import type { Role } from '@/domain/editor/editor';
import { initialsOf } from '@/domain/editor/initials-of';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { Writer } from '@/store/writer';

/** Gives a user a seat, or their withdrawn one back with the role meant now. Part of an act. Refuses `seat-already`. */
export const seatSomebody = async (
  w: Writer,
  seat: { readonly id: string; readonly userId: string; readonly name: string; readonly role: Role },
): Promise<Outcome<string>> => {
  const { id, userId: user_id, name, role } = seat;
  const there = await w.find('editor', { user_id });
  if (there && there.withdrawn_at === null) return refuse('seat-already');
  if (there) {
    await w.rewrite('editor', there.id as string, { role, withdrawn_at: null });
    return accept(there.id as string);
  }
  return accept(await w.add('editor', { id, user_id, name, initials: initialsOf(name), role }));
};
