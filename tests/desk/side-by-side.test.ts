import postgres from 'postgres';
import { addIssue } from '@/desk/add-issue';
import { adjudicate } from '@/desk/adjudicate';
import { closeRound } from '@/desk/close-round';
import { editClaim } from '@/desk/edit-claim';
import { giveVerdict } from '@/desk/give-verdict';
import { setPosition } from '@/desk/set-position';
import { undo } from '@/desk/undo';
import { viewIssue } from '@/desk/view-issue';
import { viewIssues } from '@/desk/view-issues';
import { viewMap } from '@/desk/view-map';
import { withdrawClaim } from '@/desk/withdraw-claim';
import { withdrawPosition } from '@/desk/withdraw-position';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import { closePools } from '@/store/db';
import { unansweredClaims } from '@/store/sql/unanswered';
import { must, now, openTestDesk } from '../builders/desk-with';
import { day, openDispute } from '../builders/dispute-on';

describe('whose column a statement stands in', () => {
  test('is decided by the capacity in which it was said', async () => {
    const { say, page, actors, issues } = await openDispute();
    const { town, ada, ivo, otto, dora, council, paper } = actors;
    await say({ words: 'The pier stands firm', chain: [{ id: paper }, { id: ada }] });
    await say({ words: 'We looked at every pile', chain: [{ id: paper }, { id: ivo }] });
    await say({ words: 'Three piles are rotten', chain: [{ id: paper }, { id: otto }], bearing: 'denies' });
    await say({ words: 'I saw the rot', chain: [{ id: paper }, { id: dora }], bearing: 'denies' });
    const first = await page();
    expect(first.table.columns.map(({ name }) => name)).toEqual(['The town', 'The port']);
    expect(first.table.rows.map(({ letter, question }) => `${letter} ${question}`)).toEqual(['A Are the piles sound?', 'B Who pays?']);
    expect(first.words(0, 'TO')).toEqual(['The pier stands firm']);
    expect(first.words(0, 'PO')).toEqual(['Three piles are rotten']);
    expect(first.cell(0, 'TO')).toMatchObject({ stance: 'affirms' });
    expect(first.cell(0, 'TO').entries[0]?.strongest).toMatchObject({
      speaker: 'Ada Berg',
      role: 'mayor',
      recorders: ['Tideway Post'],
      told: false,
    });
    // an engineer of the council does not speak for the town, and a diver for nobody
    expect(first.table.rows[0]?.unplaced?.entries.map(({ strongest }) => strongest.speaker).sort()).toEqual(['Dora Dive', 'Ivo Hall']);
    // spoken for a body that is part of the town, it counts for the town
    await say({ words: 'every pile', chain: [{ id: paper }, { id: ivo }], capacityId: council });
    const second = await page();
    expect(second.words(0, 'TO')).toEqual(expect.arrayContaining(['The pier stands firm', 'every pile']));
    expect(second.table.columns[0]).toMatchObject({ id: town, said: 2, voices: 2, roots: 1 });
    expect((await page({}, undefined, issues.piles)).table.rows.map(({ question }) => question)).toEqual(['Are the piles sound?']);
  });

  test('told by somebody of another party it stays the party’s, and says so', async () => {
    const { say, page, actors } = await openDispute();
    await say({
      words: 'the town calls the pier a treasure',
      chain: [{ id: actors.paper }, { id: actors.otto }, { id: actors.town }],
      mode: 'indirect',
    });
    const { cell } = await page();
    expect(cell(0, 'TO')).toMatchObject({ asTold: true, gap: null });
    expect(cell(0, 'TO').entries[0]?.strongest).toMatchObject({ speaker: 'The town', tellers: ['Otto Lind'], recorders: ['Tideway Post'] });
    expect(cell(0, 'PO').gap?.kind).toBe('no-statement');
  });
});

