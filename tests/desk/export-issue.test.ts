import { addRelation } from '@/desk/add-relation';
import { exportIssue } from '@/desk/export-issue';
import { setPosition } from '@/desk/set-position';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import { unguarded } from '@/formats/csv/formula-guard';
import { rowReader } from '@/formats/csv/rows';
import { refusedWith } from '../builders/claim-desk';
import { must, now, openTestDesk } from '../builders/desk-with';
import { day, openDispute } from '../builders/dispute-on';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** A quarrel with an accusation that was rebutted and one that was not, and a diver who counts for no party. */
const quarrel = async () => {
  const d = await openDispute();
  const { town, ada, otto, dora, paper } = d.actors;
  const accused = await d.say({
    words: 'The pier stands firm',
    chain: [{ id: paper }, { id: ada }],
    kind: 'accusation',
    addressees: [d.actors.port],
    said: day('2026-11-10'),
  });
  const denied = await d.say({ words: 'Three piles are rotten', chain: [{ id: paper }, { id: otto }], bearing: 'denies' });
  await d.say({ words: 'I saw the rot', chain: [{ id: paper }, { id: dora }], bearing: 'denies' });
  must(await addRelation(d.analyst, { type: 'rebuts', fromClaimId: denied.claimId, to: { claimId: accused.claimId }, reason: 'r', now }));
  const file = async (format: 'csv' | 'json', params: Record<string, string> = {}) =>
    must(await exportIssue(d.reader, { issueId: d.issues.pier, query: readSideBySideQuery(params), format, address: 'http://x/w/d', now }));
  const rows = async (params: Record<string, string> = {}): Promise<Rows> => JSON.parse((await file('json', params)).text).rows;
  return { ...d, town, accused, denied, file, rows };
};

let q: Awaited<ReturnType<typeof quarrel>>;
beforeAll(async () => {
  q = await quarrel();
});

