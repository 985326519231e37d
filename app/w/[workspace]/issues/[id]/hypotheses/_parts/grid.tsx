'use client';

import { type CSSProperties, useCallback, useMemo, useRef } from 'react';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import type { AnalysisSeen } from '@/domain/evidence/analysis-seen';
import type { Consistency } from '@/domain/evidence/competing-hypotheses';
import { standingCells } from '@/domain/evidence/settled-cells';
import type { weighAnalysis } from '@/domain/evidence/weigh-analysis';
import styles from './grid.module.css';
import { ClaimHeads, ScoreRow } from './grid-heads';
import { GridRow } from './grid-row';
import { markingKeys } from './marking-keys';

export type Weighed = ReturnType<typeof weighAnalysis>;
type At = { readonly row: number; readonly column: number };
type Props = {
  readonly workspace: string;
  readonly analysis: AnalysisSeen;
  readonly weighed: Weighed;
  /** 'desk', or the editor whose cells are shown */
  readonly whose: string;
  readonly fills: boolean;
  /** a key that marks was pressed on a cell; null clears it. False: it means nothing here */
  readonly onMark: (claimId: string, evidenceId: string, mark: Consistency | null) => unknown;
  readonly onOpen: (claimId: string, evidenceId: string) => unknown;
};

/** WAI-ARIA's grid pattern on a table: cells that arrows move through, and still a table on paper and for readers of tables. */
const gridPattern = { role: 'grid' } as const;
const inside = (n: number, most: number) => Math.min(Math.max(n, 0), most);
const placeOf = (cell: Element | null): At | null => {
  const at = cell?.closest<HTMLElement>('[data-cell]')?.dataset.cell?.split(' ').map(Number);
  return at ? { row: at[0] ?? 0, column: at[1] ?? 0 } : null;
};

/** Items against rival claims. Arrows move by cell; 1 to 5 and 0 mark, Backspace clears, Enter opens. */
export const Grid = ({ workspace, analysis, weighed, whose, fills, onMark, onOpen }: Props) => {
  const grid = useRef<HTMLTableElement>(null);
  const { claims, items } = analysis;
  const current = () => placeOf(grid.current?.contains(document.activeElement) ? document.activeElement : null);
  const focus = useCallback((row: number, column: number) => {
    const all = grid.current?.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]') ?? [];
    const next = grid.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`);
    if (!next) return;
    for (const one of all) one.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }, []);
  const move = (down: number, right: number) => {
    const at = current();
    if (!at) return focus(0, 0);
    focus(inside(at.row + down, items.length - 1), inside(at.column + right, claims.length - 1));
  };
  const along = (column: number) => {
    const at = current();
    return at ? focus(at.row, column) : false;
  };
  const here = (act: (claimId: string, evidenceId: string) => unknown) => {
    const at = current();
    const [claim, item] = [claims[at?.column ?? -1], items[at?.row ?? -1]];
    return claim && item ? act(claim.id, item.id) : false;
  };
  const mark = (as: Consistency | null) => () => here((claimId, evidenceId) => onMark(claimId, evidenceId, as));
  const marks = Object.fromEntries((Object.keys(markingKeys) as Consistency[]).map((as) => [markingKeys[as], mark(as)]));
  useShortcuts({
    'cells-left': () => move(0, -1),
    'cells-right': () => move(0, 1),
    'cells-up': () => move(-1, 0),
    'cells-down': () => move(1, 0),
    'cells-first': () => along(0),
    'cells-last': () => along(claims.length - 1),
    ...marks,
    'cell-clear': mark(null),
    'cell-open': () => here(onOpen),
  });
  const rows = useMemo(() => {
    const standing = new Map(standingCells(analysis).map((cell) => [`${cell.evidenceId} ${cell.claimId}`, cell]));
    const own = new Map(
      analysis.cells.filter(({ editorId }) => editorId === whose).map((cell) => [`${cell.evidenceId} ${cell.claimId}`, cell.mark]),
    );
    return items.map((item) =>
      claims.map((claim) => {
        const key = `${item.id} ${claim.id}`;
        return whose === 'desk' ? (standing.get(key) ?? null) : (own.get(key) ?? null);
      }),
    );
  }, [analysis, whose, claims, items]);
  const initials = useMemo(() => new Map(analysis.seats.map((seat) => [seat.editorId, seat])), [analysis.seats]);
  return (
    <div className={styles.scroller}>
      <table
        ref={grid}
        {...gridPattern}
        className={styles.grid}
        style={{ '--claims': claims.length } as CSSProperties}
        data-many={claims.length > 5 || undefined}
        data-long={items.length > 12 || undefined}
        onFocus={(event) => {
          const at = placeOf(event.target);
          const was = grid.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]');
          if (at && was && was !== event.target && event.target instanceof HTMLElement) {
            was.tabIndex = -1;
            event.target.tabIndex = 0;
          }
        }}
      >
        <caption className={styles.caption}>
          {items.length} items of evidence against {claims.length} rival claims{fills ? ', to be marked' : ''}
        </caption>
        <ClaimHeads workspace={workspace} claims={claims} />
        <tbody>
          {items.map((item, n) => (
            <GridRow
              key={item.id}
              n={n}
              item={item}
              weighed={weighed.items[n]}
              cells={rows[n] ?? []}
              claims={claims}
              people={initials}
              fills={fills}
            />
          ))}
        </tbody>
        <ScoreRow claims={claims} ranked={weighed.claims} enough={weighed.enough} />
      </table>
      {items.length === 0 ? (
        <p className={styles.none}>
          No item of evidence is linked to these claims. <VisuallyHidden>Nothing can be marked yet.</VisuallyHidden>Link one to a claim,
          then take it in.
        </p>
      ) : null}
    </div>
  );
};
