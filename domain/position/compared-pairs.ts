import type { Bearing } from '@/domain/claim/statement-input';
import { polarityOf } from '@/domain/relation/relation';
import type { ComparedFacts, ComparedRelation } from './compared-facts';

/** How two claims stand to each other on record. `same`: both sides make this claim. `unrecorded`: nobody linked them. */
export type PairStanding = 'contradict' | 'agree' | 'other' | 'unrecorded';
export type Pair = {
  readonly aId: string;
  readonly bId: string;
  readonly standing: PairStanding;
  readonly same: boolean;
  readonly relationIds: readonly string[];
  /** the question under which both stand, with how each bears on it */
  readonly under: { readonly issueId: string; readonly a: Bearing; readonly b: Bearing } | null;
};
export type Pairs = {
  readonly pairs: readonly Pair[];
  readonly counts: Readonly<Record<PairStanding, number>>;
  /** unrecorded pairs beyond the bound, which are not given */
  readonly unseen: number;
};

/**
 * How pairs are bounded: of each side's claims under one question the newest `perIssue` are paired, under at most `issues` questions; and
 * `unrecorded` of the pairs nobody linked are given, the likeliest first.
 */
export const pairBounds = { perIssue: 60, issues: 40, relations: 1000, shared: 400, unrecorded: 1000 } as const;

/** What a relation says of the pair: against, for, or neither. An undercutter speaks against what its step leads to. */
const standingOf = (relations: readonly ComparedRelation[]): PairStanding => {
  const found = new Set(relations.map(({ type, answer }) => (type === 'restates' ? 'for' : polarityOf(type, answer))));
  if (found.has('against')) return 'contradict';
  return found.has('for') ? 'agree' : 'other';
};

const opposite = (one: Bearing, other: Bearing): boolean =>
  (one === 'affirms' && other === 'denies') || (one === 'denies' && other === 'affirms');

/** Beginnings of the words that tell something: a rough measure of what two sentences share, in any language with letters. */
const telling = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}|\p{Nd}{2,}/gu) ?? []).map((word) => word.slice(0, 6)));
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared === 0 ? 0 : shared / Math.min(one.size, other.size);
};

/**
 * The pairs of a comparison: every claim both sides make, every two claims with a relation between them, and those two that stand under one
 * question although nobody linked them. Words beside words (`all`) are paired with each other whatever they stand under.
 * First what contradicts, then what agrees, then the rest on record; of the unrecorded those that bear on their question the other way first,
 * then those with most words in common.
 */
export const pairsOf = (facts: Pick<ComparedFacts, 'a' | 'b' | 'relations' | 'placed'>, all: boolean): Pairs => {
  const { a, b } = facts;
  if (!a || !b) return { pairs: [], counts: { contradict: 0, agree: 0, other: 0, unrecorded: 0 }, unseen: 0 };
  const [ofA, ofB] = [a, b].map(({ claims }) => new Map(claims.map((claim) => [claim.id, claim])));
  const between = new Map<string, ComparedRelation[]>();
  const pairs = new Map<string, Pair>();
  const keyOf = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);
  for (const relation of facts.relations) {
    const key = keyOf(relation.fromClaimId, relation.hitClaimId);
    between.set(key, [...(between.get(key) ?? []), relation]);
  }
  const under = placesOf(facts.placed);
  const put = (aId: string, bId: string, place: Pair['under']) => {
    if (!ofA?.has(aId) || !ofB?.has(bId)) return;
    const key = keyOf(aId, bId);
    const there = pairs.get(key);
    if (there && (there.under || !place)) return;
    const relations = between.get(key) ?? [];
    const standing = aId === bId ? 'agree' : relations.length > 0 ? standingOf(relations) : 'unrecorded';
    pairs.set(key, { aId, bId, standing, same: aId === bId, relationIds: relations.map(({ id }) => id), under: place });
  };
  for (const id of ofA?.keys() ?? []) put(id, id, null);
  for (const { fromClaimId: from, hitClaimId: hit } of facts.relations) {
    put(from, hit, null);
    put(hit, from, null);
  }
  if (all) for (const aId of ofA?.keys() ?? []) for (const bId of ofB?.keys() ?? []) put(aId, bId, null);
  for (const [issueId, place] of under)
    for (const one of place.a)
      for (const other of place.b)
        if (one.claimId !== other.claimId) put(one.claimId, other.claimId, { issueId, a: one.bearing, b: other.bearing });
  return bounded([...pairs.values()], facts);
};

type Place = ComparedFacts['placed'][number];
const placesOf = (placed: readonly Place[]): Map<string, { readonly a: Place[]; readonly b: Place[] }> => {
  const under = new Map<string, { a: Place[]; b: Place[] }>();
  for (const place of placed) {
    const at = under.get(place.issueId) ?? { a: [], b: [] };
    under.set(place.issueId, at);
    at[place.side].push(place);
  }
  return under;
};

const order: readonly PairStanding[] = ['contradict', 'agree', 'other', 'unrecorded'];

const bounded = (all: readonly Pair[], { a, b }: Pick<ComparedFacts, 'a' | 'b'>): Pairs => {
  const words = new Map([...(a?.claims ?? []), ...(b?.claims ?? [])].map(({ id, proposition }) => [id, telling(proposition)]));
  const none = new Set<string>();
  const near = (pair: Pair) =>
    (pair.under && opposite(pair.under.a, pair.under.b) ? 2 : 0) + likeness(words.get(pair.aId) ?? none, words.get(pair.bId) ?? none);
  const counts = { contradict: 0, agree: 0, other: 0, unrecorded: 0 };
  for (const { standing } of all) counts[standing] += 1;
  const ranked = all
    .map((pair, at) => ({ pair, at, far: order.indexOf(pair.standing), near: pair.standing === 'unrecorded' ? near(pair) : 0 }))
    .sort((one, other) => one.far - other.far || other.near - one.near || one.at - other.at)
    .map(({ pair }) => pair);
  const recorded = all.length - counts.unrecorded;
  const pairs = ranked.slice(0, recorded + pairBounds.unrecorded);
  return { pairs, counts, unseen: all.length - pairs.length };
};
