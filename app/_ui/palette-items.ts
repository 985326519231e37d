import type { MarkName } from './mark-symbols';
import type { ShortcutId } from './shortcuts';

/** One line of the palette: goes to an address, or runs. `note` says more in small (speaker, date, count). */
export type PaletteItem = {
  id: string;
  words: string;
  note?: string;
  mark?: MarkName;
  shortcut?: ShortcutId;
  href?: string;
  run?: () => unknown;
};
export type PaletteGroup = { words: string; items: readonly PaletteItem[] };

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The commands that hold every word of the query, in their order; all of them for an empty query. */
export const commandsFor = (query: string, commands: readonly PaletteItem[]): PaletteItem[] => {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return commands.filter((command) => {
    const text = folded(`${command.words} ${command.note ?? ''}`);
    return words.every((word) => text.includes(word));
  });
};
