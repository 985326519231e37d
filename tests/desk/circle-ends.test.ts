import { setTimeout } from 'node:timers/promises';
import { exportIssue } from '@/desk/export-issue';
import { makeShareLink } from '@/desk/make-share-link';
import { searchClaims } from '@/desk/search-claims';
import { viewAgreement } from '@/desk/view-agreement';
import { viewClaim } from '@/desk/view-claim';
import { viewCompared } from '@/desk/view-compared';
import { viewHypotheses } from '@/desk/view-hypotheses';
import { viewIssue } from '@/desk/view-issue';
import { viewIssues } from '@/desk/view-issues';
import { viewMap } from '@/desk/view-map';
import { viewQueue } from '@/desk/view-queue';
import { viewSharedIssue } from '@/desk/view-shared-issue';
import { viewUnanswered } from '@/desk/view-unanswered';
import { readUnansweredQuery } from '@/domain/issue/unanswered-query';
import { readCompareQuery } from '@/domain/position/compare-query';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import { readClaimQuery } from '@/domain/search/claim-query';
import { readAgreementQuery } from '@/domain/verdict/agreement-query';
import { reading } from '@/store/db';
import { must, now } from '../builders/desk-with';
import { openDispute } from '../builders/dispute-on';

/** A question that stands under itself, as two moves at once left it before the database made them wait: the rule is put aside to write it. */
const circled = async () => {
  const d = await openDispute();
  const { claimId } = await d.say({ words: 'The pier stands firm', chain: [{ id: d.actors.ada }] });
  const { token } = must(await makeShareLink(d.adjudicator, { issueId: d.issues.pier, label: null, days: 7, now })).value;
  const sql = reading();
  await sql`alter table issue disable trigger issue_circle`;
  await sql`update issue set parent_id = ${d.issues.piles} where id = ${d.issues.pier}`;
  await sql`alter table issue enable trigger issue_circle`;
  return { ...d, claimId, token };
};
let d: Awaited<ReturnType<typeof circled>>;
beforeAll(async () => {
  d = await circled();
});

const query = readSideBySideQuery({});
const pages: Readonly<Record<string, () => Promise<unknown>>> = {
  'side by side': () => viewIssue(d.reader, { issueId: d.issues.pier, query }),
  'side by side, of the question below': () => viewIssue(d.reader, { issueId: d.issues.piles, query }),
  'the list of statements': () => viewIssue(d.reader, { issueId: d.issues.pier, query: readSideBySideQuery({ view: 'list' }) }),
  'the map': () => viewMap(d.reader, { issueId: d.issues.pier }),
  'two sides compared': () =>
    viewCompared(d.reader, readCompareQuery({ a: `party:${d.actors.town}`, b: `party:${d.actors.port}`, issue: d.issues.pier })),
  'competing hypotheses': () => viewHypotheses(d.reader, { issueId: d.issues.pier, analysisId: null }),
  'the read-only page': () => viewSharedIssue({ token: d.token, now }),
  'the file of an issue': () => exportIssue(d.reader, { issueId: d.issues.pier, query, format: 'json', address: '/w/x', now }),
  'the tree of questions': () => viewIssues(d.reader),
  'a claim': () => viewClaim(d.reader, d.claimId),
  'the search': () => searchClaims(d.reader, readClaimQuery({ issue: d.issues.pier })),
  'what is unanswered': () => viewUnanswered(d.reader, { query: readUnansweredQuery({ issue: d.issues.pier }), now }),
  agreement: () => viewAgreement(d.reader, readAgreementQuery({ issue: d.issues.pier })),
  'the queue': () => viewQueue(d.reader),
};

/** Long before a disk is full. */
const patience = 3000;
const inTime = async (page: Promise<unknown>) => {
  const waited = new AbortController();
  const late = setTimeout(patience, 'never ended', { signal: waited.signal }).catch(() => 'ended');
  const first = await Promise.race([page, late]);
  waited.abort();
  return first;
};
/** What a page that did not end left running. */
afterEach(
  () => reading()`select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and state = 'active' and query like '%recursive%'`,
);

describe('over a circle of questions', () => {
  test.each(Object.keys(pages))('%s ends', async (name) => {
    expect(await inTime((pages[name] as () => Promise<unknown>)().catch((error: Error) => error.message))).toMatchObject({ ok: true });
  });
});
