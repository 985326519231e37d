import { addQuote } from '@/desk/add-quote';
import { reading } from '@/store/db';
import { newId } from '@/store/new-id';
import { keptSource, must, newsText, now, openTestDesk, spanOf, statementOf } from '../builders/desk-with';

/** Rows that no act would write: the database itself must say no, whoever is at the door. */
const aDesk = async () => {
  const { analyst } = await openTestDesk();
  const other = (await openTestDesk('Other desk')).analyst;
  const source = await keptSource(analyst);
  const foreign = await keptSource(other);
  const elsewhere = await keptSource(analyst, { outlet: 'Other Post' });
  const kept = must(
    await addQuote(analyst, { versionId: source.versionId, statement: statementOf('There is no budget', 'Otto Lind'), now }),
  ).value;
  const second = must(
    await addQuote(analyst, { versionId: source.versionId, statement: statementOf('We will open the pier in May 😀', 'Ada Berg'), now }),
  ).value;
  const [{ id: anchorId }] = (await reading()`select id from anchor where quote_id = ${kept.quoteId}`) as unknown as [{ id: string }];
  const secondId = newId();
  await reading()`insert into version (workspace_id, id, source_id, number, text_id, extractor, marks, created_by, created_at)
    select workspace_id, ${secondId}::uuid, source_id, 2, text_id, extractor, marks, created_by, created_at from version where id = ${source.versionId}`;
  return { analyst, other, source, foreign, kept, second, anchorId, secondId, elsewhere };
};
type Desk = Awaited<ReturnType<typeof aDesk>>;

const anchorRow = (d: Desk, more: Record<string, unknown> = {}) => {
  const [start, end] = spanOf(newsText, 'no plan');
  const points = [...newsText.slice(0, start)].length;
  return {
    workspace_id: d.analyst.workspaceId,
    id: newId(),
    quote_id: d.kept.quoteId,
    version_id: d.source.versionId,
    unit_starts: [start],
    unit_ends: [end],
    point_starts: [points],
    point_ends: [points + 7],
    exact: ['no plan'],
    created_by: d.analyst.id,
    created_at: now,
    ...more,
  };
};

const relationRow = (d: Desk, more: Record<string, unknown> = {}) => ({
  workspace_id: d.analyst.workspaceId,
  id: newId(),
  type: 'rebuts',
  from_claim_id: d.kept.claimId,
  to_claim_id: d.second.claimId,
  reason: 'r',
  created_by: d.analyst.id,
  created_at: now,
  ...more,
});

const preferred = (d: Desk) => ({ preferred_end: 'from', preference_reason: 'r', preferred_by: d.analyst.id, preferred_at: now });

const driftRow = (d: Desk, more: Record<string, unknown> = {}) => ({
  ...anchorRow(d),
  version_id: d.secondId,
  anchor_id: d.anchorId,
  state: 'altered',
  alarms: [],
  diff: [],
  decision: 'waiting',
  ...more,
});

let desk: Desk;
beforeAll(async () => {
  desk = await aDesk();
});

const insertAnchor = (more: Record<string, unknown> = {}) => reading()`insert into anchor ${reading()(anchorRow(desk, more))}`;
const insertDrift = (more: Record<string, unknown> = {}) => reading()`insert into drift ${reading()(driftRow(desk, more))}`;
const insertRelation = (more: Record<string, unknown> = {}) => reading()`insert into relation ${reading()(relationRow(desk, more))}`;

