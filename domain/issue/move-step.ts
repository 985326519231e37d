import { type IssuePlace, siblingsUnder } from './issue-tree';

/** A step of one issue through the tree: past its neighbour, under the one before it, or out beside its parent. */
export const moveSteps = ['up', 'down', 'in', 'out'] as const;
export type MoveStep = (typeof moveSteps)[number];

/** Where the step leads: under `parentId` (null is the top), right after `afterId` (null is first); null when there is no such place. */
export const moveStep = (
  issues: readonly IssuePlace[],
  id: string,
  step: MoveStep,
): { readonly parentId: string | null; readonly afterId: string | null } | null => {
  const issue = issues.find((one) => one.id === id);
  if (!issue) return null;
  const siblings = siblingsUnder(issues, issue.parentId);
  const at = siblings.findIndex((one) => one.id === id);
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  if (step === 'up') return before ? { parentId: issue.parentId, afterId: siblings[at - 2]?.id ?? null } : null;
  if (step === 'down') return after ? { parentId: issue.parentId, afterId: after.id } : null;
  if (step === 'in') return before ? { parentId: before.id, afterId: siblingsUnder(issues, before.id).at(-1)?.id ?? null } : null;
  const parent = issues.find((one) => one.id === issue.parentId);
  return parent ? { parentId: parent.parentId, afterId: parent.id } : null;
};
