import { openDemoDesk } from '@/desk/open-demo-desk';
import { signIn } from '@/desk/sign-in';
import { signInAsDemoEditor } from '@/desk/sign-in-as-demo-editor';
import { signOut } from '@/desk/sign-out';
import { viewDemoEditors } from '@/desk/view-demo-editors';
import { whoIsSignedIn } from '@/desk/who-is-signed-in';
import { withdrawEditor } from '@/desk/withdraw-editor';
import type { Door } from '@/domain/editor/demo-door';
import { writing } from '@/store/db';
import { firstDesk, freshEmail, goodPassword, joined } from '../builders/accounts';
import { must, now } from '../builders/desk-with';

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
let desk: Awaited<ReturnType<typeof firstDesk>>;
beforeAll(async () => {
  desk = await firstDesk();
});

describe('signing in by e-mail and password', () => {
  test('letter case and spaces around the address do not matter', async () => {
    const { ticket } = must(await signIn({ email: ` ${desk.email.toUpperCase()} `, password: goodPassword, now }));
    expect(await whoIsSignedIn({ ticket: ticket.value, now })).toMatchObject({ email: desk.email, seats: [{ role: 'chief' }] });
  });

  test('a wrong password and an unknown address are refused alike, word for word', async () => {
    const wrong = await signIn({ email: desk.email, password: 'not the password', now });
    const unknown = await signIn({ email: freshEmail('nobody'), password: 'not the password', now });
    expect(wrong).toEqual({ ok: false, refusal: { code: 'sign-in-failed' } });
    expect(unknown).toEqual(wrong);
  });

  test('an unknown address takes the time of a password check, too', async () => {
    const timed = async (email: string) => {
      const from = performance.now();
      for (let i = 0; i < 5; i++) await signIn({ email, password: 'not the password', now: later(60 * 24) });
      return performance.now() - from;
    };
    const { email } = await joined(desk.chief, 'reader');
    const [known, unknown] = [await timed(email), await timed(freshEmail('nobody'))];
    expect(unknown).toBeGreaterThan(known / 3);
  });

  test.each(['', 'no address', 'a@b'])('no address is refused as such: %j', async (email) =>
    expect(await signIn({ email, password: goodPassword, now })).toMatchObject({ refusal: { code: 'email-not-understood' } }),
  );

  test('ten wrong tries, then even the right one waits; a quarter of an hour later it is taken', async () => {
    const { email } = await joined(desk.chief, 'reader');
    for (let i = 0; i < 10; i++)
      expect(await signIn({ email, password: 'wrong', now })).toMatchObject({ refusal: { code: 'sign-in-failed' } });
    expect(await signIn({ email, password: goodPassword, now: later(5) })).toEqual({
      ok: false,
      refusal: { code: 'sign-in-too-often', seconds: 600 },
    });
    expect((await signIn({ email, password: goodPassword, now: later(15) })).ok).toBe(true);
  });

  test('an address nobody has is counted the same way', async () => {
    const email = freshEmail('nobody');
    for (let i = 0; i < 10; i++) await signIn({ email, password: 'wrong', now });
    expect(await signIn({ email, password: 'wrong', now })).toMatchObject({ refusal: { code: 'sign-in-too-often' } });
  });

  test('of many tries at once no more than ten are looked at', async () => {
    const email = freshEmail('nobody');
    const tries = await Promise.all(Array.from({ length: 14 }, () => signIn({ email, password: 'wrong', now })));
    expect(tries.filter((t) => !t.ok && t.refusal.code === 'sign-in-failed')).toHaveLength(10);
  });

  test('getting in clears the count', async () => {
    const { email } = await joined(desk.chief, 'reader');
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 9; i++) await signIn({ email, password: 'wrong', now });
      expect((await signIn({ email, password: goodPassword, now })).ok).toBe(true);
    }
  });

  test('neither the password nor the address of a try stays in the database', async () => {
    const email = freshEmail('typist');
    await signIn({ email, password: 'typed in the wrong field', now });
    const kept = JSON.stringify([
      await writing()
        .sign_in_limit.findMany()
        .then((rows) => rows.map(({ key }) => key)),
      await writing().sign_in_account.findMany(),
    ]);
    expect(kept).not.toContain(email);
    expect(kept).not.toContain(goodPassword);
  });
});

