import { arrival } from './arrivals';

const base = 'http://own.invalid';

/** The path that was asked for, without the framework's own parameter; null when it could not be seen. */
export const askedPath = (): string | null => {
  const path = arrival()?.path;
  if (!path || !URL.canParse(path, base)) return null;
  const url = new URL(path, base);
  url.searchParams.delete('_rsc');
  return url.pathname + url.search;
};
