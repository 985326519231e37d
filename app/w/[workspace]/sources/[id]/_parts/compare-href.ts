import type { SourceView } from '@/desk/view-source';
import type { Item } from './reader-items';

/**
 * Where what changed is seen: the two versions between which the selected quote drifted, with it selected; else this version and the one before it, or the
 * newest when an older one is read. Null while there is one version. `here` is the path of the source's own page.
 */
export const compareHref = (here: string, { version, versions }: SourceView, item?: Item): string | null => {
  const newest = versions.at(-1)?.number ?? version.number;
  const before = versions.findLast(({ number }) => number < version.number)?.number;
  if (versions.length < 2) return null;
  if (item?.type === 'drift') return comparing(here, item.drift.from, version.number, item.id);
  if (item?.type === 'quote' && item.quote.drift) return comparing(here, item.quote.drift.from, item.quote.drift.version, item.id);
  return version.number === newest ? comparing(here, before ?? newest, newest) : comparing(here, version.number, newest);
};

/** The address of two versions beside each other, with a quote selected. */
export const comparing = (here: string, old: number, next: number, quoteId?: string): string =>
  `${here}/compare?${new URLSearchParams({ old: `${old}`, new: `${next}`, ...(quoteId ? { quote: quoteId } : {}) })}`;