describe('what leaves, and what comes back', () => {
  test('a withdrawn claim leaves with its relations; undone, it is there again', async () => {
    const { say, relate, page, actors, analyst } = await openDispute();
    const { claimId } = await say({ words: 'The pier stands firm', chain: [{ id: actors.ada }] });
    const answer = await say({ words: 'Three piles are rotten', chain: [{ id: actors.otto }], bearing: 'denies' });
    await relate('rebuts', answer.claimId, claimId);
    expect((await page()).cell(0, 'PO').entries[0]?.citations).toMatchObject([{ type: 'rebuts', tags: ['A1'] }]);
    const withdrawn = must(await withdrawClaim(analyst, { claimId, revision: 1, now }));
    const without = await page();
    expect(without.cell(0, 'TO')).toMatchObject({ stance: 'silent', entries: [], gap: { kind: 'no-statement' } });
    expect(without.cell(0, 'PO').entries[0]).toMatchObject({ tag: 'A1', citations: [] });
    must(await undo(analyst, { eventId: withdrawn.eventId ?? '', now }));
    expect((await page()).cell(0, 'PO').entries[0]?.citations).toMatchObject([{ type: 'rebuts', tags: ['A1'] }]);
  });

  test('a question that is undone leaves the rows', async () => {
    const { page, analyst, issues } = await openDispute();
    const done = must(await addIssue(analyst, { question: 'Who fell in?', parentId: issues.pier, now }));
    expect((await page()).table.rows).toHaveLength(3);
    must(await undo(analyst, { eventId: done.eventId ?? '', now }));
    expect((await page()).table.rows).toHaveLength(2);
  });
});

describe('gaps are told apart', () => {
  const cases = [
    ['nothing on record', null, 'no-statement'],
    ['asked, and no answer came', 'no-answer', 'no-answer'],
    ['asked, and still waiting', 'waiting', 'waiting'],
    ['asked, and they refused', 'refused', 'refused'],
    ['asked, and answered elsewhere', 'answered', 'no-statement'],
  ] as const;
  test.each(cases)('%s', async (_, outcome, kind) => {
    const { ask, page, actors } = await openDispute();
    // whom the paper asked is part of the town
    if (outcome) await ask(actors.council, outcome);
    const { cell, table } = await page();
    expect(cell(0, 'TO').gap).toMatchObject({
      kind,
      requests: outcome ? [{ asked: { name: 'Town council' }, asker: { name: 'Tideway Post' } }] : [],
    });
    expect(cell(0, 'PO').gap).toMatchObject({ kind: 'no-statement', requests: [] });
    expect(table.gaps).toBe(4);
  });

  test('a request about a claim counts where the claim stands', async () => {
    const { say, ask, page, actors } = await openDispute();
    const { claimId } = await say({
      words: 'Three piles are rotten',
      chain: [{ id: actors.otto }],
      addressees: [actors.town],
      kind: 'accusation',
    });
    await ask(actors.town, 'no-answer', { claim_id: claimId, issue_id: null });
    const { cell } = await page();
    expect(cell(0, 'TO').gap).toMatchObject({ kind: 'no-answer', namedIn: ['A1'] });
    expect(cell(1, 'TO').gap).toMatchObject({ kind: 'no-statement', namedIn: [] });
  });

  test('before a day, what is said later is not yet said', async () => {
    const { say, page, actors } = await openDispute();
    await say({ words: 'The pier stands firm', chain: [{ id: actors.ada }], said: day('2026-11-01') });
    await say({ words: 'Three piles are rotten', chain: [{ id: actors.otto }], bearing: 'denies', said: day('2026-11-10') });
    const then = await page({ 'as-of': '2026-11-05' });
    expect(then.words(0, 'TO')).toEqual(['The pier stands firm']);
    expect(then.cell(0, 'PO').gap).toMatchObject({ kind: 'not-yet-said', firstSaid: '2026-11-10' });
    expect((await page({ 'as-of': '2026-11-10' })).words(0, 'PO')).toEqual(['Three piles are rotten']);
  });

  test('a filter that empties a cell is no silence, and leaves the position alone', async () => {
    const { say, page, actors } = await openDispute();
    await say({ words: 'The pier stands firm', chain: [{ id: actors.ada }], kind: 'assertion' });
    await say({ words: 'Three piles are rotten', chain: [{ id: actors.otto }], kind: 'accusation', bearing: 'denies' });
    const { cell, table } = await page({ kind: 'accusation' });
    expect(cell(0, 'TO')).toMatchObject({ stance: 'affirms', entries: [], gap: { kind: 'left-out' } });
    expect(cell(0, 'PO').entries).toHaveLength(1);
    expect(table.gaps).toBe(2);
  });

  test('what stands in no outlet is left out by a filter of outlets, and counts all the same', async () => {
    const { say, page, actors } = await openDispute();
    await say({ words: 'The pier stands firm', chain: [{ id: actors.ada }] });
    const { cell } = await page({ outlet: actors.dora });
    expect(cell(0, 'TO')).toMatchObject({ stance: 'affirms', entries: [], gap: { kind: 'left-out' } });
  });

  test('a claim of another kind now is found, and counted, under the new one', async () => {
    const { say, page, actors, analyst } = await openDispute();
    const { claimId } = await say({ words: 'Three piles are rotten', chain: [{ id: actors.otto }], kind: 'assertion' });
    must(await editClaim(analyst, { claimId, revision: 1, kind: 'accusation', now }));
    expect((await page({ kind: 'accusation' })).words(0, 'PO')).toEqual(['Three piles are rotten']);
    expect((await page({ kind: 'assertion' })).cell(0, 'PO').gap?.kind).toBe('left-out');
    expect((await page()).facts.choices.kind).toEqual([{ value: 'accusation', words: 'accusation', count: 1 }]);
  });

  test('each party is told with its claims, whether it has a column now or not', async () => {
    const { say, page, actors } = await openDispute();
    await say({ words: 'The pier stands firm', chain: [{ id: actors.ada }] });
    await say({ words: 'Three piles are rotten', chain: [{ id: actors.otto }] });
    const counted = ({ facts }: Awaited<ReturnType<typeof page>>) => facts.allParties.map(({ code, claims }) => `${code} ${claims}`);
    expect(counted(await page({ party: 'PO' }))).toEqual(counted(await page()));
    expect(counted(await page())).toEqual(['TO 1', 'PO 1']);
  });
});

