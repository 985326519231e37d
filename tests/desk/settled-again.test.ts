import { addIssue } from '@/desk/add-issue';
import { addRelation } from '@/desk/add-relation';
import { adjudicate } from '@/desk/adjudicate';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { giveVerdict } from '@/desk/give-verdict';
import { placeClaim } from '@/desk/place-claim';
import { reopenRound } from '@/desk/reopen-round';
import { searchClaims } from '@/desk/search-claims';
import { viewClaim } from '@/desk/view-claim';
import { viewIssue } from '@/desk/view-issue';
import { viewMap } from '@/desk/view-map';
import { viewSource } from '@/desk/view-source';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import { readClaimQuery } from '@/domain/search/claim-query';
import { deskWithClaims } from '../builders/claim-desk';
import { must, now } from '../builders/desk-with';

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

/** A settled claim that is judged anew: a colleague's new verdict is in and blind. */
const judgedAnew = async () => {
  const d = await deskWithClaims();
  const { claimId } = d.pier;
  const issueId = must(await addIssue(d.analyst, { question: 'Will the pier open?', now })).value.issueId;
  for (const claim of [d.pier, d.budget]) must(await placeClaim(d.analyst, { claimId: claim.claimId, issueId, bearing: 'affirms', now }));
  must(await addRelation(d.analyst, { type: 'rebuts', fromClaimId: d.budget.claimId, to: { claimId }, reason: 'r', now }));
  const roundId = must(await askForVerdicts(d.analyst, { question: 'so', claimId, editorIds: [d.analyst.id, d.second.id], now })).value
    .roundId;
  const judged = { reasons: 'Minutes.', confidence: 'high' as const };
  for (const editor of [d.analyst, d.second]) must(await giveVerdict(editor, { roundId, ...judged, ratingKey: 'refuted', now }));
  must(await adjudicate(d.adjudicator, { roundId, ratingKey: 'refuted', reason: 'No money.', now: later(1) }));
  const anew = must(await reopenRound(d.adjudicator, { roundId, reason: 'A report.', now: later(2) })).value.roundId;
  must(await giveVerdict(d.second, { roundId: anew, ...judged, ratingKey: 'supported', now: later(3) }));
  return { ...d, claimId, issueId, anew };
};

describe('what was settled stands while it is judged anew', () => {
  test('in the claim list, on the map, beside a counter-claim, in the reader, and side by side, marked as open again', async () => {
    const d = await judgedAnew();
    const settled = { inside: 'worst', word: 'Refuted' };
    const found = must(await searchClaims(d.reader, readClaimQuery({}))).rows;
    expect(found.find(({ id }) => id === d.claimId)?.so).toEqual({ ...settled, again: true });
    expect(found.find(({ id }) => id === d.budget.claimId)?.so).toBeNull();
    for (const viewer of [d.reader, d.analyst, d.second]) {
      const mark = { by: 'settled', ...settled, again: true };
      const map = must(await viewMap(viewer, { issueId: d.issueId }));
      expect(JSON.stringify(map)).toContain(JSON.stringify(mark));
      const beside = must(await viewClaim(viewer, d.budget.claimId)).relations[0];
      expect(beside?.other.soMark).toEqual(mark);
      expect(JSON.stringify(must(await viewSource(viewer, { sourceId: d.source.sourceId })))).toContain(JSON.stringify(mark));
    }
  });

  test('and its rank still decides on the map', async () => {
    const d = await judgedAnew();
    const claims = must(await viewMap(d.reader, { issueId: d.issueId }));
    expect(JSON.stringify(claims)).toMatch(/"settled":\{"rank":0/);
  });

  test('side by side', async () => {
    const d = await judgedAnew();
    const page = must(await viewIssue(d.reader, { issueId: d.issueId, query: readSideBySideQuery({}) }));
    expect(JSON.stringify(page)).toContain('"settled":{"key":"refuted","inside":"worst","word":"Refuted"}');
  });

  test('no longer open again once it is settled anew', async () => {
    const d = await judgedAnew();
    must(await giveVerdict(d.analyst, { roundId: d.anew, ratingKey: 'supported', reasons: 'Report.', confidence: 'low', now: later(4) }));
    must(await adjudicate(d.adjudicator, { roundId: d.anew, ratingKey: 'supported', reason: 'Report.', now: later(5) }));
    const [row] = must(await searchClaims(d.reader, readClaimQuery({ word: 'Supported' }))).rows;
    expect(row).toMatchObject({ id: d.claimId, so: { word: 'Supported', again: false } });
    expect(must(await viewClaim(d.reader, d.budget.claimId)).relations[0]?.other.soMark).toMatchObject({ word: 'Supported', again: false });
  });
});
