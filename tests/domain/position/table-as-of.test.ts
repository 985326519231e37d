import type { HopFacts, NamedActor, RelationFacts, SideBySideFacts, StatementFacts } from '@/domain/position/side-by-side-facts';
import { sideBySideOf } from '@/domain/position/side-by-side-of';
import { type Row, tableAsOf } from '@/domain/position/table-as-of';

const actor = (id: string, kind: NamedActor['kind'] = 'person'): NamedActor => ({ id, name: id.toUpperCase(), kind });
const hop = (...actors: NamedActor[]): HopFacts => ({ actors, description: null, occasion: null });
const paper = actor('paper', 'outlet');
const unjudged = { settled: null, own: null, round: null };

/** `claim who party` on a day, printed by the paper. */
const said = (claimId: string, speakerId: string, on = '2026-01-10', more: Partial<StatementFacts> = {}): StatementFacts => ({
  claimId,
  number: 0,
  appearanceId: `${claimId}-${speakerId}`,
  quoteId: `q-${claimId}`,
  bearing: 'affirms',
  saidOn: on,
  earliest: on,
  latest: on,
  precision: 'day',
  speakerId,
  capacityId: null,
  sourceId: 's',
  mode: 'direct',
  words: [claimId],
  language: 'en',
  proposition: claimId,
  kind: 'assertion',
  speaker: actor(speakerId),
  capacity: null,
  source: { id: 's', name: 'Source' },
  outlet: { id: 'paper', name: 'PAPER' },
  chain: [hop(paper), hop(actor(speakerId))],
  said: unjudged,
  so: unjudged,
  drift: null,
  ...more,
});
const cell = (issueId: string, partyId: string | null, ...statements: StatementFacts[]) => ({ issueId, partyId, statements, rest: [] });
const issue = (id: string, parentId: string | null = 'top', position = 0) => ({ id, parentId, position, question: `${id}?`, revision: 1 });
const party = (id: string, slot: number) => ({ id, name: id, code: id.toUpperCase(), slot, claims: 1 });
const relation = (fromClaimId: string, toClaimId: string, more: Partial<RelationFacts> = {}): RelationFacts => ({
  id: `${fromClaimId}>${toClaimId}`,
  type: 'rebuts',
  answer: null,
  reason: '',
  fromClaimId,
  fromProposition: fromClaimId,
  toClaimId,
  toProposition: toClaimId,
  aim: 'claim',
  by: [],
  on: '2026-01-10',
  ...more,
});
const facts = (more: Partial<SideBySideFacts>): SideBySideFacts => ({
  issue: issue('top', null),
  above: [],
  issues: [issue('one'), issue('two', 'top', 1)],
  parties: [party('pa', 1), party('pb', 2), party('pc', 3)],
  cells: [],
  relations: [],
  addressees: [],
  requests: [],
  positions: [],
  memberships: [],
  counts: { claims: 0, sources: 0, speakers: 0 },
  choices: { kind: [], outlet: [], said: [], so: [] },
  views: [],
  sources: [],
  ...more,
});
/** Claims numbered under their question as the database does it: parties in their order, then by when they were first said. */
const numbered = (cells: SideBySideFacts['cells']): SideBySideFacts['cells'] => {
  const last = new Map<string, number>();
  const order = (partyId: string | null) => partyId ?? 'z';
  return [...cells]
    .sort((a, b) => (order(a.partyId) < order(b.partyId) ? -1 : 1))
    .map((cell) => {
      const inOrder = [...cell.statements].sort((a, b) => (a.saidOn + a.claimId < b.saidOn + b.claimId ? -1 : 1));
      const from = last.get(cell.issueId) ?? 0;
      const ids = [...new Set(inOrder.map(({ claimId }) => claimId))];
      last.set(cell.issueId, from + ids.length);
      return { ...cell, statements: cell.statements.map((it) => ({ ...it, number: from + 1 + ids.indexOf(it.claimId) })) };
    });
};
const table = (more: Partial<SideBySideFacts>, asOf: string | null = null, codes: string[] = []) =>
  tableAsOf(sideBySideOf(facts({ ...more, cells: numbered(more.cells ?? []) }), codes), asOf);
const tags = (rows: readonly Row[]) =>
  rows.map((row) => row.cells.map(({ entries }) => entries.map(({ tag, claimId }) => `${tag}:${claimId}`).join(' ')));

describe('the rows', () => {
  const own = { cells: [cell('top', 'pa', said('c', 'ada'))] };
  const cases: readonly (readonly [string, Partial<SideBySideFacts>, string])[] = [
    ['are what stands below', {}, 'A one?, B two?'],
    ['are the issue itself when nothing does', { issues: [] }, 'A top?'],
    ['begin with the issue when words stand right on it', own, 'A top?, B one?, C two?'],
    ['go down as deep as the questions', { issues: [issue('one'), issue('deep', 'one')] }, 'A one?, B deep?'],
  ];
  test.each(cases)('%s', (_, more, expected) =>
    expect(
      table(more)
        .rows.map(({ letter, question }) => `${letter} ${question}`)
        .join(', '),
    ).toBe(expected),
  );
});

describe('the columns', () => {
  test('are every party in its order, or the chosen ones in theirs', () => {
    expect(table({}).columns.map(({ id }) => id)).toEqual(['pa', 'pb', 'pc']);
    expect(table({}, null, ['PC', 'PA']).columns.map(({ id }) => id)).toEqual(['pc', 'pa']);
    expect(table({}, null, ['XX']).columns).toHaveLength(3);
  });
  test('count claims once, voices, and who wrote them down first', () => {
    const agency = actor('agency', 'outlet');
    const again = said('c1', 'ada', '2026-01-11', { appearanceId: 'again', chain: [hop(paper), hop(agency), hop(actor('ada'))] });
    const { columns } = table({ cells: [cell('one', 'pa', said('c1', 'ada'), again), cell('two', 'pa', said('c2', 'bo'))] });
    expect(columns[0]).toMatchObject({ said: 2, voices: 2, roots: 2, ownVoice: false });
  });
});

