'use server';

import { requireEditor } from '@/app/_session/require-editor';
import type { PaletteGroup } from '@/app/_ui/palette-items';
import { findAnything } from '@/desk/find-anything';
import { nearestFirst } from '@/domain/search/nearness';

const groups = [
  ['claims', 'Claims'],
  ['issues', 'Issues'],
  ['sources', 'Sources'],
  ['actors', 'Actors'],
] as const;

/** What the palette shows under the commands: first the group whose first line is nearest to the words, groups as near in their usual order. */
export const findAction = async (workspace: string, query: string): Promise<PaletteGroup[]> => {
  const { editor } = await requireEditor(workspace);
  const sought = typeof query === 'string' ? query : '';
  const found = await findAnything(editor, { words: sought });
  if (!found.ok) return [];
  const filled = groups.flatMap(([room, words]) => {
    const items = found.value[room].map((one) => ({
      id: `${room}-${one.id}`,
      words: one.words,
      note: one.note ?? undefined,
      href: `/w/${workspace}/${room}/${one.id}`,
    }));
    return items.length > 0 ? [{ words, items }] : [];
  });
  return nearestFirst(filled, ({ items }) => items[0]?.words ?? '', sought);
};