describe('the tag of a claim', () => {
  test('is the same whatever columns, filters and days are shown, and on the map', async () => {
    const { say, page, actors, analyst, issues } = await openDispute();
    await say({ words: 'Three piles are rotten', chain: [{ id: actors.otto }], said: day('2026-11-01'), kind: 'accusation' });
    await say({ words: 'I saw the rot', chain: [{ id: actors.dora }], said: day('2026-11-02') });
    await say({ words: 'We looked at every pile', chain: [{ id: actors.town }], said: day('2026-11-10') });
    await say({ words: 'The pier stands firm', chain: [{ id: actors.ada }], said: day('2026-11-03') });
    const tagged = ({ table }: Awaited<ReturnType<typeof page>>) =>
      new Map(
        table.rows.flatMap(({ cells, unplaced }) =>
          [...cells, unplaced].flatMap((cell) => cell?.entries.map(({ claimId, tag }) => [claimId, tag] as const) ?? []),
        ),
      );
    const all = tagged(await page());
    expect([...all.values()].sort()).toEqual(['A1', 'A2', 'A3', 'A4']);
    const views: readonly Record<string, string>[] = [
      { party: 'PO,TO' },
      { party: 'PO' },
      { kind: 'accusation' },
      { 'as-of': '2026-11-02' },
      { only: 'gaps' },
    ];
    for (const other of views) {
      const some = tagged(await page(other));
      expect(some.size).toBeGreaterThan(0);
      for (const [claimId, tag] of some) expect(tag).toBe(all.get(claimId));
    }
    const map = must(await viewMap(analyst, { issueId: issues.pier }));
    expect(new Map(map.bands[0]?.placed.map(({ claimId, number }) => [claimId, `A${number}`]))).toEqual(all);
  });
});