describe('tags and what they cite', () => {
  const cells = [
    cell('one', 'pa', said('a', 'ada'), said('a2', 'ada')),
    cell('one', 'pb', said('b', 'bo', '2026-01-10', { bearing: 'denies' })),
    cell('one', null, said('n', 'nobody')),
    cell('two', 'pa', said('a', 'ada')),
  ];
  test('parties count in their order, each from what was said first; the order of the columns changes none', () => {
    expect(tags(table({ cells }).rows)).toEqual([
      ['A2:a2 A1:a', 'A3:b', ''],
      ['B1:a', '', ''],
    ]);
    expect(table({ cells }).rows[0]?.unplaced?.entries[0]?.tag).toBe('A4');
    expect(tags(table({ cells }, null, ['PB', 'PA']).rows)[0]).toEqual(['A3:b', 'A2:a2 A1:a']);
  });
  test('a citation names the tag in its own row, even if the claim stands in others too', () => {
    const { rows, touches } = table({ cells, relations: [relation('b', 'a')] });
    expect(rows[0]?.cells[1]?.entries[0]?.citations).toMatchObject([{ type: 'rebuts', tags: ['A1'] }]);
    expect([...(touches.get('A1') ?? [])]).toEqual(['A3']);
  });
  test('what is not on the page is named by its words', () => {
    const citations = table({ cells, relations: [relation('b', 'far', { toProposition: 'Far off.' })] }).rows[0]?.cells[1]?.entries[0]
      ?.citations;
    expect(citations).toMatchObject([{ tags: [], claimId: 'far', proposition: 'Far off.' }]);
  });
  test('attacks are named before supports', () => {
    const relations = [
      relation('b', 'a', { id: '1', type: 'supports' }),
      relation('b', 'a2', { id: '2', type: 'undercuts', aim: 'words' }),
    ];
    expect(table({ cells, relations }).rows[0]?.cells[1]?.entries[0]?.citations.map(({ type }) => type)).toEqual(['undercuts', 'supports']);
  });
});

describe('who is told by whom', () => {
  const memberships = [
    { actorId: 'ada', inActorId: 'pa', role: 'mayor', speaksFor: true, from: null, to: '2026-06-30' },
    { actorId: 'office', inActorId: 'pa', role: 'office', speaksFor: false, from: null, to: null },
  ];
  const one = (chain: HopFacts[], more: Partial<StatementFacts> = {}) =>
    table({ memberships, cells: [cell('one', 'pa', said('c', 'ada', '2026-01-10', { capacityId: 'pa', chain, ...more }))] }).rows[0]
      ?.cells[0];
  const cases: readonly (readonly [string, HopFacts[], readonly string[]])[] = [
    ['a paper prints it', [hop(paper), hop(actor('ada'))], []],
    ['a paper cites an agency', [hop(paper), hop(actor('agency', 'outlet')), hop(actor('ada'))], []],
    ['an office of the party passes it on', [hop(paper), hop(actor('office', 'body')), hop(actor('ada'))], []],
    ['somebody else tells it', [hop(paper), hop(actor('critic')), hop(actor('ada'))], ['CRITIC']],
    ['somebody unnamed tells it', [hop(paper), { actors: [], description: 'a guest', occasion: null }, hop(actor('ada'))], ['a guest']],
    ['the page itself is unnamed', [{ actors: [], description: 'a leaflet', occasion: null }, hop(actor('ada'))], []],
  ];
  test.each(cases)('%s', (_, chain, tellers) => {
    const found = one(chain);
    expect(found?.entries[0]?.strongest.tellers).toEqual(tellers);
    expect(found?.asTold).toBe(tellers.length > 0);
  });
  test('the role of that day is shown, with the day it ended', () => {
    expect(one([hop(paper), hop(actor('ada'))])?.entries[0]?.strongest).toMatchObject({ role: 'mayor', until: '2026-06-30' });
    expect(one([hop(paper), hop(actor('ada'))], { saidOn: '2026-07-01' })?.entries[0]?.strongest).toMatchObject({
      role: null,
      until: null,
    });
  });
  test('an outlet speaks in its own voice', () => {
    const own = one([hop(paper)], { speakerId: 'paper', speaker: paper, capacityId: null });
    expect(own?.entries[0]?.strongest).toMatchObject({ ownVoice: true, told: false, recorders: ['PAPER'] });
  });
});

describe('a day in the past', () => {
  const cells = [cell('one', 'pa', said('a', 'ada', '2026-01-10')), cell('one', 'pb', said('b', 'bo', '2026-02-10'))];
  const month = said('m', 'ada', '2026-01-31', { earliest: '2026-01-01', precision: 'month' });
  test('leaves out what came later, and the relations to it', () => {
    const then = table({ cells, relations: [relation('a', 'b')] }, '2026-01-31');
    expect(tags(then.rows)[0]).toEqual(['A1:a', '', '']);
    expect(then.rows[0]?.cells[0]?.entries[0]?.citations).toEqual([]);
    expect(then.rows[0]?.cells[1]?.gap).toMatchObject({ kind: 'not-yet-said', firstSaid: '2026-02-10' });
  });
  test('a date within bounds counts from the last of its days', () => {
    expect(tags(table({ cells: [cell('one', 'pa', month)] }, '2026-01-30').rows)[0]?.[0]).toBe('');
    expect(tags(table({ cells: [cell('one', 'pa', month)] }, '2026-01-31').rows)[0]?.[0]).toBe('A1:m');
  });
});
