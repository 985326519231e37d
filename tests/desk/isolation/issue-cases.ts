import { addIssue } from '@/desk/add-issue';
import { editIssue } from '@/desk/edit-issue';
import { exportIssue } from '@/desk/export-issue';
import { makeShareLink } from '@/desk/make-share-link';
import { moveIssue } from '@/desk/move-issue';
import { placeClaim } from '@/desk/place-claim';
import { removeClaimFromIssue } from '@/desk/remove-claim-from-issue';
import { revokeShareLink } from '@/desk/revoke-share-link';
import { saveIssueView } from '@/desk/save-issue-view';
import { setPosition } from '@/desk/set-position';
import { viewIssue } from '@/desk/view-issue';
import { viewShareLinks } from '@/desk/view-share-links';
import { withdrawIssue } from '@/desk/withdraw-issue';
import { withdrawIssueView } from '@/desk/withdraw-issue-view';
import { withdrawPosition } from '@/desk/withdraw-position';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import { now } from '../../builders/desk-with';
import type { Doors } from './two-desks';

const query = readSideBySideQuery({});
const sheet = { format: 'csv' as const, address: '/w/ours', now };

/** Their issues, what is placed and shown under them, and who may read them from outside. */
export const issueCases: Doors = {
  'view-issue': { 'look at their issue': ({ ours, theirs }) => viewIssue(ours.chief, { issueId: theirs.issueId, query }) },
  'export-issue': {
    'export their issue': ({ ours, theirs }) => exportIssue(ours.chief, { issueId: theirs.issueId, query, ...sheet }),
  },
  'add-issue': {
    'hang an issue under theirs': ({ ours, theirs }) => addIssue(ours.chief, { question: 'Sub-question?', parentId: theirs.issueId, now }),
  },
  'edit-issue': {
    'reword their issue': ({ ours, theirs }) => editIssue(ours.chief, { issueId: theirs.issueId, revision: 1, question: 'Ours?', now }),
  },
  'move-issue': {
    'move their issue': ({ ours, theirs }) =>
      moveIssue(ours.chief, { issueId: theirs.issueId, revision: 1, parentId: null, afterId: null, now }),
    'move our issue under theirs': ({ ours, theirs }) =>
      moveIssue(ours.chief, { issueId: ours.issueId, revision: 1, parentId: theirs.issueId, afterId: null, now }),
  },
  'withdraw-issue': {
    'withdraw their issue': ({ ours, theirs }) => withdrawIssue(ours.chief, { issueId: theirs.issueId, revision: 1, now }),
  },
  'place-claim': {
    'place our claim under their issue': ({ ours, theirs }) =>
      placeClaim(ours.chief, { claimId: ours.claimId, issueId: theirs.issueId, bearing: 'affirms', now }),
    'place their claim under our issue': ({ ours, theirs }) =>
      placeClaim(ours.chief, { claimId: theirs.claimId, issueId: ours.issueId, bearing: 'affirms', now }),
  },
  'remove-claim-from-issue': {
    'take a claim off their issue': ({ ours, theirs }) =>
      removeClaimFromIssue(ours.chief, { claimId: theirs.claimId, issueId: theirs.issueId, now }),
  },
  'set-position': {
    'set the position of their party': ({ ours, theirs }) =>
      setPosition(ours.chief, { issueId: ours.issueId, partyId: theirs.actorId, asOf: '2026-11-20', stance: 'affirms', reason: 'x', now }),
  },
  'withdraw-position': {
    'withdraw the position of their party': ({ ours, theirs }) =>
      withdrawPosition(ours.chief, { positionId: theirs.positionId, revision: 1, now }),
  },
  'save-issue-view': {
    'save a view of their issue': ({ ours, theirs }) =>
      saveIssueView(ours.chief, { issueId: theirs.issueId, name: 'Ours', mine: false, query: '', now }),
  },
  'withdraw-issue-view': {
    'withdraw their view': ({ ours, theirs }) => withdrawIssueView(ours.chief, { viewId: theirs.viewId, revision: 1, now }),
  },
  'view-share-links': {
    'look at the links to their issue': ({ ours, theirs }) => viewShareLinks(ours.chief, { issueId: theirs.issueId, now }),
  },
  'make-share-link': {
    'make a link to their issue': ({ ours, theirs }) => makeShareLink(ours.chief, { issueId: theirs.issueId, label: null, days: 7, now }),
  },
  'revoke-share-link': {
    'revoke their link': ({ ours, theirs }) => revokeShareLink(ours.chief, { linkId: theirs.shareLinkId, now }),
  },
};
