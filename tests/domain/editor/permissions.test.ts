import { type Editor, roles } from '@/domain/editor/editor';
import { type Act, abilitiesOf, mayDo, permissions } from '@/domain/editor/permissions';

/** What each role may do beyond the role before it, written down a second time: a row that moves has to move here too. */
const expected = {
  reader: 'view-workspace follow-object unfollow-object mark-read verify-history',
  analyst: `
    capture-source capture-again edit-source withdraw-source suggest-statements accept-suggestion accept-suggestions reject-suggestion restore-suggestion merge-suggestions split-suggestion
    add-quote move-quote withdraw-quote decide-drift
    add-claim edit-claim withdraw-claim merge-claims split-claim add-appearance edit-appearance withdraw-appearance
    place-claim remove-claim-from-issue tag-claim untag-claim name-addressee remove-addressee
    add-actor edit-actor add-alias withdraw-alias add-membership edit-membership withdraw-membership
    add-issue edit-issue withdraw-issue add-relation edit-relation withdraw-relation
    add-request record-outcome withdraw-request
    add-evidence edit-evidence withdraw-evidence link-evidence withdraw-evidence-link grade-source override-grade
    begin-analysis add-to-analysis remove-from-analysis mark-cell hand-in-cells take-back-cells
    save-issue-view withdraw-issue-view
    ask-for-verdicts give-verdict withdraw-verdict add-comment edit-comment withdraw-comment undo`,
  adjudicator:
    'merge-actors make-party edit-party withdraw-party close-round adjudicate assign-verdicts look-inside reopen-round uphold-verdict set-position prefer-claim close-analysis settle-cell make-share-link revoke-share-link',
  chief: `
    add-scale edit-scale withdraw-scale choose-scale
    open-desk invite-editor withdraw-invitation change-role withdraw-editor restore-editor send-reset-link export-workspace`,
};

const as = (role: Editor['role']): Editor => ({ id: 'e', workspaceId: 'w', name: 'N', initials: 'N', role });
const rows = roles.flatMap((least) =>
  expected[least]
    .trim()
    .split(/\s+/)
    .map((act) => ({ act: act as Act, least })),
);

describe('permissions', () => {
  test('every act stands in the table once, and the table has no other', () => {
    expect(rows.map(({ act }) => act).sort()).toEqual(Object.keys(permissions).sort());
  });

  test.each(rows.flatMap((row) => roles.map((role) => ({ ...row, role, may: roles.indexOf(role) >= roles.indexOf(row.least) }))))(
    '$act by a $role: $may',
    ({ act, role, may }) => {
      expect(mayDo(as(role), act)).toBe(may);
      expect(abilitiesOf(as(role), [act])).toEqual({ [act]: may });
    },
  );
});
