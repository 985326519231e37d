import { issuesInOrder, withDescendants } from './issue-tree';
import type { Issue, PartyMark, UnansweredLine } from './unanswered-lines';
import { leastAges, type UnansweredQuery, unansweredKinds, unansweredKindWords } from './unanswered-query';

/** A choice of a filter, with how many lines it would leave beside the other filters that are set. */
export type Choice<V> = { readonly value: V; readonly words: string; readonly count: number };
export type IssueChoice = Choice<string> & { readonly depth: number };
export type Narrowed = {
  readonly lines: readonly UnansweredLine[];
  readonly choices: {
    readonly issue: readonly IssueChoice[];
    readonly party: readonly Choice<string>[];
    readonly kind: readonly Choice<(typeof unansweredKinds)[number]>[];
    readonly age: readonly Choice<number>[];
  };
};
type Around = { readonly issues: readonly Issue[]; readonly parties: readonly PartyMark[] };
type Filter = keyof UnansweredQuery;

/** Codes of who owes the answer; `nobody` where none is named. Somebody who counts for no party has no code. */
const codesOf = ({ silent }: UnansweredLine, codes: ReadonlyMap<string, string>): string[] =>
  silent.length === 0 ? ['nobody'] : silent.flatMap(({ partyId }) => codes.get(partyId ?? '') ?? []);

/** The lines a query leaves, and what each filter has to offer beside the others. */
export const narrowUnanswered = (lines: readonly UnansweredLine[], query: UnansweredQuery, { issues, parties }: Around): Narrowed => {
  const codes = new Map(parties.map(({ id, code }) => [id, code]));
  const under = new Map(issues.map(({ id }) => [id, withDescendants(issues, id)]));
  const isUnder = (line: UnansweredLine, issue: string) => line.issueIds.some((id) => under.get(issue)?.has(id));
  const passes: { readonly [F in Filter]: (line: UnansweredLine) => boolean } = {
    issue: (line) => query.issue === null || isUnder(line, query.issue),
    party: (line) => query.party.length === 0 || codesOf(line, codes).some((code) => query.party.includes(code)),
    kind: ({ kind }) => query.kind.length === 0 || query.kind.includes(kind),
    age: ({ ageInDays, said }) => query.age === null || (said.precision !== 'unknown' && ageInDays >= query.age),
  };
  const beside = (but: Filter | null) => {
    const asked = (Object.keys(passes) as Filter[]).filter((name) => name !== but);
    return lines.filter((line) => asked.every((name) => passes[name](line)));
  };
  const [forIssue, forParty, forKind, forAge] = [beside('issue'), beside('party'), beside('kind'), beside('age')];
  const owed = [...parties.map(({ code, name }) => ({ value: code, words: name })), { value: 'nobody', words: 'Nobody named' }];
  return {
    lines: beside(null),
    choices: {
      issue: issuesInOrder(issues).map(({ id, question, depth }) => ({
        value: id,
        words: question,
        depth,
        count: forIssue.filter((line) => isUnder(line, id)).length,
      })),
      party: owed.map((one) => ({ ...one, count: forParty.filter((line) => codesOf(line, codes).includes(one.value)).length })),
      kind: unansweredKinds.map((kind) => ({
        value: kind,
        words: unansweredKindWords[kind],
        count: forKind.filter((line) => line.kind === kind).length,
      })),
      age: Object.entries(leastAges).map(([days, words]) => ({
        value: Number(days),
        words,
        count: forAge.filter((line) => line.said.precision !== 'unknown' && line.ageInDays >= Number(days)).length,
      })),
    },
  };
};
