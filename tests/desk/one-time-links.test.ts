import { acceptInvitation, acceptInvitationAs } from '@/desk/accept-invitation';
import { addUser } from '@/desk/add-user';
import { firstChiefLink } from '@/desk/first-chief-link';
import { inviteEditor } from '@/desk/invite-editor';
import { makeResetLink } from '@/desk/make-reset-link';
import { openFirstDesk } from '@/desk/open-first-desk';
import { sendResetLink } from '@/desk/send-reset-link';
import { setPasswordByLink } from '@/desk/set-password-by-link';
import { signIn } from '@/desk/sign-in';
import { viewLink } from '@/desk/view-link';
import { viewPeople } from '@/desk/view-people';
import { whoIsSignedIn } from '@/desk/who-is-signed-in';
import { withdrawEditor } from '@/desk/withdraw-editor';
import { withdrawInvitation } from '@/desk/withdraw-invitation';
import { writing } from '@/store/db';
import { firstDesk, freshEmail, goodPassword, joined } from '../builders/accounts';
import { must, now, openTestDesk } from '../builders/desk-with';

const hours = (n: number) => new Date(now.getTime() + n * 3_600_000);
const spent = { ok: false, refusal: { code: 'link-spent' } };
const person = (email = freshEmail()) => ({ name: 'Ben Mole', email, password: goodPassword });

describe('the link for the first chief', () => {
  test('opens one desk; then it, its sisters and every later one are gone', async () => {
    const sister = await firstChiefLink({ now });
    const { chief, token } = await firstDesk();
    expect(chief).toMatchObject({ role: 'chief', name: 'Cora Quay', slug: 'harbour-desk' });
    for (const used of [token, sister?.token ?? '']) {
      expect(await viewLink({ token: used, now })).toEqual(spent);
      expect(await openFirstDesk({ token: used, desk: 'Second desk', person: person(), now })).toEqual(spent);
    }
    expect(await firstChiefLink({ now })).toBeNull();
    expect(await writing().workspace.count()).toBe(1);
  });

  test('is made again as long as only demo editors, or people without a password, are there', async () => {
    await writing().sign_in_account.deleteMany();
    expect(await firstChiefLink({ now })).not.toBeNull();
  });

  test('two who hold links at once: one desk is opened', async () => {
    await writing().sign_in_account.deleteMany();
    const before = await writing().workspace.count();
    const links = await Promise.all([firstChiefLink({ now }), firstChiefLink({ now })]);
    const opened = await Promise.all(links.map((l) => openFirstDesk({ token: l?.token ?? '', desk: 'Race desk', person: person(), now })));
    expect(opened.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await writing().workspace.count()).toBe(before + 1);
  });

  test('what is refused uses nothing up', async () => {
    await writing().sign_in_account.deleteMany();
    const { token } = (await firstChiefLink({ now })) ?? { token: '' };
    const attempt = (desk: string, more: object = {}) => openFirstDesk({ token, desk, person: { ...person(), ...more }, now });
    expect(await attempt(' ')).toMatchObject({ refusal: { code: 'desk-name-missing' } });
    expect(await attempt('Desk', { name: '' })).toMatchObject({ refusal: { code: 'name-missing' } });
    expect(await attempt('Desk', { email: 'nowhere' })).toMatchObject({ refusal: { code: 'email-not-understood' } });
    expect(await attempt('Desk', { password: 'short' })).toMatchObject({ refusal: { code: 'password-too-short', least: 12 } });
    expect(await viewLink({ token, now })).toEqual({ ok: true, value: { purpose: 'first-chief' } });
    expect((await attempt('Desk')).ok).toBe(true);
  });
});

