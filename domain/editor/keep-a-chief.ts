import { accept, type Outcome, refuse } from '../outcome';
import type { Role } from './editor';

/** A desk keeps a chief: `next` is the role a standing editor would have, null when the seat is withdrawn. Refuses `last-chief`. */
export const keepAChief = (editor: { readonly role: Role }, next: Role | null, otherChiefs: number): Outcome<null> =>
  editor.role === 'chief' && next !== 'chief' && otherChiefs === 0 ? refuse('last-chief') : accept(null);
