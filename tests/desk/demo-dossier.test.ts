import { undo } from '@/desk/undo';
import { verifyHistory } from '@/desk/verify-history';
import { viewDemoEditors } from '@/desk/view-demo-editors';
import { viewDesk } from '@/desk/view-desk';
import { viewIssue } from '@/desk/view-issue';
import { kinds } from '@/domain/attribution/kind';
import { reliabilities } from '@/domain/evidence/grade';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import { tableAsOf } from '@/domain/position/table-as-of';
import { claims } from '@/seeds/claims';
import type { Kept } from '@/seeds/kept';
import { loadDossier } from '@/seeds/load-dossier';
import { relations } from '@/seeds/relations';
import { sources } from '@/seeds/sources';
import { reading } from '@/store/db';
import { unansweredClaims } from '@/store/sql/unanswered';
import { must } from '../builders/desk-with';

const loadedAt = new Date('2026-11-20T09:00:00.000Z');
let kept: Kept;
beforeAll(async () => {
  kept = await loadDossier(loadedAt);
}, 120_000);

/** How many rows a query of one number gives. */
const count = async (query: string): Promise<number> =>
  (await reading().unsafe<{ n: number }[]>(`select count(*)::int as n from ${query}`))[0]?.n ?? 0;

describe('the dossier holds enough to show every part of the desk', () => {
  const least: readonly (readonly [string, number, string])[] = [
    ['parties', 4, 'party'],
    ['people, bodies and states with a dated or open place in another', 12, '(select distinct actor_id from membership) x'],
    ['people with dated roles to speak', 12, '(select distinct actor_id from membership where speaks_for and from_date is not null) x'],
    ['Russian aliases', 12, "actor_alias where language = 'ru'"],
    ['questions', 6, 'issue'],
    ['questions under questions', 6, 'issue where parent_id is not null'],
    ['sources', 8, 'source'],
    ['quotes', 40, 'quote'],
    ['claims', 35, "claim_state where status = 'tracked'"],
    [
      'claims that appear in more than one source',
      3,
      '(select claim_id from appearance group by claim_id having count(distinct source_id) > 1) x',
    ],
    ['speech that was interrupted', 2, 'anchor where cardinality(exact) > 1'],
    ['relations', 25, 'relation'],
    ['items of evidence', 15, 'evidence'],
    ['items whose exact words are kept', 10, 'evidence where quote_id is not null'],
    ['items known by their address only', 3, 'evidence where quote_id is null and address is not null'],
    ['grades of outlets', 3, 'reliability where outlet_id is not null'],
    ['grades of one source', 1, 'reliability where source_id is not null'],
    ['requests that were answered', 1, "request where outcome = 'answered'"],
    ['requests met with silence or refusal', 2, "request where outcome in ('refused', 'no-answer')"],
    ['requests that wait', 1, "request where outcome = 'waiting'"],
    [
      'closed analyses of rival claims, settled in part',
      1,
      '(select distinct a.id from analysis a join analysis_settled s on s.analysis_id = a.id) x',
    ],
    [
      'rounds closed with more than one rating in them',
      6,
      '(select r.id from round r join verdict v on v.round_id = r.id where r.closed_at is not null group by r.id having count(distinct v.rating_id) > 1) x',
    ],
    [
      'rounds that wait to be settled',
      2,
      'round r where closed_at is not null and not exists (select from adjudication j where j.round_id = r.id)',
    ],
    ['rounds settled with dissent', 4, 'adjudication where dissent is not null'],
    ['open rounds with a verdict in', 2, 'round r where closed_at is null and exists (select from verdict v where v.round_id = r.id)'],
    ['claims nobody was asked to judge', 10, 'claim c where not exists (select from round r where r.claim_id = c.id)'],
    ['sources with suggestions left waiting', 2, "(select distinct version_id from suggestion where decision = 'waiting') x"],
    ['suggestions accepted', 20, "suggestion where decision = 'accepted'"],
    ['suggestions rejected', 5, "suggestion where decision = 'rejected'"],
    ['quotes that drifted and wait, each in another way', 3, "(select distinct state from drift where decision = 'waiting') x"],
    ['alarms among them', 1, "drift where decision = 'waiting' and cardinality(alarms) > 0"],
    ['leading dates that became metadata', 1, `version where marks @> '[{"mark": "date"}]'`],
  ];
  test.each(least)('%s: at least %i', async (_, n, query) => expect(await count(query)).toBeGreaterThanOrEqual(n));

  test('every kind of claim, every sort of relation, every bearing, and an undercutter at each sort of step', async () => {
    const values = async (column: string, from: string) =>
      (await reading().unsafe<{ v: string }[]>(`select distinct ${column} as v from ${from} order by 1`)).map(({ v }) => v);
    expect(await values('kind', 'claim_search')).toEqual([...kinds].sort());
    expect(await values('type', 'relation')).toEqual(['answers', 'qualifies', 'rebuts', 'restates', 'supports', 'undercuts']);
    expect(await values('answer', 'relation where answer is not null')).toEqual(['accepts', 'conditional', 'rejects']);
    expect(await values('bearing', 'claim_issue')).toEqual(['affirms', 'denies', 'evades', 'qualifies']);
    expect(await values('mode', 'appearance')).toEqual(['direct', 'indirect', 'mixed']);
    expect(await values('stance', 'evidence_link')).toEqual(['context', 'refutes', 'supports']);
    expect(await values('grade', 'reliability')).toEqual(reliabilities.filter((grade) => grade !== 'E'));
    for (const at of ['at_relation_id', 'at_evidence_link_id', 'at_appearance_id'])
      expect(await count(`relation where type = 'undercuts' and ${at} is not null`)).toBeGreaterThanOrEqual(1);
    expect(await count("relation where type = 'undercuts'")).toBeGreaterThanOrEqual(3);
  });

  test('claims are left unanswered, each with who is silent or that nobody replied', async () => {
    const { claims: silent } = await unansweredClaims({ workspaceId: kept.team.analyst.workspaceId, today: '2026-11-20', limit: 50 });
    expect(silent.length).toBeGreaterThanOrEqual(5);
    expect(new Set(silent.map(({ kind }) => kind)).size).toBe(3);
    expect(silent.map(({ why }) => why)).toEqual(expect.arrayContaining(['no-answer', 'nobody-replied']));
  });
});

