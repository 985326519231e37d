import { When } from '@/app/_ui/when';
import type { SideBySide } from '@/domain/position/side-by-side';
import { onDay } from '@/domain/source/partial-date';

/** The days on which something was said that has a date, or a position was set, oldest first. What has none belongs to no day and shows with the last. */
export const daysOf = (page: SideBySide): string[] => {
  const days = new Set<string>();
  for (const { statements, rest } of page.cells) {
    for (const { saidOn, earliest } of statements) if (earliest !== null) days.add(saidOn);
    for (const { saidOn, earliest, leftOut } of rest) if (earliest !== null && !leftOut) days.add(saidOn);
  }
  for (const { asOf } of page.positions) days.add(asOf);
  return [...days].sort();
};

const exactly = (day: string) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return onDay(year, month, date);
};

/** The day in words: as exact as what was said on it ("Jun 2021" when it is only known to the month). */
export const AsOf = ({ page, asOf }: { readonly page: SideBySide; readonly asOf: string | null }) => {
  const day = asOf ?? daysOf(page).at(-1);
  if (!day) return <span>today</span>;
  const dates = page.cells.flatMap(({ statements }) => statements.filter(({ saidOn }) => saidOn === day).map(({ said }) => said));
  const known =
    dates.find(({ precision }) => precision === 'day') ?? dates.find(({ precision }) => precision === 'month' || precision === 'year');
  return <When on={known ?? exactly(day)} />;
};
