import { readdirSync, readFileSync } from 'node:fs';
import { acceptSuggestion } from '@/desk/accept-suggestion';
import { acceptSuggestions } from '@/desk/accept-suggestions';
import { addAlias } from '@/desk/add-alias';
import { addAppearance } from '@/desk/add-appearance';
import { addClaim } from '@/desk/add-claim';
import { addComment } from '@/desk/add-comment';
import { addEvidence } from '@/desk/add-evidence';
import { addIssue } from '@/desk/add-issue';
import { addMembership } from '@/desk/add-membership';
import { addQuote } from '@/desk/add-quote';
import { addRelation } from '@/desk/add-relation';
import { addRequest } from '@/desk/add-request';
import { addToAnalysis } from '@/desk/add-to-analysis';
import { adjudicate } from '@/desk/adjudicate';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { assignVerdicts } from '@/desk/assign-verdicts';
import { beginAnalysis } from '@/desk/begin-analysis';
import { captureAgain } from '@/desk/capture-again';
import { changeRole } from '@/desk/change-role';
import { closeAnalysis } from '@/desk/close-analysis';
import { closeRound } from '@/desk/close-round';
import { decideDrift } from '@/desk/decide-drift';
import { editActor } from '@/desk/edit-actor';
import { editAppearance } from '@/desk/edit-appearance';
import { editClaim } from '@/desk/edit-claim';
import { editComment } from '@/desk/edit-comment';
import { editEvidence } from '@/desk/edit-evidence';
import { editIssue } from '@/desk/edit-issue';
import { editMembership } from '@/desk/edit-membership';
import { editParty } from '@/desk/edit-party';
import { editRelation } from '@/desk/edit-relation';
import { editScale } from '@/desk/edit-scale';
import { editSource } from '@/desk/edit-source';
import { exportHypotheses } from '@/desk/export-hypotheses';
import { exportIssue } from '@/desk/export-issue';
import { exportWorkspace } from '@/desk/export-workspace';
import { findInVersion } from '@/desk/find-in-version';
import { followObject } from '@/desk/follow-object';
import { giveVerdict } from '@/desk/give-verdict';
import { gradeSource } from '@/desk/grade-source';
import { handInCells } from '@/desk/hand-in-cells';
import { linkEvidence } from '@/desk/link-evidence';
import { lookInside } from '@/desk/look-inside';
import { makeParty } from '@/desk/make-party';
import { makeShareLink } from '@/desk/make-share-link';
import { markCell } from '@/desk/mark-cell';
import { markRead } from '@/desk/mark-read';
import { mergeActors } from '@/desk/merge-actors';
import { mergeClaims } from '@/desk/merge-claims';
import { mergeSuggestions } from '@/desk/merge-suggestions';
import { moveIssue } from '@/desk/move-issue';
import { moveQuote } from '@/desk/move-quote';
import { nameAddressee } from '@/desk/name-addressee';
import { overrideGrade } from '@/desk/override-grade';
import { placeClaim } from '@/desk/place-claim';
import { preferClaim } from '@/desk/prefer-claim';
import { recordOutcome } from '@/desk/record-outcome';
import { rejectSuggestion } from '@/desk/reject-suggestion';
import { removeAddressee } from '@/desk/remove-addressee';
import { removeClaimFromIssue } from '@/desk/remove-claim-from-issue';
import { removeFromAnalysis } from '@/desk/remove-from-analysis';
import { reopenRound } from '@/desk/reopen-round';
import { restoreEditor } from '@/desk/restore-editor';
import { restoreSuggestion } from '@/desk/restore-suggestion';
import { revokeShareLink } from '@/desk/revoke-share-link';
import { saveIssueView } from '@/desk/save-issue-view';
import { searchClaims } from '@/desk/search-claims';
import { sendResetLink } from '@/desk/send-reset-link';
import { setPosition } from '@/desk/set-position';
import { settleCell } from '@/desk/settle-cell';
import { splitClaim } from '@/desk/split-claim';
import { splitSuggestion } from '@/desk/split-suggestion';
import { suggestStatements } from '@/desk/suggest-statements';
import { tagClaim } from '@/desk/tag-claim';
import { takeBackCells } from '@/desk/take-back-cells';
import { undo } from '@/desk/undo';
import { unfollowObject } from '@/desk/unfollow-object';
import { untagClaim } from '@/desk/untag-claim';
import { upholdVerdict } from '@/desk/uphold-verdict';
import { viewActor } from '@/desk/view-actor';
import { viewActors } from '@/desk/view-actors';
import { viewAgreement } from '@/desk/view-agreement';
import { viewAssignment } from '@/desk/view-assignment';
import { viewClaim } from '@/desk/view-claim';
import { viewCompared } from '@/desk/view-compared';
import { viewComparison } from '@/desk/view-comparison';
import { viewCorrections } from '@/desk/view-corrections';
import { viewHistory } from '@/desk/view-history';
import { viewHypotheses } from '@/desk/view-hypotheses';
import { viewIssue } from '@/desk/view-issue';
import { viewIssues } from '@/desk/view-issues';
import { viewMap } from '@/desk/view-map';
import { viewPeople } from '@/desk/view-people';
import { viewRound } from '@/desk/view-round';
import { viewShareLinks } from '@/desk/view-share-links';
import { viewSource } from '@/desk/view-source';
import { viewStatementChoices } from '@/desk/view-statement-choices';
import { viewTalk } from '@/desk/view-talk';
import { viewWordings } from '@/desk/view-wordings';
import { withdrawAlias } from '@/desk/withdraw-alias';
import { withdrawAppearance } from '@/desk/withdraw-appearance';
import { withdrawClaim } from '@/desk/withdraw-claim';
import { withdrawComment } from '@/desk/withdraw-comment';
import { withdrawEditor } from '@/desk/withdraw-editor';
import { withdrawEvidence } from '@/desk/withdraw-evidence';
import { withdrawEvidenceLink } from '@/desk/withdraw-evidence-link';
import { withdrawInvitation } from '@/desk/withdraw-invitation';
import { withdrawIssue } from '@/desk/withdraw-issue';
import { withdrawIssueView } from '@/desk/withdraw-issue-view';
import { withdrawMembership } from '@/desk/withdraw-membership';
import { withdrawParty } from '@/desk/withdraw-party';
import { withdrawPosition } from '@/desk/withdraw-position';
import { withdrawQuote } from '@/desk/withdraw-quote';
import { withdrawRelation } from '@/desk/withdraw-relation';
import { withdrawRequest } from '@/desk/withdraw-request';
import { withdrawScale } from '@/desk/withdraw-scale';
import { withdrawSource } from '@/desk/withdraw-source';
import { withdrawVerdict } from '@/desk/withdraw-verdict';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import { readClaimQuery } from '@/domain/search/claim-query';
import { readAgreementQuery } from '@/domain/verdict/agreement-query';
import { writing } from '@/store/db';
import { must, newsText, now, spanOf, statementOf } from '../builders/desk-with';
import { coats, type FurnishedDesk, furnishedDesk } from '../builders/furnished-desk';

