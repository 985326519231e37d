import { z } from 'zod';
import { type Question, questions } from './scale';

/** What the page of agreement is narrowed to, as its address says. */
export type AgreementQuery = {
  /** an issue, with those below it */
  readonly issue: string | null;
  readonly question: Question | null;
  readonly scale: string | null;
  /** two editors, in the order of rows and columns */
  readonly pair: readonly [string, string] | null;
  /** a cell of the pair's table: what the first and what the second said */
  readonly cell: readonly [string, string] | null;
};

const one = z.string().max(300).optional().catch(undefined);
const address = z.object({ issue: one, question: one, scale: one, pair: one, cell: one });
const isId = (text: string | undefined): text is string => z.uuid().safeParse(text).success;
const twoOf = (text: string | undefined): readonly [string, string] | null => {
  const [a, b, more] = (text ?? '').split('~');
  return a && b && more === undefined ? [a, b] : null;
};

/** Reads an address; what it cannot understand narrows nothing. */
export const readAgreementQuery = (params: Readonly<Record<string, unknown>>): AgreementQuery => {
  const { issue, question, scale, pair, cell } = address.parse(params);
  const two = twoOf(pair);
  const both = two && isId(two[0]) && isId(two[1]) && two[0] !== two[1] ? two : null;
  return {
    issue: isId(issue) ? issue : null,
    question: questions.find((known) => known === question) ?? null,
    scale: isId(scale) ? scale : null,
    pair: both,
    cell: both ? twoOf(cell) : null,
  };
};

/** The address of a query, after the question mark. Changing what a cell rests on leaves the cell behind. */
export const writeAgreementQuery = (query: AgreementQuery, change: Partial<AgreementQuery> = {}): string => {
  const next = { ...query, ...('cell' in change ? {} : { cell: null }), ...change };
  const params = new URLSearchParams();
  for (const name of ['issue', 'question', 'scale'] as const) if (next[name]) params.set(name, next[name]);
  for (const name of ['pair', 'cell'] as const) if (next[name]) params.set(name, next[name].join('~'));
  return params.toString();
};
