import { type Assignment, assign, type Judge, type Need } from './assign';

/** A matter that waits: an open round with who sits in it, or one that is to be opened (`asked` null). */
export type WaitingMatter = {
  readonly id: string;
  readonly asked: number | null;
  readonly named: readonly string[];
  readonly came: readonly string[];
  /** who looked inside */
  readonly barred: readonly string[];
};

/** n verdicts for each matter, those who sit already among them, shared out evenly. */
export const shareOut = (matters: readonly WaitingMatter[], each: number, judges: readonly Judge[]): Assignment =>
  assign(
    matters.map(
      ({ id, named, came, barred }): Need => ({ id, asked: each, sitting: [...new Set([...named, ...came])].sort(), barred: [...barred] }),
    ),
    judges,
  );

/** True when two plans give everybody the same. */
export const samePlan = (one: Assignment['seats'], other: Assignment['seats']): boolean =>
  JSON.stringify(one.map(named).sort()) === JSON.stringify(other.map(named).sort());

const named = ({ needId, editorId }: Assignment['seats'][number]): string => `${needId} ${editorId}`;

/** How many verdicts a round waits for once these editors are named in it: never fewer than before, and a seat for each of them. */
export const askedAfter = ({ asked, named: before, came }: WaitingMatter, each: number, added: number): number => {
  const others = came.filter((id) => !before.includes(id)).length;
  return Math.max(asked ?? 0, each, before.length + others + added);
};