describe('what answers what', () => {
  test('an undercutter of words, and an answer, are cited by the tag they hit', async () => {
    const { say, relate, page, actors } = await openDispute();
    const asked = await say({ words: 'Three piles are rotten', chain: [{ id: actors.otto }], kind: 'proposal', addressees: [actors.town] });
    const before = await page();
    expect(before.cell(0, 'PO').entries[0]?.unanswered).toMatchObject({ by: [{ name: 'The town' }] });
    expect(before.table.unanswered).toBe(1);
    const answer = await say({ words: 'The pier stands firm', chain: [{ id: actors.ada }] });
    const doubt = await say({ words: 'I saw the rot', chain: [{ id: actors.dora }] });
    await relate('answers', answer.claimId, asked.claimId, { answer: 'rejects' });
    await relate('undercuts', doubt.claimId, asked.appearanceId);
    const { cell, table } = await page();
    expect(cell(0, 'PO').entries[0]).toMatchObject({ tag: 'A2', unanswered: null });
    expect(cell(0, 'TO').entries[0]?.citations).toMatchObject([{ type: 'answers', answer: 'rejects', tags: ['A2'] }]);
    expect(table.rows[0]?.unplaced?.entries[0]?.citations).toMatchObject([{ type: 'undercuts', aim: 'words', tags: ['A2'] }]);
    expect([...(table.touches.get('A2') ?? [])].sort()).toEqual(['A1', 'A3']);
  });

  test('another voice of the claim’s own party is no answer, on this page and in the list of what is unanswered alike', async () => {
    const { say, relate, page, actors, analyst } = await openDispute();
    const asked = await say({ words: 'The pier stands firm', chain: [{ id: actors.ada }], kind: 'question' });
    const own = await say({ words: 'We looked at every pile', chain: [{ id: actors.town }] });
    const listed = async () => (await unansweredClaims({ workspaceId: analyst.workspaceId, today: '2026-11-20', limit: 9 })).count;
    await relate('answers', own.claimId, asked.claimId, { answer: 'accepts' });
    expect([(await page()).table.unanswered, must(await viewIssues(analyst)).rows[0]?.unanswered, await listed()]).toEqual([1, 1, 1]);
    const other = await say({ words: 'I saw the rot', chain: [{ id: actors.dora }], bearing: 'denies' });
    await relate('rebuts', other.claimId, asked.claimId);
    expect([(await page()).table.unanswered, must(await viewIssues(analyst)).rows[0]?.unanswered, await listed()]).toEqual([0, 0, 0]);
  });

  test('the overview counts the same claims, unanswered ones and gaps', async () => {
    const { say, page, actors, analyst } = await openDispute();
    await say({ words: 'Three piles are rotten', chain: [{ id: actors.otto }], kind: 'accusation', addressees: [actors.ada] });
    await say({ words: 'The pier stands firm', chain: [{ id: actors.ada }], kind: 'question' });
    const { table } = await page();
    const { rows } = must(await viewIssues(analyst));
    expect(rows.map(({ question, depth, claims, unanswered, gaps }) => [question, depth, claims, unanswered, gaps])).toEqual([
      ['Is the pier safe?', 0, 2, 2, 2],
      ['Are the piles sound?', 1, 2, 2, 0],
      ['Who pays?', 1, 0, 0, 2],
    ]);
    expect(table).toMatchObject({ unanswered: 2, gaps: 2 });
    const { count } = await unansweredClaims({ workspaceId: analyst.workspaceId, today: '2026-11-20', limit: 9 });
    expect(count).toBe(2);
  });
});

