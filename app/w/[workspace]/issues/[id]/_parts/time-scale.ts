/** Days as ISO text (`YYYY-MM-DD`); places as a share of the line, 0 to 1. */
const DAY_MS = 86_400_000;
const msOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export type TimeScale = { readonly from: string; readonly to: string; readonly at: (day: string) => number };

const scaleOf = (from: number, to: number): TimeScale => ({
  from: dayOf(from),
  to: dayOf(to),
  at: (day) => (msOf(day) - from) / (to - from),
});

/** A line from the first to the last of these days with some room at both ends, never shorter than sixty days; null without days. */
export const timeScale = (days: readonly string[]): TimeScale | null => {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return null;
  const span = Math.max(msOf(last) - msOf(first), 60 * DAY_MS);
  const [from, to] = [msOf(first) - span * 0.04, msOf(first) + span * 1.03];
  return scaleOf(from, to);
};

/** How near a line is looked at: `times` as near as all of it, about a day. */
export type Zoom = { readonly times: number; readonly about: string };
export const NEAREST = 64;
const LEAST_DAYS = 14;

/** The stretch of a line that a zoom shows; it never leaves the line, and is never shorter than a fortnight. */
export const zoomedScale = (all: TimeScale, { times, about }: Zoom): TimeScale => {
  const [first, last] = [msOf(all.from), msOf(all.to)];
  const span = Math.max((last - first) / times, Math.min(LEAST_DAYS * DAY_MS, last - first));
  const from = Math.min(Math.max(msOf(about) - span / 2, first), last - span);
  return times <= 1 ? all : scaleOf(from, from + span);
};

/** A step nearer or farther that keeps the day where it stands on the screen, as far as the line reaches. */
export const zoomStep = (all: TimeScale, zoom: Zoom, factor: number, day: string): Zoom => {
  const now = zoomedScale(all, zoom);
  const longest = (msOf(all.to) - msOf(all.from)) / (LEAST_DAYS * DAY_MS);
  const times = Math.min(Math.max(zoom.times * factor, 1), NEAREST, Math.max(longest, 1));
  const span = (msOf(all.to) - msOf(all.from)) / times;
  const place = Math.min(Math.max(now.at(day), 0), 1);
  return { times, about: dayOf(msOf(day) + (0.5 - place) * span) };
};

/** The zoom that has a day in sight: the same when it is, else about that day. */
export const inSight = (all: TimeScale, zoom: Zoom, day: string): Zoom => {
  const place = zoomedScale(all, zoom).at(day);
  return place >= 0 && place <= 1 ? zoom : { ...zoom, about: day };
};

/** Days, every so many, for a stretch too short for months. */
const dayTicks = ({ from, to }: TimeScale, most: number) => {
  const days = (msOf(to) - msOf(from)) / DAY_MS;
  const every = [1, 2, 7, 14].find((step) => days / step <= most) ?? 28;
  const first = Math.ceil(msOf(from) / (every * DAY_MS)) * every * DAY_MS;
  return Array.from({ length: Math.max(Math.ceil((msOf(to) - first) / (every * DAY_MS)), 0) }, (_, n) => ({
    day: dayOf(first + n * every * DAY_MS),
    months: 0,
    year: n === 0,
  }));
};

const steps = [1, 2, 3, 6, 12, 24, 60, 120] as const;

/** First days of months to mark, at most `most` of them, in steps of whole months or years (days, `months` 0, where less than a season shows); `year` when the label should carry it. */
export const timeTicks = (
  { from, to }: TimeScale,
  most = 12,
): { readonly day: string; readonly months: number; readonly year: boolean }[] => {
  const start = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  const end = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1;
  if (end - start < 3) return dayTicks({ from, to, at: () => 0 }, most);
  const months = steps.find((step) => (end - start) / step <= most) ?? Math.ceil((end - start) / most / 12) * 12;
  const first = Math.ceil((start + 1) / months) * months;
  const ticks = [];
  for (let month = first; month <= end; month += months) {
    const year = month % 12 === 0 || month === first;
    ticks.push({ day: `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`, months, year });
  }
  return ticks;
};

/**
 * How many labels a line has room for, by the width of the screen (time-line.module.css shows one of them), and the share of the line after
 * which a label stands before its mark, for behind it it would stand out over the end.
 */
export const tickRooms = [
  { room: 'wide', most: 12, until: 1 },
  { room: 'middle', most: 7, until: 0.87 },
  { room: 'narrow', most: 3, until: 0.8 },
] as const;

/** The ticks a room shows; `ends`: its words stand before its mark. */
export const ticksIn = (scale: TimeScale, { most, until }: (typeof tickRooms)[number]) =>
  timeTicks(scale, most)
    .filter(({ day }) => scale.at(day) <= 1)
    .map((tick) => ({ ...tick, ends: scale.at(tick.day) > until }));

/** The day at a place of the line, 0 to 1. */
export const dayAtPlace = ({ from, to }: TimeScale, place: number): string => dayOf(msOf(from) + (msOf(to) - msOf(from)) * place);

/** Whole days since 1970, as a range input counts them. */
export const dayNumber = (day: string): number => Math.round(msOf(day) / DAY_MS);

/** The last of the sorted days that is not after the given day number; the first when all are. */
export const dayAt = (days: readonly string[], number: number): string | null =>
  days.filter((day) => dayNumber(day) <= number).at(-1) ?? days[0] ?? null;
