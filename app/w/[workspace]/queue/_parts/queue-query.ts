import type { QueueView } from '@/desk/view-queue';

/** The groups of the queue, in their order, with what they are called and what an empty one says. */
export const groups = {
  judge: { words: 'To judge', empty: 'Nothing waits for your verdict.' },
  settle: { words: 'To settle', empty: 'No closed round waits to be settled.' },
  again: { words: 'Another look', empty: 'Nothing came up around what was settled.' },
  overruled: { words: 'Overruled', empty: 'Nothing was settled otherwise than you judged.' },
  open: { words: 'Open rounds', empty: 'No round is open.' },
} as const;
export type Group = keyof typeof groups;
export const orders = { priority: 'Priority', age: 'Age', due: 'Due' } as const;
export type Order = keyof typeof orders;
export type QueueQuery = { readonly show: Group; readonly by: Order };

const known = <K extends string>(table: Readonly<Record<K, unknown>>, value: unknown, otherwise: K): K =>
  typeof value === 'string' && Object.hasOwn(table, value) ? (value as K) : otherwise;

/** Reads the address; what it does not know is the first of each. */
export const readQueueQuery = (params: Readonly<Record<string, unknown>>): QueueQuery => ({
  show: known(groups, params.show, 'judge'),
  by: known(orders, params.by, 'priority'),
});

const rowsOf = { judge: 'toJudge', settle: 'toSettle', again: 'again', overruled: 'overruled', open: 'open' } as const satisfies Record<
  Group,
  keyof QueueView
>;
export const sizeOf = (queue: QueueView, group: Group): number => queue[rowsOf[group]].length;

type Sortable = { readonly priority: number; readonly since: string; readonly due: string | null };
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const noDay = '9999';

/** Rows by priority, by age or by the day they are due; what is equal goes by the others. Rows of equal rank stay in their order. */
export const inOrder = <R extends Sortable>(rows: readonly R[], by: Order): readonly R[] => {
  const compare: Readonly<Record<Order, (a: R, b: R) => number>> = {
    priority: (a, b) => b.priority - a.priority,
    due: (a, b) => byText(a.due ?? noDay, b.due ?? noDay),
    age: (a, b) => byText(a.since, b.since),
  };
  const ranks = [by, ...(['priority', 'due', 'age'] as const).filter((other) => other !== by)];
  return [...rows].sort((a, b) => ranks.reduce((found, rank) => found || compare[rank](a, b), 0));
};
