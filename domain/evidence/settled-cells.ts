import type { AnalysisSeen, Cell } from './analysis-seen';
import type { Consistency } from './competing-hypotheses';

/** How a cell of a closed analysis stands. `agreed`: at least two marked it, all alike. `apart`: nobody settled what they mark differently. */
export type Standing = 'settled' | 'agreed' | 'apart' | 'one' | 'open';
export type StandingCell = {
  readonly claimId: string;
  readonly evidenceId: string;
  readonly standing: Standing;
  /** null while nothing stands: one editor alone, or several who differ, settle nothing */
  readonly mark: Consistency | null;
  /** who marked it how, in the order of the seats */
  readonly marks: readonly { readonly editorId: string; readonly mark: Consistency }[];
};

/**
 * What the desk holds of each cell: what was settled, else what at least two editors who judged blind marked alike. A difference stays a difference
 * until somebody settles it: marks are ranks and are never averaged.
 */
export const standingCells = ({ claims, items, seats, cells, settled }: AnalysisSeen): readonly StandingCell[] => {
  const key = (cell: { readonly claimId: string; readonly evidenceId: string }) => `${cell.evidenceId} ${cell.claimId}`;
  const places = new Map(seats.filter((seat) => seat.in).map(({ editorId }, place) => [editorId, place]));
  const given = new Map<string, { editorId: string; mark: Consistency }[]>();
  for (const cell of cells) {
    if (!places.has(cell.editorId)) continue;
    const list = given.get(key(cell)) ?? [];
    list.push({ editorId: cell.editorId, mark: cell.mark });
    given.set(key(cell), list);
  }
  const decided = new Map(settled.map((cell) => [key(cell), cell.mark]));
  return items.flatMap(({ id: evidenceId }) =>
    claims.map(({ id: claimId }) => {
      const at = { claimId, evidenceId };
      const marks = (given.get(key(at)) ?? []).sort((a, b) => (places.get(a.editorId) ?? 0) - (places.get(b.editorId) ?? 0));
      return {
        ...at,
        marks,
        ...standingOf(
          decided.get(key(at)),
          marks.map(({ mark }) => mark),
        ),
      };
    }),
  );
};

const standingOf = (decided: Consistency | undefined, marks: readonly Consistency[]): Pick<StandingCell, 'standing' | 'mark'> => {
  if (decided) return { standing: 'settled', mark: decided };
  const [first] = marks;
  if (!first) return { standing: 'open', mark: null };
  if (marks.length === 1) return { standing: 'one', mark: null };
  return marks.every((mark) => mark === first) ? { standing: 'agreed', mark: first } : { standing: 'apart', mark: null };
};

/** Whose marks are looked at: what stands for the desk, or one editor's. */
export const cellsOf = (analysis: AnalysisSeen, whose: string): readonly Cell[] =>
  whose === 'desk'
    ? standingCells(analysis).flatMap(({ claimId, evidenceId, mark }) => (mark ? [{ claimId, evidenceId, mark }] : []))
    : analysis.cells.filter(({ editorId }) => editorId === whose);
