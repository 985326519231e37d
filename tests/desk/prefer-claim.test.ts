import { addRelation } from '@/desk/add-relation';
import { mergeClaims } from '@/desk/merge-claims';
import { preferClaim } from '@/desk/prefer-claim';
import { undo } from '@/desk/undo';
import { viewClaim } from '@/desk/view-claim';
import { viewHistory } from '@/desk/view-history';
import { viewMap } from '@/desk/view-map';
import { withdrawRelation } from '@/desk/withdraw-relation';
import { refusedWith } from '../builders/claim-desk';
import { must, now, openTestDesk } from '../builders/desk-with';
import { openDispute } from '../builders/dispute-on';

/** The port says piles are rotten, against the town's word that the pier stands firm. */
const fight = async () => {
  const desk = await openDispute();
  const { say, relate, actors, adjudicator, analyst } = desk;
  const firm = await say({ words: 'The pier stands firm', chain: [{ id: actors.ada }] });
  const rotten = await say({ words: 'Three piles are rotten', chain: [{ id: actors.otto }], bearing: 'denies' });
  const relationId = await relate('rebuts', rotten.claimId, firm.claimId);
  const prefer = (
    end: 'from' | 'to' | null,
    more: { who?: typeof analyst; revision?: number; reason?: string; relationId?: string } = {},
  ) =>
    preferClaim(more.who ?? adjudicator, {
      relationId: more.relationId ?? relationId,
      revision: more.revision ?? 1,
      end,
      reason: more.reason ?? 'The divers wrote it down.',
      now,
    });
  const labels = async () => {
    const { standing } = must(await viewMap(analyst, { issueId: desk.issues.pier }));
    return [firm, rotten].map(({ claimId }) => standing.all.reasons[claimId]?.label);
  };
  return { ...desk, firm, rotten, relationId, prefer, labels };
};

describe('which of two claims that rebut each other comes first', () => {
  test('until somebody says so, both are undecided; then the other falls, with the reason; undone, both are undecided again', async () => {
    const { prefer, labels, adjudicator, analyst, issues, rotten, firm } = await fight();
    expect(await labels()).toEqual(['undecided', 'undecided']);
    const { eventId } = must(await prefer('from'));
    expect(await labels()).toEqual(['out', 'in']);
    expect(must(await viewMap(analyst, { issueId: issues.pier })).standing.all.spared).toMatchObject([
      { claimId: rotten.claimId, byId: firm.claimId, basis: 'recorded', reason: 'The divers wrote it down.' },
    ]);
    must(await undo(adjudicator, { eventId: eventId ?? '', now }));
    expect(await labels()).toEqual(['undecided', 'undecided']);
  });

  test('the claim page has it with who said so, and the history of both claims tells it', async () => {
    const { prefer, analyst, firm, rotten } = await fight();
    must(await prefer('to'));
    const { relations } = must(await viewClaim(analyst, firm.claimId));
    expect(relations[0]?.preference).toEqual({ end: 'to', reason: 'The divers wrote it down.', by: 'AJ' });
    for (const { claimId } of [firm, rotten]) {
      const { events } = must(await viewHistory(analyst, { about: claimId, by: null, before: null }));
      expect(events[0]).toMatchObject({ act: 'prefer-claim', label: '“That The pier stands firm.” before “That Three piles are rotten.”' });
    }
  });

  test('turned round, and let go without a reason', async () => {
    const { prefer, labels } = await fight();
    must(await prefer('from'));
    must(await prefer('to', { revision: 2 }));
    expect(await labels()).toEqual(['in', 'out']);
    must(await prefer(null, { revision: 3, reason: '' }));
    expect(await labels()).toEqual(['undecided', 'undecided']);
  });

  test('drawn anew after it was withdrawn, the rebuttal attacks both ways again', async () => {
    const { prefer, labels, analyst, relationId, rotten, firm } = await fight();
    must(await prefer('from'));
    must(await withdrawRelation(analyst, { relationId, now }));
    must(await addRelation(analyst, { type: 'rebuts', fromClaimId: rotten.claimId, to: { claimId: firm.claimId }, reason: 'Again.', now }));
    expect(await labels()).toEqual(['undecided', 'undecided']);
  });

  test('goes along when a claim is merged into another', async () => {
    const { prefer, say, actors, adjudicator, analyst, issues, firm, rotten } = await fight();
    must(await prefer('from'));
    const safe = await say({ words: 'the pier is safe', chain: [{ id: actors.ada }] });
    must(await mergeClaims(adjudicator, { fromId: firm.claimId, intoId: safe.claimId, now }));
    const { standing } = must(await viewMap(analyst, { issueId: issues.pier }));
    expect([safe, rotten].map(({ claimId }) => standing.all.reasons[claimId]?.label)).toEqual(['out', 'in']);
  });

  test.each<readonly [string, (d: Awaited<ReturnType<typeof fight>>) => Promise<unknown>, string]>([
    ['by an analyst', ({ prefer, analyst }) => prefer('from', { who: analyst }), 'not-allowed'],
    ['without a reason', ({ prefer }) => prefer('from', { reason: ' ' }), 'reasons-missing'],
    ['of a relation that is none', ({ prefer, firm }) => prefer('from', { relationId: firm.claimId }), 'not-found'],
    ['from an older revision', ({ prefer }) => prefer('from', { revision: 7 }), 'changed-since'],
    [
      'of a support',
      async ({ prefer, relate, firm, rotten }) => prefer('from', { relationId: await relate('supports', rotten.claimId, firm.claimId) }),
      'preference-on-no-rebuttal',
    ],
    [
      "of another desk's relation",
      async ({ prefer }) => prefer('from', { who: (await openTestDesk('Other desk')).adjudicator }),
      'not-found',
    ],
  ])('%s it is refused', async (_, act, code) => {
    expect(await act(await fight())).toMatchObject(refusedWith(code));
  });
});
