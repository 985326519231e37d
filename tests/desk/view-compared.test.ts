import postgres from 'postgres';
import { addRelation } from '@/desk/add-relation';
import { giveVerdict } from '@/desk/give-verdict';
import { searchSides } from '@/desk/search-sides';
import { undo } from '@/desk/undo';
import { viewCompared } from '@/desk/view-compared';
import { withdrawClaim } from '@/desk/withdraw-claim';
import type { Side } from '@/domain/position/compare-query';
import { closePools } from '@/store/db';
import { newId } from '@/store/new-id';
import { must, now, openTestDesk } from '../builders/desk-with';
import { openDispute } from '../builders/dispute-on';

/** The town says the pier stands, the port that piles are rotten; an engineer looked, and a diver speaks for nobody. */
const quarrel = async () => {
  const desk = await openDispute();
  const { say, actors } = desk;
  const firm = await say({ words: 'The pier stands firm', chain: [{ id: actors.ada }] });
  const rotten = await say({ words: 'Three piles are rotten', chain: [{ id: actors.otto }], bearing: 'denies' });
  const looked = await say({ words: 'We looked at every pile', chain: [{ id: actors.ivo }] });
  const saw = await say({ words: 'I saw the rot', chain: [{ id: actors.dora }], bearing: 'denies' });
  const compare = async (a: Side | null, b: Side | null, more: { issueId?: string; who?: typeof desk.analyst } = {}) =>
    must(await viewCompared(more.who ?? desk.analyst, { a, b, issueId: more.issueId ?? null }));
  const town: Side = { kind: 'party', id: actors.town };
  const port: Side = { kind: 'party', id: actors.port };
  const of = (kind: Side['kind'], id: string): Side => ({ kind, id });
  return { ...desk, firm, rotten, looked, saw, compare, town, port, of };
};

describe('two sides held against each other', () => {
  test('two parties: claims of both under one question, with bearings, and nobody else’s', async () => {
    const { compare, town, port, firm, rotten, looked } = await quarrel();
    const view = await compare(town, port);
    expect([view.a?.name, view.a?.party?.code, view.a?.claimCount, view.b?.name]).toEqual(['The town', 'TO', 1, 'The port']);
    expect(view.pairs).toMatchObject([
      { aId: firm.claimId, bId: rotten.claimId, standing: 'unrecorded', under: { a: 'affirms', b: 'denies' } },
    ]);
    expect(JSON.stringify(view)).not.toContain(looked.claimId);
    expect(view.b?.claims[0]?.quotes[0]).toMatchObject({ words: ['Three piles are rotten'], speaker: 'Otto Lind' });
  });

  test('recording a relation moves the pair; undone, it is unrecorded again', async () => {
    const { compare, town, port, firm, rotten, analyst } = await quarrel();
    const input = { type: 'rebuts' as const, fromClaimId: rotten.claimId, to: { claimId: firm.claimId }, reason: 'They meet.', now };
    const { eventId } = must(await addRelation(analyst, input));
    const view = await compare(town, port);
    expect([view.counts, view.relations[0]]).toMatchObject([
      { contradict: 1, unrecorded: 0 },
      { reason: 'They meet.', by: 'AA', hitClaimId: firm.claimId },
    ]);
    must(await undo(analyst, { eventId: eventId ?? '', now }));
    expect((await compare(town, port)).counts).toEqual({ contradict: 0, agree: 0, other: 0, unrecorded: 1 });
  });

  test('an undercutter of a step counts against the claim the step leads to', async () => {
    const { compare, of, relate, saw, looked, actors } = await quarrel();
    await relate('undercuts', saw.claimId, looked.appearanceId);
    const view = await compare(of('actor', actors.dora), of('actor', actors.ivo));
    expect([view.counts.contradict, view.relations]).toMatchObject([1, [{ atStep: true, hitClaimId: looked.claimId }]]);
  });

  test('claims and quotes: each claim of one with each of the other, and the words of either', async () => {
    const { compare, of, firm, rotten, looked } = await quarrel();
    expect((await compare(of('claim', firm.claimId), of('claim', looked.claimId))).pairs).toHaveLength(1);
    const view = await compare(of('claim', firm.claimId), of('quote', rotten.quoteId));
    expect([view.b?.name, view.pairs.length, view.b?.claims[0]?.id]).toEqual(['Three piles are rotten', 1, rotten.claimId]);
  });

  test('narrowed to a question, with those below it; another has nothing in common', async () => {
    const { compare, town, port, issues } = await quarrel();
    expect((await compare(town, port, { issueId: issues.pier })).pairs).toHaveLength(1);
    expect((await compare(town, port, { issueId: issues.money })).pairs).toHaveLength(0);
  });

  test.each<readonly [string, (d: Awaited<ReturnType<typeof quarrel>>) => Promise<readonly [Side | null, Side | null]>, boolean]>([
    ['nothing is chosen', async () => [null, null], false],
    ['one side is chosen', async ({ town }) => [town, null], false],
    ['a side never was', async ({ town, of }) => [town, of('party', newId())], true],
    [
      'a claim is withdrawn',
      async ({ of, firm, rotten, analyst }) => {
        must(await withdrawClaim(analyst, { claimId: firm.claimId, revision: 1, now }));
        return [of('claim', firm.claimId), of('claim', rotten.claimId)];
      },
      true,
    ],
  ])('%s', async (_, sides, gone) => {
    const d = await quarrel();
    const view = await d.compare(...(await sides(d)));
    expect([view.pairs, view.gone]).toEqual([[], gone]);
  });

  test('a colleague’s verdict of an open round stays hidden', async () => {
    const { compare, town, port, firm, analyst, second } = await quarrel();
    const given = {
      question: 'so' as const,
      claimId: firm.claimId,
      ratingKey: 'supported',
      reasons: 'It stood.',
      confidence: 'high' as const,
      now,
    };
    must(await giveVerdict(analyst, given));
    expect(JSON.stringify(await compare(town, port, { who: second }))).not.toContain('Supported');
    expect((await compare(town, port)).a?.claims[0]?.soMark).toMatchObject({ by: 'mine', word: 'Supported' });
  });

  test('another desk sees none of it', async () => {
    const { compare, town, port } = await quarrel();
    const { analyst: stranger } = await openTestDesk('Other desk');
    expect(await compare(town, port, { who: stranger })).toMatchObject({ a: null, b: null, gone: true, pairs: [] });
  });

  test('comes in one round trip', async () => {
    const { compare, town, port } = await quarrel();
    await closePools();
    const sent: string[] = [];
    const kept = globalThis as typeof globalThis & { saidsoPools: { sql?: postgres.Sql } };
    kept.saidsoPools.sql = postgres(process.env.DATABASE_URL ?? '', { max: 1, debug: (_, query) => sent.push(query) });
    await kept.saidsoPools.sql`select 1`;
    sent.length = 0;
    await compare(town, port);
    expect(sent).toHaveLength(1);
  });
});

describe('what can be compared', () => {
  test.each([
    ['', null, ['party']],
    ['pier', null, ['claim', 'quote']],
    ['Otto', 'party', ['actor']],
    ['port', 'claim', []],
    ['PO', null, ['party']],
  ] as const)('“%s” beside %s', async (words, beside, kinds) => {
    const { analyst } = await quarrel();
    const found = must(await searchSides(analyst, { words, beside })).map(({ kind }) => kind as string);
    for (const kind of kinds) expect(found).toContain(kind);
    if (beside === 'claim') expect(found.filter((kind) => kind === 'party' || kind === 'actor')).toEqual([]);
  });
});
