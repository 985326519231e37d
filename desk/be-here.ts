import { z } from 'zod';
import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { presence } from '@/store/presence';

/** What an open page says of itself every now and then: its name, the object it shows, and at last that it goes. */
export const hereShape = z.object({
  tab: z.string().regex(/^[\w-]{8,40}$/),
  about: z.uuid().nullable(),
  gone: z.boolean().default(false),
});

/** Shows colleagues that this editor has a page of an object open; silence takes it away again after a minute. Nothing is kept in a table. */
export const beHere = (editor: Editor, { tab, about, gone }: z.infer<typeof hereShape>): Outcome<null> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const { workspaceId, id, name, initials } = editor;
  presence().beat({ workspaceId, tab, editor: { id, name, initials }, about }, gone);
  return accept(null);
};
