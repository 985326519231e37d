import { changeRole } from '@/desk/change-role';
import { editorByEmail } from '@/desk/editor-by-email';
import { inviteEditor } from '@/desk/invite-editor';
import { restoreEditor } from '@/desk/restore-editor';
import { sendResetLink } from '@/desk/send-reset-link';
import { undo } from '@/desk/undo';
import { viewPeople } from '@/desk/view-people';
import { withdrawEditor } from '@/desk/withdraw-editor';
import { writing } from '@/store/db';
import { joined } from '../builders/accounts';
import { must, now, openTestDesk } from '../builders/desk-with';

const refused = (code: string) => ({ ok: false, refusal: expect.objectContaining({ code }) });
const chiefsOf = (workspace_id: string) => writing().editor.count({ where: { workspace_id, role: 'chief', withdrawn_at: null } });

describe('the last chief', () => {
  test('neither steps down nor leaves', async () => {
    const { chief } = await openTestDesk();
    expect(await changeRole(chief, { editorId: chief.id, role: 'analyst', now })).toEqual(refused('last-chief'));
    expect(await withdrawEditor(chief, { editorId: chief.id, now })).toEqual(refused('last-chief'));
  });

  test('may, once there is another', async () => {
    const { chief, analyst } = await openTestDesk();
    must(await changeRole(chief, { editorId: analyst.id, role: 'chief', now }));
    must(await withdrawEditor(chief, { editorId: chief.id, now }));
    expect(await changeRole({ ...analyst, role: 'chief' }, { editorId: analyst.id, role: 'reader', now })).toEqual(refused('last-chief'));
  });

  test('a withdrawn chief does not count', async () => {
    const { chief, analyst } = await openTestDesk();
    must(await changeRole(chief, { editorId: analyst.id, role: 'chief', now }));
    must(await withdrawEditor(chief, { editorId: analyst.id, now }));
    expect(await changeRole(chief, { editorId: chief.id, role: 'reader', now })).toEqual(refused('last-chief'));
  });

  test.each(['each other', 'themselves'])('two chiefs who unseat %s at the same moment leave one', async (whom) => {
    for (let round = 0; round < 4; round++) {
      const { chief, analyst } = await openTestDesk();
      must(await changeRole(chief, { editorId: analyst.id, role: 'chief', now }));
      const other = { ...analyst, role: 'chief' as const };
      const [one, two] = whom === 'themselves' ? [chief, other] : [other, chief];
      await Promise.all([changeRole(chief, { editorId: one.id, role: 'reader', now }), withdrawEditor(other, { editorId: two.id, now })]);
      expect(await chiefsOf(chief.workspaceId)).toBe(1);
    }
  });
});

describe('a role', () => {
  test('is changed with an event that names both, and is not undone but changed back', async () => {
    const { chief, analyst } = await openTestDesk();
    const { eventId } = must(await changeRole(chief, { editorId: analyst.id, role: 'adjudicator', revision: 1, now }));
    const event = await writing().event.findFirst({ where: { id: eventId as string } });
    expect(event).toMatchObject({ act: 'change-role', editor_id: chief.id, object_type: 'editor', object_id: analyst.id });
    expect(JSON.parse(event?.canonical ?? '').label).toBe('Ann Analyst: analyst to adjudicator');
    expect(await undo(chief, { eventId: eventId as string, now })).toEqual(refused('act-is-lasting'));
    must(await changeRole(chief, { editorId: analyst.id, role: 'analyst', now }));
  });

  test('changed by somebody else in between is not changed over', async () => {
    const { chief, analyst } = await openTestDesk();
    must(await changeRole(chief, { editorId: analyst.id, role: 'reader', revision: 1, now }));
    expect(await changeRole(chief, { editorId: analyst.id, role: 'chief', revision: 1, now })).toEqual(refused('changed-since'));
  });

  test('that is the same already makes no event', async () => {
    const { chief, analyst } = await openTestDesk();
    expect(must(await changeRole(chief, { editorId: analyst.id, role: 'analyst', now })).eventId).toBeNull();
  });
});

