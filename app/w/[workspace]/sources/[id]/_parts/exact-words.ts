import type { ReaderDrift } from '@/desk/view-source';

/** What a newer version in which nothing waits did to the quotes: "All 19 quotes exact." */
export const exactWords = (drifts: readonly Pick<ReaderDrift, 'state' | 'alarms'>[]): string => {
  if (drifts.length === 0) return 'There was no quote to look for in it.';
  if (drifts.some(({ state, alarms }) => state !== 'exact' || alarms.length > 0)) return 'Nothing is to be decided in it.';
  return drifts.length === 1 ? 'Its one quote is exact.' : `All ${drifts.length.toLocaleString('en')} quotes exact.`;
};
