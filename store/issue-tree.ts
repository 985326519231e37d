import type { Writer } from './writer';

/**
 * Holds the tree of questions until the act ends: others who add, move or withdraw questions or place claims wait, so that two moves never make a
 * circle together and nothing comes to stand under a question that is being withdrawn. Asked before any row is written; the database takes the same
 * lock for whoever writes, of those who place claims together.
 */
export const holdIssueTree = async (w: Writer): Promise<void> => {
  await w.tx.$executeRaw`select hold_issue_tree(${w.workspaceId}::uuid, true)`;
};