let ours: FurnishedDesk;
let theirs: FurnishedDesk;
beforeAll(async () => {
  ours = await furnishedDesk('Our desk');
  theirs = await furnishedDesk('Their desk');
});

const notFound = { ok: false, refusal: { code: 'not-found' } };
const judged = { ratingKey: 'refuted', reasons: 'I looked', confidence: 'high' } as const;
const known = { title: 'Ours now', outlet: null, author: null, address: null, archiveLink: null, published: null, language: 'en' };
const attribution = { chain: [{ actors: [{ name: 'Otto Lind', kind: 'person' }], mode: 'direct' }] } as const;
const speaker = { chain: attribution.chain.map((hop) => ({ ...hop, actors: [...hop.actors] })) };

/** What our chief tries with the ids of their desk; in half of them one end is ours. */
const tries: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['read their source', () => viewSource(ours.chief, { sourceId: theirs.sourceId })],
  ['read their version as ours', () => viewSource(ours.chief, { sourceId: ours.sourceId, version: theirs.versionId })],
  ['look at their actor', () => viewActor(ours.chief, theirs.actorId)],
  ['look at their issue', () => viewIssue(ours.chief, { issueId: theirs.issueId, query: readSideBySideQuery({}) })],
  ['correct their source', () => editSource(ours.chief, { ...known, sourceId: theirs.sourceId, revision: 1, now })],
  ['grade their source', () => gradeSource(ours.chief, { sourceId: theirs.sourceId, grade: 'E', reason: 'rivals', now })],
  ['have statements suggested in their text', () => suggestStatements(ours.chief, { versionId: theirs.versionId, now })],
  [
    'quote their text',
    () => addQuote(ours.chief, { versionId: theirs.versionId, statement: statementOf('There is no budget', 'Otto Lind'), now }),
  ],
  ['withdraw their quote', () => withdrawQuote(ours.chief, { quoteId: theirs.quoteId, revision: 1, now })],
  ['withdraw their claim', () => withdrawClaim(ours.chief, { claimId: theirs.claimId, now })],
  ['tag their claim', () => tagClaim(ours.chief, { claimId: theirs.claimId, tag: 'ours', now })],
  ['merge their claim into ours', () => mergeClaims(ours.chief, { fromId: theirs.claimId, intoId: ours.claimId, now })],
  ['merge our claim into theirs', () => mergeClaims(ours.chief, { fromId: ours.claimId, intoId: theirs.claimId, now })],
  [
    'place our claim under their issue',
    () => placeClaim(ours.chief, { claimId: ours.claimId, issueId: theirs.issueId, bearing: 'affirms', now }),
  ],
  [
    'place their claim under our issue',
    () => placeClaim(ours.chief, { claimId: theirs.claimId, issueId: ours.issueId, bearing: 'affirms', now }),
  ],
  ['name their actor as addressee', () => nameAddressee(ours.chief, { claimId: ours.claimId, addressee: { id: theirs.actorId }, now })],
  [
    'make our claim appear in their quote',
    () => addAppearance(ours.chief, { claimId: ours.claimId, quoteId: theirs.quoteId, attribution: speaker, now }),
  ],
  [
    'make our claim appear in their text',
    () =>
      addAppearance(ours.chief, {
        claimId: ours.claimId,
        versionId: theirs.versionId,
        spans: [spanOf(newsText, 'no plan')],
        attribution: speaker,
        now,
      }),
  ],
  ['withdraw their appearance', () => withdrawAppearance(ours.chief, { appearanceId: theirs.appearanceId, now })],
  [
    'rebut their claim with ours',
    () => addRelation(ours.chief, { type: 'rebuts', fromClaimId: ours.claimId, to: { claimId: theirs.claimId }, reason: 'x', now }),
  ],
  [
    'undercut their relation',
    () =>
      addRelation(ours.chief, { type: 'undercuts', fromClaimId: ours.claimId, to: { relationId: theirs.relationId }, reason: 'x', now }),
  ],
  ['withdraw their relation', () => withdrawRelation(ours.chief, { relationId: theirs.relationId, now })],
  [
    'take evidence from their source',
    () => addEvidence(ours.chief, { finding: 'x', sourceId: theirs.sourceId, credibility: 1, links: [], now }),
  ],
  [
    'link our evidence to their claim',
    () => linkEvidence(ours.chief, { evidenceId: ours.evidenceId, claimId: theirs.claimId, stance: 'refutes', now }),
  ],
  [
    'link their evidence to our claim',
    () => linkEvidence(ours.chief, { evidenceId: theirs.evidenceId, claimId: ours.claimId, stance: 'refutes', now }),
  ],
  ['withdraw their evidence', () => withdrawEvidence(ours.chief, { evidenceId: theirs.evidenceId, now })],
  ['judge their claim', () => giveVerdict(ours.chief, { question: 'so', claimId: theirs.claimId, ...judged, now })],
  ['judge in their round', () => giveVerdict(ours.chief, { roundId: theirs.roundId, ...judged, now })],
  ['close their round', () => closeRound(ours.chief, { roundId: theirs.roundId, now })],
  [
    'ask their editor to judge',
    () => askForVerdicts(ours.chief, { question: 'so', claimId: ours.otherClaimId, editorIds: [theirs.analyst.id], now }),
  ],
  ['reword their issue', () => editIssue(ours.chief, { issueId: theirs.issueId, revision: 1, question: 'Ours?', now })],
  ['hang an issue under theirs', () => addIssue(ours.chief, { question: 'Sub-question?', parentId: theirs.issueId, now })],
  [
    'set the position of their party',
    () =>
      setPosition(ours.chief, { issueId: ours.issueId, partyId: theirs.actorId, asOf: '2026-11-20', stance: 'affirms', reason: 'x', now }),
  ],
  ['give their actor an alias', () => addAlias(ours.chief, { actorId: theirs.actorId, alias: 'Oz', language: null, now })],
  ['make their actor our party', () => makeParty(ours.chief, { actorId: theirs.actorId, party: { code: 'XX', slot: 2 }, now })],
  [
    'request an answer of their actor',
    () =>
      addRequest(ours.chief, {
        asked: { id: theirs.actorId },
        claimId: ours.claimId,
        about: 'x',
        askedOn: { earliest: null, latest: null, precision: 'unknown' },
        now,
      }),
  ],
  ['undo their act', () => undo(ours.chief, { eventId: theirs.eventId, now })],
  ['change the role of their editor', () => changeRole(ours.chief, { editorId: theirs.analyst.id, role: 'reader', now })],
  ['withdraw their editor', () => withdrawEditor(ours.chief, { editorId: theirs.analyst.id, now })],
  ['reset the password of their editor', () => sendResetLink(ours.chief, { editorId: theirs.analyst.id, now })],
];

