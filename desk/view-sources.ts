import type { Editor } from '@/domain/editor/editor';
import { abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { wordsToFind } from '@/domain/text/sound-text';
import { type ListedSource, type SourcesPage, type SourcesQuery, sourcesAtOnce, sourcesPage } from '@/store/sql/sources-page';

export type { ListedSource };
export type SourcesView = SourcesPage & { readonly next: string | null; readonly abilities: Readonly<Record<'capture-source', boolean>> };

/** The kept sources, newest first, narrowed by words of title, outlet or author. */
export const viewSources = async (editor: Editor, query: SourcesQuery): Promise<Outcome<SourcesView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const page = await sourcesPage(editor.workspaceId, { ...query, words: wordsToFind(query.words) });
  const next = page.rows.length === sourcesAtOnce ? (page.rows.at(-1)?.id ?? null) : null;
  return accept({ ...page, next, abilities: abilitiesOf(editor, ['capture-source']) });
};
