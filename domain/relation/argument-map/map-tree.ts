import type { Bearing } from '@/domain/claim/statement-input';
import type { EvidenceAtStake, RelationAtStake } from '@/domain/relation/labelling/graph-of';
import type { RelationType } from '@/domain/relation/relation';

/** What a line of the map says: a relation, how a claim bears on its question, or what an item of evidence does. */
export type LineKind = RelationType | Bearing | EvidenceAtStake['stance'];
/** `on`: the claim to its left, or a step: the line that leaves that claim, or the step from its words to its truth. */
export type MapLine = { readonly id: string; readonly kind: LineKind; readonly on: 'claim' | 'line' | 'words' };

/** A place in the map. A claim has one; where else it bears on something it is cited (`cite`), by its tag. `id`: of the claim, or of the evidence link. */
export type MapNode = {
  readonly key: string;
  readonly sort: 'claim' | 'cite' | 'evidence';
  readonly id: string;
  /** null: it bears on nothing that is drawn */
  readonly line: MapLine | null;
  readonly children: readonly MapNode[];
};
export type TreeBand = { readonly id: string; readonly letter: string; readonly children: readonly MapNode[] };
export type MapTree = {
  readonly bands: readonly TreeBand[];
  /** by claim: as side by side where it stands under its question there, else on from the last of these in the order they are drawn */
  readonly tags: ReadonlyMap<string, string>;
};

type Band = {
  readonly id: string;
  readonly letter: string;
  readonly placed: readonly { readonly claimId: string; readonly bearing: Bearing | null; readonly number: number | null }[];
};
export type TreeInput = {
  readonly bands: readonly Band[];
  readonly relations: readonly RelationAtStake[];
  readonly evidence: readonly EvidenceAtStake[];
  /** by claim, the ids of its appearances */
  readonly appearances: ReadonlyMap<string, readonly string[]>;
  /** claims from outside the bands are drawn too, where they bear on one that is drawn */
  readonly outsiders: boolean;
};
type Growing = { key: string; sort: MapNode['sort']; id: string; line: MapLine | null; children: Growing[] };

/** Siblings in reading order: what speaks against first, undercutters last, in the free rows below. */
const kindOrder: readonly LineKind[] = [
  'affirms',
  'denies',
  'rebuts',
  'supports',
  'answers',
  'qualifies',
  'evades',
  'restates',
  'refutes',
  'context',
  'undercuts',
];

/**
 * The claims of some questions as trees, each line pointing left at what it bears on. A claim stands under its first question unless it bears on
 * another claim there: then it stands beside that one, the nearest to the question. It is drawn once. An undercutter hangs on the claim (or citation,
 * or evidence) whose line it hits. Circles are cut where the first of their claims stands.
 */
export const mapTree = (input: TreeInput): MapTree => {
  const hits = hitsBy(input);
  const home = new Map<string, string>();
  for (const { id, placed } of input.bands) for (const { claimId } of placed) if (!home.has(claimId)) home.set(claimId, id);
  const drawn = new Set<string>();
  const grown = input.bands.map((band) => grow(band, input, hits, home, drawn));
  const bands = grown.map((children, at) => {
    const { id = '', letter = '' } = input.bands[at] ?? {};
    return {
      id,
      letter,
      children: inOrder(
        children.filter(({ sort, id: claim }) => sort !== 'cite' || drawn.has(claim)),
        drawn,
      ),
    };
  });
  return { bands, tags: tagsOf(bands, input.bands) };
};

type Hits = {
  readonly onClaim: ReadonlyMap<string, readonly RelationAtStake[]>;
  readonly onStep: ReadonlyMap<string, readonly RelationAtStake[]>;
  readonly evidenceOf: ReadonlyMap<string, readonly EvidenceAtStake[]>;
};
const hitsBy = ({ relations, evidence }: TreeInput): Hits => {
  const [onClaim, onStep, evidenceOf] = [
    new Map<string, RelationAtStake[]>(),
    new Map<string, RelationAtStake[]>(),
    new Map<string, EvidenceAtStake[]>(),
  ];
  const add = <T>(to: Map<string, T[]>, key: string, value: T) => void to.set(key, [...(to.get(key) ?? []), value]);
  for (const relation of relations) {
    const step = relation.atRelationId ?? relation.atEvidenceLinkId ?? relation.atAppearanceId;
    if (relation.toClaimId) add(onClaim, relation.toClaimId, relation);
    else if (step) add(onStep, step, relation);
  }
  for (const link of evidence) add(evidenceOf, link.claimId, link);
  return { onClaim, onStep, evidenceOf };
};

