/** A question that waits for verdicts. `asked` counts all of them; who sits already or gave one is in `sitting`, who looked inside in `barred`. */
export type Need = { readonly id: string; readonly asked: number; readonly sitting: readonly string[]; readonly barred: readonly string[] };
/** An editor who judges, and how many verdicts wait for them already. */
export type Judge = { readonly id: string; readonly load: number };

export type Assignment = {
  /** who is to judge what, in the order of the needs, editors by their ids */
  readonly seats: readonly { readonly needId: string; readonly editorId: string }[];
  /** how many verdicts no editor is left for */
  readonly short: readonly { readonly needId: string; readonly missing: number }[];
};

/**
 * Shares needs out among judges: each need gets as many editors as it still asks for, never one twice and never one who is barred, so that
 * the loads end as even as they can. First the least loaded are taken, needs with few to choose from before others; then seats move
 * along chains of editors as long as that evens the loads, after which they cannot be more even (N. Harvey, R. Ladner, L. Lovász,
 * T. Tamir, Semi-matchings for bipartite graphs and load balancing, Journal of Algorithms 59, 2006). Equal input gives equal seats.
 */
export const assign = (needs: readonly Need[], judges: readonly Judge[]): Assignment => {
  const loads = new Map([...judges].sort(byId).map(({ id, load }) => [id, load]));
  const shares = needs.map((need) => shareOf(need, [...loads.keys()]));
  for (const share of [...shares].sort((a, b) => a.spare - b.spare)) seat(share, loads);
  while (moveAlongChain(shares, loads));
  return {
    seats: shares.flatMap(({ need, taken }) => [...taken].sort().map((editorId) => ({ needId: need.id, editorId }))),
    short: shares.flatMap(({ need, wanted, taken }) => (wanted > taken.size ? [{ needId: need.id, missing: wanted - taken.size }] : [])),
  };
};

type Share = {
  readonly need: Need;
  /** who may sit, and how many of them are to */
  readonly able: readonly string[];
  readonly wanted: number;
  readonly spare: number;
  readonly taken: Set<string>;
};
type Loads = Map<string, number>;

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
const loadOf = (loads: Loads, id: string): number => loads.get(id) ?? 0;
const change = (loads: Loads, id: string, by: number) => loads.set(id, loadOf(loads, id) + by);

const shareOf = (need: Need, ids: readonly string[]): Share => {
  const out = new Set([...need.sitting, ...need.barred]);
  const able = ids.filter((id) => !out.has(id));
  const wanted = Math.max(0, need.asked - new Set(need.sitting).size);
  return { need, able, wanted, spare: able.length - wanted, taken: new Set() };
};

const seat = ({ able, wanted, taken }: Share, loads: Loads): void => {
  for (const id of [...able].sort((a, b) => loadOf(loads, a) - loadOf(loads, b) || (a < b ? -1 : 1)).slice(0, wanted)) {
    taken.add(id);
    change(loads, id, 1);
  }
};

/** Moves one seat from an editor to another who has at least two fewer, by way of others whose loads stay; false when no such chain is left. */
const moveAlongChain = (shares: readonly Share[], loads: Loads): boolean => {
  for (const from of [...loads.keys()].sort((a, b) => loadOf(loads, b) - loadOf(loads, a) || (a < b ? -1 : 1))) {
    const chain = chainFrom(from, shares, loads);
    if (!chain) continue;
    for (const { share, gives, takes } of chain) {
      share.taken.delete(gives);
      share.taken.add(takes);
      change(loads, gives, -1);
      change(loads, takes, 1);
    }
    return true;
  }
  return false;
};

type Step = { readonly share: Share; readonly gives: string; readonly takes: string };

/** The shortest chain by which `from` can hand a seat on, so that it ends with somebody who has at least two fewer; null when there is none. */
const chainFrom = (from: string, shares: readonly Share[], loads: Loads): readonly Step[] | null => {
  const steps = new Map<string, Step | null>([[from, null]]);
  for (const gives of steps.keys())
    for (const share of shares) {
      if (!share.taken.has(gives)) continue;
      for (const takes of share.able) {
        if (share.taken.has(takes) || steps.has(takes)) continue;
        steps.set(takes, { share, gives, takes });
        if (loadOf(loads, takes) <= loadOf(loads, from) - 2) return backFrom(takes, steps);
      }
    }
  return null;
};

const backFrom = (last: string, steps: ReadonlyMap<string, Step | null>): Step[] => {
  const step = steps.get(last);
  return step ? [...backFrom(step.gives, steps), step] : [];
};
