import { addAppearance } from '@/desk/add-appearance';
import { addClaim } from '@/desk/add-claim';
import { addRequest } from '@/desk/add-request';
import { editAppearance } from '@/desk/edit-appearance';
import { editClaim } from '@/desk/edit-claim';
import { mergeClaims } from '@/desk/merge-claims';
import { nameAddressee } from '@/desk/name-addressee';
import { recordOutcome } from '@/desk/record-outcome';
import { removeAddressee } from '@/desk/remove-addressee';
import { splitClaim } from '@/desk/split-claim';
import { tagClaim } from '@/desk/tag-claim';
import { untagClaim } from '@/desk/untag-claim';
import { viewClaim } from '@/desk/view-claim';
import { viewWordings } from '@/desk/view-wordings';
import { withdrawAppearance } from '@/desk/withdraw-appearance';
import { withdrawClaim } from '@/desk/withdraw-claim';
import { withdrawRequest } from '@/desk/withdraw-request';
import { newsText, now, spanOf } from '../../builders/desk-with';
import type { Doors } from './two-desks';

const claim = { proposition: 'Ours.', kind: 'assertion' as const, issues: [], tags: [], addressees: [], priority: 0 };
const attribution = { chain: [{ actors: [{ name: 'Otto Lind', kind: 'person' as const }], mode: 'direct' as const }] };
const askedOn = { earliest: null, latest: null, precision: 'unknown' as const };

/** Their claims, where these were made, whom they are put to, and who was asked about them. */
export const claimCases: Doors = {
  'view-claim': { 'look at their claim': ({ ours, theirs }) => viewClaim(ours.chief, theirs.claimId) },
  'view-wordings': {
    'look at the wordings of their claim': ({ ours, theirs }) => viewWordings(ours.chief, { claimId: theirs.claimId }),
  },
  'add-claim': {
    'add a claim under their issue': ({ ours, theirs }) =>
      addClaim(ours.chief, { claim: { ...claim, issues: [{ id: theirs.issueId, bearing: 'affirms' }] }, now }),
    'add a claim put to their actor': ({ ours, theirs }) =>
      addClaim(ours.chief, { claim: { ...claim, addressees: [{ id: theirs.actorId }] }, now }),
  },
  'edit-claim': {
    'reword their claim': ({ ours, theirs }) => editClaim(ours.chief, { claimId: theirs.claimId, revision: 1, proposition: 'Ours.', now }),
  },
  'withdraw-claim': { 'withdraw their claim': ({ ours, theirs }) => withdrawClaim(ours.chief, { claimId: theirs.claimId, now }) },
  'tag-claim': { 'tag their claim': ({ ours, theirs }) => tagClaim(ours.chief, { claimId: theirs.claimId, tag: 'ours', now }) },
  'untag-claim': {
    'take a tag off their claim': ({ ours, theirs }) => untagClaim(ours.chief, { claimId: theirs.claimId, tag: 'ours', now }),
  },
  'merge-claims': {
    'merge their claim into ours': ({ ours, theirs }) => mergeClaims(ours.chief, { fromId: theirs.claimId, intoId: ours.claimId, now }),
    'merge our claim into theirs': ({ ours, theirs }) => mergeClaims(ours.chief, { fromId: ours.claimId, intoId: theirs.claimId, now }),
  },
  'split-claim': {
    'split their claim': ({ ours, theirs }) =>
      splitClaim(ours.chief, { claimId: theirs.claimId, appearanceIds: [theirs.appearanceId], claim, now }),
    'split their appearance off our claim': ({ ours, theirs }) =>
      splitClaim(ours.chief, { claimId: ours.claimId, appearanceIds: [theirs.appearanceId], claim, now }),
  },
  'name-addressee': {
    'name their actor as addressee': ({ ours, theirs }) =>
      nameAddressee(ours.chief, { claimId: ours.claimId, addressee: { id: theirs.actorId }, now }),
  },
  'remove-addressee': {
    'remove an addressee of their claim': ({ ours, theirs }) =>
      removeAddressee(ours.chief, { claimId: theirs.claimId, actorId: theirs.actorId, now }),
  },
  'add-appearance': {
    'make our claim appear in their quote': ({ ours, theirs }) =>
      addAppearance(ours.chief, { claimId: ours.claimId, quoteId: theirs.quoteId, attribution, now }),
    'make our claim appear in their text': ({ ours, theirs }) =>
      addAppearance(ours.chief, {
        claimId: ours.claimId,
        versionId: theirs.versionId,
        spans: [spanOf(newsText, 'no plan')],
        attribution,
        now,
      }),
  },
  'edit-appearance': {
    'say who speaks in their appearance': ({ ours, theirs }) =>
      editAppearance(ours.chief, { appearanceId: theirs.appearanceId, revision: 1, attribution, now }),
  },
  'withdraw-appearance': {
    'withdraw their appearance': ({ ours, theirs }) => withdrawAppearance(ours.chief, { appearanceId: theirs.appearanceId, now }),
  },
  'add-request': {
    'request an answer of their actor': ({ ours, theirs }) =>
      addRequest(ours.chief, { asked: { id: theirs.actorId }, claimId: ours.claimId, about: 'x', askedOn, now }),
  },
  'record-outcome': {
    'record what came of their request': ({ ours, theirs }) =>
      recordOutcome(ours.chief, { requestId: theirs.requestId, revision: 1, outcome: 'refused', now }),
    'record that their words answered our request': ({ ours, theirs }) =>
      recordOutcome(ours.chief, { requestId: ours.requestId, revision: 1, outcome: 'answered', answeredById: theirs.appearanceId, now }),
  },
  'withdraw-request': {
    'withdraw their request': ({ ours, theirs }) => withdrawRequest(ours.chief, { requestId: theirs.requestId, now }),
  },
};
