import type { KeyGroup } from '@/app/_ui/key-bar';

export type GridState = {
  readonly closed: boolean;
  /** the editor's own cells can be marked now */
  readonly fills: boolean;
  readonly maySettle: boolean;
};

/** A digit marks an open cell, and chooses what a cell of a closed analysis is settled as; for anybody else it does nothing. */
export const digitsWork = ({ closed, fills, maySettle }: GridState): boolean => fills || (closed && maySettle);

/** The keys at the foot of the grid: only those that do something for this editor now. */
export const gridKeys = (state: GridState): readonly KeyGroup[] => [
  { of: ['cells-left', 'cells-up', 'cells-down', 'cells-right'], words: 'cell' },
  ...(digitsWork(state)
    ? ([
        { of: ['choose-1'], words: 'very inconsistent …' },
        { of: ['choose-5'], words: 'very consistent' },
        { of: ['cell-0'], words: 'not applicable' },
      ] as const)
    : []),
  ...(state.fills ? (['cell-clear', 'undo'] as const) : []),
  ...(state.closed ? ([{ of: ['cell-open'], words: state.maySettle ? 'settle the cell' : 'who marked it how' }] as const) : []),
];