/** Claims of a band that bear on no other claim of it: they stand beside the question. */
const topOf = ({ placed }: Band, { relations, evidence, appearances }: TreeInput, isHome: (id: string) => boolean): Set<string> => {
  const byRelation = new Map(relations.map((relation) => [relation.id, relation]));
  const ofLink = new Map(evidence.map(({ linkId, claimId }) => [linkId, claimId]));
  const ofWords = new Map([...appearances].flatMap(([claimId, ids]) => ids.map((id) => [id, claimId] as const)));
  const top = new Set(placed.filter(({ claimId }) => isHome(claimId)).map(({ claimId }) => claimId));
  const inBand = new Set(top);
  for (const { fromClaimId, toClaimId, atRelationId, atEvidenceLinkId, atAppearanceId } of relations) {
    const step = atRelationId
      ? byRelation.get(atRelationId)?.toClaimId
      : (ofLink.get(atEvidenceLinkId ?? '') ?? ofWords.get(atAppearanceId ?? ''));
    const hit = toClaimId ?? step;
    if (hit && hit !== fromClaimId && inBand.has(hit)) top.delete(fromClaimId);
  }
  return top;
};

const grow = (band: Band, input: TreeInput, hits: Hits, home: ReadonlyMap<string, string>, drawn: Set<string>): Growing[] => {
  const isHome = (id: string) => home.get(id) === band.id;
  const mayStand = (id: string) => !drawn.has(id) && (isHome(id) || (input.outsiders && !home.has(id)));
  const known = (id: string) => home.has(id) || input.outsiders;
  const queue: Growing[] = [];
  const placeClaim = (id: string, line: MapLine | null): Growing => {
    const node: Growing = {
      key: mayStand(id) ? id : `cite:${line?.id ?? id}`,
      sort: mayStand(id) ? 'claim' : 'cite',
      id,
      line,
      children: [],
    };
    if (node.sort === 'claim') {
      drawn.add(id);
      queue.push(node);
    }
    return node;
  };
  const undercut = (node: Growing, step: string, on: 'line' | 'words') => {
    for (const { id, fromClaimId } of hits.onStep.get(step) ?? [])
      if (known(fromClaimId)) node.children.push(placeClaim(fromClaimId, { id, kind: 'undercuts', on }));
  };
  const spread = (node: Growing) => {
    for (const { id, type, fromClaimId } of hits.onClaim.get(node.id) ?? []) {
      if (!known(fromClaimId)) continue;
      const child = placeClaim(fromClaimId, { id, kind: type, on: 'claim' });
      node.children.push(child);
      undercut(child, id, 'line');
    }
    for (const { linkId, stance } of hits.evidenceOf.get(node.id) ?? []) {
      const item: Growing = { key: linkId, sort: 'evidence', id: linkId, line: { id: linkId, kind: stance, on: 'claim' }, children: [] };
      node.children.push(item);
      undercut(item, linkId, 'line');
    }
    for (const words of input.appearances.get(node.id) ?? []) undercut(node, words, 'words');
  };
  const top = topOf(band, input, isHome);
  const roots: Growing[] = [];
  const root = ({ claimId, bearing }: Band['placed'][number]) =>
    roots.push(placeClaim(claimId, bearing === null ? null : { id: `${band.id}.${claimId}`, kind: bearing, on: 'claim' }));
  const grown = () => {
    for (let node = queue.shift(); node; node = queue.shift()) spread(node);
  };
  for (const place of band.placed) if (top.has(place.claimId) || !isHome(place.claimId)) root(place);
  grown();
  for (const place of band.placed)
    if (mayStand(place.claimId)) {
      root(place);
      grown();
    }
  return roots;
};

const size = (node: Growing): number => node.children.reduce((sum, child) => sum + size(child), 1);
/** Claims, then evidence, then what undercuts; among those by what they do, and citations after the rest. */
const rank = ({ line, sort }: Growing): number =>
  (line?.kind === 'undercuts' ? 1000 : 0) +
  (sort === 'evidence' ? 100 : 0) +
  (line ? 4 * kindOrder.indexOf(line.kind) : 0) +
  (sort === 'cite' ? 1 : 0);

/** Beside a question those with something on them come first; cut off are citations of claims that are drawn nowhere. */
const inOrder = (nodes: readonly Growing[], drawn: ReadonlySet<string>, atTop = true): MapNode[] =>
  nodes
    .filter(({ sort, id }) => sort !== 'cite' || drawn.has(id))
    .map((node) => ({ node, weight: atTop && node.children.some(({ sort }) => sort !== 'evidence') ? size(node) : 0 }))
    .sort((a, b) => b.weight - a.weight || rank(a.node) - rank(b.node))
    .map(({ node }) => ({ ...node, children: inOrder(node.children, drawn, false) }));

const tagsOf = (bands: readonly TreeBand[], given: readonly Band[]): Map<string, string> => {
  const tags = new Map<string, string>();
  for (const [at, { letter, children }] of bands.entries()) {
    const numbers = new Map(given[at]?.placed.map(({ claimId, number }) => [claimId, number]));
    let last = Math.max(0, ...[...numbers.values()].map((number) => number ?? 0));
    const walk = (nodes: readonly MapNode[]) => {
      for (const { sort, id, children: below } of nodes) {
        if (sort === 'claim') {
          const number = numbers.get(id) ?? last + 1;
          last = Math.max(last, number);
          tags.set(id, `${letter}${number}`);
        }
        walk(below);
      }
    };
    walk(children);
  }
  return tags;
};
