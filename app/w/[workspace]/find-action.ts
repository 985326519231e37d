'use server';

import { requireEditor } from '@/app/_session/require-editor';
import type { PaletteGroup } from '@/app/_ui/palette-items';
import { findAnything } from '@/desk/find-anything';

const groups = [
  ['claims', 'Claims'],
  ['issues', 'Issues'],
  ['sources', 'Sources'],
  ['actors', 'Actors'],
] as const;

/** What the palette shows under the commands. */
export const findAction = async (workspace: string, query: string): Promise<PaletteGroup[]> => {
  const { editor } = await requireEditor(workspace);
  const found = await findAnything(editor, { words: typeof query === 'string' ? query : '' });
  if (!found.ok) return [];
  return groups.flatMap(([room, words]) => {
    const items = found.value[room].map((one) => ({
      id: `${room}-${one.id}`,
      words: one.words,
      note: one.note ?? undefined,
      href: `/w/${workspace}/${room}/${one.id}`,
    }));
    return items.length > 0 ? [{ words, items }] : [];
  });
};
