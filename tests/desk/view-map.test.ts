import postgres from 'postgres';
import { adjudicate } from '@/desk/adjudicate';
import { closeRound } from '@/desk/close-round';
import { giveVerdict } from '@/desk/give-verdict';
import { undo } from '@/desk/undo';
import { viewMap } from '@/desk/view-map';
import { withdrawClaim } from '@/desk/withdraw-claim';
import { closePools } from '@/store/db';
import { must, now, openTestDesk } from '../builders/desk-with';
import { openDispute } from '../builders/dispute-on';

/** The town says the pier stands, the port that piles are rotten; a diver undercuts, an engineer supports, and nobody asked about the last. */
const quarrel = async () => {
  const desk = await openDispute();
  const { say, relate, actors } = desk;
  const firm = await say({ words: 'The pier stands firm', chain: [{ id: actors.ada }] });
  const rotten = await say({ words: 'Three piles are rotten', chain: [{ id: actors.otto }], bearing: 'denies' });
  const looked = await say({ words: 'We looked at every pile', chain: [{ id: actors.ivo }] });
  const saw = await say({ words: 'I saw the rot', chain: [{ id: actors.dora }], bearing: 'denies' });
  await relate('rebuts', rotten.claimId, firm.claimId);
  await relate('supports', looked.claimId, firm.claimId);
  await relate('undercuts', saw.claimId, looked.appearanceId);
  const map = async (who = desk.analyst, of: Parameters<typeof viewMap>[1] = { issueId: desk.issues.pier }) => must(await viewMap(who, of));
  return { ...desk, firm, rotten, looked, saw, map };
};

describe('the argument map of an issue', () => {
  test('brings its questions, claims with party and words, relations with steps, and what stands', async () => {
    const { map, firm, rotten, looked, saw, issues } = await quarrel();
    const page = await map();
    expect(page.issue).toEqual({ id: issues.pier, question: 'Is the pier safe?' });
    expect(page.bands.map(({ letter, question, placed }) => [letter, question, placed.length])).toEqual([
      ['A', 'Are the piles sound?', 4],
      ['B', 'Who pays?', 0],
    ]);
    const of = (id: string) => page.claims.find((claim) => claim.id === id);
    expect(of(firm.claimId)).toMatchObject({
      proposition: 'That The pier stands firm.',
      soMark: null,
      settled: null,
      strongest: { words: ['The pier stands firm'], speaker: 'Ada Berg', party: { code: 'TO', slot: 1 }, saidMark: null },
    });
    const lines = page.relations.map(({ type, fromClaimId, toClaimId, atAppearanceId }) => [
      type,
      fromClaimId,
      toClaimId ?? atAppearanceId,
    ]);
    expect(lines.sort()).toEqual([
      ['rebuts', rotten.claimId, firm.claimId],
      ['supports', looked.claimId, firm.claimId],
      ['undercuts', saw.claimId, looked.appearanceId],
    ]);
    const labels = [firm, rotten, looked, saw].map(({ claimId }) => page.standing.all.reasons[claimId]?.label);
    // the support rests on words whose truth is undercut: it falls, and with it the only ground
    expect(labels).toEqual(['out', 'in', 'out', 'in']);
    expect(page.standing.adjudicated.reasons).toEqual({});
  });

  test('a withdrawn claim leaves with its lines; undone, it is there again', async () => {
    const { map, saw, looked, analyst } = await quarrel();
    const gone = must(await withdrawClaim(analyst, { claimId: saw.claimId, revision: 1, now }));
    const without = await map();
    expect([without.claims.length, without.relations.length, without.standing.all.reasons[looked.claimId]?.label]).toEqual([3, 2, 'in']);
    must(await undo(analyst, { eventId: gone.eventId ?? '', now }));
    expect((await map()).relations).toHaveLength(3);
  });

  test('what bears on its claims from outside comes along, however far', async () => {
    const { map, say, relate, actors, issues, looked } = await quarrel();
    const { claimId: far } = await say({ words: 'quarrel is about money', chain: [{ id: actors.paper }], issueId: issues.money });
    await relate('rebuts', far, looked.claimId);
    const page = await map(undefined, { issueId: issues.piles });
    expect(page.claims.map(({ id }) => id)).toContain(far);
    expect(page.bands[0]?.placed.map(({ claimId }) => claimId)).not.toContain(far);
  });
});

describe('verdicts of an open round', () => {
  test('a colleague’s stays hidden on the map, mine shows to me, and counts for nobody’s labels until it is settled', async () => {
    const { map, analyst, second, adjudicator, firm } = await quarrel();
    const given = {
      question: 'so' as const,
      claimId: firm.claimId,
      ratingKey: 'supported',
      reasons: 'It stood.',
      confidence: 'high' as const,
      now,
    };
    const { roundId } = must(await giveVerdict(analyst, given)).value;
    const mark = async (who: typeof analyst) => (await map(who)).claims.find(({ id }) => id === firm.claimId);
    expect(await mark(analyst)).toMatchObject({ soMark: { by: 'mine', word: 'Supported' }, settled: null });
    expect(await mark(second)).toMatchObject({ soMark: { by: 'blind', inside: 'blind' }, settled: null });
    expect(JSON.stringify(await map(second))).not.toContain('Supported');
    must(await closeRound(adjudicator, { roundId, now }));
    must(await adjudicate(adjudicator, { roundId, ratingKey: 'refuted', reason: 'It does not.', now }));
    expect(await mark(second)).toMatchObject({ soMark: { by: 'settled', word: 'Refuted' }, settled: { rank: 0 } });
    expect(Object.keys((await map(second)).standing.adjudicated.reasons)).toEqual([firm.claimId]);
  });
});

describe('the neighbourhood of a claim', () => {
  test('reaches two steps, either way; labels are those of the whole', async () => {
    const { map, firm, rotten, looked, saw, say, relate, actors } = await quarrel();
    const { claimId: third } = await say({ words: 'quarrel is about money', chain: [{ id: actors.paper }] });
    await relate('rebuts', third, saw.claimId);
    const page = await map(undefined, { claimId: rotten.claimId });
    expect(page.centre).toMatchObject({ id: rotten.claimId });
    expect(page.bands[0]?.placed.map(({ claimId }) => claimId).sort()).toEqual([firm, rotten, looked].map(({ claimId }) => claimId).sort());
    const whole = await map();
    for (const { id } of page.claims) expect(page.standing.all.reasons[id]?.label).toBe(whole.standing.all.reasons[id]?.label);
  });
});

describe('the one query', () => {
  test('brings the map in one round trip', async () => {
    const { analyst, issues, firm } = await quarrel();
    await closePools();
    const sent: string[] = [];
    const kept = globalThis as typeof globalThis & { saidsoPools: { sql?: postgres.Sql } };
    kept.saidsoPools.sql = postgres(process.env.DATABASE_URL ?? '', { max: 1, debug: (_, query) => sent.push(query) });
    await kept.saidsoPools.sql`select 1`;
    sent.length = 0;
    must(await viewMap(analyst, { issueId: issues.pier }));
    expect(sent).toHaveLength(1);
    must(await viewMap(analyst, { claimId: firm.claimId }));
    expect(sent).toHaveLength(2);
  });

  test('another desk’s issue and claim are not found, and neither is what is no id', async () => {
    const { issues, firm } = await quarrel();
    const { analyst: stranger } = await openTestDesk('Other desk');
    for (const target of [{ issueId: issues.pier }, { claimId: firm.claimId }, { issueId: 'x' }, { claimId: issues.pier }])
      expect(await viewMap(stranger, target)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });
});
