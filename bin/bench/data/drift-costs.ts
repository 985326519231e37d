import { describe } from '@/domain/quote/describe';
import { indexText } from '@/domain/quote/index-text';
import { match } from '@/domain/quote/match';
import type { Span } from '@/domain/text/span';
import { hostileCases } from '@/tests/domain/quote/hostile-cases';
import { plainMatch } from './plain-match';
import { thousandQuotes } from './thousand-quotes';

/** Two texts and the quotes asked for, each with the state that is true of it. */
type Cost = { readonly old: string; readonly next: string; readonly asked: readonly { readonly span: Span; readonly state: string }[] };

/** What costs much, by name: a whole article of a megabyte, and the texts that are made to cost much. */
export const costs: ReadonlyMap<string, () => Cost> = new Map([
  ['1,000 quotes, a version of 1 MB', thousandQuotes],
  ...hostileCases.map(({ name, old, next, span, state }) => [name, (): Cost => ({ old, next, asked: [{ span, state }] })] as const),
]);

export const engines = ['ours', 'plain'] as const;
export type Engine = (typeof engines)[number];

/** One engine on one of them: milliseconds for all its quotes, texts made ready included, and how many got their right state. */
export type Spent = { readonly ms: number; readonly right: number; readonly of: number };

const answers: Readonly<Record<Engine, (cost: Cost) => readonly string[]>> = {
  ours: ({ old, next, asked }) => {
    const [before, after] = [indexText(old), indexText(next)];
    return asked.map(({ span }) => match(after, describe(before, [span])).state);
  },
  plain: ({ old, next, asked }) => asked.map(({ span }) => plainMatch(old, [span], next).state),
};

/** Whether an answer is right. The plain engine does not tell moved from exact: "the same words" is taken for either. */
export const isRightState = (answer: string, state: string): boolean =>
  answer === state || (answer === 'same' && (state === 'exact' || state === 'moved'));

/** Runs one engine once on the case of a name. */
export const spend = (engine: Engine, name: string): Spent => {
  const cost = costs.get(name)?.();
  if (!cost) throw new Error(`no case is called ${name}`);
  const start = performance.now();
  const given = answers[engine](cost);
  const ms = performance.now() - start;
  return { ms, right: cost.asked.filter(({ state }, k) => isRightState(given[k] ?? '', state)).length, of: cost.asked.length };
};
