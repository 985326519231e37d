/** Where a key is alive. `everywhere` is alive beside any other scope; the rest belong to a screen or to what is open on it. */
export type ShortcutScope =
  | 'everywhere'
  | 'list'
  | 'desk'
  | 'reader'
  | 'quoting'
  | 'splitting'
  | 'bulk'
  | 'drift'
  | 'claim'
  | 'inbox'
  | 'issue'
  | 'issues'
  | 'map'
  | 'compare'
  | 'wordings'
  | 'pairs'
  | 'clash';

/** Rows of one scope with the same words are shown as one. */
type Shortcut = { keys: string; scope: ShortcutScope; words: string };

/**
 * Every key of the product, once. `keys`: one key ("J", "[", "Enter"), keys together ("Ctrl K"; Ctrl is ⌘ on a Mac), or one after the
 * other ("G D"). The help panel, the hints beside the acts and the hook that listens all read this table.
 */
const table = {
  palette: { keys: 'Ctrl K', scope: 'everywhere', words: 'find or run a command' },
  help: { keys: '?', scope: 'everywhere', words: 'all keys' },
  undo: { keys: 'U', scope: 'everywhere', words: 'undo' },
  'live-show': { keys: '.', scope: 'everywhere', words: 'show what others changed' },
  'go-desk': { keys: 'G D', scope: 'everywhere', words: 'go to the desk' },
  'go-sources': { keys: 'G S', scope: 'everywhere', words: 'go to sources' },
  'go-claims': { keys: 'G C', scope: 'everywhere', words: 'go to claims' },
  'go-issues': { keys: 'G I', scope: 'everywhere', words: 'go to issues' },
  'go-actors': { keys: 'G A', scope: 'everywhere', words: 'go to actors' },
  'go-inbox': { keys: 'G M', scope: 'everywhere', words: 'go to the inbox' },
  'go-history': { keys: 'G H', scope: 'everywhere', words: 'go to history' },
  'choose-1': { keys: '1', scope: 'everywhere', words: 'choose a kind or a rung' },
  'choose-2': { keys: '2', scope: 'everywhere', words: 'choose a kind or a rung' },
  'choose-3': { keys: '3', scope: 'everywhere', words: 'choose a kind or a rung' },
  'choose-4': { keys: '4', scope: 'everywhere', words: 'choose a kind or a rung' },
  'choose-5': { keys: '5', scope: 'everywhere', words: 'choose a kind or a rung' },
  'choose-6': { keys: '6', scope: 'everywhere', words: 'choose a kind or a rung' },
  'choose-7': { keys: '7', scope: 'everywhere', words: 'choose a kind or a rung' },
  'choose-8': { keys: '8', scope: 'everywhere', words: 'choose a kind or a rung' },
  'choose-9': { keys: '9', scope: 'everywhere', words: 'choose a kind or a rung' },
  'list-next': { keys: 'J', scope: 'list', words: 'next' },
  'list-previous': { keys: 'K', scope: 'list', words: 'previous' },
  'list-open': { keys: 'Enter', scope: 'list', words: 'open' },
  'list-new': { keys: 'N', scope: 'list', words: 'new' },
  'desk-bring-in': { keys: 'N', scope: 'desk', words: 'bring a text in' },
  'desk-next': { keys: 'J', scope: 'desk', words: 'next' },
  'desk-previous': { keys: 'K', scope: 'desk', words: 'previous' },
  'desk-open': { keys: 'Enter', scope: 'desk', words: 'open' },
  'reader-next': { keys: 'J', scope: 'reader', words: 'next' },
  'reader-previous': { keys: 'K', scope: 'reader', words: 'previous' },
  'reader-open': { keys: 'Enter', scope: 'reader', words: 'open' },
  accept: { keys: 'A', scope: 'reader', words: 'accept' },
  edit: { keys: 'E', scope: 'reader', words: 'edit' },
  reject: { keys: 'R', scope: 'reader', words: 'reject' },
  'edit-speaker': { keys: 'S', scope: 'reader', words: 'correct the speaker' },
  'accept-direct': { keys: 'Shift A', scope: 'reader', words: 'accept all direct quotations of the speaker' },
  tracked: { keys: 'T', scope: 'reader', words: 'accept as another appearance of the tracked claim' },
  merge: { keys: 'M', scope: 'reader', words: 'merge with the next suggestion' },
  split: { keys: 'X', scope: 'reader', words: 'split the suggestion' },
  why: { keys: 'Y', scope: 'reader', words: 'why it is suggested' },
  order: { keys: 'O', scope: 'reader', words: 'most worth checking first, or as the text goes' },
  rejected: { keys: 'Shift R', scope: 'reader', words: 'see what was rejected' },
  shrink: { keys: '[', scope: 'reader', words: 'shrink by a word' },
  grow: { keys: ']', scope: 'reader', words: 'grow by a word' },
  'start-back': { keys: 'Shift [', scope: 'reader', words: 'start a word earlier' },
  'start-on': { keys: 'Shift ]', scope: 'reader', words: 'start a word later' },
  quote: { keys: 'Q', scope: 'reader', words: 'add a quote' },
  link: { keys: 'L', scope: 'reader', words: 'link an answer' },
  cite: { keys: 'C', scope: 'reader', words: 'copy with citation' },
  drift: { keys: 'D', scope: 'reader', words: 'see what changed' },
  'capture-again': { keys: 'Shift C', scope: 'reader', words: 'capture the source again' },
  'drift-follow': { keys: 'C', scope: 'drift', words: 'follow to the new words' },
  'drift-keep': { keys: 'M', scope: 'drift', words: 'keep the older version as the record' },
  'drift-withdrawn': { keys: 'W', scope: 'drift', words: 'withdrawn by the outlet' },
  'split-earlier': { keys: 'ArrowLeft', scope: 'splitting', words: 'split a word earlier' },
  'split-later': { keys: 'ArrowRight', scope: 'splitting', words: 'split a word later' },
  'split-sentence-up': { keys: 'ArrowUp', scope: 'splitting', words: 'split at the sentence before' },
  'split-sentence-down': { keys: 'ArrowDown', scope: 'splitting', words: 'split at the next sentence' },
  'split-do': { keys: 'Enter', scope: 'splitting', words: 'split here' },
  'split-leave': { keys: 'Escape', scope: 'splitting', words: 'leave it whole' },
  'bulk-do': { keys: 'Enter', scope: 'bulk', words: 'accept them all' },
  'bulk-other': { keys: 'Shift A', scope: 'bulk', words: 'direct quotations only, or all that wait' },
  'bulk-leave': { keys: 'Escape', scope: 'bulk', words: 'leave them' },
  'caret-left': { keys: 'ArrowLeft', scope: 'quoting', words: 'caret by a character' },
  'caret-right': { keys: 'ArrowRight', scope: 'quoting', words: 'caret by a character' },
  'caret-word-left': { keys: 'Ctrl ArrowLeft', scope: 'quoting', words: 'caret by a word' },
  'caret-word-right': { keys: 'Ctrl ArrowRight', scope: 'quoting', words: 'caret by a word' },
  'caret-sentence-up': { keys: 'ArrowUp', scope: 'quoting', words: 'caret by a sentence' },
  'caret-sentence-down': { keys: 'ArrowDown', scope: 'quoting', words: 'caret by a sentence' },
  'caret-line-start': { keys: 'Home', scope: 'quoting', words: 'to the edge of the paragraph' },
  'caret-line-end': { keys: 'End', scope: 'quoting', words: 'to the edge of the paragraph' },
  'caret-paragraph-up': { keys: 'PageUp', scope: 'quoting', words: 'caret by a paragraph' },
  'caret-paragraph-down': { keys: 'PageDown', scope: 'quoting', words: 'caret by a paragraph' },
  'extend-left': { keys: 'Shift ArrowLeft', scope: 'quoting', words: 'select while moving, with any of these' },
  'extend-right': { keys: 'Shift ArrowRight', scope: 'quoting', words: 'select while moving, with any of these' },
  'quote-part': { keys: '+', scope: 'quoting', words: 'add another part (interrupted speech)' },
  'quote-keep': { keys: 'Enter', scope: 'quoting', words: 'make it a quote' },
  'quote-leave': { keys: 'Escape', scope: 'quoting', words: 'leave quoting' },
  'claim-support': { keys: 'S', scope: 'claim', words: 'add a support' },
  'claim-link': { keys: 'L', scope: 'claim', words: 'link an answer' },
  'claim-edit': { keys: 'E', scope: 'claim', words: 'edit the claim' },
  'claim-evidence': { keys: 'F', scope: 'claim', words: 'add evidence (a finding)' },
  'claim-rests-on': { keys: 'R', scope: 'claim', words: 'next item of evidence the verdict may rest on' },
  'claim-judge': { keys: 'V', scope: 'claim', words: 'judge' },
  'claim-open-text': { keys: 'O', scope: 'claim', words: 'open in the text' },
  'claim-drift': { keys: 'D', scope: 'claim', words: 'see what changed' },
  'claim-follow': { keys: 'C', scope: 'claim', words: 'confirm the new place of drifted words' },
  'claim-keep': { keys: 'M', scope: 'claim', words: 'keep the words on the old version' },
  'claim-withdrawn': { keys: 'W', scope: 'claim', words: 'withdrawn by the outlet' },
  talk: { keys: 'T', scope: 'claim', words: 'write a comment' },
  'inbox-mark': { keys: 'M', scope: 'inbox', words: 'mark as read, or unread again' },
  'inbox-mark-all': { keys: 'Shift M', scope: 'inbox', words: 'mark everything as read' },
  'issue-left': { keys: 'ArrowLeft', scope: 'issue', words: 'cell to the left' },
  'issue-right': { keys: 'ArrowRight', scope: 'issue', words: 'cell to the right' },
  'issue-up': { keys: 'ArrowUp', scope: 'issue', words: 'cell above' },
  'issue-down': { keys: 'ArrowDown', scope: 'issue', words: 'cell below' },
  'issue-open': { keys: 'Enter', scope: 'issue', words: 'open the claim' },
  'issue-row': { keys: 'C', scope: 'issue', words: 'fold or open the questions under the row' },
  'issue-column': { keys: 'F', scope: 'issue', words: 'fold or open the column' },
  'issue-column-left': { keys: 'Shift ArrowLeft', scope: 'issue', words: 'move the column to the left' },
  'issue-column-right': { keys: 'Shift ArrowRight', scope: 'issue', words: 'move the column to the right' },
  'issue-pin': { keys: 'X', scope: 'issue', words: 'pin a statement, or let it go' },
  'issue-views': { keys: 'V', scope: 'issue', words: 'saved views' },
  'issue-zoom-in': { keys: '+', scope: 'issue', words: 'time line: nearer' },
  'issue-zoom-out': { keys: '-', scope: 'issue', words: 'time line: farther' },
  'issue-zoom-all': { keys: '0', scope: 'issue', words: 'time line: all of it' },
  'issue-print': { keys: 'P', scope: 'issue', words: 'print' },
  'map-left': { keys: 'ArrowLeft', scope: 'map', words: 'to what it bears on' },
  'map-right': { keys: 'ArrowRight', scope: 'map', words: 'to what bears on it, opening it' },
  'map-up': { keys: 'ArrowUp', scope: 'map', words: 'the one above' },
  'map-down': { keys: 'ArrowDown', scope: 'map', words: 'the one below' },
  'map-open': { keys: 'Enter', scope: 'map', words: 'open the claim' },
  'map-expand': { keys: '+', scope: 'map', words: 'open a branch' },
  'map-close': { keys: '-', scope: 'map', words: 'close a branch' },
  'map-fit': { keys: 'F', scope: 'map', words: 'see the whole map' },
  'map-leave': { keys: 'Escape', scope: 'map', words: 'select nothing' },
  'map-print': { keys: 'P', scope: 'map', words: 'print' },
  'issues-up': { keys: 'Shift ArrowUp', scope: 'issues', words: 'move the question up' },
  'issues-down': { keys: 'Shift ArrowDown', scope: 'issues', words: 'move the question down' },
  'issues-in': { keys: 'Shift ArrowRight', scope: 'issues', words: 'move it under the one above' },
  'issues-out': { keys: 'Shift ArrowLeft', scope: 'issues', words: 'move it out' },
  'compare-next': { keys: 'J', scope: 'compare', words: 'next change' },
  'compare-previous': { keys: 'K', scope: 'compare', words: 'previous change' },
  'compare-follow': { keys: 'C', scope: 'compare', words: 'confirm the new place' },
  'compare-keep': { keys: 'M', scope: 'compare', words: 'keep the quote on the old version' },
  'compare-withdrawn': { keys: 'W', scope: 'compare', words: 'withdrawn by the outlet' },
  'compare-select': { keys: 'Q', scope: 'compare', words: 'select its words in the newer text' },
  'compare-note': { keys: 'N', scope: 'compare', words: 'note why' },
  'compare-leave': { keys: 'Escape', scope: 'compare', words: 'let the selected words go' },
  'compare-open': { keys: 'Enter', scope: 'compare', words: 'open in the newer version' },
  'compare-open-old': { keys: 'D', scope: 'compare', words: 'open in the older version' },
  'wordings-choose': { keys: 'C', scope: 'wordings', words: 'choose to compare' },
  'wordings-swap': { keys: 'X', scope: 'wordings', words: 'swap the two' },
  'pair-next': { keys: 'J', scope: 'pairs', words: 'next pair' },
  'pair-previous': { keys: 'K', scope: 'pairs', words: 'previous pair' },
  'pair-rebuts': { keys: 'R', scope: 'pairs', words: 'record a rebuttal' },
  'pair-rebuts-back': { keys: 'Shift R', scope: 'pairs', words: 'record a rebuttal the other way' },
  'pair-supports': { keys: 'S', scope: 'pairs', words: 'record a support' },
  'pair-supports-back': { keys: 'Shift S', scope: 'pairs', words: 'record a support the other way' },
  'pair-record': { keys: 'L', scope: 'pairs', words: 'record another relation' },
  'pair-swap': { keys: 'X', scope: 'pairs', words: 'swap the sides' },
  'pair-open-a': { keys: 'O', scope: 'pairs', words: 'open the claim of A' },
  'pair-open-b': { keys: 'Shift O', scope: 'pairs', words: 'open the claim of B' },
  'list-mark': { keys: 'C', scope: 'list', words: 'mark to compare' },
  'clash-mine': { keys: 'M', scope: 'clash', words: 'take mine' },
  'clash-theirs': { keys: 'T', scope: 'clash', words: 'take theirs' },
  'clash-edit': { keys: 'E', scope: 'clash', words: 'edit further' },
} as const satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof table;
export type ShortcutRow = Shortcut & { id: ShortcutId };

/** The whole table, in the order the help panel shows it. */
export const shortcuts: readonly ShortcutRow[] = (Object.keys(table) as ShortcutId[]).map((id) => ({ id, ...table[id] }));

/** The row of one shortcut. */
export const shortcutOf = (id: ShortcutId): ShortcutRow => ({ id, ...table[id] });

/** What a scope is called in the help panel, in its order. */
export const scopeWords: Record<ShortcutScope, string> = {
  everywhere: 'Everywhere',
  desk: 'Desk',
  list: 'Lists',
  reader: 'Reading a source',
  drift: 'A drifted quote in the text',
  splitting: 'Splitting a suggestion',
  bulk: 'Accepting many suggestions',
  quoting: 'Quoting with the keyboard',
  claim: 'Claim',
  inbox: 'Inbox',
  issue: 'Side by side',
  issues: 'List of issues',
  map: 'Argument map',
  compare: 'Comparing',
  wordings: 'Comparing wordings',
  pairs: 'Comparing two sides',
  clash: 'One field changed by two',
};
