const of = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/** How long ago, in whole units, never rounded up: "today", "12 days", "7 weeks", "5 months", "6 years". */
export const ageWords = (days: number): string => {
  if (days < 1) return 'today';
  if (days < 21) return of(days, 'day');
  if (days < 70) return of(Math.floor(days / 7), 'week');
  if (days < 730) return of(Math.floor(days / 30.44), 'month');
  return of(Math.floor(days / 365.25), 'year');
};