describe('an issue side by side as a file', () => {
  test('has a row for each statement, and one for each cell without words', async () => {
    expect((await q.rows()).map(({ row, party, speaker, empty_cell }) => [row, party, speaker, empty_cell])).toEqual([
      ['A', 'TO', 'Ada Berg', null],
      ['A', 'PO', 'Otto Lind', null],
      ['A', null, 'Dora Dive', null],
      ['B', 'TO', null, 'no-statement'],
      ['B', 'PO', null, 'no-statement'],
    ]);
  });

  test('says what was said, by whom, when, where, and what it does to others', async () => {
    const [, denial] = await q.rows();
    expect(denial).toMatchObject({
      question: 'Are the piles sound?',
      stance: 'denies',
      stance_from: 'derived',
      tag: 'A2',
      words: 'Three piles are rotten',
      role: 'port director',
      said_earliest: '2026-11-13',
      said_precision: 'day',
      recorded_by: ['Tideway Post'],
      relations: ['rebuts A1'],
      was_said: null,
      claim_address: `http://x/w/d/claims/${q.denied.claimId}`,
    });
  });

  test('is what the page shows: filters, days and columns hold', async () => {
    expect((await q.rows({ party: 'PO' })).map(({ party }) => party)).toEqual(['PO', null, 'PO']);
    expect((await q.rows({ kind: 'accusation' })).map(({ speaker, empty_cell }) => speaker ?? empty_cell)).toEqual([
      'Ada Berg',
      'left-out',
      'no-statement',
      'no-statement',
    ]);
    const before = await q.rows({ 'as-of': '2026-11-11' });
    expect(before.map(({ party, empty_cell, no_answer_by }) => [party, empty_cell, no_answer_by])).toEqual([
      ['TO', null, ['The port']],
      ['PO', 'not-yet-said', []],
      ['TO', 'no-statement', []],
      ['PO', 'no-statement', []],
    ]);
    expect((await q.rows({ only: 'gaps' })).map(({ row }) => row)).toEqual(['B', 'B']);
  });

  test('CSV and JSON hold the same', async () => {
    const [csv, json] = [await q.file('csv'), await q.file('json')];
    expect([csv.name, json.name]).toEqual(['is-the-pier-safe-2026-11-20.csv', 'is-the-pier-safe-2026-11-20.json']);
    const { rows, ...about } = JSON.parse(json.text) as { rows: Rows };
    const plain = {
      issue: 'Is the pier safe?',
      asOf: '2026-11-20',
      exported: '2026-11-20',
      filters: {},
      complete: true,
      positionChanges: [],
    };
    expect(about).toEqual(plain);
    const [head = [], ...read] = must(rowReader()(csv.text, true)).map(({ fields }) => fields.map(unguarded));
    const flat = (value: unknown) => (value === null ? '' : Array.isArray(value) ? value.join('; ') : String(value));
    expect(read).toEqual(rows.map((row) => head.map((name) => flat(row[name]))));
  });

  test('says as of which day it is and what was left out, in its head, its rows and its name', async () => {
    const asked = { 'as-of': '2026-11-11', party: 'TO', kind: 'accusation', outlet: q.actors.paper };
    const [csv, json] = [await q.file('csv', asked), await q.file('json', asked)];
    expect(csv.name).toBe('is-the-pier-safe-filtered-as-of-2026-11-11.csv');
    const { rows, ...about } = JSON.parse(json.text) as { rows: Rows };
    expect(about).toMatchObject({
      asOf: '2026-11-11',
      exported: '2026-11-20',
      filters: { party: ['TO'], kind: ['accusation'], outlet: ['Tideway Post'] },
    });
    const told = ['party: TO', 'kind: accusation', 'outlet: Tideway Post'];
    expect(rows.map(({ as_of, filters }) => [as_of, filters])).toEqual(rows.map(() => ['2026-11-11', told]));
    expect(csv.text).toContain(',2026-11-11,party: TO; kind: accusation; outlet: Tideway Post');
  });

  test('a position that changed says from what, to what and when, not before that day', async () => {
    const set = { issueId: q.issues.piles, partyId: q.actors.port, asOf: '2026-11-18', stance: 'qualifies' as const, reason: 'r', now };
    must(await setPosition(q.adjudicator, set));
    const change = { from: 'denies', to: 'qualifies', on: '2026-11-18' };
    const { rows, positionChanges } = JSON.parse((await q.file('json')).text) as { rows: Rows; positionChanges: Rows };
    expect(positionChanges).toEqual([{ row: 'A', question: 'Are the piles sound?', party: 'PO', ...change }]);
    const port = (all: Rows) => all.find(({ row, party }) => row === 'A' && party === 'PO');
    expect(port(rows)).toMatchObject({ changed_from: 'denies', changed_to: 'qualifies', changed_on: '2026-11-18' });
    expect(port(await q.rows({ 'as-of': '2026-11-15' }))).toMatchObject({ stance: 'denies', changed_from: null, changed_on: null });
  });

  test('a position that was set says so, with its reason; one that a spreadsheet would run is made safe', async () => {
    const reason = '=HYPERLINK("http://evil","x")';
    const set = { issueId: q.issues.money, partyId: q.town, asOf: '2026-11-20', stance: 'evades' as const, reason, now };
    must(await setPosition(q.adjudicator, set));
    const [, , , money] = await q.rows();
    expect(money).toMatchObject({ stance: 'evades', stance_from: 'set', stance_reason: reason, stance_stale: false });
    expect((await q.file('csv')).text).toContain(`"'=HYPERLINK(""http://evil"",""x"")"`);
  });

  test("another desk's issue is not found", async () => {
    const { reader } = await openTestDesk('Other desk');
    const asked = { issueId: q.issues.pier, query: readSideBySideQuery({}), format: 'csv' as const, address: '', now };
    expect(await exportIssue(reader, asked)).toMatchObject(refusedWith('not-found'));
  });
});