describe('an invitation', () => {
  const invited = async (role: 'reader' | 'analyst' | 'chief' = 'analyst', email: string | null = null) => {
    const { chief } = await openTestDesk();
    return { chief, token: must(await inviteEditor(chief, { role, email, now })).value.token };
  };

  test('says what it is for and whom from, without being used', async () => {
    const { token } = await invited('analyst', 'Ben@Desk.example');
    const seen = { purpose: 'invitation', workspace: 'Harbour desk', role: 'analyst', email: 'ben@desk.example', invitedBy: 'Cora Chief' };
    for (let i = 0; i < 2; i++) expect(await viewLink({ token, now })).toEqual({ ok: true, value: seen });
  });

  test('gives one seat, in the role it names, and history has who came and who invited', async () => {
    const { chief, token } = await invited('reader');
    const { ticket } = must(await acceptInvitation({ token, person: person(), now }));
    const who = await whoIsSignedIn({ ticket: ticket.value, now });
    expect(who?.seats).toMatchObject([{ role: 'reader', initials: 'BM', workspace: { id: chief.workspaceId } }]);
    const event = await writing().event.findFirst({ where: { workspace_id: chief.workspaceId, act: 'accept-invitation' } });
    expect(event).toMatchObject({ editor_id: who?.seats[0]?.id });
    expect(JSON.parse(event?.canonical ?? '').about).toContain(chief.id);
    expect(await acceptInvitation({ token, person: person(), now })).toEqual(spent);
    expect(await viewLink({ token, now })).toEqual(spent);
  });

  test('two who hold it at once: one gets in', async () => {
    const { chief, token } = await invited();
    const before = await writing().editor.count({ where: { workspace_id: chief.workspaceId } });
    const tries = await Promise.all([1, 2, 3].map(() => acceptInvitation({ token, person: person(), now })));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await writing().editor.count({ where: { workspace_id: chief.workspaceId } })).toBe(before + 1);
  });

  test('ends after a week', async () => {
    const { token } = await invited();
    expect((await viewLink({ token, now: hours(24 * 7 - 1) })).ok).toBe(true);
    expect(await viewLink({ token, now: hours(24 * 7) })).toEqual(spent);
    expect(await acceptInvitation({ token, person: person(), now: hours(24 * 7) })).toEqual(spent);
  });

  test('taken back by a chief, it works no more', async () => {
    const { chief, token } = await invited();
    const [invitation] = must(await viewPeople(chief, { now })).invitations;
    must(await withdrawInvitation(chief, { invitationId: invitation?.id ?? '', now }));
    expect(await acceptInvitation({ token, person: person(), now })).toEqual(spent);
    expect(must(await viewPeople(chief, { now })).invitations).toEqual([]);
    expect(await withdrawInvitation(chief, { invitationId: invitation?.id ?? '', now })).toMatchObject({ refusal: { code: 'not-found' } });
  });

  test('with an address is for that address', async () => {
    const email = freshEmail('only');
    const { token } = await invited('analyst', email);
    expect(await acceptInvitation({ token, person: person(), now })).toMatchObject({ refusal: { code: 'link-for-somebody-else' } });
    expect((await acceptInvitation({ token, person: person(email), now })).ok).toBe(true);
  });

  test('an address with an account is not taken over: its owner signs in and joins', async () => {
    const home = await openTestDesk('Home desk');
    const known = await joined(home.chief, 'analyst');
    const { chief, token } = await invited('reader');
    expect(await acceptInvitation({ token, person: person(known.email), now })).toMatchObject({ refusal: { code: 'email-taken' } });
    must(await acceptInvitationAs({ token, userId: known.editor.userId, now }));
    const seats = (await whoIsSignedIn({ ticket: known.ticket, now }))?.seats.map((s) => [s.workspace.id, s.role]);
    expect(seats).toEqual(
      expect.arrayContaining([
        [chief.workspaceId, 'reader'],
        [home.chief.workspaceId, 'analyst'],
      ]),
    );
  });

  test('somebody who sits there already does not get a second seat, and the link still works', async () => {
    const { chief, token } = await invited('chief');
    const { editor } = await joined(chief, 'reader');
    expect(await acceptInvitationAs({ token, userId: editor.userId, now })).toMatchObject({ refusal: { code: 'seat-already' } });
    expect((await viewLink({ token, now })).ok).toBe(true);
  });

  test('a withdrawn seat comes back as the same editor, in the role of the new invitation', async () => {
    const { chief, token } = await invited('reader');
    const { editor, ticket } = await joined(chief, 'analyst');
    must(await withdrawEditor(chief, { editorId: editor.id, now }));
    must(await acceptInvitationAs({ token, userId: editor.userId, now }));
    expect((await whoIsSignedIn({ ticket, now }))?.seats).toMatchObject([{ id: editor.id, role: 'reader' }]);
  });
});

