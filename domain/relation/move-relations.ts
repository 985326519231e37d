import { type RelationType, relations } from './relation';

/** Both ends of a relation: claims, the one step an undercutter aims at, the two appearances an answer names. */
export type Ends = {
  readonly fromClaimId: string;
  readonly toClaimId: string | null;
  readonly atRelationId: string | null;
  readonly atEvidenceLinkId: string | null;
  readonly atAppearanceId: string | null;
  readonly fromAppearanceId: string | null;
  readonly toAppearanceId: string | null;
};
export type RelationEnds = Ends & { readonly id: string; readonly type: RelationType; readonly standing: boolean };

/** What is to be done to one row: each is named once. A revived row takes over the reason, answer and ends of `like`. */
export type RelationMove =
  | { readonly does: 'withdraw'; readonly id: string }
  | { readonly does: 'change'; readonly id: string; readonly ends: Ends }
  | { readonly does: 'revive'; readonly id: string; readonly ends: Ends; readonly like: string };

/** What makes two relations the same one. */
export const sameness = (type: RelationType, ends: Ends): string => {
  const target = [ends.toClaimId, ends.atRelationId, ends.atEvidenceLinkId, ends.atAppearanceId].map((id) => id ?? '');
  if (relations[type].symmetric) return [type, ...[ends.fromClaimId, target[0]].sort()].join(' ');
  return [type, ends.fromClaimId, ...target].join(' ');
};

/**
 * How relations follow when claims are merged or split: every standing row takes its new ends; what would relate a claim to
 * itself, or stand twice, is withdrawn, and undercutters aimed at the doubled one aim at the one that stays.
 * @param rows every relation that touches what moves, and every withdrawn one that may stand where another goes
 * @param endsOf the new ends of a row, given which relations replace which
 * @param isSelf true when such ends would relate a claim to itself
 */
export const moveRelations = (
  rows: readonly RelationEnds[],
  endsOf: (row: RelationEnds, replaced: ReadonlyMap<string, string>) => Ends,
  isSelf: (ends: Ends) => boolean,
): RelationMove[] => {
  const there = new Map(rows.map((row) => [sameness(row.type, row), { id: row.id, standing: row.standing }]));
  const replaced = new Map<string, string>();
  const moves: RelationMove[] = [];
  const move = (row: RelationEnds): void => {
    const ends = endsOf(row, replaced);
    if (sameEnds(row, ends)) return;
    if (isSelf(ends)) return void moves.push({ does: 'withdraw', id: row.id });
    const key = sameness(row.type, ends);
    const other = there.get(key);
    if (!other || other.id === row.id) {
      moves.push({ does: 'change', id: row.id, ends });
      there.delete(sameness(row.type, row));
      there.set(key, { id: row.id, standing: true });
      return;
    }
    replaced.set(row.id, other.id);
    if (!other.standing) {
      moves.push({ does: 'revive', id: other.id, ends, like: row.id });
      there.set(key, { id: other.id, standing: true });
    }
    moves.push({ does: 'withdraw', id: row.id });
  };
  // Undercutters last: they aim at relations that may just have been replaced, and nothing aims at them.
  for (const undercuts of [false, true]) for (const row of rows) if (row.standing && (row.type === 'undercuts') === undercuts) move(row);
  return moves;
};

const sameEnds = (a: Ends, b: Ends): boolean =>
  a.fromClaimId === b.fromClaimId &&
  a.toClaimId === b.toClaimId &&
  a.atRelationId === b.atRelationId &&
  a.atEvidenceLinkId === b.atEvidenceLinkId &&
  a.atAppearanceId === b.atAppearanceId &&
  a.fromAppearanceId === b.fromAppearanceId &&
  a.toAppearanceId === b.toAppearanceId;

/** What a merge replaces by what: the claim, its appearances, and evidence links that the other claim has too. */
export type Merged = {
  readonly fromId: string;
  readonly intoId: string;
  readonly appearances: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
};

/** The ends of a relation after a merge. An answer loses an appearance that was withdrawn before. */
export const mergedEnds =
  ({ fromId, intoId, appearances, links }: Merged) =>
  (row: RelationEnds, replaced: ReadonlyMap<string, string>): Ends => {
    const named = (claimId: string | null, id: string | null) => (id && claimId === fromId ? (appearances.get(id) ?? null) : id);
    return {
      fromClaimId: row.fromClaimId === fromId ? intoId : row.fromClaimId,
      toClaimId: row.toClaimId === fromId ? intoId : row.toClaimId,
      atRelationId: row.atRelationId && (replaced.get(row.atRelationId) ?? row.atRelationId),
      atEvidenceLinkId: row.atEvidenceLinkId && (links.get(row.atEvidenceLinkId) ?? row.atEvidenceLinkId),
      atAppearanceId: row.atAppearanceId && (appearances.get(row.atAppearanceId) ?? row.atAppearanceId),
      fromAppearanceId: named(row.fromClaimId, row.fromAppearanceId),
      toAppearanceId: named(row.toClaimId, row.toAppearanceId),
    };
  };

/** The ends of a relation after a split: answers go with the appearances they name, undercutters with the one they aim at. */
export const splitEnds =
  (newClaimId: string, appearances: ReadonlyMap<string, string>) =>
  (row: RelationEnds): Ends => {
    const end = (claimId: string, id: string | null): readonly [string, string | null] => {
      const moved = id ? appearances.get(id) : undefined;
      return moved ? [newClaimId, moved] : [claimId, id];
    };
    const [fromClaimId, fromAppearanceId] = end(row.fromClaimId, row.fromAppearanceId);
    const [toClaimId, toAppearanceId] = row.toClaimId ? end(row.toClaimId, row.toAppearanceId) : [null, null];
    const atAppearanceId = row.atAppearanceId && (appearances.get(row.atAppearanceId) ?? row.atAppearanceId);
    return { ...row, fromClaimId, toClaimId, fromAppearanceId, toAppearanceId, atAppearanceId };
  };
