import type { RefusalCode } from './refusal-code';

/** The facts a refusal carries beside its code (a size, a limit, a name). */
type Facts = Readonly<Record<string, unknown>>;
type Text = string | ((facts: Facts) => string);

const amount = (value: unknown, unit: string): string | null =>
  typeof value === 'number' && Number.isFinite(value) ? `${value.toLocaleString('en')} ${unit}` : null;
const megabytes = (value: unknown): string | null => (typeof value === 'number' ? amount(Math.round(value / 100_000) / 10, 'MB') : null);

/** One sentence each: what happened, what is safe, what to do. */
export const refusalText: Record<RefusalCode, Text> = {
  'text-empty': 'There are no words here to keep, so nothing was stored; paste some text, upload a file or give an address.',
  'text-has-nul':
    'The text holds NUL bytes, which no readable text has, so it was not stored; it is still in the box: remove them, or upload the original file.',
  'text-too-long': ({ limit }) =>
    `The text is longer than one source may be${limitWords(amount(limit, 'characters'))}, so it was not stored; it is still in the box: split it into several sources.`,
  'file-too-large': ({ limit }) =>
    `The file is larger than can be taken in${limitWords(megabytes(limit))}, so it was not stored; your file is untouched: bring in a smaller one, or paste the part you need.`,
  'file-not-readable-text':
    'The file is named as text but holds something else, so it was not stored; your file is untouched: check that it is the right one, or paste its words.',
  'pdf-broken':
    'The PDF is damaged and could not be opened, so it was not stored; your file is untouched: save it again, or paste its words.',
  'pdf-without-text':
    'The PDF holds pictures of pages and no text, so there is nothing to quote and it was not stored; your file is untouched: run text recognition on it, or paste its words.',
  'docx-broken':
    'The Word document is damaged and could not be opened, so it was not stored; your file is untouched: save it again, or paste its words.',
  'html-without-text':
    'The page holds no readable article, so it was not stored; nothing else changed: open it in a browser and paste its words.',
  'format-unknown':
    'This kind of file cannot be read here, so it was not stored; your file is untouched: bring it as txt, md, html, pdf or docx.',
  'encoding-unknown':
    'It could not be told how the letters of this file are written down, so it was not stored; your file is untouched: save it as UTF-8, or paste its words.',
  'address-not-http':
    'This is not a web address, so nothing was fetched; it is still in the box: give one that starts with http:// or https://.',
  'address-not-public':
    'This address leads into a private network, so it was not fetched; it is still in the box: give a public one, or paste the words of the page.',
  'address-not-found': 'No server was found under this address, so nothing was fetched; it is still in the box: check its spelling.',
  'address-timed-out':
    'The server took too long to answer, so nothing was fetched; the address is still in the box: try again later, or paste the words of the page.',
  'page-answered-with-error': ({ status }) =>
    `The server answered with an error${typeof status === 'number' ? ` (${status})` : ''} and no article, so nothing was stored; the address is still in the box: check it, or paste the words of the page.`,
  'too-many-redirects':
    'The address sends on from one place to the next without end, so nothing was fetched; it is still in the box: give the address the article ends at.',
  'page-too-large': ({ limit }) =>
    `The page is larger than can be taken in${limitWords(megabytes(limit))}, so it was not stored; the address is still in the box: paste the part you need.`,
  'not-allowed': 'Your role in this workspace does not allow this, so nothing changed; ask a chief of the desk.',
  'not-found': 'This is not in your workspace, or no longer there, so nothing changed; go back and look it up again.',
  'changed-since':
    'Somebody changed this while you were writing, so it was not saved over; both texts are on the screen: take what you want from each and save again.',
  'already-there': 'This is there already, so nothing was added twice; use the one that exists.',
  'relation-with-itself': 'A claim cannot stand in a relation with itself, so nothing was linked; choose another claim.',
  'undercut-needs-one-target':
    'An undercutter aims at exactly one step, so nothing was linked; choose one relation, one evidence link or one appearance.',
  'quote-not-in-text': 'These words do not stand in the kept text at that place, so no quote was made; select them in the text again.',
  'claim-needs-words':
    'A claim needs a proposition in our own words, so it was not saved; what you typed is still there: write one sentence.',
  'sign-in-failed':
    'The e-mail address and the password do not fit together, so you are not signed in; try again, or ask a chief for a reset link.',
  'sign-in-too-often': ({ seconds }) =>
    `Too many attempts were made for this e-mail address, so none is taken for now; try again in ${waitWords(seconds)}, or ask a chief for a reset link.`,
  'demo-only-here':
    'Demo editors are let in only in demo mode and only from the machine itself, so you are not signed in; use your own e-mail address and password.',
  'demo-has-no-password':
    'A demo editor belongs to nobody and has no password, so no link was made; invite the person under their own name.',
  'link-spent': 'This link was used already or is too old, so nothing changed; ask a chief for a new one.',
  'link-for-somebody-else':
    'This invitation is for another e-mail address, so nobody joined and it still works; use that address, or ask a chief for an invitation of your own.',
  'name-missing': 'A name of 1 to 120 characters is needed, so nothing was saved; what you typed is still there: write one.',
  'desk-name-missing': 'The desk needs a name of 1 to 120 characters, so nothing was opened; what you typed is still there: write one.',
  'email-not-understood': 'This is not an e-mail address, so nothing changed; it is still in the field: check its spelling.',
  'email-taken':
    'There is an account with this e-mail address, so none was made and the link still works; sign in with it, then open the link again.',
  'password-too-short': ({ least }) =>
    `The password is too short, so nothing changed; take at least ${typeof least === 'number' ? least : 12} characters: a few words that do not belong together are easy to keep in mind.`,
  'password-too-long': ({ most }) =>
    `The password is too long, so nothing changed; take at most ${typeof most === 'number' ? most : 128} characters.`,
  'last-chief': 'A desk needs a chief and this is the only one, so nothing changed; make somebody else chief first.',
  'seat-already': 'This person has a seat at this desk already, so nothing was added twice; change their role instead.',
  'reset-reaches-other-desks':
    'This person also works at a desk where you are not chief, and a reset link would open that one too, so none was made; ask whoever runs the server.',
  'input-not-understood':
    'Something in the form could not be read, so nothing was saved; what you typed is still there: check the fields and send it again.',
};

const waitWords = (seconds: unknown): string => {
  const minutes = typeof seconds === 'number' ? Math.ceil(seconds / 60) : 15;
  return minutes <= 1 ? 'a minute' : `${minutes} minutes`;
};

const limitWords = (limit: string | null): string => (limit ? ` (${limit})` : '');

const isKnown = (code: string): code is RefusalCode => Object.hasOwn(refusalText, code);

/** The sentence for a refusal. A code without words is a fault of ours: it says so, with the code, and loses nothing. */
export const refusalWords = (refusal: { readonly code: string } & Facts): string => {
  if (!isKnown(refusal.code)) return `This was refused (${refusal.code}), so nothing changed; what you typed is still there.`;
  const text = refusalText[refusal.code];
  return typeof text === 'string' ? text : text(refusal);
};
