import { z } from 'zod';
import type { TalkedAbout } from '@/domain/editor/comment-input';
import { type Editor, reaches } from '@/domain/editor/editor';
import { abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type TalkPage, talkPage } from '@/store/sql/talk-page';

export type { TalkComment } from '@/store/sql/talk-page';
export type TalkView = TalkPage & {
  readonly about: TalkedAbout;
  readonly viewerId: string;
  /** they may withdraw what others wrote */
  readonly overrules: boolean;
  readonly abilities: Readonly<Record<'add-comment' | 'follow-object', boolean>>;
};

/** What editors wrote about one thing, as this editor may read it; with a claim comes what was written about its parts. Refuses `not-found`. */
export const viewTalk = async (editor: Editor, { about }: { readonly about: TalkedAbout }): Promise<Outcome<TalkView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  if (!z.uuid().safeParse(about.id).success) return refuse('not-found');
  const page = await talkPage(editor.workspaceId, editor.id, about);
  return accept({
    ...page,
    about,
    viewerId: editor.id,
    overrules: reaches(editor.role, 'chief'),
    abilities: abilitiesOf(editor, ['add-comment', 'follow-object']),
  });
};
