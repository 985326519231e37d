import { z } from 'zod';
import { accept, type Outcome, refuse } from '../outcome';

/** The least and the most characters a password may have (NIST SP 800-63B: length, not kinds of characters; the most keeps hashing cheap). */
export const leastPassword = 12;
export const mostPassword = 128;

/** An e-mail address as it is kept: trimmed, in small letters. */
const emailShape = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** The address as it is kept. Refuses `email-not-understood`. */
export const readEmail = (given: string): Outcome<string> => {
  const read = emailShape.safeParse(given);
  return read.success ? accept(read.data) : refuse('email-not-understood');
};

/** A name in one line, spaces folded. Refuses `name-missing` when nothing is left or it is longer than 120 characters. */
export const readName = (given: string): Outcome<string> => {
  const name = given
    .normalize('NFC')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return name.length > 0 && name.length <= 120 ? accept(name) : refuse('name-missing');
};

/** A password that may be set: nothing is cut off or changed. Lengths are in characters as people count them, not in UTF-16 units. */
export const readPassword = (given: string): Outcome<string> => {
  const length = [...given].length;
  if (length < leastPassword) return refuse('password-too-short', { least: leastPassword });
  if (given.length > mostPassword) return refuse('password-too-long', { most: mostPassword });
  return accept(given);
};

export type Person = { readonly name: string; readonly email: string; readonly password: string };

/** Somebody who makes an account, as it is kept. The first thing wrong is refused, in the order of the form. */
export const readPerson = (given: Person): Outcome<Person> => {
  const name = readName(given.name);
  if (!name.ok) return name;
  const email = readEmail(given.email);
  if (!email.ok) return email;
  const password = readPassword(given.password);
  if (!password.ok) return password;
  return accept({ name: name.value, email: email.value, password: password.value });
};
