import { addRelation } from '@/desk/add-relation';
import { editRelation } from '@/desk/edit-relation';
import { preferClaim } from '@/desk/prefer-claim';
import { viewMap } from '@/desk/view-map';
import { withdrawRelation } from '@/desk/withdraw-relation';
import { now } from '../../builders/desk-with';
import type { Doors } from './two-desks';

/** How their claims bear on one another, and on ours. */
export const relationCases: Doors = {
  'add-relation': {
    'rebut their claim with ours': ({ ours, theirs }) =>
      addRelation(ours.chief, { type: 'rebuts', fromClaimId: ours.claimId, to: { claimId: theirs.claimId }, reason: 'x', now }),
    'undercut their relation': ({ ours, theirs }) =>
      addRelation(ours.chief, { type: 'undercuts', fromClaimId: ours.claimId, to: { relationId: theirs.relationId }, reason: 'x', now }),
  },
  'edit-relation': {
    'give their relation another reason': ({ ours, theirs }) =>
      editRelation(ours.chief, { relationId: theirs.relationId, revision: 1, reason: 'x', now }),
  },
  'prefer-claim': {
    'say which claim of their rebuttal comes first': ({ ours, theirs }) =>
      preferClaim(ours.chief, { relationId: theirs.relationId, revision: 1, end: 'from', reason: 'x', now }),
  },
  'withdraw-relation': {
    'withdraw their relation': ({ ours, theirs }) => withdrawRelation(ours.chief, { relationId: theirs.relationId, now }),
  },
  'view-map': {
    'look at the map of their issue': ({ ours, theirs }) => viewMap(ours.chief, { issueId: theirs.issueId }),
    'look at the map of their claim': ({ ours, theirs }) => viewMap(ours.chief, { claimId: theirs.claimId }),
  },
};
