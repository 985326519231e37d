import type { RefusalCode } from '@/domain/refusal-code';

/** The facts a refusal carries beside its code (a size, a limit, a name). */
type Facts = Readonly<Record<string, unknown>>;
type Text = string | ((facts: Facts) => string);

const amount = (value: unknown, unit: string): string | null =>
  typeof value === 'number' && Number.isFinite(value) ? `${value.toLocaleString('en')} ${unit}` : null;
const megabytes = (value: unknown): string | null => (typeof value === 'number' ? amount(Math.round(value / 100_000) / 10, 'MB') : null);

/** One sentence each: what happened, what is safe, what to do. */
export const refusalText: Record<RefusalCode, Text> = {
  'text-empty': 'There are no words here to keep, so nothing was stored; paste some text, upload a file or give an address.',
  'text-has-nul': ({ line }) =>
    `The text holds NUL bytes${typeof line === 'number' ? ` (line ${line})` : ''}, which no readable text has, so it was not stored; it is still in the box: remove them, or upload the original file.`,
  'text-too-long': ({ limit }) =>
    `The text is longer than one source may be${limitWords(amount(limit, 'characters'))}, so it was not stored; it is still in the box: split it into several sources.`,
  'file-too-large': ({ limit }) =>
    `The file is larger than can be taken in${limitWords(megabytes(limit))}, so it was not stored; your file is untouched: bring in a smaller one, or paste the part you need.`,
  'file-not-readable-text':
    'The file is named as text but holds something else, so it was not stored; your file is untouched: check that it is the right one, or paste its words.',
  'pdf-broken': ({ because }) =>
    `The PDF ${brokenWords(because)}, so it was not stored; your file is untouched: save it anew, or paste its words.`,
  'pdf-without-text':
    'The PDF holds pictures of pages and no text, so there is nothing to quote and it was not stored; your file is untouched: run text recognition on it, or paste its words.',
  'docx-broken': ({ because }) =>
    `The Word document ${brokenWords(because)}, so it was not stored; your file is untouched: save it anew, or paste its words.`,
  'html-without-text':
    'The page holds no readable article, so it was not stored; nothing else changed: open it in a browser and paste its words.',
  'format-unknown':
    'This kind of file cannot be read here, so it was not stored; your file is untouched: bring it as txt, md, html, pdf or docx.',
  'encoding-unknown':
    'It could not be told how the letters of this file are written down, so it was not stored; your file is untouched: save it as UTF-8, or paste its words.',
  'address-not-http': ({ because }) => notHttp[String(because)] ?? notAnAddress,
  'address-not-public':
    'This address leads into a private network, so it was not fetched; it is still in the box: give a public one, or paste the words of the page.',
  'address-not-found': 'No server was found under this address, so nothing was fetched; it is still in the box: check its spelling.',
  'address-did-not-answer':
    'The server under this address did not answer, so nothing was fetched; the address is still in the box: try again later, or paste the words of the page.',
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
  'already-there-in-database':
    'Somebody added the same at this very moment, so nothing was added twice; load the page again and use the one that exists.',
  'could-not-reach-database':
    'The database did not answer, so nothing was saved; what you typed is still there: try again in a moment, and tell whoever runs the server if it stays so.',
  'quote-has-no-words': 'The selection holds no word, so no quote was made; select at least one.',
  'quote-has-other-source': 'This quote stands in another source, so nothing was joined; choose words of the same source.',
  'nothing-to-accept':
    'None of these suggestions is still waiting and names its speaker, so nothing was kept; those that name nobody are decided one by one.',
  'another-text': ({ share }) =>
    `Hardly a word of the kept text is in this one${typeof share === 'number' ? ` (${Math.round(share * 100)} %)` : ''}, so nothing was stored; what you gave is still here: if it is another article, capture it as a source of its own; if it is this one rewritten, keep it as a newer version all the same.`,
  'version-has-quotes':
    'Quotes stand in this version, so it was not taken back; nothing changed: withdraw or take back what was quoted in it first.',
  'quote-missing-here':
    'The quote has no place in the newer version, so it cannot follow; nothing changed: choose its new words in the text, or keep the older version as the record.',
  'already-decided': 'This was decided already, so nothing changed; what became of it stands in the history, where it can be taken back.',
  'claim-merged': 'This claim was merged into another, so nothing changed here; go on with the one it became.',
  'merge-with-itself': 'A thing cannot be merged with itself, so nothing changed; choose another one.',
  'actor-merged': 'This actor was merged into another, so nothing changed; go on with the one it became, or undo the merge first.',
  'party-code-taken': 'Another party has these two letters, so nothing was saved; what you typed is still there: choose others.',
  'membership-circle':
    'The one would then be a member of itself by way of others, so nothing was added; end or change the membership in between first.',
  'dates-out-of-order': 'The end lies before the beginning, so nothing was saved; what you typed is still there: check the two dates.',
  'relation-there-already':
    'These two stand in this relation already, so nothing was linked twice; change the reason of the one that exists.',
  'answer-needs-kind': 'An answer accepts, rejects or sets conditions, so nothing was linked; choose one of the three.',
  'preference-on-no-rebuttal':
    'Only of two claims that rebut each other one comes first, so nothing was recorded; link them as a rebuttal before.',
  'too-many-arguments': ({ limit }) =>
    `There are too many arguments to go through every way of holding them together${limitWords(amount(limit, 'arguments'))}, so nothing was worked out and nothing changed; look at a smaller part, or at what stands in any case.`,
  'issue-under-itself': 'An issue cannot stand under itself or one of its own sub-issues, so nothing was moved; choose another place.',
  'issue-too-deep': 'Questions nest 21 deep and no deeper, so nothing was moved or added; choose a place further up.',
  'issue-has-claims': 'Claims or sub-issues still stand under this issue, so it was not withdrawn; move them or take them out first.',
  'issue-withdrawn':
    'The issue this would stand under was withdrawn, so nothing changed; choose another, or undo its withdrawal in the history first.',
  'rating-not-of-scale':
    'This rating is not on the scale of this round, so no verdict was given; what you wrote is still there: choose one that is.',
  'evidence-not-linked':
    'Evidence you named is linked to this claim no more, so no verdict was given; what you wrote is still there: look at the evidence again.',
  'round-closed': 'The round is closed, so no verdict was added; what you wrote is still there: open a new round to judge anew.',
  'rivals-missing':
    'Weighing needs at least two claims that rival each other, so nothing was changed; choose another claim of the issue first.',
  'claim-not-of-issue':
    'This claim stands neither under the issue nor under a question of it, so nothing was changed; place it there first.',
  'item-not-linked': 'This item is linked to none of the rival claims, so it was not added; link it to one of them first.',
  'too-many-items': 'More than fit side by side would stand here, so nothing was changed; leave out what tells nothing apart.',
  'analysis-closed': 'The cells of this analysis were shown to everybody, so nothing was changed; begin a new one to judge anew.',
  'analysis-open': 'Colleagues may still mark their cells blind, so nothing was settled; wait for them, or close the analysis first.',
  'cells-handed-in': 'Your cells are handed in, so nothing was changed; take them back first.',
  'cells-missing': 'No cell is marked and handed in yet, so nothing was shown; mark at least one first.',
  'analysis-marked': 'Colleagues have marked cells in this analysis, so it was not taken back; close it, or ask them first.',
  'weighed-and-handed-in':
    'Somebody has handed in their cells, so nothing was taken out of what they weighed; ask them to take their cells back first.',
  'round-open': 'The round is still open, so nothing was settled; wait for the verdicts that are missing, or close it first.',
  'not-asked-in-round':
    'This round was asked of others by name, so no verdict was given; what you wrote is still there: ask a chief for a seat in it.',
  'nothing-to-judge': 'There is nothing to judge here yet, so no round was opened; a draft needs its exact words first.',
  'verdicts-missing': 'Verdicts are still missing, so nothing was settled; remind those who were asked.',
  'reasons-missing': 'This needs its reasons, so nothing was saved; what you chose is still there: write one sentence.',
  'ratings-alike': 'Two ratings of this scale have the same word, so nothing was saved; what you typed is still there: tell them apart.',
  'rungs-missing':
    'A scale with an order needs at least two ratings on the ladder, so nothing was saved; what you typed is still there: give them a number, or take the order off.',
  'rungs-out-of-order':
    'The numbers of the ratings do not run in one direction, so nothing was saved; what you typed is still there: number them from one end to the other, none twice.',
  'scale-built-in':
    'This scale comes with SaidSo and stays as it is, so nothing was saved; what you typed is still there: keep it as a scale of your own.',
  'scale-does-not-fit': 'This scale is not for that kind of claim, so nothing changed; let the scale take the kind in first.',
  'looked-inside':
    'Who looked inside an open round does not judge in it, so nothing changed; what you wrote is still there: leave this round to the others.',
  'looked-inside-since':
    'Somebody looked inside the round since, so nothing was undone: what they read stays as it was; judge again to change yours.',
  'round-closes-by-judging':
    'This would be the last verdict the round waits for, so it was not put back; judge again, which closes the round.',
  'round-not-settled': 'This round is not settled, so there is nothing to open again; settle it first.',
  'plan-changed':
    'Seats or claims changed since the plan was made, so nobody was asked yet; the plan is made anew: look at it and share it out again.',
  'comment-empty': 'There are no words in the comment, so nothing was sent; write some first.',
  'comment-too-long': ({ limit }) =>
    `The comment is longer than one may be${limitWords(amount(limit, 'characters'))}, so it was not sent; your words are still in the box: shorten them, or send them in two.`,
  'not-your-comment':
    'Only who wrote a comment may change it, and only they or a chief may withdraw it, so nothing changed; answer it instead.',
  'act-is-lasting': 'This act cannot be undone, because others rest on it, so nothing changed; do the opposite by hand where you can.',
  'already-undone': 'This was undone before, so nothing changed.',
  'not-your-act': 'Somebody else did this, so it was not undone; ask them, or a chief.',
  'payload-erased': 'What stood here was erased by law and only its digest is kept, so nothing can be brought back.',
  'database-not-empty': 'The database holds something already, so nothing was restored; give an empty one.',
  'not-an-export': 'The file is no export of this program, so nothing was restored; check that it is the right one.',
  'relation-with-itself': 'A claim cannot stand in a relation with itself, so nothing was linked; choose another claim.',
  'undercut-needs-one-target':
    'An undercutter aims at exactly one step, so nothing was linked; choose one relation, one evidence link or one appearance.',
  'quote-not-in-text': 'These words do not stand in the kept text at that place, so no quote was made; select them in the text again.',
  'claim-needs-words':
    'The claim would be left without exact words, so nothing changed; what you typed is still there: let it keep at least one of its quotes.',
  'rounds-are-open': ({ rounds }) =>
    `${typeof rounds === 'number' && rounds > 1 ? `${rounds} rounds are` : 'A round is'} open, and the file would tell what was judged there, so nothing was exported; export when they have closed, or let whoever runs the server make the backup.`,
  'seal-not-understood':
    'This is no seal as a check shows it, so nothing was compared; give its number and its digits, such as 12:4f3a09c1d2e8b7a6.',
  'sign-in-failed':
    'The e-mail address and the password do not fit together, so you are not signed in; try again, or ask a chief for a reset link.',
  'sign-in-too-often': ({ seconds }) =>
    `Too many attempts were made for this e-mail address, so none is taken for now; try again in ${waitWords(seconds)}, or ask a chief for a reset link.`,
  'demo-only-here':
    'Demo editors are let in only in demo mode and only from the machine itself, so you are not signed in; use your own e-mail address and password.',
  'demo-has-no-password':
    'A demo editor belongs to nobody and has no password, so no link was made; invite the person under their own name.',
  'link-spent': 'This link was used already or is too old, so nothing changed; ask a chief for a new one.',
  'link-revoked': 'This link was revoked already, so nothing changed; its revocation stands in the history, where it can be undone.',
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

const brokenWords = (because: unknown): string => broken[String(because)] ?? 'is damaged and could not be opened';
const broken: Record<string, string> = {
  locked: 'is locked with a password and could not be opened',
  'too-heavy': 'took too much time or memory to read',
  'no-words': 'holds no words',
};

const notAnAddress =
  'This is not a web address, so nothing was fetched; it is still in the box: give one that starts with http:// or https://.';
const notHttp: Readonly<Record<string, string>> = {
  scheme: 'Only web pages can be fetched, so this was not; it is still in the box: give an address that starts with http:// or https://.',
  credentials:
    'There is a name or a password in this address, so it was not fetched; it is still in the box: take out what stands before the @.',
  port: 'This address names a port that is not allowed here, so nothing was fetched; it is still in the box: give it without the number after the colon, or paste the words of the page.',
};

const limitWords = (limit: string | null): string => (limit ? ` (${limit})` : '');

const isKnown = (code: string): code is RefusalCode => Object.hasOwn(refusalText, code);

/** The sentence for a refusal. A code without words is a fault of ours: it says so, with the code, and loses nothing. */
export const refusalWords = (refusal: { readonly code: string } & Facts): string => {
  if (!isKnown(refusal.code)) return `This was refused (${refusal.code}), so nothing changed; what you typed is still there.`;
  const text = refusalText[refusal.code];
  return typeof text === 'string' ? text : text(refusal);
};
