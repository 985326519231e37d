import { initialsOf } from '@/domain/editor/initials-of';
import { keepAChief } from '@/domain/editor/keep-a-chief';
import { linkFits } from '@/domain/editor/one-time-link';
import { leastPassword, mostPassword, readEmail, readName, readPassword, readPerson } from '@/domain/editor/person';
import { freeSlug, slugOf } from '@/domain/editor/slug-of';

const refused = (code: string) => expect.objectContaining({ ok: false, refusal: expect.objectContaining({ code }) });

describe('somebody who makes an account', () => {
  test.each([
    ['small letters, trimmed', '  Ann@Desk.Example ', 'ann@desk.example'],
    ['a plus', 'ann+desk@desk.example', 'ann+desk@desk.example'],
  ])('address: %s', (_name, given, kept) => expect(readEmail(given)).toEqual({ ok: true, value: kept }));

  test.each(['', 'ann', 'ann@', '@desk.example', 'ann@desk', 'a b@desk.example', `${'a'.repeat(250)}@desk.example`])(
    'no address: %j',
    (given) => expect(readEmail(given)).toEqual(refused('email-not-understood')),
  );

  test.each([
    ['spaces are folded', '  Ann \t\n Quay ', 'Ann Quay'],
    ['control and direction marks go', 'Ann\u202e\u0000Quay', 'Ann Quay'],
    ['other scripts stay', 'Анна Пристань', 'Анна Пристань'],
  ])('name: %s', (_name, given, kept) => expect(readName(given)).toEqual({ ok: true, value: kept }));

  test.each(['', '   ', '\u200b', 'a'.repeat(121)])('no name: %j', (given) => expect(readName(given)).toEqual(refused('name-missing')));

  test.each([
    ['one character short', 'x'.repeat(leastPassword - 1), refused('password-too-short')],
    ['just long enough', 'x'.repeat(leastPassword), { ok: true, value: 'x'.repeat(leastPassword) }],
    ['surrogate pairs count once', '😀'.repeat(leastPassword - 1), refused('password-too-short')],
    ['spaces at the ends are kept', '  twelve spaced  ', { ok: true, value: '  twelve spaced  ' }],
    ['too long', 'x'.repeat(mostPassword + 1), refused('password-too-long')],
  ])('password: %s', (_name, given, outcome) => expect(readPassword(given)).toEqual(outcome));

  test('the first thing wrong is refused, in the order of the form', () => {
    expect(readPerson({ name: '', email: '', password: '' })).toEqual(refused('name-missing'));
    expect(readPerson({ name: 'Ann', email: '', password: '' })).toEqual(refused('email-not-understood'));
    expect(readPerson({ name: 'Ann', email: 'a@desk.example', password: '' })).toEqual(refused('password-too-short'));
  });

  test.each([
    ['Ann Quay', 'AQ'],
    ['Ann Maria van Quay', 'AQ'],
    ['Ann', 'AN'],
    ['élan', 'ÉL'],
    ['', '?'],
  ])('initials of %j', (name, initials) => expect(initialsOf(name)).toBe(initials));
});

describe('the word for a workspace in addresses', () => {
  test.each([
    ['Harbour desk', 'harbour-desk'],
    ['  Élan & Söhne!  ', 'elan-sohne'],
    ['Пристань', 'desk'],
    ['a'.repeat(60), 'a'.repeat(40)],
    [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
  ])('%j', (name, slug) => expect(slugOf(name)).toBe(slug));

  test('the next free one is taken', () => {
    expect(freeSlug('desk', new Set())).toBe('desk');
    expect(freeSlug('desk', new Set(['desk', 'desk-2', 'desktop']))).toBe('desk-3');
  });
});

describe('a desk keeps a chief', () => {
  test.each([
    ['the only chief becomes adjudicator', 'chief', 'adjudicator', 0, false],
    ['the only chief leaves', 'chief', null, 0, false],
    ['the only chief stays chief', 'chief', 'chief', 0, true],
    ['one of two chiefs leaves', 'chief', null, 1, true],
    ['an analyst leaves', 'analyst', null, 1, true],
  ] as const)('%s', (_name, role, next, others, ok) => expect(keepAChief({ role }, next, others).ok).toBe(ok));
});

describe('whom an invitation is for', () => {
  test.each([
    ['anybody', null, 'ann@desk.example', true],
    ['the address it names', 'ann@desk.example', 'Ann@Desk.example', true],
    ['no other address', 'ann@desk.example', 'bob@desk.example', false],
  ] as const)('%s', (_name, email, given, fits) => expect(linkFits({ email }, given)).toBe(fits));
});
