import { assignVerdicts } from '@/desk/assign-verdicts';
import { editScale } from '@/desk/edit-scale';
import { unfollowObject } from '@/desk/unfollow-object';
import { viewAgreement } from '@/desk/view-agreement';
import { viewAssignment } from '@/desk/view-assignment';
import { viewCompared } from '@/desk/view-compared';
import { viewCorrections } from '@/desk/view-corrections';
import { viewHistory } from '@/desk/view-history';
import { viewStatementChoices } from '@/desk/view-statement-choices';
import { viewTalk } from '@/desk/view-talk';
import { readAgreementQuery } from '@/domain/verdict/agreement-query';
import { coats } from '../../builders/coats-scale';
import { now } from '../../builders/desk-with';
import type { FurnishedDesk } from '../../builders/furnished-desk';

const so = { question: 'so' as const };

/** Doors that answer to an id of theirs as to one that nobody has: nothing, or everything of ours. `it` is their desk, or nobody's. */
export const alikeCases: Readonly<Record<string, (ours: FurnishedDesk, it: FurnishedDesk) => Promise<unknown>>> = {
  'assign-verdicts': (ours, it) => assignVerdicts(ours.chief, { ...so, among: { issueId: it.issueId }, each: 2, seats: [], now }),
  'edit-scale': (ours, it) => editScale(ours.chief, { scaleId: it.scaleId, scale: { ...coats, key: 'none' }, revision: 1, now }),
  'unfollow-object': (ours, it) => unfollowObject(ours.chief, { about: { type: 'claim', id: it.claimId }, now }),
  'view-agreement': (ours, it) =>
    Promise.all(
      [{ issue: it.issueId }, { pair: `${it.analyst.id}~${it.second.id}` }, { scale: it.scaleId }].map((query) =>
        viewAgreement(ours.chief, readAgreementQuery(query)),
      ),
    ),
  'view-assignment': (ours, it) =>
    Promise.all(
      [{ issueId: it.issueId }, { claimIds: [it.claimId, it.otherClaimId] }].map((among) =>
        viewAssignment(ours.chief, { ...so, among, each: 2 }),
      ),
    ),
  'view-compared': (ours, it) =>
    Promise.all(
      [
        { a: { kind: 'claim' as const, id: it.claimId }, b: { kind: 'quote' as const, id: it.quoteId }, issueId: it.issueId },
        { a: { kind: 'actor' as const, id: it.actorId }, b: { kind: 'party' as const, id: it.actorId }, issueId: null },
        { a: { kind: 'claim' as const, id: ours.claimId }, b: { kind: 'claim' as const, id: it.claimId }, issueId: null },
      ].map((query) => viewCompared(ours.chief, query)),
    ),
  'view-corrections': (ours, it) => viewCorrections(ours.chief, { claimId: it.otherClaimId }),
  'view-history': (ours, it) =>
    Promise.all([
      viewHistory(ours.chief, { about: it.claimId, by: null, before: null }),
      viewHistory(ours.chief, { about: null, by: it.analyst.id, before: null }),
    ]),
  'view-statement-choices': (ours, it) => viewStatementChoices(ours.chief, { speakerId: it.actorId }),
  'view-talk': (ours, it) =>
    Promise.all(
      [
        { type: 'claim' as const, id: it.claimId },
        { type: 'round' as const, id: it.roundId },
      ].map((about) => viewTalk(ours.chief, { about })),
    ),
};
