import { closeAnalysis } from '@/desk/close-analysis';
import { handInCells } from '@/desk/hand-in-cells';
import { removeFromAnalysis } from '@/desk/remove-from-analysis';
import { settleCell } from '@/desk/settle-cell';
import { closePools, reading } from '@/store/db';
import { newId } from '@/store/new-id';
import { must, now, openTestDesk } from '../builders/desk-with';
import { weighingDesk } from '../builders/weighing-desk';

/** Rows of competing hypotheses that no act would write: the database itself must say no, whoever is at the door. */
const later = new Date(now.getTime() + 60_000);

const aDesk = async () => {
  const d = await weighingDesk();
  const closedId = await d.begin(1);
  must(await d.mark(d.analyst, closedId, d.items.minutes, d.claims.pier, 'inconsistent'));
  must(await handInCells(d.analyst, { analysisId: closedId, now }));
  must(
    await settleCell(d.adjudicator, {
      analysisId: closedId,
      evidenceId: d.items.minutes,
      claimId: d.claims.pier,
      mark: 'neutral',
      reason: 'r',
      now,
    }),
  );
  const openId = await d.begin(3);
  must(await d.mark(d.analyst, openId, d.items.minutes, d.claims.pier, 'inconsistent'));
  must(await d.mark(d.second, openId, d.items.minutes, d.claims.pier, 'neutral'));
  must(await handInCells(d.second, { analysisId: openId, now }));
  const foreign = await openTestDesk('Other desk');
  const [wording] = await reading()`select wording_id from claim_state where id = ${d.claims.pier}`;
  return { ...d, closedId, openId, foreign, wordingId: wording?.wording_id as string };
};
let d: Awaited<ReturnType<typeof aDesk>>;
beforeAll(async () => {
  d = await aDesk();
});
afterAll(() => closePools());

const insert = (table: string, row: Record<string, unknown>) => {
  const sql = reading();
  return sql`insert into ${sql(table)} ${sql({ workspace_id: d.ws, id: newId(), created_at: later, ...row })}`;
};
const cell = (more: Record<string, unknown> = {}) => ({
  analysis_id: d.openId,
  claim_id: d.claims.budget,
  evidence_id: d.items.minutes,
  ...more,
});
const mark = (more: Record<string, unknown> = {}) =>
  insert('analysis_mark', cell({ editor_id: d.analyst.id, wording_id: d.wordingId, mark: 'neutral', ...more }));
const settled = (more: Record<string, unknown> = {}) =>
  insert(
    'analysis_settled',
    cell({ mark: 'neutral', reason: 'r', settled_by: d.chief.id, settled_at: later, created_by: d.chief.id, ...more }),
  );
const analysis = (more: Record<string, unknown> = {}) =>
  insert('analysis', { issue_id: d.issueId, asked: 2, created_by: d.analyst.id, ...more });
const sql = reading;

