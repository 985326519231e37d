import { addActor } from '@/desk/add-actor';
import { addEvidence } from '@/desk/add-evidence';
import { addIssue } from '@/desk/add-issue';
import { addRelation } from '@/desk/add-relation';
import { addScale } from '@/desk/add-scale';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { closeRound } from '@/desk/close-round';
import { editActor } from '@/desk/edit-actor';
import { editClaim } from '@/desk/edit-claim';
import { editEvidence } from '@/desk/edit-evidence';
import { editIssue } from '@/desk/edit-issue';
import { editRelation } from '@/desk/edit-relation';
import { editScale } from '@/desk/edit-scale';
import { editSource } from '@/desk/edit-source';
import { giveVerdict } from '@/desk/give-verdict';
import { viewHistory } from '@/desk/view-history';
import type { ScaleInput } from '@/domain/verdict/new-scale';
import { closePools } from '@/store/db';
import { type DeskWithClaims, deskWithClaims } from '../builders/claim-desk';
import { must, now } from '../builders/desk-with';

afterAll(() => closePools());

const coats: ScaleInput = {
  key: 'coats',
  name: 'By its coat',
  question: 'so',
  ordered: true,
  kinds: ['assertion'],
  ratings: [
    { key: 'okapi', word: 'Okapi', inside: 'best', rung: 2 },
    { key: 'zebra', word: 'Zebra', inside: 'worst', rung: 1 },
  ],
};

/** An object is changed; gives whose history to look at, and the line it has to show. */
const objects: readonly (readonly [what: string, change: (d: DeskWithClaims) => Promise<string>, line: object])[] = [
  [
    'a claim',
    async (d) => {
      must(await editClaim(d.analyst, { claimId: d.pier.claimId, revision: 1, priority: 2, now }));
      return d.pier.claimId;
    },
    { what: 'claim state: priority', before: '0', after: '2' },
  ],
  [
    'a source',
    async (d) => {
      const known = {
        title: 'A pier',
        outlet: 'Tideway Post',
        author: null,
        address: null,
        archiveLink: null,
        published: null,
        language: 'en',
      };
      must(await editSource(d.analyst, { ...known, sourceId: d.source.sourceId, revision: 1, now }));
      return d.source.sourceId;
    },
    { what: 'source state: title', before: 'Pier promised', after: 'A pier' },
  ],
  [
    'an issue',
    async (d) => {
      const { issueId } = must(await addIssue(d.analyst, { question: 'Will it open?', now })).value;
      must(await editIssue(d.analyst, { issueId, revision: 1, question: 'Will the pier open?', now }));
      return issueId;
    },
    { what: 'issue: question', before: 'Will it open?', after: 'Will the pier open?' },
  ],
  [
    'a relation',
    async (d) => {
      const link = { type: 'rebuts' as const, fromClaimId: d.budget.claimId, to: { claimId: d.pier.claimId }, reason: 'No money.' };
      const { relationId } = must(await addRelation(d.analyst, { ...link, now })).value;
      must(await editRelation(d.analyst, { relationId, revision: 1, reason: 'Without money no pier.', now }));
      return relationId;
    },
    { what: 'relation: reason', before: 'No money.', after: 'Without money no pier.' },
  ],
  [
    'evidence',
    async (d) => {
      const item = { finding: 'No vote.', credibility: 3 as const, sourceId: d.source.sourceId, links: [] };
      const { evidenceId } = must(await addEvidence(d.analyst, { ...item, now })).value;
      must(await editEvidence(d.analyst, { evidenceId, revision: 1, credibility: 1, now }));
      return evidenceId;
    },
    { what: 'evidence: credibility', before: '3', after: '1' },
  ],
  [
    'a round',
    async (d) => {
      const { roundId } = must(await askForVerdicts(d.analyst, { question: 'so', claimId: d.pier.claimId, asked: 3, now })).value;
      must(await giveVerdict(d.second, { roundId, ratingKey: 'refuted', reasons: 'Seen.', confidence: 'high', now }));
      must(await closeRound(d.adjudicator, { roundId, now }));
      return roundId;
    },
    { what: 'round: closed at', before: null, after: now.toISOString() },
  ],
  [
    'an actor',
    async (d) => {
      const actor = { name: 'Una Reed', kind: 'person' as const, describedRole: null, wikidata: null };
      const { actorId } = must(await addActor(d.analyst, { actor, now })).value;
      must(await editActor(d.analyst, { actorId, revision: 1, actor: { ...actor, describedRole: 'treasurer' }, now }));
      return actorId;
    },
    { what: 'actor: described role', before: null, after: 'treasurer' },
  ],
  [
    'a scale',
    async (d) => {
      const { scaleId } = must(await addScale(d.chief, { scale: coats, now })).value;
      return must(await editScale(d.chief, { scaleId, revision: 1, scale: { ...coats, name: 'By stripes' }, now })).value.scaleId;
    },
    { what: 'scale: name', before: null, after: 'By stripes' },
  ],
];

describe('the history of one object says what it was and what it is', () => {
  test.each(objects)('%s', async (_, change, line) => {
    const d = await deskWithClaims();
    const about = await change(d);
    const { events } = must(await viewHistory(d.reader, { about, by: null, before: null }));
    expect(events[0]?.differences).toContainEqual(line);
  });
});
