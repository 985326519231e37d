import { addComment } from '@/desk/add-comment';
import { changeRole } from '@/desk/change-role';
import { editComment } from '@/desk/edit-comment';
import { followObject } from '@/desk/follow-object';
import { markRead } from '@/desk/mark-read';
import { restoreEditor } from '@/desk/restore-editor';
import { sendResetLink } from '@/desk/send-reset-link';
import { undo } from '@/desk/undo';
import { withdrawComment } from '@/desk/withdraw-comment';
import { withdrawEditor } from '@/desk/withdraw-editor';
import { withdrawInvitation } from '@/desk/withdraw-invitation';
import { now } from '../../builders/desk-with';
import type { Doors, TwoDesks } from './two-desks';

const follow =
  (type: 'claim' | 'quote' | 'relation' | 'evidence' | 'round') =>
  ({ ours, theirs }: TwoDesks) =>
    followObject(ours.chief, { about: { type, id: theirs[`${type}Id`] }, now });

/** Their editors, what these did, what they say to one another, and what is told on. */
export const peopleCases: Doors = {
  'change-role': {
    'change the role of their editor': ({ ours, theirs }) => changeRole(ours.chief, { editorId: theirs.analyst.id, role: 'reader', now }),
  },
  'withdraw-editor': { 'withdraw their editor': ({ ours, theirs }) => withdrawEditor(ours.chief, { editorId: theirs.analyst.id, now }) },
  'restore-editor': { 'restore their editor': ({ ours, theirs }) => restoreEditor(ours.chief, { editorId: theirs.analyst.id, now }) },
  'send-reset-link': {
    'reset the password of their editor': ({ ours, theirs }) => sendResetLink(ours.chief, { editorId: theirs.analyst.id, now }),
  },
  'withdraw-invitation': {
    'withdraw their invitation': ({ ours, theirs }) => withdrawInvitation(ours.chief, { invitationId: theirs.invitationId, now }),
  },
  undo: { 'undo their act': ({ ours, theirs }) => undo(ours.chief, { eventId: theirs.eventId, now }) },
  'add-comment': {
    'comment on their claim': ({ ours, theirs }) =>
      addComment(ours.chief, { about: { type: 'claim', id: theirs.claimId }, text: 'So?', now }),
    'comment on their round': ({ ours, theirs }) =>
      addComment(ours.chief, { about: { type: 'round', id: theirs.roundId }, text: 'So?', now }),
    'comment on their verdict': ({ ours, theirs }) =>
      addComment(ours.chief, { about: { type: 'verdict', id: theirs.verdictId }, text: 'So?', now }),
    'answer their comment under our claim': ({ ours, theirs }) =>
      addComment(ours.chief, { about: { type: 'claim', id: ours.claimId }, replyTo: theirs.commentId, text: 'So?', now }),
  },
  'edit-comment': {
    'reword their comment': ({ ours, theirs }) => editComment(ours.chief, { commentId: theirs.commentId, text: 'Ours.', revision: 1, now }),
  },
  'withdraw-comment': {
    'withdraw their comment': ({ ours, theirs }) => withdrawComment(ours.chief, { commentId: theirs.commentId, now }),
  },
  'follow-object': {
    'follow their claim': follow('claim'),
    'follow their quote': follow('quote'),
    'follow their relation': follow('relation'),
    'follow their evidence': follow('evidence'),
    'follow their round': follow('round'),
  },
  'mark-read': {
    'mark their comment read': ({ ours, theirs }) =>
      markRead(ours.chief, { items: [{ table: 'comment', id: theirs.commentId }], read: true, now }),
    'mark their round read': ({ ours, theirs }) =>
      markRead(ours.chief, { items: [{ table: 'round', id: theirs.roundId }], read: true, now }),
  },
};
