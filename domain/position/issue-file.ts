import type { SideBySideQuery } from './side-by-side-query';

/** What leaves something out of the table; the rest of a query only says how it is shown. */
const narrowing = ['party', 'kind', 'outlet', 'said', 'so', 'only'] as const;
export type Narrowing = { readonly [name in (typeof narrowing)[number]]?: SideBySideQuery[name] };

/** The filters that are on, and no others. `every`: the codes of all parties; all of them in another order leave nothing out. */
export const whatNarrows = (query: SideBySideQuery, every: readonly string[]): Narrowing => {
  const all = every.every((code) => query.party.includes(code));
  const isOn = (name: (typeof narrowing)[number]) => (query[name]?.length ?? 0) > 0 && !(name === 'party' && all);
  return Object.fromEntries(narrowing.filter(isOn).map((name) => [name, query[name]]));
};

const longest = 60;

/** Plain letters and digits of a question, as many whole words as a file name has room for. */
const plain = (question: string): string => {
  const words = question
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const [first = 'issue', ...others] = words ?? [];
  let name = first.slice(0, longest);
  for (const word of others) {
    if (name.length + 1 + word.length > longest) break;
    name += `-${word}`;
  }
  return name;
};

type Named = {
  readonly question: string;
  /** what of the issue it is, when not the table */
  readonly part?: 'time-line';
  readonly query: SideBySideQuery;
  readonly every: readonly string[];
  /** the day it is taken away */
  readonly today: string;
};

/** The name of a file of an issue, without its ending: a part of it is not taken for the whole, nor an earlier day for today. */
export const issueFileName = ({ question, part, query, every, today }: Named): string => {
  const filtered = Object.keys(whatNarrows(query, every)).length > 0;
  const day = query['as-of'] ? `as-of-${query['as-of']}` : today;
  return [plain(question), part, filtered ? 'filtered' : null, day].filter(Boolean).join('-');
};