const anActor = { name: 'Otto Lind', kind: 'person' as const, describedRole: null, wikidata: null };
const aMembership = { inActorId: '', role: 'chair', speaksFor: true, from: null, to: null };
const aClaim = { proposition: 'Ours.', kind: 'assertion' as const, issues: [], tags: [], addressees: [], priority: 0 };
const so = { question: 'so' as const };
const sheet = { format: 'csv' as const, address: '/w/ours', now };
const all = readSideBySideQuery({});

/** The same of every other door of the desk that takes an id, by its file. */
const doors: Readonly<Record<string, readonly (() => Promise<unknown>)[]>> = {
  'accept-suggestion': [
    () =>
      acceptSuggestion(ours.chief, { suggestionId: theirs.suggestionId, statement: statementOf('There is no budget', 'Otto Lind'), now }),
  ],
  'accept-suggestions': [() => acceptSuggestions(ours.chief, { sourceId: theirs.sourceId, version: 1, ids: [theirs.suggestionId], now })],
  'add-claim': [
    () => addClaim(ours.chief, { claim: { ...aClaim, issues: [{ id: theirs.issueId, bearing: 'affirms' }] }, now }),
    () => addClaim(ours.chief, { claim: { ...aClaim, addressees: [{ id: theirs.actorId }] }, now }),
  ],
  'add-comment': [
    () => addComment(ours.chief, { about: { type: 'claim', id: theirs.claimId }, text: 'So?', now }),
    () => addComment(ours.chief, { about: { type: 'round', id: theirs.roundId }, text: 'So?', now }),
    () => addComment(ours.chief, { about: { type: 'verdict', id: theirs.verdictId }, text: 'So?', now }),
    () => addComment(ours.chief, { about: { type: 'claim', id: ours.claimId }, replyTo: theirs.commentId, text: 'So?', now }),
  ],
  'add-membership': [
    () => addMembership(ours.chief, { actorId: theirs.actorId, membership: { ...aMembership, inActorId: ours.actorId }, now }),
    () => addMembership(ours.chief, { actorId: ours.actorId, membership: { ...aMembership, inActorId: theirs.actorId }, now }),
  ],
  'add-to-analysis': [
    () => addToAnalysis(ours.chief, { analysisId: theirs.analysisId, claimId: ours.claimId, now }),
    () => addToAnalysis(ours.chief, { analysisId: ours.analysisId, claimId: theirs.claimId, now }),
  ],
  adjudicate: [() => adjudicate(ours.chief, { roundId: theirs.settledRoundId, ratingKey: 'refuted', reason: 'x', now })],
  'begin-analysis': [
    () => beginAnalysis(ours.chief, { issueId: theirs.issueId, claimIds: [ours.claimId, ours.otherClaimId], asked: 2, now }),
  ],
  'capture-again': [
    () => captureAgain(ours.chief, { sourceId: theirs.sourceId, capture: { how: 'paste', text: newsText, metadata: {} as never }, now }),
  ],
  'close-analysis': [() => closeAnalysis(ours.chief, { analysisId: theirs.analysisId, now })],
  'decide-drift': [() => decideDrift(ours.chief, { driftId: theirs.driftId, revision: 1, choice: 'keep', now })],
  'edit-actor': [() => editActor(ours.chief, { actorId: theirs.actorId, revision: 1, actor: anActor, now })],
  'edit-appearance': [() => editAppearance(ours.chief, { appearanceId: theirs.appearanceId, revision: 1, attribution: speaker, now })],
  'edit-claim': [() => editClaim(ours.chief, { claimId: theirs.claimId, revision: 1, proposition: 'Ours.', now })],
  'edit-comment': [() => editComment(ours.chief, { commentId: theirs.commentId, text: 'Ours.', revision: 1, now })],
  'edit-evidence': [() => editEvidence(ours.chief, { evidenceId: theirs.evidenceId, revision: 1, finding: 'Ours.', now })],
  'edit-membership': [
    () =>
      editMembership(ours.chief, {
        membershipId: theirs.membershipId,
        revision: 1,
        membership: { ...aMembership, inActorId: ours.actorId },
        now,
      }),
  ],
  'edit-party': [() => editParty(ours.chief, { actorId: theirs.actorId, revision: 1, party: { code: 'ZZ', slot: 3 }, now })],
  'edit-relation': [() => editRelation(ours.chief, { relationId: theirs.relationId, revision: 1, reason: 'x', now })],
  'export-hypotheses': [
    () => exportHypotheses(ours.chief, { issueId: theirs.issueId, analysisId: null, ...sheet }),
    () => exportHypotheses(ours.chief, { issueId: ours.issueId, analysisId: theirs.analysisId, ...sheet }),
  ],
  'export-issue': [() => exportIssue(ours.chief, { issueId: theirs.issueId, query: all, ...sheet })],
  'find-in-version': [() => findInVersion(ours.chief, { versionId: theirs.versionId, words: 'no plan' })],
  'follow-object': (['claim', 'quote', 'relation', 'evidence', 'round'] as const).map(
    (type) => () => followObject(ours.chief, { about: { type, id: theirs[`${type}Id`] }, now }),
  ),
  'hand-in-cells': [() => handInCells(ours.chief, { analysisId: theirs.analysisId, now })],
  'look-inside': [() => lookInside(ours.chief, { roundId: theirs.roundId, now })],
  'make-share-link': [() => makeShareLink(ours.chief, { issueId: theirs.issueId, label: null, days: 7, now })],
  'mark-cell': [
    () =>
      markCell(ours.chief, { analysisId: theirs.analysisId, claimId: theirs.claimId, evidenceId: theirs.evidenceId, mark: 'neutral', now }),
    () => markCell(ours.chief, { analysisId: ours.analysisId, claimId: theirs.claimId, evidenceId: ours.evidenceId, mark: 'neutral', now }),
    () => markCell(ours.chief, { analysisId: ours.analysisId, claimId: ours.claimId, evidenceId: theirs.evidenceId, mark: 'neutral', now }),
  ],
  'mark-read': [
    () => markRead(ours.chief, { items: [{ table: 'comment', id: theirs.commentId }], read: true, now }),
    () => markRead(ours.chief, { items: [{ table: 'round', id: theirs.roundId }], read: true, now }),
  ],
  'merge-actors': [
    () => mergeActors(ours.chief, { fromId: theirs.actorId, intoId: ours.actorId, now }),
    () => mergeActors(ours.chief, { fromId: ours.actorId, intoId: theirs.actorId, now }),
  ],
  'merge-suggestions': [() => mergeSuggestions(ours.chief, { ids: [ours.suggestionId, theirs.suggestionId], now })],
  'move-issue': [
    () => moveIssue(ours.chief, { issueId: theirs.issueId, revision: 1, parentId: null, afterId: null, now }),
    () => moveIssue(ours.chief, { issueId: ours.issueId, revision: 1, parentId: theirs.issueId, afterId: null, now }),
  ],
  'move-quote': [
    () =>
      moveQuote(ours.chief, { quoteId: theirs.quoteId, anchorId: theirs.anchorId, revision: 1, spans: [spanOf(newsText, 'no plan')], now }),
    () =>
      moveQuote(ours.chief, { quoteId: ours.quoteId, anchorId: theirs.anchorId, revision: 1, spans: [spanOf(newsText, 'no plan')], now }),
  ],
  'override-grade': [() => overrideGrade(ours.chief, { evidenceId: theirs.evidenceId, revision: 1, override: null, now })],
  'prefer-claim': [() => preferClaim(ours.chief, { relationId: theirs.relationId, revision: 1, end: 'from', reason: 'x', now })],
  'record-outcome': [
    () => recordOutcome(ours.chief, { requestId: theirs.requestId, revision: 1, outcome: 'refused', now }),
    () =>
      recordOutcome(ours.chief, { requestId: ours.requestId, revision: 1, outcome: 'answered', answeredById: theirs.appearanceId, now }),
  ],
  'reject-suggestion': [() => rejectSuggestion(ours.chief, { suggestionId: theirs.suggestionId, now })],
  'remove-addressee': [() => removeAddressee(ours.chief, { claimId: theirs.claimId, actorId: theirs.actorId, now })],
  'remove-claim-from-issue': [() => removeClaimFromIssue(ours.chief, { claimId: theirs.claimId, issueId: theirs.issueId, now })],
  'remove-from-analysis': [() => removeFromAnalysis(ours.chief, { analysisId: theirs.analysisId, claimId: theirs.claimId, now })],
  'reopen-round': [() => reopenRound(ours.chief, { roundId: theirs.settledRoundId, reason: 'x', now })],
  'restore-editor': [() => restoreEditor(ours.chief, { editorId: theirs.analyst.id, now })],
  'restore-suggestion': [() => restoreSuggestion(ours.chief, { suggestionId: theirs.suggestionId, now })],
  'revoke-share-link': [() => revokeShareLink(ours.chief, { linkId: theirs.shareLinkId, now })],
  'save-issue-view': [() => saveIssueView(ours.chief, { issueId: theirs.issueId, name: 'Ours', mine: false, query: '', now })],
  'settle-cell': [
    () =>
      settleCell(ours.chief, {
        analysisId: theirs.analysisId,
        claimId: theirs.claimId,
        evidenceId: theirs.evidenceId,
        mark: 'neutral',
        reason: 'x',
        now,
      }),
  ],
  'split-claim': [
    () => splitClaim(ours.chief, { claimId: theirs.claimId, appearanceIds: [theirs.appearanceId], claim: aClaim, now }),
    () => splitClaim(ours.chief, { claimId: ours.claimId, appearanceIds: [theirs.appearanceId], claim: aClaim, now }),
  ],
  'split-suggestion': [() => splitSuggestion(ours.chief, { suggestionId: theirs.suggestionId, at: 4, now })],
  'take-back-cells': [() => takeBackCells(ours.chief, { analysisId: theirs.analysisId, now })],
  'untag-claim': [() => untagClaim(ours.chief, { claimId: theirs.claimId, tag: 'ours', now })],
  'uphold-verdict': [() => upholdVerdict(ours.chief, { adjudicationId: theirs.adjudicationId, reason: 'x', now })],
  'view-claim': [() => viewClaim(ours.chief, theirs.claimId)],
  'view-comparison': [() => viewComparison(ours.chief, { sourceId: theirs.sourceId })],
  'view-hypotheses': [
    () => viewHypotheses(ours.chief, { issueId: theirs.issueId, analysisId: null }),
    () => viewHypotheses(ours.chief, { issueId: ours.issueId, analysisId: theirs.analysisId }),
  ],
  'view-map': [() => viewMap(ours.chief, { issueId: theirs.issueId }), () => viewMap(ours.chief, { claimId: theirs.claimId })],
  'view-round': [() => viewRound(ours.chief, theirs.roundId), () => viewRound(ours.chief, theirs.settledRoundId)],
  'view-share-links': [() => viewShareLinks(ours.chief, { issueId: theirs.issueId, now })],
  'view-wordings': [() => viewWordings(ours.chief, { claimId: theirs.claimId })],
  'withdraw-alias': [() => withdrawAlias(ours.chief, { aliasId: theirs.aliasId, now })],
  'withdraw-comment': [() => withdrawComment(ours.chief, { commentId: theirs.commentId, now })],
  'withdraw-evidence-link': [() => withdrawEvidenceLink(ours.chief, { linkId: theirs.evidenceLinkId, now })],
  'withdraw-invitation': [() => withdrawInvitation(ours.chief, { invitationId: theirs.invitationId, now })],
  'withdraw-issue': [() => withdrawIssue(ours.chief, { issueId: theirs.issueId, revision: 1, now })],
  'withdraw-issue-view': [() => withdrawIssueView(ours.chief, { viewId: theirs.viewId, revision: 1, now })],
  'withdraw-membership': [() => withdrawMembership(ours.chief, { membershipId: theirs.membershipId, now })],
  'withdraw-party': [() => withdrawParty(ours.chief, { actorId: theirs.actorId, now })],
  'withdraw-position': [() => withdrawPosition(ours.chief, { positionId: theirs.positionId, revision: 1, now })],
  'withdraw-request': [() => withdrawRequest(ours.chief, { requestId: theirs.requestId, now })],
  'withdraw-scale': [() => withdrawScale(ours.chief, { scaleId: theirs.scaleId, now })],
  'withdraw-source': [() => withdrawSource(ours.chief, { sourceId: theirs.sourceId, now })],
  'withdraw-verdict': [() => withdrawVerdict(ours.chief, { roundId: theirs.roundId, now })],
};
const doorTries = Object.entries(doors).flatMap(([file, attempts]) =>
  attempts.map((attempt, at) => [`${file} (${at + 1})`, attempt] as const),
);

