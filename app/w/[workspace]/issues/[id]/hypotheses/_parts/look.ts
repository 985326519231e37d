import type { Weighing } from '@/domain/evidence/weigh-analysis';

/** How the grid is looked at, as the address says it: whose cells (null: what comes first), and how items are weighed. */
export type Look = { readonly show: string | null; readonly weighing: Weighing };

export const readLook = (search: Readonly<Record<string, string | string[] | undefined>>): Look => ({
  show: typeof search.show === 'string' ? search.show : null,
  weighing: search.weights === 'alike' ? 'alike' : 'graded',
});

/** Puts the look into the address without a round trip, so that it can be shared and survives a reload. */
export const keepLook = ({ show, weighing }: Look): void => {
  const address = new URL(window.location.href);
  for (const [name, value] of [
    ['show', show],
    ['weights', weighing === 'alike' ? 'alike' : null],
  ] as const)
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  window.history.replaceState(null, '', address);
};
