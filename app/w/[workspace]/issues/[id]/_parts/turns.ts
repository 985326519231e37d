import type { PositionChange } from '@/domain/position/position-changes';
import type { SideBySide } from '@/domain/position/side-by-side';
import type { Turn } from './time-lanes';

/** On which days a position of a party became another, with the words of each: "A: Denies became Affirms". */
export const turnsOf = (page: Pick<SideBySide, 'rows'>, changes: readonly PositionChange[], partyId: string): Turn[] =>
  changes
    .filter((change) => change.partyId === partyId)
    .map(({ on, issueId, from, to }) => ({
      on,
      words: `${page.rows.find(({ id }) => id === issueId)?.letter ?? ''}, ${on}: ${from} → ${to}`,
    }));