describe('the database refuses', () => {
  test('nothing that is sound: an exact anchor after an astral character goes in', async () => {
    await expect(insertAnchor()).resolves.toBeDefined();
  });

  const cases: readonly (readonly [string, () => Promise<unknown>, RegExp])[] = [
    ['an anchor whose words are not the text', () => insertAnchor({ exact: ['no plans'] }), /words are not the text/],
    [
      'an anchor counted in units where points are meant',
      () => insertAnchor({ point_starts: [spanOf(newsText, 'no plan')[0]], point_ends: [spanOf(newsText, 'no plan')[1]] }),
      /words are not the text/,
    ],
    ['an anchor whose units name another place', () => insertAnchor({ unit_starts: [3], unit_ends: [10] }), /units and points/],
    ["an anchor in another desk's version", () => insertAnchor({ version_id: desk.foreign.versionId }), /of its quote's own source/],
    [
      'an anchor without spans',
      () =>
        reading()`insert into anchor (workspace_id, id, quote_id, version_id, unit_starts, unit_ends, point_starts, point_ends, exact, created_by, created_at) values (${desk.analyst.workspaceId}, ${newId()}, ${desk.kept.quoteId}, ${desk.source.versionId}, '{}', '{}', '{}', '{}', '{}', ${desk.analyst.id}, ${now})`,
      /differ in number/,
    ],
    ['a drift whose words are not the text', () => insertDrift({ exact: ['no plans'] }), /words are not the text/],
    ["a drift into another desk's version", () => insertDrift({ version_id: desk.foreign.versionId }), /older anchor of its quote/],
    ['a drift from an anchor that is not older', () => insertDrift({ version_id: desk.source.versionId }), /older anchor/],
    ['a drift from the anchor of another quote', () => insertDrift({ quote_id: desk.second.quoteId }), /older anchor/],
    [
      'a recapture that names a version of another source',
      () =>
        reading()`insert into recapture (workspace_id, id, source_id, version_id, outcome, how, extractor, created_by, created_at) values (${desk.analyst.workspaceId}, ${newId()}, ${desk.source.sourceId}, ${desk.elsewhere.versionId}, 'unchanged', 'paste', 'x', ${desk.analyst.id}, ${now})`,
      /version of its own source/,
    ],
    ['a drift of no known state', () => insertDrift({ state: 'lost' }), /check constraint/],
    ['an altered quote that nobody has to look at', () => insertDrift({ decision: 'none' }), /check constraint/],
    ['a missing quote that is somewhere', () => insertDrift({ state: 'missing' }), /check constraint/],
    ['an alarm of no known kind', () => insertDrift({ alarms: ['mood'] }), /check constraint/],
    [
      'a version withdrawn from under its quotes',
      () =>
        reading()`update version set withdrawn_at = now() where workspace_id = ${desk.analyst.workspaceId} and id = ${desk.source.versionId}`,
      /quotes stand in this version/,
    ],
    [
      'a version that changes',
      () => reading()`update version set extractor = 'x' where workspace_id = ${desk.analyst.workspaceId}`,
      /never changes/,
    ],
    [
      'a relation across workspaces',
      () => insertRelation({ workspace_id: desk.other.workspaceId, created_by: desk.other.id }),
      /foreign key/,
    ],
    ['a relation of a claim with itself', () => insertRelation({ to_claim_id: desk.kept.claimId }), /check constraint/],
    ['an undercut aimed at a claim', () => insertRelation({ type: 'undercuts' }), /check constraint/],
    ['an undercut aimed at nothing', () => insertRelation({ type: 'undercuts', to_claim_id: null }), /check constraint/],
    ['an answer that does not say which', () => insertRelation({ type: 'answers' }), /check constraint/],
    ['a relation of no known type', () => insertRelation({ type: 'likes' }), /check constraint/],
    [
      'a text under a hash that is not its own',
      () => reading()`insert into kept_text values (${desk.analyst.workspaceId}, ${newId()}, ${'0'.repeat(64)}, 'x', 1, ${now})`,
      /check constraint/,
    ],
    [
      'a text that changes',
      () => reading()`update kept_text set text = 'other' where workspace_id = ${desk.analyst.workspaceId}`,
      /never changes/,
    ],
    [
      'a wording that changes',
      () => reading()`update claim_wording set proposition = 'other' where workspace_id = ${desk.analyst.workspaceId}`,
      /never changes/,
    ],
    [
      'an event that changes',
      () => reading()`update event set act = 'x' where workspace_id = ${desk.analyst.workspaceId}`,
      /never changes/,
    ],
    ['a deleted claim', () => reading()`delete from claim_state where workspace_id = ${desk.analyst.workspaceId}`, /never deleted/],
    [
      'a preference on what is no rebuttal',
      () => reading()`insert into relation ${reading()(relationRow(desk, { ...preferred(desk), type: 'supports' }))}`,
      /preference_on_rebuttal/,
    ],
    [
      'a preference without a reason',
      () => reading()`insert into relation ${reading()(relationRow(desk, { ...preferred(desk), preference_reason: null }))}`,
      /preference_reasoned/,
    ],
    [
      'a preference whose reason says nothing',
      () => reading()`insert into relation ${reading()(relationRow(desk, { ...preferred(desk), preference_reason: ' ' }))}`,
      /preference_reason_said/,
    ],
    [
      'a preference for neither end',
      () => reading()`insert into relation ${reading()(relationRow(desk, { ...preferred(desk), preferred_end: 'both' }))}`,
      /preferred_end_known/,
    ],
    [
      "another desk's editor as who prefers",
      () => reading()`insert into relation ${reading()(relationRow(desk, { ...preferred(desk), preferred_by: desk.other.id }))}`,
      /foreign key/,
    ],
    ['an emptied table', () => reading()`truncate event_about`, /never deleted/],
    [
      'a tracked claim whose last words are withdrawn',
      () =>
        reading()`update appearance set withdrawn_at = now() where workspace_id = ${desk.analyst.workspaceId} and id = ${desk.kept.appearanceId}`,
      /draft/,
    ],
    [
      'a grade off the Admiralty scale',
      () =>
        reading()`insert into evidence (workspace_id, id, finding, credibility, created_by, created_at) values (${desk.analyst.workspaceId}, ${newId()}, 'f', 7, ${desk.analyst.id}, ${now})`,
      /check constraint/,
    ],
    [
      'an editor of no known role',
      () => reading()`update editor set role = 'owner' where workspace_id = ${desk.analyst.workspaceId}`,
      /check constraint/,
    ],
  ];
  test.each(cases)('%s', async (_, write, words) => {
    await expect(write()).rejects.toThrow(words);
  });

  test('a drift goes in once for a quote and a version, is decided, and keeps its words', async () => {
    await expect(insertDrift()).resolves.toBeDefined();
    await expect(insertDrift()).rejects.toThrow(/unique/);
    const sql = reading();
    await expect(sql`update drift set decision = 'kept' where workspace_id = ${desk.analyst.workspaceId}`).resolves.toBeDefined();
    await expect(sql`update drift set state = 'moved' where workspace_id = ${desk.analyst.workspaceId}`).rejects.toThrow(/never changes/);
  });

  test('an event erased by law keeps its digest, and only that may happen to it', async () => {
    const sql = reading();
    await sql`update event set canonical = null where workspace_id = ${desk.other.workspaceId}`;
    const [row] = await sql`select canonical, digest from event where workspace_id = ${desk.other.workspaceId} limit 1`;
    expect(row).toMatchObject({ canonical: null, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    await expect(sql`update event set canonical = '{}' where workspace_id = ${desk.other.workspaceId}`).rejects.toThrow(/never changes/);
  });
});
