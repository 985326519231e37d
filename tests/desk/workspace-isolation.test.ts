import { addAlias } from '@/desk/add-alias';
import { addAppearance } from '@/desk/add-appearance';
import { addEvidence } from '@/desk/add-evidence';
import { addIssue } from '@/desk/add-issue';
import { addQuote } from '@/desk/add-quote';
import { addRelation } from '@/desk/add-relation';
import { addRequest } from '@/desk/add-request';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { changeRole } from '@/desk/change-role';
import { closeRound } from '@/desk/close-round';
import { editIssue } from '@/desk/edit-issue';
import { editSource } from '@/desk/edit-source';
import { exportWorkspace } from '@/desk/export-workspace';
import { giveVerdict } from '@/desk/give-verdict';
import { gradeSource } from '@/desk/grade-source';
import { linkEvidence } from '@/desk/link-evidence';
import { makeParty } from '@/desk/make-party';
import { mergeClaims } from '@/desk/merge-claims';
import { nameAddressee } from '@/desk/name-addressee';
import { placeClaim } from '@/desk/place-claim';
import { searchClaims } from '@/desk/search-claims';
import { sendResetLink } from '@/desk/send-reset-link';
import { setPosition } from '@/desk/set-position';
import { suggestStatements } from '@/desk/suggest-statements';
import { tagClaim } from '@/desk/tag-claim';
import { undo } from '@/desk/undo';
import { viewActor } from '@/desk/view-actor';
import { viewActors } from '@/desk/view-actors';
import { viewIssue } from '@/desk/view-issue';
import { viewIssues } from '@/desk/view-issues';
import { viewPeople } from '@/desk/view-people';
import { viewSource } from '@/desk/view-source';
import { withdrawAppearance } from '@/desk/withdraw-appearance';
import { withdrawClaim } from '@/desk/withdraw-claim';
import { withdrawEditor } from '@/desk/withdraw-editor';
import { withdrawEvidence } from '@/desk/withdraw-evidence';
import { withdrawQuote } from '@/desk/withdraw-quote';
import { withdrawRelation } from '@/desk/withdraw-relation';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import { readClaimQuery } from '@/domain/search/claim-query';
import { writing } from '@/store/db';
import { keptSource, must, newsText, now, openTestDesk, spanOf, statementOf } from '../builders/desk-with';

/** A desk with one of everything. */
const furnished = async (name: string) => {
  const desk = await openTestDesk(name);
  const { chief, analyst } = desk;
  const source = await keptSource(analyst);
  const first = must(
    await addQuote(analyst, { versionId: source.versionId, statement: statementOf('There is no budget', 'Otto Lind'), now }),
  );
  const second = must(
    await addQuote(analyst, { versionId: source.versionId, statement: statementOf('We will open the pier in May', 'Ada Berg'), now }),
  );
  const { claimId, quoteId, appearanceId } = first.value;
  const otherClaimId = second.value.claimId;
  const { issueId } = must(await addIssue(analyst, { question: 'Will the pier open?', now })).value;
  must(await placeClaim(analyst, { claimId, issueId, bearing: 'denies', now }));
  const { relationId } = must(
    await addRelation(analyst, { type: 'rebuts', fromClaimId: claimId, to: { claimId: otherClaimId }, reason: 'no money', now }),
  ).value;
  const { evidenceId } = must(
    await addEvidence(analyst, { finding: 'The budget has no line for it', sourceId: source.sourceId, credibility: 2, links: [], now }),
  ).value;
  const { roundId } = must(await askForVerdicts(analyst, { question: 'so', claimId, now })).value;
  const actor = await writing().actor.findFirstOrThrow({ where: { workspace_id: chief.workspaceId, kind: 'person' } });
  must(await makeParty(chief, { actorId: actor.id, party: { code: 'OP', slot: 1 }, now }));
  const ids = { ...source, claimId, otherClaimId, quoteId, appearanceId, issueId, relationId, evidenceId, roundId, actorId: actor.id };
  return { ...desk, ...ids, eventId: first.eventId as string };
};

let ours: Awaited<ReturnType<typeof furnished>>;
let theirs: Awaited<ReturnType<typeof furnished>>;
beforeAll(async () => {
  ours = await furnished('Our desk');
  theirs = await furnished('Their desk');
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

describe('the chief of one desk finds nothing of another', () => {
  test.each(tries)('may not %s', async (_name, attempt) => {
    const before = await writing().event.count();
    expect(await attempt()).toMatchObject(notFound);
    expect(await writing().event.count()).toBe(before);
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