describe('the dossier keeps every rule', () => {
  test('what rebuts was said, or said again, when what it rebuts stood: replayed, no denial answers what nobody had said', () => {
    const days = (key: string) =>
      sources.flatMap(({ statements }) => statements.flatMap(({ claim, said }) => (claim === key ? [said] : []))).sort();
    const early = relations.filter(
      ({ type, from, to }) => type === 'rebuts' && typeof to === 'string' && (days(from).at(-1) ?? '') < (days(to)[0] ?? ''),
    );
    expect(early).toEqual([]);
    expect(relations.some(({ from, to }) => from === 'never-on-state-level' && to === 'emails-directed')).toBe(false);
  });

  test('each row of the tables is there once', async () => {
    expect(kept.claims.size).toBe(claims.length);
    expect(await count('claim')).toBe(claims.length);
    expect(await count('appearance')).toBe(sources.flatMap(({ statements }) => statements).length);
  });

  test('no claim is tracked without words, and every quote is the text at its place', async () => {
    expect(await count("claim_state s where status = 'tracked' and not exists (select from appearance a where a.claim_id = s.id)")).toBe(0);
    const quotes = await reading()<{ text: string; starts: number[]; ends: number[]; exact: string[] }[]>`
      select t.text, a.unit_starts as starts, a.unit_ends as ends, a.exact
        from anchor a join version v on v.id = a.version_id join kept_text t on t.id = v.text_id`;
    expect(quotes.length).toBeGreaterThanOrEqual(40);
    for (const { text, starts, ends, exact } of quotes) expect(starts.map((start, i) => text.slice(start, ends[i]))).toEqual(exact);
  });

  test('a brief is as long as a brief', async () => {
    const words = await reading()<{ words: number }[]>`select words from kept_text`;
    for (const one of words) expect([one.words >= 150, one.words <= 400]).toEqual([true, true]);
  });

  test('the history is sealed and unbroken, runs forwards, and ends no later than the load', async () => {
    const { events, seals, findings } = must(await verifyHistory(kept.team.chief));
    expect(findings).toEqual([]);
    expect(events).toBeGreaterThan(300);
    expect(seals).toBeGreaterThan(0);
    const [ends] = await reading()<{ first: Date; last: Date; backwards: number }[]>`
      select min(at) as first, max(at) as last, (select count(*)::int from event a join event b on b.seq > a.seq and b.at < a.at) as backwards from event`;
    expect(ends?.backwards).toBe(0);
    expect(ends?.last.getTime()).toBeLessThanOrEqual(loadedAt.getTime());
    expect(ends?.first.getTime()).toBeLessThan(loadedAt.getTime() - 5 * 86_400_000);
  });

  test('what the analyst did last can be undone', async () => {
    const [last] = await reading()<{ id: string }[]>`
      select id from event where editor_id = ${kept.team.analyst.id} and act = 'add-relation' order by seq desc limit 1`;
    expect((await undo(kept.team.analyst, { eventId: last?.id ?? '', now: loadedAt })).ok).toBe(true);
  });
});

describe('the screens have something to show', () => {
  test('the top question shows every stance of a party, gaps, and silence that was asked for', async () => {
    const query = readSideBySideQuery({});
    const issueId = kept.issues.get('cyber') ?? '';
    const table = tableAsOf(must(await viewIssue(kept.team.analyst, { issueId, query })).page, null);
    expect(table.columns.map(({ code }) => code)).toEqual(['US', 'RU', 'EX', 'UN']);
    const cells = table.rows.flatMap((row) => row.cells);
    expect([...new Set(cells.map(({ stance }) => stance))].sort()).toEqual([
      'affirms',
      'denies',
      'divided',
      'evades',
      'qualifies',
      'silent',
    ]);
    expect(cells.map(({ gap }) => gap?.kind)).toEqual(expect.arrayContaining(['no-statement', 'no-answer']));
    expect(cells.some(({ set }) => set !== null)).toBe(true);
    expect(table.unanswered).toBeGreaterThanOrEqual(5);
  });

  test('the desk of each editor opens, and the sign-in page offers all three', async () => {
    for (const editor of Object.values(kept.team)) must(await viewDesk(editor, { now: loadedAt }));
    const door = { demo: true, bound: '127.0.0.1', socket: '127.0.0.1', headerNames: ['host'], host: 'localhost:3000', origin: null };
    expect((await viewDemoEditors(door)).map(({ role }) => role)).toEqual(['chief', 'adjudicator', 'analyst']);
  });
});
