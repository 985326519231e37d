import { readdirSync } from 'node:fs';
import { addComment } from '@/desk/add-comment';
import { addEvidence } from '@/desk/add-evidence';
import { addIssue } from '@/desk/add-issue';
import { addScale } from '@/desk/add-scale';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { beginAnalysis } from '@/desk/begin-analysis';
import { chooseScale } from '@/desk/choose-scale';
import { editClaim } from '@/desk/edit-claim';
import { exportCorrections } from '@/desk/export-corrections';
import { exportHypotheses } from '@/desk/export-hypotheses';
import { exportIssue } from '@/desk/export-issue';
import { exportUnanswered } from '@/desk/export-unanswered';
import { exportWorkspace } from '@/desk/export-workspace';
import { findAnything } from '@/desk/find-anything';
import { findInVersion } from '@/desk/find-in-version';
import { followObject } from '@/desk/follow-object';
import { followWorkspace } from '@/desk/follow-workspace';
import { giveVerdict } from '@/desk/give-verdict';
import { handInCells } from '@/desk/hand-in-cells';
import { lookInside } from '@/desk/look-inside';
import { makeShareLink } from '@/desk/make-share-link';
import { markCell } from '@/desk/mark-cell';
import { placeClaim } from '@/desk/place-claim';
import { sealHistory } from '@/desk/seal-history';
import { searchActors } from '@/desk/search-actors';
import { searchClaims } from '@/desk/search-claims';
import { searchKept } from '@/desk/search-kept';
import { searchSides } from '@/desk/search-sides';
import { searchSimilarClaims } from '@/desk/search-similar-claims';
import { undo } from '@/desk/undo';
import { viewActor } from '@/desk/view-actor';
import { viewActors } from '@/desk/view-actors';
import { viewAgreement } from '@/desk/view-agreement';
import { viewAssignment } from '@/desk/view-assignment';
import { viewClaim } from '@/desk/view-claim';
import { viewCompared } from '@/desk/view-compared';
import { viewComparison } from '@/desk/view-comparison';
import { viewCorrections } from '@/desk/view-corrections';
import { viewDemoEditors } from '@/desk/view-demo-editors';
import { viewDesk } from '@/desk/view-desk';
import { viewHistory } from '@/desk/view-history';
import { viewHypotheses } from '@/desk/view-hypotheses';
import { viewInbox } from '@/desk/view-inbox';
import { viewIssue } from '@/desk/view-issue';
import { viewIssues } from '@/desk/view-issues';
import { viewLink } from '@/desk/view-link';
import { viewMap } from '@/desk/view-map';
import { viewPeople } from '@/desk/view-people';
import { viewQueue } from '@/desk/view-queue';
import { viewRound } from '@/desk/view-round';
import { viewScales } from '@/desk/view-scales';
import { viewShareLinks } from '@/desk/view-share-links';
import { viewSharedIssue } from '@/desk/view-shared-issue';
import { viewSource } from '@/desk/view-source';
import { viewSources } from '@/desk/view-sources';
import { viewStatementChoices } from '@/desk/view-statement-choices';
import { viewSuggestionReport } from '@/desk/view-suggestion-report';
import { viewTalk } from '@/desk/view-talk';
import { viewUnanswered } from '@/desk/view-unanswered';
import { viewUnread } from '@/desk/view-unread';
import { viewWordings } from '@/desk/view-wordings';
import type { Editor } from '@/domain/editor/editor';
import { readUnansweredQuery } from '@/domain/issue/unanswered-query';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import { readClaimQuery } from '@/domain/search/claim-query';
import { readAgreementQuery } from '@/domain/verdict/agreement-query';
import type { ScaleInput } from '@/domain/verdict/new-scale';
import { closePools, reading, writing } from '@/store/db';
import { deskWithClaims } from '../builders/claim-desk';
import { must, now } from '../builders/desk-with';

