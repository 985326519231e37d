import { exportWorkspace } from '@/desk/export-workspace';
import { searchClaims } from '@/desk/search-claims';
import { viewActors } from '@/desk/view-actors';
import { viewIssues } from '@/desk/view-issues';
import { viewPeople } from '@/desk/view-people';
import { readClaimQuery } from '@/domain/search/claim-query';
import { must, now } from '../../builders/desk-with';
import { type TwoDesks, twoDesks } from './two-desks';

let desks: TwoDesks;
beforeAll(async () => {
  desks = await twoDesks();
});

describe('what the chief of one desk is shown without naming anything', () => {
  test('no list has anything of theirs', async () => {
    const { ours, theirs } = desks;
    const lists = JSON.stringify([
      must(await viewActors(ours.chief)),
      must(await viewIssues(ours.chief)),
      must(await viewPeople(ours.chief, { now })),
      must(await searchClaims(ours.chief, readClaimQuery({}))),
      must(await searchClaims(ours.chief, readClaimQuery({ q: 'budget' }))),
    ]);
    const { chief, adjudicator, analyst, second, reader, ...ids } = theirs;
    expect(lists).toContain(ours.claimId);
    for (const id of [...Object.values(ids), chief.id, chief.workspaceId, adjudicator.id, analyst.id, second.id, reader.id])
      if (typeof id === 'string') expect(lists).not.toContain(id);
  });

  test('an export has nothing of theirs', async () => {
    const { ours, theirs } = desks;
    const lines: string[] = [];
    for await (const line of must(await exportWorkspace(ours.chief, { now }))) lines.push(line);
    const text = lines.join('\n');
    expect(text).toContain(ours.claimId);
    for (const id of [theirs.claimId, theirs.sourceId, theirs.chief.workspaceId, theirs.actorId]) expect(text).not.toContain(id);
  });
});