/** Doors that answer to an id of theirs as to one that nobody has: nothing, or everything of ours. */
const alike: Readonly<Record<string, (it: FurnishedDesk) => Promise<unknown>>> = {
  'assign-verdicts': (it) => assignVerdicts(ours.chief, { ...so, among: { issueId: it.issueId }, each: 2, seats: [], now }),
  'edit-scale': (it) => editScale(ours.chief, { scaleId: it.scaleId, scale: { ...coats, key: 'none' }, revision: 1, now }),
  'unfollow-object': (it) => unfollowObject(ours.chief, { about: { type: 'claim', id: it.claimId }, now }),
  'view-agreement': (it) =>
    Promise.all(
      [{ issue: it.issueId }, { pair: `${it.analyst.id}~${it.second.id}` }, { scale: it.scaleId }].map((query) =>
        viewAgreement(ours.chief, readAgreementQuery(query)),
      ),
    ),
  'view-assignment': (it) =>
    Promise.all(
      [{ issueId: it.issueId }, { claimIds: [it.claimId, it.otherClaimId] }].map((among) =>
        viewAssignment(ours.chief, { ...so, among, each: 2 }),
      ),
    ),
  'view-compared': (it) =>
    Promise.all(
      [
        { a: { kind: 'claim' as const, id: it.claimId }, b: { kind: 'quote' as const, id: it.quoteId }, issueId: it.issueId },
        { a: { kind: 'actor' as const, id: it.actorId }, b: { kind: 'party' as const, id: it.actorId }, issueId: null },
        { a: { kind: 'claim' as const, id: ours.claimId }, b: { kind: 'claim' as const, id: it.claimId }, issueId: null },
      ].map((query) => viewCompared(ours.chief, query)),
    ),
  'view-corrections': (it) => viewCorrections(ours.chief, { claimId: it.otherClaimId }),
  'view-history': (it) =>
    Promise.all([
      viewHistory(ours.chief, { about: it.claimId, by: null, before: null }),
      viewHistory(ours.chief, { about: null, by: it.analyst.id, before: null }),
    ]),
  'view-statement-choices': (it) => viewStatementChoices(ours.chief, { speakerId: it.actorId }),
  'view-talk': (it) =>
    Promise.all(
      [
        { type: 'claim' as const, id: it.claimId },
        { type: 'round' as const, id: it.roundId },
      ].map((about) => viewTalk(ours.chief, { about })),
    ),
};