describe('the database refuses', () => {
  const closed = /a closed analysis stays closed/;
  const cases: readonly (readonly [string, () => Promise<unknown>, RegExp])[] = [
    ['a second open one of an issue', () => analysis(), /unique/],
    ['one that nobody is asked for', () => analysis({ issue_id: d.belowId, asked: 0 }), /check constraint/],
    [
      'one of an issue of another desk',
      () => analysis({ workspace_id: d.foreign.chief.workspaceId, created_by: d.foreign.chief.id }),
      /foreign key/,
    ],
    ['opening a closed one again', () => sql()`update analysis set closed_at = null where id = ${d.closedId}`, closed],
    ['closing it at another time', () => sql()`update analysis set closed_at = now() where id = ${d.closedId}`, closed],
    ['taking a closed one back', () => sql()`update analysis set withdrawn_at = now() where id = ${d.closedId}`, closed],
    ['asking for more afterwards', () => sql()`update analysis set asked = 9 where id = ${d.openId}`, /never changes/],
    ['a mark that comes after it closed', () => mark({ analysis_id: d.closedId }), closed],
    [
      'a mark in a closed one that changes',
      () => sql()`update analysis_mark set mark = 'consistent' where analysis_id = ${d.closedId}`,
      closed,
    ],
    [
      'a mark in a closed one that is taken away',
      () => sql()`update analysis_mark set withdrawn_at = now() where analysis_id = ${d.closedId}`,
      closed,
    ],
    [
      'cells taken back from a closed one',
      () => sql()`update analysis_hand_in set withdrawn_at = now() where analysis_id = ${d.closedId}`,
      closed,
    ],
    ['cells handed in after it closed', () => insert('analysis_hand_in', { analysis_id: d.closedId, editor_id: d.chief.id }), closed],
    [
      'a claim taken in after it closed',
      () => insert('analysis_claim', { analysis_id: d.closedId, claim_id: d.claims.plan, position: 5, created_by: d.chief.id }),
      closed,
    ],
    [
      'a claim taken out after it closed',
      () => sql()`update analysis_claim set withdrawn_at = now() where analysis_id = ${d.closedId}`,
      closed,
    ],
    [
      'an item taken out after it closed',
      () => sql()`update analysis_item set withdrawn_at = now() where analysis_id = ${d.closedId}`,
      closed,
    ],
    [
      'a mark that changes while it is handed in',
      () => sql()`update analysis_mark set mark = 'consistent' where analysis_id = ${d.openId} and editor_id = ${d.second.id}`,
      /handed in stay/,
    ],
    ['a mark added to what is handed in', () => mark({ editor_id: d.second.id }), /handed in stay/],
    ['a mark of no known kind', () => mark({ mark: 'maybe' }), /check constraint/],
    ['a mark on a claim that is not weighed', () => mark({ claim_id: d.claims.plan }), /foreign key/],
    ['a mark on an item that is not weighed', () => mark({ evidence_id: d.items.memo }), /foreign key/],
    ['two marks of an editor in one cell', () => mark({ claim_id: d.claims.pier }), /unique/],
    [
      'a mark that passes to another editor',
      () => sql()`update analysis_mark set editor_id = ${d.chief.id} where analysis_id = ${d.openId} and editor_id = ${d.analyst.id}`,
      /never changes/,
    ],
    ['a cell settled while it is open', () => settled(), /open analysis is not settled/],
    [
      'a cell settled before it closed',
      () => settled({ analysis_id: d.closedId, settled_at: new Date(0) }),
      /open analysis is not settled/,
    ],
    ['a cell settled without a reason', () => settled({ analysis_id: d.closedId, reason: '' }), /check constraint/],
    ['a cell settled twice', () => settled({ analysis_id: d.closedId, claim_id: d.claims.pier }), /unique/],
    ...['analysis', 'analysis_claim', 'analysis_item', 'analysis_mark', 'analysis_hand_in', 'analysis_settled'].flatMap(
      (table) =>
        [
          [`a deleted row of ${table}`, () => sql()`delete from ${sql()(table)} where workspace_id = ${d.ws}`, /never deleted/],
          [`an emptied ${table}`, () => sql()`truncate ${sql()(table)} cascade`, /never deleted/],
        ] as const,
    ),
  ];
  test.each(cases)('%s', async (_, write, words) => {
    await expect(write()).rejects.toThrow(words);
  });

  test('and lets through what may be', async () => {
    await expect(mark()).resolves.toBeDefined();
    await expect(settled({ analysis_id: d.closedId })).resolves.toBeDefined();
    must(await closeAnalysis(d.adjudicator, { analysisId: d.openId, now: later }));
  });
});

test('nothing is marked that was taken out of what is weighed', async () => {
  const own = await weighingDesk();
  const analysisId = await own.begin(3);
  must(await own.mark(own.analyst, analysisId, own.items.minutes, own.claims.pier, 'inconsistent'));
  must(await removeFromAnalysis(own.analyst, { analysisId, evidenceId: own.items.minutes, now: later }));
  const sql = reading();
  await expect(sql`update analysis_mark set mark = 'neutral' where analysis_id = ${analysisId}`).rejects.toThrow(/stands in the analysis/);
  const [there] = await sql`select wording_id from analysis_mark where analysis_id = ${analysisId}`;
  const late = {
    analysis_id: analysisId,
    claim_id: own.claims.pier,
    evidence_id: own.items.minutes,
    editor_id: own.second.id,
    wording_id: there?.wording_id as string,
    mark: 'neutral',
  };
  const insertAt = (at: Date) => sql`insert into analysis_mark ${sql({ workspace_id: own.ws, id: newId(), created_at: at, ...late })}`;
  await expect(insertAt(new Date(later.getTime() + 1))).rejects.toThrow(/stands in the analysis/);
  // one that comes by an import was written while the item stood
  await expect(insertAt(now)).resolves.toBeDefined();
});
