import type { Writer } from './writer';

/**
 * Holds the tree of questions until the act ends: others who move or add questions wait, so that two moves never make a circle together.
 * Asked before any question is written; the database takes the same lock wherever a parent is set.
 */
export const holdIssueTree = async (w: Writer): Promise<void> => {
  await w.tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('issue tree ' || ${w.workspaceId}::uuid, 0))`;
};
