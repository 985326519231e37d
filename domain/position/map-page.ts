import { issuesInOrder } from '@/domain/issue/issue-tree';
import { rowLetter } from '@/domain/issue/row-letter';
import { graphOf, type LeftOut, type Spared } from '@/domain/relation/labelling/graph-of';
import { type Reason, whatStands } from '@/domain/relation/labelling/what-stands';
import { atStakeOn, type Basis, bases } from './map-basis';
import type { MapFacts } from './map-facts';

/** Why each claim and each item of evidence has its label (it is in its reason); what does not count on this basis has none. */
export type Standing = {
  readonly reasons: Readonly<Record<string, Reason>>;
  readonly leftOut: readonly LeftOut[];
  /** rebuttals that do not hit what comes before them; with the reason an editor gave, where one did */
  readonly spared: readonly SparedWhy[];
};
export type SparedWhy = Spared & { readonly reason: string | null };

/** A question of the map with the claims that stand under it, in the order they were placed. */
export type MapBand = {
  readonly id: string;
  /** null: the neighbourhood of a claim, under no question */
  readonly question: string | null;
  readonly letter: string;
  readonly depth: number;
  readonly placed: readonly (Pick<MapFacts['placed'][number], 'claimId' | 'number'> & {
    readonly bearing: MapFacts['placed'][number]['bearing'] | null;
  })[];
};
export type MapPage = Pick<MapFacts, 'issue' | 'centre' | 'claims' | 'relations' | 'evidence'> & {
  readonly bands: readonly MapBand[];
  readonly standing: Readonly<Record<Basis, Standing>>;
};

/** The map, read by the rules: its questions in reading order, lettered as on the side-by-side page, and what stands on each basis. */
export const mapPageOf = (facts: MapFacts): MapPage => {
  const { issue, centre, claims, relations, evidence } = facts;
  const standing = Object.fromEntries(bases.map((basis) => [basis, standingOn(basis, facts)])) as Record<Basis, Standing>;
  return { issue, centre, claims, relations, evidence, bands: bandsOf(facts), standing };
};

const standingOn = (basis: Basis, facts: MapFacts): Standing => {
  const { graph, kinds, leftOut, spared } = graphOf(atStakeOn(basis, facts));
  const { reasonFor } = whatStands(graph);
  const shown = graph.arguments.filter((id) => kinds.get(id) !== 'appearance');
  return {
    reasons: Object.fromEntries(shown.map((id) => [id, reasonFor(id)])),
    leftOut,
    spared: spared.map((one) => ({ ...one, reason: reasonOf(one, facts) })),
  };
};

/** Why an editor put it first: of the rebuttals between the two that say so, the first. */
const reasonOf = ({ claimId, byId, basis }: Spared, { relations }: MapFacts): string | null => {
  if (basis !== 'recorded') return null;
  const found = relations.find(({ type, preference, fromClaimId, toClaimId }) => {
    const [first, other] = preference?.end === 'from' ? [fromClaimId, toClaimId] : [toClaimId, fromClaimId];
    return type === 'rebuts' && preference && first === claimId && other === byId;
  });
  return found?.preference?.reason ?? null;
};

const bandsOf = ({ issue, issues, placed, near, claims }: MapFacts): MapBand[] => {
  if (!issue) {
    const drawn = new Set(near);
    const neighbours = claims.filter(({ id }) => drawn.has(id)).map(({ id }) => ({ claimId: id, bearing: null, number: null }));
    return [{ id: 'near', question: null, letter: 'A', depth: 0, placed: neighbours }];
  }
  const under = (id: string) =>
    placed.filter(({ issueId }) => issueId === id).map(({ claimId, bearing, number }) => ({ claimId, bearing, number }));
  const below = issuesInOrder(issues.filter(({ id }) => id !== issue.id));
  const own = below.length === 0 || under(issue.id).length > 0;
  // side by side a question without words has no row of its own: here it takes no letter from the others
  const late = below.length > 0 && under(issue.id).every(({ number }) => number === null);
  return [...(own ? [{ ...issue, depth: 0 }] : []), ...below].map(({ id, question, depth }, at) => ({
    id,
    question,
    letter: rowLetter(own && late ? (at === 0 ? below.length : at - 1) : at),
    depth,
    placed: under(id),
  }));
};