describe('a session', () => {
  test('of nobody, of a made-up ticket, of a changed signature: nobody', async () => {
    const changed = `${desk.ticket.slice(0, -3)}${desk.ticket.endsWith('AA=') ? 'BB=' : 'AA='}`;
    const [token] = desk.ticket.split('.');
    for (const ticket of [null, '', 'x', 'x.y', '.', changed, `${token}.`, token ?? ''])
      expect(await whoIsSignedIn({ ticket, now })).toBeNull();
  });

  test('ends after thirty days', async () => {
    const { ticket } = must(await signIn({ email: desk.email, password: goodPassword, now }));
    const day = 24 * 60;
    expect(await whoIsSignedIn({ ticket: ticket.value, now: later(30 * day - 1) })).not.toBeNull();
    expect(await whoIsSignedIn({ ticket: ticket.value, now: later(30 * day) })).toBeNull();
  });

  test('that has ended is cleared away when its user comes again', async () => {
    const { email, editor } = await joined(desk.chief, 'reader');
    must(await signIn({ email, password: goodPassword, now: later(40 * 24 * 60) }));
    expect(await writing().sign_in_session.count({ where: { userId: editor.userId } })).toBe(1);
  });

  test('ends when signing out, and only this one', async () => {
    const one = must(await signIn({ email: desk.email, password: goodPassword, now })).ticket.value;
    const two = must(await signIn({ email: desk.email, password: goodPassword, now })).ticket.value;
    await signOut({ ticket: one });
    await signOut({ ticket: one });
    expect(await whoIsSignedIn({ ticket: one, now })).toBeNull();
    expect(await whoIsSignedIn({ ticket: two, now })).not.toBeNull();
  });

  test('shows a withdrawn seat no more, from the next look on', async () => {
    const { editor, ticket } = await joined(desk.chief, 'analyst');
    must(await withdrawEditor(desk.chief, { editorId: editor.id, now }));
    expect((await whoIsSignedIn({ ticket, now }))?.seats).toEqual([]);
  });
});

describe('demo editors', () => {
  const open: Door = { demo: true, bound: '127.0.0.1', socket: '127.0.0.1', headerNames: ['Host'], host: '127.0.0.1:3000', origin: null };
  const shut: Door = { ...open, headerNames: ['Host', 'X-Forwarded-For'] };
  let editors: readonly { id: string }[];
  beforeAll(async () => {
    editors = must(
      await openDemoDesk({
        name: 'Demo desk',
        slug: 'demo',
        chief: { name: 'Nora Vale', email: 'nora@demo.example' },
        others: [
          { name: 'Ilya Brandt', email: 'ilya@demo.example', role: 'adjudicator' },
          { name: 'Ana Duarte', email: 'ana@demo.example', role: 'analyst' },
        ],
        now,
      }),
    );
  });

  test('are offered where the door is open, highest role first, and nobody else is', async () => {
    expect((await viewDemoEditors(open)).map(({ name, role }) => [name, role])).toEqual([
      ['Nora Vale', 'chief'],
      ['Ilya Brandt', 'adjudicator'],
      ['Ana Duarte', 'analyst'],
    ]);
    expect(editors).toHaveLength(3);
  });

  test('are not offered, and not let in, where it is shut', async () => {
    const [first] = await viewDemoEditors(open);
    expect(await viewDemoEditors(shut)).toEqual([]);
    expect(await signInAsDemoEditor(shut, { userId: first?.userId ?? '', now })).toEqual({
      ok: false,
      refusal: { code: 'demo-only-here' },
    });
  });

  test('one press and one is in', async () => {
    const [first] = await viewDemoEditors(open);
    const { ticket, workspace } = must(await signInAsDemoEditor(open, { userId: first?.userId ?? '', now }));
    expect(workspace).toBe('demo');
    expect((await whoIsSignedIn({ ticket: ticket.value, now }))?.name).toBe('Nora Vale');
  });

  test('the open door is for demo editors only: a real user does not come in by it', async () => {
    expect(await signInAsDemoEditor(open, { userId: desk.chief.userId, now })).toEqual({ ok: false, refusal: { code: 'not-found' } });
  });

  test('a demo editor has no password to come in by elsewhere', async () => {
    expect(await signIn({ email: 'nora@demo.example', password: '', now })).toEqual({ ok: false, refusal: { code: 'sign-in-failed' } });
  });
});
