import { addAlias } from '@/desk/add-alias';
import { addMembership } from '@/desk/add-membership';
import { editActor } from '@/desk/edit-actor';
import { editMembership } from '@/desk/edit-membership';
import { editParty } from '@/desk/edit-party';
import { makeParty } from '@/desk/make-party';
import { mergeActors } from '@/desk/merge-actors';
import { viewActor } from '@/desk/view-actor';
import { withdrawAlias } from '@/desk/withdraw-alias';
import { withdrawMembership } from '@/desk/withdraw-membership';
import { withdrawParty } from '@/desk/withdraw-party';
import { now } from '../../builders/desk-with';
import type { Doors } from './two-desks';

const actor = { name: 'Otto Lind', kind: 'person' as const, describedRole: null, wikidata: null };
const membershipIn = (inActorId: string) => ({ inActorId, role: 'chair', speaksFor: true, from: null, to: null });

/** Their speakers, the names and parties of these, and whom they speak for. */
export const actorCases: Doors = {
  'view-actor': { 'look at their actor': ({ ours, theirs }) => viewActor(ours.chief, theirs.actorId) },
  'edit-actor': {
    'rename their actor': ({ ours, theirs }) => editActor(ours.chief, { actorId: theirs.actorId, revision: 1, actor, now }),
  },
  'merge-actors': {
    'merge their actor into ours': ({ ours, theirs }) => mergeActors(ours.chief, { fromId: theirs.actorId, intoId: ours.actorId, now }),
    'merge our actor into theirs': ({ ours, theirs }) => mergeActors(ours.chief, { fromId: ours.actorId, intoId: theirs.actorId, now }),
  },
  'add-alias': {
    'give their actor an alias': ({ ours, theirs }) => addAlias(ours.chief, { actorId: theirs.actorId, alias: 'Oz', language: null, now }),
  },
  'withdraw-alias': { 'withdraw their alias': ({ ours, theirs }) => withdrawAlias(ours.chief, { aliasId: theirs.aliasId, now }) },
  'make-party': {
    'make their actor our party': ({ ours, theirs }) =>
      makeParty(ours.chief, { actorId: theirs.actorId, party: { code: 'XX', slot: 2 }, now }),
  },
  'edit-party': {
    'give their party another code': ({ ours, theirs }) =>
      editParty(ours.chief, { actorId: theirs.actorId, revision: 1, party: { code: 'ZZ', slot: 3 }, now }),
  },
  'withdraw-party': { 'withdraw their party': ({ ours, theirs }) => withdrawParty(ours.chief, { actorId: theirs.actorId, now }) },
  'add-membership': {
    'make their actor a member of ours': ({ ours, theirs }) =>
      addMembership(ours.chief, { actorId: theirs.actorId, membership: membershipIn(ours.actorId), now }),
    'make our actor a member of theirs': ({ ours, theirs }) =>
      addMembership(ours.chief, { actorId: ours.actorId, membership: membershipIn(theirs.actorId), now }),
  },
  'edit-membership': {
    'change their membership': ({ ours, theirs }) =>
      editMembership(ours.chief, { membershipId: theirs.membershipId, revision: 1, membership: membershipIn(ours.actorId), now }),
  },
  'withdraw-membership': {
    'withdraw their membership': ({ ours, theirs }) => withdrawMembership(ours.chief, { membershipId: theirs.membershipId, now }),
  },
};
