import type { RelationType } from '@/domain/relation/relation';
import type { ArgumentGraph, Step, Undercut } from './argument-graph';

/** What labelling needs to know of a claim, of a relation, of a link from an evidence item, and of who is believed before whom. */
export type ClaimAtStake = { readonly id: string; readonly appearanceIds: readonly string[] };
export type RelationAtStake = {
  readonly id: string;
  readonly type: RelationType;
  readonly fromClaimId: string;
  readonly toClaimId: string | null;
  readonly atRelationId: string | null;
  readonly atEvidenceLinkId: string | null;
  readonly atAppearanceId: string | null;
};
export type EvidenceAtStake = {
  readonly linkId: string;
  readonly itemId: string;
  readonly claimId: string;
  readonly stance: 'supports' | 'refutes' | 'context';
  /** both of its grades are known; an item of unknown grade carries nothing, here as in the tally */
  readonly counts: boolean;
};
/** One of two claims that rebut each other comes first, by an editor's record or because the desk settled them unlike. */
export type Preference = { readonly claimId: string; readonly overId: string; readonly basis: 'recorded' | 'adjudicated' };

export type AtStake = {
  readonly claims: readonly ClaimAtStake[];
  readonly relations: readonly RelationAtStake[];
  readonly evidence?: readonly EvidenceAtStake[];
  readonly preferences?: readonly Preference[];
};

/** What each relation is in the graph. */
const readAs = {
  supports: 'ground',
  rebuts: 'attack',
  undercuts: 'undercut',
  restates: 'nothing',
  qualifies: 'nothing',
  answers: 'nothing',
} as const satisfies Record<RelationType, 'ground' | 'attack' | 'undercut' | 'nothing'>;

/** What is recorded and yet not in the graph: a relation or an evidence link, and why (`end-not-here`: one of its ends is not in the graph). */
export type LeftOut = { readonly id: string; readonly because: 'grade-unknown' | 'context' | 'end-not-here' | 'has-other-grounds' };
/** A claim that a rebuttal does not hit, because it comes first: the attack from `byId` is not in the graph. */
export type Spared = { readonly claimId: string; readonly byId: string; readonly relationId: string; readonly basis: Preference['basis'] };
/** Arguments are claims, evidence items and appearances, by their ids; a step has the name of the relation, link or appearance it stands for. */
export type GraphOfClaims = {
  readonly graph: ArgumentGraph;
  readonly kinds: ReadonlyMap<string, 'claim' | 'evidence' | 'appearance'>;
  readonly leftOut: readonly LeftOut[];
  /** rebuttals that do not hit what comes before them */
  readonly spared: readonly Spared[];
};

/**
 * Reads claims, relations and evidence as arguments (README.md of this folder gives the reasons):
 * - supports, and evidence that supports: a ground of the claim. Rebuts: an attack both ways, or only from the preferred one.
 * - evidence that refutes: an attack one way; a claim with grounds of its own strikes back at that step, so the two leave it undecided.
 * - undercuts: at the step of that relation or link, in both directions. At an appearance: at the step from said to so, where the claim rests on
 *   nothing but its speakers' word; it falls when no appearance is left.
 * - restates, qualifies, answers: nothing.
 */
export const graphOf = ({ claims, relations, evidence = [], preferences = [] }: AtStake): GraphOfClaims => {
  const kinds = new Map<string, 'claim' | 'evidence' | 'appearance'>(claims.map(({ id }) => [id, 'claim']));
  const leftOut: LeftOut[] = [];
  const leave = (id: string, because: LeftOut['because']) => void leftOut.push({ id, because });
  const attacks: Step[] = [];
  const supports: Step[] = [];
  const undercuts: Undercut[] = [];
  const isClaim = (id: string | null): id is string => id !== null && kinds.get(id) === 'claim';
  const preferred = preferredIn(preferences);
  const spared: Spared[] = [];

  for (const { id, type, fromClaimId: from, toClaimId: to } of relations) {
    if (readAs[type] !== 'ground' && readAs[type] !== 'attack') continue;
    if (!isClaim(from) || !isClaim(to)) leave(id, 'end-not-here');
    else if (readAs[type] === 'ground') supports.push([from, to, id]);
    else {
      for (const [by, hit] of [
        [from, to],
        [to, from],
      ] as const) {
        const basis = preferred(hit, by);
        if (basis) spared.push({ claimId: hit, byId: by, relationId: id, basis });
        else attacks.push([by, hit, id]);
      }
    }
  }
  const refuting: EvidenceAtStake[] = [];
  for (const link of evidence) {
    if (link.stance === 'context') leave(link.linkId, 'context');
    else if (!link.counts) leave(link.linkId, 'grade-unknown');
    else if (!isClaim(link.claimId)) leave(link.linkId, 'end-not-here');
    else {
      kinds.set(link.itemId, 'evidence');
      if (link.stance === 'supports') supports.push([link.itemId, link.claimId, link.linkId]);
      else refuting.push(link);
    }
  }
  const grounded = new Set(supports.map(([, to]) => to));
  for (const { itemId, claimId, linkId } of refuting) {
    attacks.push([itemId, claimId, linkId]);
    if (grounded.has(claimId)) undercuts.push([claimId, linkId]);
  }
  const named = new Set([...attacks, ...supports].map(([, , name]) => name));
  const speaks = new Map(claims.flatMap((claim) => claim.appearanceIds.map((id) => [id, claim] as const)));
  for (const relation of relations) {
    if (readAs[relation.type] !== 'undercut') continue;
    const step = relation.atRelationId ?? relation.atEvidenceLinkId ?? relation.atAppearanceId;
    const claim = relation.atAppearanceId === null ? undefined : speaks.get(relation.atAppearanceId);
    if (!isClaim(relation.fromClaimId) || step === null || !(claim || named.has(step))) leave(relation.id, 'end-not-here');
    else if (claim && grounded.has(claim.id)) leave(relation.id, 'has-other-grounds');
    else {
      undercuts.push([relation.fromClaimId, step]);
      for (const id of claim && !named.has(step) ? claim.appearanceIds : []) {
        kinds.set(id, 'appearance');
        named.add(id);
        supports.push([id, claim?.id ?? '', id]);
      }
    }
  }
  return { graph: { arguments: [...kinds.keys()], attacks, supports, undercuts }, kinds, leftOut, spared };
};

/** Who comes before whom: what an editor recorded stands before what follows from settled verdicts; two that say the opposite cancel out. */
const preferredIn = (preferences: readonly Preference[]) => {
  const said = new Set(preferences.map(({ claimId, overId, basis }) => `${basis} ${claimId} ${overId}`));
  return (claimId: string, overId: string): Preference['basis'] | null => {
    for (const basis of ['recorded', 'adjudicated'] as const) {
      const [first, last] = [said.has(`${basis} ${claimId} ${overId}`), said.has(`${basis} ${overId} ${claimId}`)];
      if (first || last) return first && !last ? basis : null;
    }
    return null;
  };
};