describe('a seat', () => {
  test('withdrawn and given back is the same editor in the same role', async () => {
    const { chief, analyst } = await openTestDesk();
    must(await withdrawEditor(chief, { editorId: analyst.id, now }));
    expect(await changeRole(chief, { editorId: analyst.id, role: 'reader', now })).toEqual(refused('not-found'));
    expect(await sendResetLink(chief, { editorId: analyst.id, now })).toEqual(refused('not-found'));
    must(await restoreEditor(chief, { editorId: analyst.id, now }));
    expect(await restoreEditor(chief, { editorId: analyst.id, now })).toEqual(refused('seat-already'));
    const standing = must(await viewPeople(chief, { now })).people.find(({ id }) => id === analyst.id);
    expect(standing).toMatchObject({ role: 'analyst', withdrawnAt: null });
  });

  test('somebody with one is not invited again', async () => {
    const { chief } = await openTestDesk();
    const { email } = await joined(chief, 'reader');
    expect(await inviteEditor(chief, { role: 'analyst', email: email.toUpperCase(), now })).toEqual(refused('seat-already'));
    expect(await inviteEditor(chief, { role: 'analyst', email: 'no address', now })).toEqual(refused('email-not-understood'));
  });

  test('an invitation and a reset link are in the history, without address or token', async () => {
    const { chief } = await openTestDesk();
    const { editor } = await joined(chief, 'reader');
    const events = [
      must(await inviteEditor(chief, { role: 'analyst', email: 'secret@desk.example', now })),
      must(await sendResetLink(chief, { editorId: editor.id, now })),
    ];
    for (const { eventId, value } of events) {
      const event = await writing().event.findFirst({ where: { id: eventId as string } });
      expect(event).toMatchObject({ editor_id: chief.id });
      expect(event?.canonical).not.toMatch(/secret@desk|@desk\.example/);
      expect(event?.canonical).not.toContain(value.token);
    }
  });
});

describe('the page of people', () => {
  test('shows everybody who sits there to everybody; addresses, withdrawn seats and invitations to chiefs', async () => {
    const { chief, reader, second } = await openTestDesk();
    must(await withdrawEditor(chief, { editorId: second.id, now }));
    must(await inviteEditor(chief, { role: 'analyst', email: 'x@desk.example', now }));
    const [forChief, forReader] = [must(await viewPeople(chief, { now })), must(await viewPeople(reader, { now }))];
    expect(forChief.people.map(({ name }) => name)).toEqual(['Cora Chief', 'Ada Judge', 'Ann Analyst', 'Rae Reader', 'Bob Analyst']);
    expect(forChief.people.every(({ email }) => email?.endsWith('@desk.example'))).toBe(true);
    expect(forChief.invitations).toMatchObject([{ role: 'analyst', email: 'x@desk.example', by: 'Cora Chief' }]);
    expect(forReader.people.map(({ name }) => name)).toEqual(['Cora Chief', 'Ada Judge', 'Ann Analyst', 'Rae Reader']);
    expect(forReader.people.every(({ email }) => email === null)).toBe(true);
    expect(forReader.invitations).toEqual([]);
    expect(Object.values(forReader.abilities)).toEqual(Object.values(forReader.abilities).map(() => false));
  });
});

describe('an editor by address, for the command line', () => {
  test('is found in their workspace only, and only while seated', async () => {
    const { chief } = await openTestDesk();
    const { chief: stranger } = await openTestDesk('Other desk');
    const { editor, email } = await joined(chief, 'analyst');
    const { slug } = await writing().workspace.findUniqueOrThrow({ where: { id: stranger.workspaceId } });
    expect(must(await editorByEmail({ email: email.toUpperCase(), workspace: editor.slug }))).toEqual({
      id: editor.id,
      workspaceId: chief.workspaceId,
      name: 'Ben Mole',
      initials: 'BM',
      role: 'analyst',
    });
    expect(await editorByEmail({ email, workspace: slug })).toEqual(refused('not-found'));
    must(await withdrawEditor(chief, { editorId: editor.id, now }));
    expect(await editorByEmail({ email, workspace: editor.slug })).toEqual(refused('not-found'));
  });
});
