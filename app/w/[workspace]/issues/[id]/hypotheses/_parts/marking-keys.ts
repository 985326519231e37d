import type { ShortcutId } from '@/app/_ui/shortcuts';
import type { Consistency } from '@/domain/evidence/competing-hypotheses';

/** The digit that gives each mark: in the grid, in its legend, and where a cell is settled. */
export const markingKeys: Readonly<Record<Consistency, ShortcutId>> = {
  'very-inconsistent': 'choose-1',
  inconsistent: 'choose-2',
  neutral: 'choose-3',
  consistent: 'choose-4',
  'very-consistent': 'choose-5',
  'not-applicable': 'cell-0',
};
