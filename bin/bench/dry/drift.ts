// What became of a quote: this project's engine beside the plain use of approx-string-match, right answers and time. Needs no database.
import { alarmKinds } from '@/domain/quote/alarms';
import { describe } from '@/domain/quote/describe';
import { indexText } from '@/domain/quote/index-text';
import { match } from '@/domain/quote/match';
import type { Span } from '@/domain/text/span';
import { type Case, marked } from '@/tests/domain/quote/case-texts';
import { matchCases } from '@/tests/domain/quote/match-cases';
import { costs, engines, isRightState } from '../data/drift-costs';
import { plainMatch } from '../data/plain-match';
import { spendInTime } from '../data/spend-in-time';

type Answer = { readonly state: string; readonly spans: readonly Span[]; readonly alarms: readonly string[] };
type Edit = { readonly before: ReturnType<typeof marked>; readonly after: ReturnType<typeof marked>; readonly one: Case };

const answer = {
  ours: ({ before, after }: Edit): Answer => match(indexText(after.text), describe(before.text, before.spans)),
  plain: ({ before, after }: Edit): Answer => ({ ...plainMatch(before.text, before.spans, after.text), alarms: [] }),
};

const row = (name: string, cells: readonly string[]) => console.log(name.padEnd(58) + cells.map((cell) => cell.padStart(13)).join(''));
const edits = Object.values(matchCases).flatMap((cases) =>
  cases.map((one): Edit => ({ one, before: marked(one.old), after: marked(one.next) })),
);
const share = (right: readonly boolean[]) => `${right.filter(Boolean).length} of ${right.length}`;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const judged = {
  'state right': (given: Answer, { one }: Edit) => isRightState(given.state, one.state),
  'place right': (given: Answer, { after }: Edit) => isSame(given.spans, after.spans),
  'alarms right': (given: Answer, { one }: Edit) => isSame(given.alarms, one.alarms ?? []),
};

/** Right answers by what became of the quote, then by alarm. The plain engine raises none: it is not asked for them. */
const printAnswers = () => {
  const given = { ours: edits.map(answer.ours), plain: edits.map(answer.plain) };
  const shares = (engine: keyof typeof given, of: readonly number[], judge: (given: Answer, edit: Edit) => boolean) =>
    share(of.map((k) => judge(given[engine][k] as Answer, edits[k] as Edit)));
  const which = (wanted: (one: Case) => boolean) => edits.flatMap(({ one }, k) => (wanted(one) ? [k] : []));

  row(`right answers on ${edits.length} named edits`, ['ours', 'plain']);
  for (const [words, judge] of Object.entries(judged))
    for (const state of ['exact', 'moved', 'altered', 'missing', 'all'] as const) {
      const of = which((one) => state === 'all' || one.state === state);
      row(`${words}: ${state}`, [shares('ours', of, judge), words === 'alarms right' ? 'raises none' : shares('plain', of, judge)]);
    }
  for (const alarm of alarmKinds) {
    const of = which(({ alarms }) => alarms?.includes(alarm) === true);
    row(`${alarm} alarm raised where it is due`, [shares('ours', of, ({ alarms }) => alarms.includes(alarm)), 'raises none']);
  }
  const everything = which(() => true);
  const all = (judges: readonly ((given: Answer, edit: Edit) => boolean)[]) => (one: Answer, edit: Edit) =>
    judges.every((judge) => judge(one, edit));
  row('state and place right', [
    shares('ours', everything, all([judged['state right'], judged['place right']])),
    shares('plain', everything, all([judged['state right'], judged['place right']])),
  ]);
  row('state, place and alarms right', [shares('ours', everything, all(Object.values(judged))), 'raises none']);
};

const rounds = 30;
const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

/** Both engines take turns over the whole table, each quote with texts that were never seen before. */
const printTime = () => {
  const times: Record<keyof typeof answer, number[]> = { ours: [], plain: [] };
  for (let round = -5; round < rounds; round++)
    for (const engine of engines) {
      const start = performance.now();
      for (const edit of edits) answer[engine](edit);
      if (round >= 0) times[engine].push(((performance.now() - start) * 1000) / edits.length);
    }
  row(
    '\nµs a quote, both texts read anew (median of 30 rounds)',
    engines.map((engine) => median(times[engine]).toFixed(0)),
  );
};

const limit = 10_000;
const runs = 5;

/** What costs much: milliseconds for all quotes, and whether the answer is right. A run that takes longer than the limit is stopped. */
const printCosts = async () => {
  row(
    `\nms for both texts and all quotes; stopped after ${limit / 1000} s`,
    engines.flatMap((engine) => [`${engine} cold`, 'median of 5', 'right']),
  );
  for (const name of costs.keys()) {
    const cells: string[] = [];
    for (const engine of engines) {
      const spent = await spendInTime({ engine, name, runs }, limit);
      const ms = spent?.map((one) => one.ms);
      cells.push(...(spent && ms ? [ms[0], median(ms)].map((time) => (time ?? 0).toFixed(0)) : ['stopped', 'stopped']));
      cells.push(spent?.[0] ? `${spent[0].right} of ${spent[0].of}` : '-');
    }
    row(name, cells);
  }
};

printAnswers();
printTime();
await printCosts();
