import type { Editor } from '@/domain/editor/editor';
import { abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type ActorPage, type ActorStatement, actorPage, type Belonging } from '@/store/sql/actor-page';

export type { ActorPage, ActorStatement, Belonging };

const acts = [
  'edit-actor',
  'add-alias',
  'withdraw-alias',
  'add-membership',
  'withdraw-membership',
  'make-party',
  'edit-party',
  'withdraw-party',
  'merge-actors',
  'grade-source',
] as const;
export type ActorAbilities = Readonly<Record<(typeof acts)[number], boolean>>;
export type ActorView = ActorPage & { readonly abilities: ActorAbilities };

/** One actor with names, memberships and statements. Refuses `not-found`. */
export const viewActor = async (editor: Editor, actorId: string): Promise<Outcome<ActorView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const page = await actorPage(editor.workspaceId, actorId);
  return page ? accept({ ...page, abilities: abilitiesOf(editor, acts) }) : refuse('not-found');
};