/** Doors that take no id; their lists are looked through below, and who is signed in is asked of every one. */
const withoutIds: readonly string[] = [
  ...[
    'add-actor',
    'add-scale',
    'capture-source',
    'choose-scale',
    'invite-editor',
    'verify-history',
    'follow-workspace',
    'export-workspace',
  ],
  ...['export-corrections', 'export-unanswered', 'find-anything', 'search-actors', 'search-claims', 'search-kept', 'search-sides'],
  ...['search-similar-claims', 'view-actors', 'view-desk', 'view-inbox', 'view-issues', 'view-people', 'view-queue', 'view-scales'],
  ...['view-sources', 'view-suggestion-report', 'view-unanswered', 'view-unread'],
  // who has a page open is told to one's own desk only, and nothing is kept
  'be-here',
  // suggests in a version that its own act has just kept
  'suggest-after',
];
const nameOf = (file: string): string => file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
/** Files of the desk with an act or a view of an editor under the file's own name. */
const inTheFolder = readdirSync('desk')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((file) =>
    new RegExp(`export const ${nameOf(file)} = (async )?\\(\\s*editor: Editor\\b`).test(readFileSync(`desk/${file}.ts`, 'utf8')),
  )
  // how acts are done, not one of them
  .filter((file) => file !== 'perform');

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** An id that nobody has, another for every id. */
const nobodys = (id: string): string => id.replace(/^.{8}/, 'ffffffff');
/** Their desk with an id that nobody has in the place of each. */
const nobodysDesk = (): FurnishedDesk => JSON.parse(JSON.stringify(theirs).replace(anyId, nobodys)) as FurnishedDesk;

