import { onDay, type PartialDate } from '@/domain/source/partial-date';

/** A day (`YYYY-MM-DD`) as a date about the world, which no time zone moves. */
export const dayOf = (iso: string): PartialDate | null => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return onDay(year, month, day);
};