describe('a reset link', () => {
  test('sets a new password once, ends the sessions there were, and the old password', async () => {
    const { chief } = await openTestDesk();
    const { editor, email, ticket } = await joined(chief, 'analyst');
    const { token } = must(await sendResetLink(chief, { editorId: editor.id, now })).value;
    expect(await viewLink({ token, now })).toMatchObject({ value: { purpose: 'password-reset', email, name: 'Ben Mole' } });
    const set = must(await setPasswordByLink({ token, password: 'a crane in the snow', now }));
    expect(await whoIsSignedIn({ ticket, now })).toBeNull();
    expect(await whoIsSignedIn({ ticket: set.ticket.value, now })).toMatchObject({ email });
    expect((await signIn({ email, password: goodPassword, now })).ok).toBe(false);
    expect((await signIn({ email, password: 'a crane in the snow', now })).ok).toBe(true);
    expect(await setPasswordByLink({ token, password: 'a third one to try', now })).toEqual(spent);
  });

  test('a newer one ends the older; both end after a day', async () => {
    const { chief } = await openTestDesk();
    const { editor } = await joined(chief, 'analyst');
    const older = must(await sendResetLink(chief, { editorId: editor.id, now })).value.token;
    const newer = must(await sendResetLink(chief, { editorId: editor.id, now })).value.token;
    expect(await viewLink({ token: older, now })).toEqual(spent);
    expect((await viewLink({ token: newer, now: hours(23) })).ok).toBe(true);
    expect(await setPasswordByLink({ token: newer, password: goodPassword, now: hours(24) })).toEqual(spent);
  });

  test('a short password is refused and the link still works', async () => {
    const { chief } = await openTestDesk();
    const { editor } = await joined(chief, 'analyst');
    const { token } = must(await sendResetLink(chief, { editorId: editor.id, now })).value;
    expect(await setPasswordByLink({ token, password: 'short', now })).toMatchObject({ refusal: { code: 'password-too-short' } });
    expect((await viewLink({ token, now })).ok).toBe(true);
  });

  test('a chief does not get into another desk by it', async () => {
    const [here, there] = [await openTestDesk('Here'), await openTestDesk('There')];
    const { editor } = await joined(here.chief, 'analyst');
    const { token } = must(await sendResetLink(here.chief, { editorId: editor.id, now })).value;
    const invitation = must(await inviteEditor(there.chief, { role: 'chief', email: null, now })).value.token;
    must(await acceptInvitationAs({ token: invitation, userId: editor.userId, now }));
    expect(await sendResetLink(here.chief, { editorId: editor.id, now })).toMatchObject({ refusal: { code: 'reset-reaches-other-desks' } });
    expect(await setPasswordByLink({ token, password: goodPassword, now })).toEqual(spent);
  });

  test('for whoever runs the machine there is always one, but never for a demo editor', async () => {
    const { chief } = await openTestDesk();
    const { email } = await joined(chief, 'analyst');
    const { token } = must(await makeResetLink({ email, now }));
    expect((await setPasswordByLink({ token, password: 'a crane in the snow', now })).ok).toBe(true);
    expect(await makeResetLink({ email: freshEmail('nobody'), now })).toMatchObject({ refusal: { code: 'not-found' } });
  });
});

describe('every link', () => {
  test('is kept only as a digest', async () => {
    const { chief } = await openTestDesk();
    const { token } = must(await inviteEditor(chief, { role: 'reader', email: null, now })).value;
    const kept = JSON.stringify([
      await writing().one_time_link.findMany(),
      await writing().event.findMany({ select: { canonical: true } }),
    ]);
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(kept).not.toContain(token);
  });

  test('opens only what it is for', async () => {
    const { chief } = await openTestDesk();
    const { editor } = await joined(chief, 'analyst');
    const invitation = must(await inviteEditor(chief, { role: 'reader', email: null, now })).value.token;
    const reset = must(await sendResetLink(chief, { editorId: editor.id, now })).value.token;
    expect(await setPasswordByLink({ token: invitation, password: goodPassword, now })).toEqual(spent);
    expect(await acceptInvitation({ token: reset, person: person(), now })).toEqual(spent);
    expect(await openFirstDesk({ token: invitation, desk: 'Desk', person: person(), now })).toEqual(spent);
  });

  test.each(['', 'x', 'a'.repeat(43), "' or 1=1 --", '../../etc'])('a made-up one is spent: %j', async (token) => {
    expect(await viewLink({ token, now })).toEqual(spent);
    expect(await setPasswordByLink({ token, password: goodPassword, now })).toEqual(spent);
  });
});

describe('a user from the command line', () => {
  test('gets a seat and a link to set a password; somebody known gets the seat alone', async () => {
    const [here, there] = [await openTestDesk(), await openTestDesk('Other desk')];
    const slug = async (id: string) => (await writing().workspace.findUniqueOrThrow({ where: { id } })).slug;
    const input = { email: freshEmail('dora'), name: 'Dora Lock', role: 'analyst' as const, now };
    const added = must(await addUser(here.chief, { ...input, workspace: await slug(here.chief.workspaceId) })).value;
    must(await setPasswordByLink({ token: added.link?.token ?? '', password: goodPassword, now }));
    expect((await signIn({ email: input.email, password: goodPassword, now })).ok).toBe(true);
    const again = must(await addUser(null, { ...input, workspace: await slug(there.chief.workspaceId) })).value;
    expect(again).toMatchObject({ userId: added.userId, link: null });
  });

  test('is asked for by a chief of that desk, or by whoever runs the machine', async () => {
    const [here, there] = [await openTestDesk(), await openTestDesk('Other desk')];
    const { slug: workspace } = await writing().workspace.findUniqueOrThrow({ where: { id: here.chief.workspaceId } });
    const input = { workspace, email: freshEmail('dora'), name: 'Dora Lock', role: 'chief' as const, now };
    expect(await addUser(here.adjudicator, input)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await addUser(there.chief, input)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await addUser(null, { ...input, workspace: 'no-such-desk' })).toMatchObject({ refusal: { code: 'not-found' } });
    expect((await addUser(null, input)).ok).toBe(true);
    expect(await addUser(null, input)).toMatchObject({ refusal: { code: 'seat-already' } });
  });
});
