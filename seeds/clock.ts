/** The instants at which the dossier was made: always later than the one before, never after the load. */
export type Clock = { readonly next: () => Date; readonly end: Date; readonly dayBefore: (days: number) => string };

const minute = 60_000;
const day = 24 * 60 * minute;
const workingDays = 9;
const pace = 10 * minute;
const [opens, closes] = [8.5 * 60 * minute, 17 * 60 * minute];

/** Working days up to `end`, an act every ten minutes from half past eight to five (UTC), so that the history reads as work does. */
export const clockUntil = (end: Date): Clock => {
  const midnight = Math.floor(end.getTime() / day) * day;
  let at = midnight - workingDays * day + opens;
  return {
    next: () => {
      const now = Math.min(at, end.getTime());
      at = at + pace - Math.floor(at / day) * day > closes ? (Math.floor(at / day) + 1) * day + opens : at + pace;
      return new Date(now);
    },
    end,
    dayBefore: (days) => new Date(midnight - days * day).toISOString().slice(0, 10),
  };
};
