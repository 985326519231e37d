import { useRouter } from 'next/navigation';
import type { MouseEvent, RefObject } from 'react';
import type { Row } from '@/domain/position/table-as-of';
import { useScreen } from './screen-context';
import { letGo } from './use-held-rows';

/** The cell of a tag, and its place among the claims of the cell, of which the first is shown. */
const placeOfTag = (rows: readonly Row[], tag: string) => {
  for (const { id, cells } of rows)
    for (const { partyId, entries } of cells) {
      const place = entries.findIndex((entry) => entry.tag === tag);
      if (place >= 0) return { at: `${id} ${partyId}`, place };
    }
  return null;
};

/**
 * A press on a cited tag (`data-goes`) leads to the statement it names: the focus goes to its cell, and what stands behind the cell's first claim is
 * opened. One that has no cell in sight (its row is folded, it counts for no party) leads to its claim.
 */
export const useCited = (grid: RefObject<HTMLTableElement | null>, rows: readonly Row[]) => {
  const router = useRouter();
  const { workspace } = useScreen();
  return (event: MouseEvent) => {
    const cited = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-goes]') : null;
    if (!cited) return;
    const found = placeOfTag(rows, cited.dataset.goes ?? '');
    const cell = found && grid.current?.querySelector<HTMLElement>(`[data-at="${CSS.escape(found.at)}"]`);
    const line = cell?.closest('tr');
    if (!found || !cell || !line) return router.push(`/w/${workspace}/claims/${cited.dataset.claim}`);
    letGo(line);
    cell.focus();
    const more = found.place > 0 ? cell.querySelector<HTMLElement>('[data-more]') : null;
    if (!more) return;
    more.dataset.wanted = cited.dataset.goes;
    more.click();
  };
};
