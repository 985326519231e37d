import { addAlias } from '@/desk/add-alias';
import { addComment } from '@/desk/add-comment';
import { addEvidence } from '@/desk/add-evidence';
import { addIssue } from '@/desk/add-issue';
import { addMembership } from '@/desk/add-membership';
import { addQuote } from '@/desk/add-quote';
import { addRelation } from '@/desk/add-relation';
import { addRequest } from '@/desk/add-request';
import { addScale } from '@/desk/add-scale';
import { adjudicate } from '@/desk/adjudicate';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { beginAnalysis } from '@/desk/begin-analysis';
import { captureAgain } from '@/desk/capture-again';
import { closeRound } from '@/desk/close-round';
import { giveVerdict } from '@/desk/give-verdict';
import { inviteEditor } from '@/desk/invite-editor';
import { makeParty } from '@/desk/make-party';
import { makeShareLink } from '@/desk/make-share-link';
import { placeClaim } from '@/desk/place-claim';
import { saveIssueView } from '@/desk/save-issue-view';
import { setPosition } from '@/desk/set-position';
import { suggestStatements } from '@/desk/suggest-statements';
import { writing } from '@/store/db';
import { coats } from './coats-scale';
import { keptSource, must, newsText, now, openTestDesk, statementOf } from './desk-with';

const later = new Date(now.getTime() + 3_600_000);

/** A desk with one of everything that has an id. */
export const furnishedDesk = async (name: string) => {
  const desk = await openTestDesk(name);
  const { chief, analyst, second, adjudicator } = desk;
  const source = await keptSource(analyst);
  const { versionId } = source;
  must(await suggestStatements(analyst, { versionId, now }));
  const first = must(await addQuote(analyst, { versionId, statement: statementOf('There is no budget', 'Otto Lind'), now }));
  const other = must(await addQuote(analyst, { versionId, statement: statementOf('We will open the pier in May', 'Ada Berg'), now })).value;
  const { claimId, quoteId, appearanceId } = first.value;
  const otherClaimId = other.claimId;
  const { issueId } = must(await addIssue(analyst, { question: 'Will the pier open?', now })).value;
  must(await placeClaim(analyst, { claimId, issueId, bearing: 'denies', now }));
  must(await placeClaim(analyst, { claimId: otherClaimId, issueId, bearing: 'affirms', now }));
  const { relationId } = must(
    await addRelation(analyst, { type: 'rebuts', fromClaimId: claimId, to: { claimId: otherClaimId }, reason: 'no money', now }),
  ).value;
  const links = [{ claimId, stance: 'supports' as const, reason: null }];
  const evidence = must(
    await addEvidence(analyst, { finding: 'The budget has no line for it', sourceId: source.sourceId, credibility: 2, links, now }),
  ).value;
  const { evidenceId } = evidence;
  const { roundId } = must(await askForVerdicts(analyst, { question: 'so', claimId, now })).value;
  const judged = { ratingKey: 'refuted', reasons: 'I looked', confidence: 'high' as const, now };
  const settledRoundId = must(await giveVerdict(second, { question: 'so', claimId: otherClaimId, ...judged })).value.roundId;
  must(await closeRound(adjudicator, { roundId: settledRoundId, now }));
  const { adjudicationId } = must(
    await adjudicate(adjudicator, { roundId: settledRoundId, ratingKey: 'refuted', reason: 'So.', now }),
  ).value;
  const [actor, whole] = await writing().actor.findMany({
    where: { workspace_id: chief.workspaceId, kind: 'person' },
    orderBy: { name: 'desc' },
  });
  const [actorId, otherActorId] = [actor?.id ?? '', whole?.id ?? ''];
  must(await makeParty(chief, { actorId, party: { code: 'OP', slot: 1 }, now }));
  const membership = { inActorId: otherActorId, role: 'speaker', speaksFor: false, from: null, to: null };
  const { membershipId } = must(await addMembership(chief, { actorId, membership, now })).value;
  const set = { issueId, partyId: actorId, asOf: '2026-11-20', stance: 'affirms' as const, reason: 'so' };
  must(await setPosition(chief, { ...set, now }));
  must(await addAlias(chief, { actorId, alias: 'Otto L.', language: null, now }));
  const askedOn = { earliest: null, latest: null, precision: 'unknown' as const };
  must(await addRequest(analyst, { asked: { id: actorId }, claimId, about: 'When?', askedOn, now }));
  const { commentId } = must(await addComment(analyst, { about: { type: 'claim', id: claimId }, text: 'Really?', now })).value;
  const { viewId } = must(await saveIssueView(analyst, { issueId, name: 'All', mine: false, query: '', now })).value;
  const { linkId: shareLinkId } = must(await makeShareLink(chief, { issueId, label: null, days: 7, now })).value;
  const { analysisId } = must(await beginAnalysis(analyst, { issueId, claimIds: [claimId, otherClaimId], asked: 2, now })).value;
  const { scaleId } = must(await addScale(chief, { scale: coats, now })).value;
  must(await inviteEditor(chief, { role: 'reader', email: null, now }));
  const text = newsText.replace('There is no budget', 'There is a budget');
  const capture = { how: 'paste' as const, text, metadata: {} as never };
  must(await captureAgain(analyst, { sourceId: source.sourceId, capture, now: later }));
  const workspace_id = chief.workspaceId;
  const where = { where: { workspace_id } };
  const one = async (row: Promise<{ id: string }>) => (await row).id;
  const db = writing();
  return {
    ...desk,
    ...source,
    ...{ claimId, otherClaimId, quoteId, appearanceId, issueId, relationId, evidenceId, roundId, settledRoundId, adjudicationId },
    ...{ actorId, otherActorId, membershipId, commentId, viewId, shareLinkId, analysisId, scaleId },
    evidenceLinkId: evidence.linkIds[0] as string,
    positionId: await one(db.position.findFirstOrThrow(where)),
    aliasId: await one(db.actor_alias.findFirstOrThrow(where)),
    requestId: await one(db.request.findFirstOrThrow(where)),
    suggestionId: await one(db.suggestion.findFirstOrThrow({ where: { workspace_id, decision: 'waiting' } })),
    anchorId: await one(db.anchor.findFirstOrThrow({ where: { workspace_id, quote_id: quoteId } })),
    driftId: await one(db.drift.findFirstOrThrow(where)),
    verdictId: await one(db.verdict.findFirstOrThrow(where)),
    invitationId: await one(db.one_time_link.findFirstOrThrow({ where: { workspace_id } })),
    eventId: first.eventId as string,
  };
};
export type FurnishedDesk = Awaited<ReturnType<typeof furnishedDesk>>;