/** Words that stand nowhere but in a colleague's verdict, and in the scale they were chosen from. */
const scale: ScaleInput = {
  key: 'stripes',
  name: 'By its coat',
  question: 'so',
  ordered: true,
  kinds: ['assertion'],
  ratings: [
    { key: 'okapi', word: 'Okapi coat', inside: 'best', rung: 2 },
    { key: 'zebra', word: 'Zebra coat', inside: 'worst', rung: 1 },
  ],
};
const judged = { ratingKey: 'zebra', reasons: 'Marzipan reasons.', confidence: 'high' as const, likelihood: 'very-unlikely' as const };
const telltale = /zebra|marzipan|very-unlikely|very.inconsistent|analysis_mark|"restsOn":\[\{|verdict_evidence/i;
/** The ladder itself is known to all: it is no trace. */
const ladder = new Set(['ratings', 'labels']);

const furnished = async () => {
  const d = await deskWithClaims();
  must(await addScale(d.chief, { scale, now }));
  must(await chooseScale(d.chief, { question: 'so', kind: 'assertion', scaleKey: 'stripes', now }));
  const issueId = must(await addIssue(d.analyst, { question: 'Will the pier open?', now })).value.issueId;
  for (const { claimId } of [d.pier, d.budget]) must(await placeClaim(d.analyst, { claimId, issueId, bearing: 'affirms', now }));
  const about = (claimId: string) => ({ question: 'so' as const, claimId, asked: 3, editorIds: [d.second.id, d.analyst.id], now });
  // a verdict that stands, revised once, in a round somebody else looked into
  const roundId = must(await askForVerdicts(d.analyst, about(d.pier.claimId))).value.roundId;
  const found = { finding: 'The council voted no money.', credibility: 2 as const, sourceId: d.source.sourceId, now };
  const { linkIds, evidenceId } = must(
    await addEvidence(d.analyst, { ...found, links: [{ claimId: d.pier.claimId, stance: 'refutes' }] }),
  ).value;
  for (const reasons of ['Marzipan at first.', judged.reasons])
    must(await giveVerdict(d.second, { roundId, ...judged, reasons, restsOn: [...linkIds], now }));
  // what its giver wrote about it, and about the round, to those who follow the claim
  for (const editor of [d.reader, d.analyst, d.chief])
    must(await followObject(editor, { about: { type: 'claim', id: d.pier.claimId }, now }));
  const verdict = await writing().verdict.findFirstOrThrow({ where: { round_id: roundId, number: 2 } });
  for (const about of [
    { type: 'round' as const, id: roundId },
    { type: 'verdict' as const, id: verdict.id },
  ])
    must(await addComment(d.second, { about, text: 'Marzipan, @Ann Analyst and @Cora Chief.', now: new Date(now.getTime() + 60_000) }));
  must(await lookInside(d.adjudicator, { roundId, now }));
  // a verdict that was undone, then given again, in a round that gave way because the words changed
  const other = must(await askForVerdicts(d.analyst, about(d.budget.claimId))).value.roundId;
  const first = must(await giveVerdict(d.second, { roundId: other, ...judged, now }));
  must(await undo(d.second, { eventId: first.eventId as string, now }));
  must(await giveVerdict(d.second, { roundId: other, ...judged, now }));
  must(await editClaim(d.analyst, { claimId: d.budget.claimId, revision: 1, proposition: 'There is no money.', now }));
  // cells marked blind, one of them undone and marked again, and handed in
  const claimIds = [d.pier.claimId, d.budget.claimId];
  const { analysisId } = must(await beginAnalysis(d.analyst, { issueId, claimIds, asked: 3, now })).value;
  const cell = { analysisId, evidenceId, mark: 'very-inconsistent' as const, now };
  const marked = must(await markCell(d.second, { ...cell, claimId: d.pier.claimId }));
  must(await undo(d.second, { eventId: marked.eventId as string, now }));
  for (const claimId of claimIds) must(await markCell(d.second, { ...cell, claimId }));
  must(await handInCells(d.second, { analysisId, now }));
  await sealHistory(now);
  const [rating] = await reading()<{ id: string }[]>`select id from rating where workspace_id = ${d.ws} and key = 'zebra'`;
  const actor = await writing().actor.findFirstOrThrow({ where: { workspace_id: d.ws, kind: 'person' } });
  const { token: shareToken } = must(await makeShareLink(d.adjudicator, { issueId, label: null, days: 7, now })).value;
  return { ...d, issueId, shareToken, roundId, other, actorId: actor.id, ratingId: rating?.id ?? '' };
};

let d: Awaited<ReturnType<typeof furnished>>;
beforeAll(async () => {
  d = await furnished();
});
afterAll(() => closePools());

const lines = async (editor: Editor): Promise<unknown> => {
  const exported = await exportWorkspace(editor, { now });
  if (!exported.ok) return exported;
  const all: string[] = [];
  for await (const line of exported.value) all.push(line);
  return all;
};
/** What an open page of this editor is told first, of everything since the beginning. */
const toldTo = async (editor: Editor): Promise<unknown> => {
  const leave = new AbortController();
  const told: unknown[] = [];
  for await (const live of must(followWorkspace(editor, { after: 0, signal: leave.signal }))) {
    told.push(live);
    if ('notice' in live) leave.abort();
  }
  return told;
};

/** Every view of the desk, by its file: all it answers to an editor. */
const views: Readonly<Record<string, (editor: Editor) => Promise<unknown>>> = {
  'export-hypotheses': (e) =>
    Promise.all(
      (['csv', 'json'] as const).map((format) =>
        exportHypotheses(e, { issueId: d.issueId, analysisId: null, format, address: '/w/x', now }),
      ),
    ),
  'export-corrections': (e) => exportCorrections(e, { format: 'json', address: '/w/x', now }),
  'export-issue': (e) => exportIssue(e, { issueId: d.issueId, query: readSideBySideQuery({}), format: 'json', address: '/w/x', now }),
  'export-unanswered': (e) => exportUnanswered(e, { query: readUnansweredQuery({}), format: 'json', address: '/w/x', now }),
  'export-workspace': lines,
  'follow-workspace': toldTo,
  'find-anything': (e) => Promise.all(['pier', 'zebra', 'marzipan'].map((words) => findAnything(e, { words }))),
  'find-in-version': (e) => findInVersion(e, { versionId: d.source.versionId, words: 'no plan' }),
  'search-actors': (e) => searchActors(e, { words: 'Otto' }),
  'search-claims': (e) =>
    Promise.all([{}, { q: 'pier' }, { word: 'Zebra coat' }, { so: 'worst' }].map((query) => searchClaims(e, readClaimQuery(query)))),
  'search-kept': (e) => searchKept(e, { words: 'pier' }),
  'search-sides': (e) => Promise.all(['pier', 'zebra', 'marzipan'].map((words) => searchSides(e, { words, beside: null }))),
  'search-similar-claims': (e) => searchSimilarClaims(e, { sentence: 'We will open the pier in May' }),
  'view-actor': (e) => viewActor(e, d.actorId),
  'view-actors': (e) => viewActors(e),
  'view-agreement': (e) =>
    Promise.all(
      [{}, { issue: d.issueId }, { pair: `${d.second.id}~${d.analyst.id}`, cell: 'zebra~zebra' }].map((query) =>
        viewAgreement(e, readAgreementQuery(query)),
      ),
    ),
  'view-assignment': (e) => viewAssignment(e, { question: 'so', among: { issueId: d.issueId }, each: 3 }),
  'view-claim': (e) => Promise.all([d.pier, d.budget].map(({ claimId }) => viewClaim(e, claimId))),
  'view-compared': (e) =>
    viewCompared(e, { a: { kind: 'claim', id: d.pier.claimId }, b: { kind: 'claim', id: d.budget.claimId }, issueId: null }),
  'view-comparison': (e) => viewComparison(e, { sourceId: d.source.sourceId }),
  'view-corrections': (e) => Promise.all([viewCorrections(e, {}), viewCorrections(e, { claimId: d.pier.claimId })]),
  'view-demo-editors': () =>
    viewDemoEditors({ demo: true, bound: '127.0.0.1', socket: '127.0.0.1', headerNames: [], host: '127.0.0.1', origin: null }),
  'view-desk': (e) => viewDesk(e, { now }),
  'view-history': (e) =>
    Promise.all([null, d.roundId, d.pier.claimId, d.budget.claimId].map((about) => viewHistory(e, { about, by: null, before: null }))),
  'view-hypotheses': (e) => viewHypotheses(e, { issueId: d.issueId, analysisId: null }),
  'view-inbox': (e) => viewInbox(e, { after: null }),
  'view-issue': (e) => viewIssue(e, { issueId: d.issueId, query: readSideBySideQuery({}) }),
  'view-issues': (e) => viewIssues(e),
  'view-link': () => viewLink({ token: 'nobody', now }),
  'view-map': (e) => Promise.all([viewMap(e, { issueId: d.issueId }), viewMap(e, { claimId: d.pier.claimId })]),
  'view-people': (e) => viewPeople(e, { now }),
  'view-queue': (e) => viewQueue(e),
  'view-round': (e) => Promise.all([d.roundId, d.other].map((id) => viewRound(e, id))),
  'view-scales': (e) => viewScales(e),
  'view-share-links': (e) => viewShareLinks(e, { issueId: d.issueId, now }),
  'view-shared-issue': () => viewSharedIssue({ token: d.shareToken, now }),
  'view-source': (e) => viewSource(e, { sourceId: d.source.sourceId }),
  'view-sources': (e) => viewSources(e, { words: '', after: null }),
  'view-statement-choices': (e) => viewStatementChoices(e, { speakerId: d.actorId }),
  'view-suggestion-report': (e) => viewSuggestionReport(e),
  'view-talk': (e) =>
    Promise.all(
      [
        { type: 'claim' as const, id: d.pier.claimId },
        { type: 'round' as const, id: d.roundId },
      ].map((about) => viewTalk(e, { about })),
    ),
  'view-unanswered': (e) => viewUnanswered(e, { query: readUnansweredQuery({}), now }),
  'view-unread': (e) => viewUnread(e),
  'view-wordings': (e) => viewWordings(e, { claimId: d.pier.claimId }),
};
const inTheFolder = readdirSync('desk')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => /^(view|search|find|export)-|^follow-workspace$/.test(name))
  .sort();
const lookers = ['reader', 'analyst', 'chief'] as const;

const walks = inTheFolder.flatMap((view) => lookers.map((role) => ({ view, role })));

/** What is left of an answer without the ladders in it, as text. */
const textOf = (answer: unknown): string => JSON.stringify(answer, (key, value) => (ladder.has(key) ? undefined : value)) ?? '';

describe("no trace of a colleague's verdict in an open round", () => {
  test('every view of the desk is walked', () => expect(Object.keys(views).sort()).toEqual(inTheFolder));

  test.each(walks)('$view, for the $role', async ({ view, role }) => {
    const text = textOf(await views[view]?.(d[role]));
    expect(text).not.toMatch(telltale);
    expect(text).not.toContain(d.ratingId);
  });

  test('and the walk would find one: its giver, and who looked inside, read it', async () => {
    expect(textOf(await viewClaim(d.second, d.pier.claimId))).toMatch(telltale);
    expect(textOf(await viewHypotheses(d.second, { issueId: d.issueId, analysisId: null }))).toMatch(telltale);
    expect(textOf(await viewRound(d.adjudicator, d.roundId))).toMatch(telltale);
    expect(textOf(await viewTalk(d.adjudicator, { about: { type: 'claim', id: d.pier.claimId } }))).toMatch(telltale);
    expect(textOf(await viewRound(d.adjudicator, d.other))).not.toMatch(telltale);
  });
});
