import type { Bearing } from '@/domain/claim/statement-input';
import { type IssuePlace, withDescendants } from './issue-tree';

/** Why a reply does not count as said to the point. */
export const misses = {
  evades: 'the reply evades the question it stands under',
  elsewhere: 'the reply bears on another issue',
} as const;
export type Miss = keyof typeof misses;
export type Placed = { readonly issueId: string; readonly bearing: Bearing };

/** The issues one may answer under to be to the point: those a claim stands under, what they stand under, and what stands under them. */
export const nearIssues = (issues: readonly IssuePlace[], of: readonly string[]): Set<string> => {
  const parents = new Map(issues.map(({ id, parentId }) => [id, parentId]));
  const near = new Set<string>();
  for (const id of of) {
    for (const below of withDescendants(issues, id)) near.add(below);
    const above = new Set<string>();
    for (let at = parents.get(id); at && !above.has(at); at = parents.get(at)) above.add(at);
    for (const one of above) near.add(one);
  }
  return near;
};

/**
 * Whether a reply that was linked as an answer answers something else, by its bearings: it evades wherever it comes near the issue of what
 * it replies to, or it stands only under other issues. Null when it is to the point, or when one of the two was never placed: then nobody said.
 */
export const missOf = (near: ReadonlySet<string>, bearings: readonly Placed[]): Miss | null => {
  if (near.size === 0 || bearings.length === 0) return null;
  const here = bearings.filter(({ issueId }) => near.has(issueId));
  if (here.length === 0) return 'elsewhere';
  return here.every(({ bearing }) => bearing === 'evades') ? 'evades' : null;
};
