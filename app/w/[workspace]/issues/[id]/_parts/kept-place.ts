import { z } from 'zod';

/** Where one was in a table: the first row in sight and where it stood, and the cell chosen. Positions in CSS px of the window; `left` as scrolled. */
const placeSchema = z.object({
  rowId: z.string(),
  top: z.number(),
  left: z.number(),
  at: z.object({ rowId: z.string(), columnId: z.string() }).nullable(),
});
export type Place = z.infer<typeof placeSchema>;

/** A place as it was kept; null for what is none. */
export const placeFrom = (kept: string | null): Place | null => {
  if (!kept) return null;
  try {
    return placeSchema.safeParse(JSON.parse(kept)).data ?? null;
  } catch {
    return null;
  }
};

/** Where one is now; null in a table without rows. Asks for a layout. */
export const placeIn = (table: HTMLTableElement, at: Place['at']): Place | null => {
  const line = Math.max(0, table.tHead?.getBoundingClientRect().bottom ?? 0);
  for (const row of table.tBodies[0]?.rows ?? []) {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom > line && row.dataset.row) return { rowId: row.dataset.row, top, left: table.parentElement?.scrollLeft ?? 0, at };
  }
  return null;
};

/** Scrolls to a place: the frame of the table where it has room to, else the window. Nothing happens when the row is not there any more. */
export const goToPlace = (table: HTMLTableElement, { rowId, top, left }: Place): void => {
  const row = table.querySelector(`tr[data-row="${CSS.escape(rowId)}"]`);
  const frame = table.parentElement;
  if (!row || !frame) return;
  frame.scrollLeft = left;
  frame.scrollTop += row.getBoundingClientRect().top - top;
  const rest = row.getBoundingClientRect().top - top;
  if (Math.abs(rest) >= 1) window.scrollBy({ top: rest, behavior: 'instant' });
};