describe('a position an editor sets', () => {
  test('decides with its reason, is stale once its basis changes, and may be withdrawn', async () => {
    const { say, page, actors, issues, adjudicator, analyst } = await openDispute();
    await say({ words: 'The pier stands firm', chain: [{ id: actors.ada }] });
    const input = {
      issueId: issues.piles,
      partyId: actors.town,
      asOf: '2026-11-20',
      stance: 'evades' as const,
      reason: 'Firm is not sound.',
      now,
    };
    expect(await setPosition(analyst, input)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    const { positionId } = must(await setPosition(adjudicator, input)).value;
    expect((await page()).cell(0, 'TO')).toMatchObject({
      stance: 'evades',
      derived: { stance: 'affirms' },
      set: { reason: 'Firm is not sound.', stale: false, by: 'Ada Judge' },
    });
    expect((await page({ 'as-of': '2026-11-19' })).cell(0, 'TO')).toMatchObject({ stance: 'affirms', set: null });
    expect(await setPosition(adjudicator, { ...input, stance: 'denies' })).toMatchObject({ ok: false, refusal: { code: 'already-there' } });
    await say({ words: 'We looked at every pile', chain: [{ id: actors.ada }] });
    const stale = (await page()).cell(0, 'TO');
    expect(stale).toMatchObject({ stance: 'evades', set: { stale: true, revision: 1 } });
    must(await setPosition(adjudicator, { ...input, stance: 'qualifies', revision: 1 }));
    expect((await page()).cell(0, 'TO')).toMatchObject({ stance: 'qualifies', set: { stale: false, revision: 2 } });
    expect(await setPosition(adjudicator, { ...input, revision: 1 })).toMatchObject({ ok: false, refusal: { code: 'changed-since' } });
    must(await withdrawPosition(adjudicator, { positionId, revision: 2, now }));
    expect((await page()).cell(0, 'TO')).toMatchObject({ stance: 'affirms', set: null });
  });
});

describe('verdicts of an open round', () => {
  test('a colleague’s stays hidden, mine shows to me, and how many are in shows to all', async () => {
    const { say, page, actors, analyst, second, adjudicator } = await openDispute();
    const { claimId } = await say({ words: 'The pier stands firm', chain: [{ id: actors.ada }] });
    const given = { question: 'so' as const, claimId, ratingKey: 'refuted', reasons: 'It leans.', confidence: 'high' as const, now };
    const { roundId } = must(await giveVerdict(analyst, given)).value;
    const marks = async (who: typeof analyst) => (await page({}, who)).cell(0, 'TO').entries[0]?.strongest.judgedSo;
    expect(await marks(analyst)).toEqual({
      settled: null,
      own: { key: 'refuted', inside: 'worst', word: 'Refuted' },
      round: { open: true, asked: 3, given: 1, mine: false },
    });
    expect(await marks(second)).toEqual({ settled: null, own: null, round: { open: true, asked: 3, given: 1, mine: false } });
    expect(JSON.stringify(await page({}, second))).not.toContain('Refuted');
    must(await closeRound(adjudicator, { roundId, now }));
    must(await adjudicate(adjudicator, { roundId, ratingKey: 'supported', reason: 'It does not.', now }));
    expect(await marks(second)).toMatchObject({ settled: { word: 'Supported', inside: 'best' }, own: null });
    expect((await page({ so: 'supported' }, second)).words(0, 'TO')).toEqual(['The pier stands firm']);
    expect((await page({ so: 'none' }, second)).cell(0, 'TO').gap?.kind).toBe('left-out');
    expect((await page({ said: 'none' }, second)).words(0, 'TO')).toEqual(['The pier stands firm']);
  });
});

describe('the one query', () => {
  test('brings the whole page in one round trip', async () => {
    const { say, analyst, issues, actors } = await openDispute();
    await say({ words: 'The pier stands firm', chain: [{ id: actors.ada }] });
    await closePools();
    const sent: string[] = [];
    const kept = globalThis as typeof globalThis & { saidsoPools: { sql?: postgres.Sql } };
    kept.saidsoPools.sql = postgres(process.env.DATABASE_URL ?? '', {
      max: 1,
      debug: (_, query) => sent.push(query),
    });
    await kept.saidsoPools.sql`select 1`;
    sent.length = 0;
    must(await viewIssue(analyst, { issueId: issues.pier, query: readSideBySideQuery({ kind: 'assertion', outlet: actors.paper }) }));
    expect(sent).toHaveLength(1);
    must(await viewIssues(analyst));
    expect(sent).toHaveLength(2);
  });

  test('a cell brings the newest words only and counts the rest', async () => {
    const { analyst, act, issues, actors, say, page } = await openDispute();
    const first = await say({ words: 'The pier stands firm', chain: [{ id: actors.ada }] });
    await act(analyst, 'add-claim', async (w) => {
      for (let n = 1; n <= 24; n += 1) {
        const claim_id = await w.add('claim', {});
        const wording_id = await w.add('claim_wording', { claim_id, number: 1, proposition: `Pile ${n} holds.`, kind: 'assertion' });
        await w.add('claim_state', { id: claim_id, wording_id, status: 'draft', about_precision: 'unknown' });
        await w.add('claim_issue', { claim_id, issue_id: issues.piles, bearing: 'affirms' });
        const one = await w.find('appearance', { id: first.appearanceId });
        const { id: _, revision: __, ...like } = one as Parameters<typeof w.add<'appearance'>>[1] & { revision: number };
        await w.add('appearance', { ...like, claim_id, said_on: '2026-10-01', said_earliest: '2026-10-01', said_latest: '2026-10-01' });
      }
      return { ok: true, value: null };
    });
    const { cell, table, facts } = await page();
    expect(cell(0, 'TO').entries).toHaveLength(20);
    expect(cell(0, 'TO').entries[0]?.claimId).toBe(first.claimId);
    expect(cell(0, 'TO').beyond).toBe(5);
    expect(table.columns[0]).toMatchObject({ said: 25 });
    expect(facts.complete).toBe(false);
    const list = await page({ view: 'list' });
    expect(list.cell(0, 'TO').entries).toHaveLength(25);
    expect(list.facts.complete).toBe(true);
  });

  test('another desk’s issue is not found, and its parties are not seen', async () => {
    const { issues } = await openDispute();
    const { analyst: stranger } = await openTestDesk('Other desk');
    expect(await viewIssue(stranger, { issueId: issues.pier, query: readSideBySideQuery({}) })).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    });
    expect(must(await viewIssues(stranger))).toMatchObject({ rows: [], parties: 0 });
  });
});
