import { consistencies, type HypothesisMatrix, type RankedClaim, type Shift, type WeighedItem } from './competing-hypotheses';

/** What the claims and items of an analysis are called: A, B … and E1, E2 …, by their order. */
export const claimTag = (place: number): string => String.fromCharCode(65 + (place % 26)) + (place >= 26 ? Math.floor(place / 26) : '');
export const itemTag = (place: number): string => `E${place + 1}`;

export type Tags = { readonly claim: (id: string) => string; readonly item: (id: string) => string };
export const tagsOf = ({ claimIds, items }: Pick<HypothesisMatrix, 'claimIds' | 'items'>): Tags => {
  const claims = new Map(claimIds.map((id, place) => [id, claimTag(place)]));
  const all = new Map(items.map(({ id }, place) => [id, itemTag(place)]));
  return { claim: (id) => claims.get(id) ?? '?', item: (id) => all.get(id) ?? '?' };
};

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** How many points of inconsistency an item puts on a claim, the most first; only what speaks against it. */
export const whatSpeaksAgainst = (
  { items, cells }: HypothesisMatrix,
  weighed: readonly WeighedItem[],
  claimId: string,
): readonly { readonly itemId: string; readonly words: string; readonly weight: number; readonly points: number }[] => {
  const weights = new Map(weighed.map(({ id, weight }) => [id, weight]));
  const places = new Map(items.map(({ id }, place) => [id, place]));
  return cells
    .filter((cell) => cell.claimId === claimId && (consistencies[cell.mark].points ?? 0) < 0)
    .map(({ itemId, mark }) => {
      const weight = weights.get(itemId) ?? 0;
      return { itemId, words: consistencies[mark].words, weight, points: weight * -(consistencies[mark].points ?? 0) };
    })
    .sort((a, b) => b.points - a.points || (places.get(a.itemId) ?? 0) - (places.get(b.itemId) ?? 0));
};

/** Why a claim stands where it stands, as a sentence. `claims` as ranked. */
export const whyRanked = (
  claim: RankedClaim,
  claims: readonly RankedClaim[],
  matrix: HypothesisMatrix,
  weighed: readonly WeighedItem[],
): string => {
  const tags = tagsOf(matrix);
  const against = whatSpeaksAgainst(matrix, weighed, claim.id);
  const unknown = against.filter(({ weight }) => weight === 0).map(({ itemId }) => tags.item(itemId));
  const [most, ...others] = against.filter(({ points }) => points > 0);
  const spoken = most
    ? `${tags.item(most.itemId)} is ${most.words} with it${others.length > 0 ? `, and ${listed(others.slice(0, 3).map(({ itemId }) => tags.item(itemId)))}${others.length > 3 ? ` and ${others.length - 3} more` : ''} ${others.length === 1 ? 'speaks' : 'speak'} against it too` : ''}`
    : unknown.length > 0
      ? `only ${listed(unknown)} ${unknown.length === 1 ? 'speaks' : 'speak'} against it, of unknown grade, which counts nothing`
      : 'nothing speaks against it';
  return `${placeOf(claim, claims, tags)}: ${spoken}.${claim.open > 0 ? ` ${claim.open} of its ${matrix.items.length} cells ${claim.open === 1 ? 'is' : 'are'} open.` : ''}`;
};

const placeOf = (claim: RankedClaim, claims: readonly RankedClaim[], tags: Tags): string => {
  const level = claims.filter(({ rank, id }) => rank === claim.rank && id !== claim.id).map(({ id }) => tags.claim(id));
  if (claim.rank === 1) return level.length === 0 ? 'Leads' : `Level with ${listed(level)}`;
  const leaders = claims.filter(({ rank }) => rank === 1);
  const behind = claim.inconsistency - (leaders[0]?.inconsistency ?? 0);
  return `${behind} behind ${listed(leaders.map(({ id }) => tags.claim(id)))}${level.length > 0 ? `, level with ${listed(level)}` : ''}`;
};

/** What falls with a linchpin, as one sentence or two; null for an item on which nothing hangs. */
export const whatFalls = (item: WeighedItem, now: readonly RankedClaim[], tags: Tags): string | null => {
  if (!item.linchpin) return null;
  const tag = tags.item(item.id);
  const leading = now.filter(({ rank }) => rank === 1).map(({ id }) => id);
  const [without, reversed] = [outcome(item.without, leading, tags), outcome(item.reversed, leading, tags)];
  if (without && without === reversed) return `Without ${tag}, and were it false, ${without}.`;
  return [without ? `Without ${tag}, ${without}.` : '', reversed ? `Were ${tag} false, ${reversed}.` : ''].filter(Boolean).join(' ');
};

const outcome = ({ changes, leaders, falls, rises }: Shift, leading: readonly string[], tags: Tags): string | null => {
  if (!changes) return null;
  const named = (ids: readonly string[]) => `${ids.length === 1 ? 'claim' : 'claims'} ${listed(ids.map(tags.claim))}`;
  const same = leaders.length === leading.length && leaders.every((id) => leading.includes(id));
  if (!same) return leaders.length === 1 ? `${named(leaders)} would lead` : `${named(leaders)} would lead together`;
  return falls.length > 0 ? `${named(falls)} would fall` : `${named(rises)} would rise`;
};

/** How far an item tells the claims apart, in words. Heuer: what is consistent with all of them has no diagnostic value. */
export const diagnosticityWords = ({ diagnosticity, open }: Pick<WeighedItem, 'diagnosticity' | 'open'>): string => {
  if (diagnosticity === null) return open > 0 ? 'too few marks' : 'applies to one claim at most';
  return ['tells nothing apart', 'tells little apart', 'tells some apart', 'tells much apart', 'tells most apart'][diagnosticity] ?? '';
};