describe('the chief of one desk finds nothing of another', () => {
  test.each(tries)('may not %s', async (_name, attempt) => {
    const before = await writing().event.count();
    expect(await attempt()).toMatchObject(notFound);
    expect(await writing().event.count()).toBe(before);
  });

  test.each(doorTries)('nor through %s', async (_name, attempt) => {
    const before = await writing().event.count();
    expect(await attempt()).toMatchObject(notFound);
    expect(await writing().event.count()).toBe(before);
  });

  test.each(Object.keys(alike))('%s answers to an id of theirs as to one that nobody has', async (file) => {
    const before = await writing().event.count();
    const answer = async (it: FurnishedDesk) => JSON.stringify(await alike[file]?.(it));
    const theirIds = new Set(JSON.stringify(theirs).match(anyId));
    const asked = (await answer(theirs)).replace(anyId, (id) => (theirIds.has(id) ? nobodys(id) : id));
    expect(asked).toBe(await answer(nobodysDesk()));
    expect(await writing().event.count()).toBe(before);
  });

  test('every door of the desk that takes an id is tried', () => {
    const tried = inTheFolder.filter((file) => tries.some(([, attempt]) => new RegExp(`\\b${nameOf(file)}\\b`).test(String(attempt))));
    expect([...new Set([...tried, ...Object.keys(doors), ...Object.keys(alike), ...withoutIds])].sort()).toEqual([...inTheFolder].sort());
  });

  test('no list has anything of theirs', async () => {
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
    const lines: string[] = [];
    for await (const line of must(await exportWorkspace(ours.chief, { now }))) lines.push(line);
    const text = lines.join('\n');
    expect(text).toContain(ours.claimId);
    for (const id of [theirs.claimId, theirs.sourceId, theirs.chief.workspaceId, theirs.actorId]) expect(text).not.toContain(id);
  });
});
