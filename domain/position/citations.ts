import type { RelationFacts } from './side-by-side-facts';

/** Where a claim stands on the page. A claim that two parties make has a tag in each of their columns. */
export type Place = { readonly tag: string; readonly claimId: string; readonly issueId: string; readonly partyId: string | null };

/**
 * What a statement does to others, as a footnote: the relation, and the tags it hits, the nearest row first.
 * Without tags it hits a claim that is not on the page; `claimId` and `proposition` say which.
 */
export type Citation = {
  readonly id: string;
  readonly type: RelationFacts['type'];
  readonly answer: RelationFacts['answer'];
  readonly aim: RelationFacts['aim'];
  readonly reason: string;
  readonly tags: readonly string[];
  readonly claimId: string;
  readonly proposition: string;
};

/** The order in which relations are named where room is short: what attacks first. */
const weight: Readonly<Record<RelationFacts['type'], number>> = {
  rebuts: 0,
  undercuts: 1,
  answers: 2,
  qualifies: 3,
  supports: 4,
  restates: 5,
};

/** Relations by the claim they start from, and where each claim stands: looked up for every statement of the page. */
export type Cited = {
  readonly from: ReadonlyMap<string, readonly RelationFacts[]>;
  readonly places: ReadonlyMap<string, readonly Place[]>;
};

/** The relations that start from a statement, for a day: a relation to what was not yet said is left out. */
export const cite = ({ from, places }: Cited, here: Pick<Place, 'tag' | 'claimId' | 'issueId'>, asOf: string | null): Citation[] =>
  (from.get(here.claimId) ?? [])
    .flatMap((r): Citation[] => {
      const { id, type, answer, aim, reason, toClaimId: claimId, toProposition: proposition } = r;
      const hit = (places.get(claimId) ?? []).filter(({ tag }) => tag !== here.tag);
      if (hit.length === 0 && asOf !== null) return [];
      const near = hit.filter(({ issueId }) => issueId === here.issueId);
      const tags = (near.length > 0 ? near : hit).map(({ tag }) => tag);
      return [{ id, type, answer, aim, reason, tags, claimId, proposition }];
    })
    .sort((a, b) => Number(b.tags.length > 0) - Number(a.tags.length > 0) || weight[a.type] - weight[b.type] || (a.id < b.id ? -1 : 1));

/** Tags that touch each other by a relation, both ways. */
export const touchesOf = (
  entries: readonly { readonly tag: string; readonly citations: readonly Citation[] }[],
): Map<string, Set<string>> => {
  const touches = new Map<string, Set<string>>();
  const add = (a: string, b: string) => touches.set(a, (touches.get(a) ?? new Set()).add(b));
  for (const { tag, citations } of entries)
    for (const other of citations.flatMap(({ tags }) => tags)) {
      add(tag, other);
      add(other, tag);
    }
  return touches;
};
