import type { Editor } from '@/domain/editor/editor';
import { abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { actorsPage, type ListedActor } from '@/store/sql/actors-page';

export type { ListedActor };
export type ActorsView = { readonly actors: readonly ListedActor[]; readonly abilities: Readonly<Record<'add-actor', boolean>> };

/** Everyone whom claims can be attributed to. */
export const viewActors = async (editor: Editor): Promise<Outcome<ActorsView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  return accept({ actors: await actorsPage(editor.workspaceId), abilities: abilitiesOf(editor, ['add-actor']) });
};
