import { addRelation } from '@/desk/add-relation';
import { editRelation } from '@/desk/edit-relation';
import { saveIssueView } from '@/desk/save-issue-view';
import { setPosition } from '@/desk/set-position';
import { undo } from '@/desk/undo';
import { viewClaim } from '@/desk/view-claim';
import { viewIssue } from '@/desk/view-issue';
import { withdrawPosition } from '@/desk/withdraw-position';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import { deskWithClaims } from '../builders/claim-desk';
import { must, now } from '../builders/desk-with';
import { openDispute } from '../builders/dispute-on';

/** Words never stand under a colleague's name: who wrote what a row says now is named with it. */
const later = new Date(now.getTime() + 60_000);

describe('a position', () => {
  const opened = async () => {
    const d = await openDispute();
    await d.say({ words: 'The pier stands firm', chain: [{ id: d.actors.ada }] });
    const key = { issueId: d.issues.piles, partyId: d.actors.town, asOf: '2026-11-20' };
    const { positionId } = must(await setPosition(d.adjudicator, { ...key, stance: 'evades', reason: 'Hers.', now })).value;
    const set = async () => (await d.page()).cell(0, 'TO').set;
    return { ...d, key, positionId, set };
  };

  test('changed by another is the other’s, with the time of the change; taken back, it is the first one’s again', async () => {
    const { chief, key, set } = await opened();
    const { eventId } = must(await setPosition(chief, { ...key, stance: 'denies', reason: 'His.', revision: 1, now: later }));
    expect(await set()).toMatchObject({ reason: 'His.', by: chief.name, at: later.toISOString() });
    must(await undo(chief, { eventId: eventId ?? '', now: later }));
    expect(await set()).toMatchObject({ reason: 'Hers.', by: 'Ada Judge', at: now.toISOString() });
  });

  test('withdrawn and set anew by another is the other’s', async () => {
    const { adjudicator, chief, key, positionId, set } = await opened();
    must(await withdrawPosition(adjudicator, { positionId, revision: 1, now }));
    must(await setPosition(chief, { ...key, stance: 'denies', reason: 'His.', now: later }));
    expect(await set()).toMatchObject({ reason: 'His.', by: chief.name });
  });
});

test('the reason of a relation is theirs who wrote it', async () => {
  const d = await deskWithClaims();
  const relation = { type: 'rebuts' as const, fromClaimId: d.budget.claimId, to: { claimId: d.pier.claimId }, reason: 'Hers.', now };
  const { relationId } = must(await addRelation(d.analyst, relation)).value;
  const told = async () =>
    must(await viewClaim(d.reader, d.pier.claimId)).relations.map(({ reason, by, at }) => ({ reason, by: by.name, at }));
  expect(await told()).toEqual([{ reason: 'Hers.', by: 'Ann Analyst', at: now.toISOString() }]);
  must(await editRelation(d.second, { relationId, revision: 1, reason: 'His.', now: later }));
  expect(await told()).toEqual([{ reason: 'His.', by: 'Bob Analyst', at: later.toISOString() }]);
});

test('a view of the desk is theirs who saved it last', async () => {
  const { analyst, second, issues } = await openDispute();
  const issueId = issues.pier;
  const view = { issueId, name: 'Both', query: '', mine: false } as const;
  must(await saveIssueView(analyst, { ...view, now }));
  const views = async () => must(await viewIssue(analyst, { issueId, query: readSideBySideQuery({}) })).page.views.map(({ by }) => by);
  expect(await views()).toEqual(['Ann Analyst']);
  must(await saveIssueView(second, { ...view, query: 'only=gaps', revision: 1, now: later }));
  expect(await views()).toEqual(['Bob Analyst']);
});
