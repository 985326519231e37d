const two = (number: number) => String(number).padStart(2, '0');

/** A calendar day as `YYYY-MM-DD`, or null when the calendar (proleptic Gregorian, years 1000 to 9999) has no such day. Months count from 1. */
export const writeDay = (year: number, month: number, day: number): string | null => {
  if (![year, month, day].every(Number.isInteger) || year < 1000 || year > 9999 || month < 1 || month > 12) return null;
  return day >= 1 && day <= daysIn(year, month) ? `${year}-${two(month)}-${two(day)}` : null;
};

/** How many days a month has. */
export const daysIn = (year: number, month: number): number => {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** True for `YYYY-MM-DD` that the calendar has. */
export const isDay = (text: string): boolean => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && writeDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
};
