import type { ComparedQuote } from '@/desk/view-comparison';
import { type DriftDecision, type DriftState, driftStates, driftUrgency, needsDecision, urgencyOf } from '@/domain/quote/drift-decision';
import type { Change } from '@/domain/quote/word-diff';
import type { Span } from '@/domain/text/span';

export type QuoteDrift = NonNullable<ComparedQuote['drift']>;
/** What became of a quote between the two versions on screen. */
export type Between = Pick<QuoteDrift, 'state' | 'alarms' | 'diff'>;
/**
 * A quote that changed: its number ties the list and both texts, and stays when it is decided. `shown`: between the versions on screen, null when the older
 * one does not have it. `drift`: what is to be decided, perhaps between other versions.
 */
export type CompareItem = {
  readonly id: string;
  readonly number: number;
  readonly quote: ComparedQuote;
  readonly shown: Between | null;
  readonly drift: QuoteDrift | null;
};

/** What was decided on this screen and is not yet in the page, by drift: good for that revision alone. `spans`: places in the newer text chosen by hand. */
export type ScreenDecisions = ReadonlyMap<
  string,
  { readonly revision: number; readonly decision: DriftDecision; readonly note?: string | null; readonly spans?: readonly Span[] }
>;

const decided = (drift: QuoteDrift, screen: ScreenDecisions): QuoteDrift => {
  const here = screen.get(drift.id);
  return here && here.revision === drift.revision ? { ...drift, decision: here.decision, note: here.note ?? null } : drift;
};

const betweenOf = ({ shown, own, drift }: ComparedQuote): Between | null => shown ?? (own ? drift : null);
const urgency = ({ shown }: Pick<CompareItem, 'shown'>) => (shown ? urgencyOf(shown) : driftUrgency.length);

/** The quotes that changed between these versions or have a decision of their own, the worst first and then as they stand in the text. */
export const itemsOf = (quotes: readonly ComparedQuote[], screen: ScreenDecisions = new Map()): CompareItem[] =>
  quotes
    .map((quote) => ({ quote, shown: betweenOf(quote), drift: quote.drift && decided(quote.drift, screen) }))
    .filter(({ shown, drift }) => [shown, drift].some((one) => one && needsDecision(one)))
    .sort((a, b) => urgency(a) - urgency(b))
    .map((one, at) => ({ id: one.quote.quoteId, number: at + 1, ...one }));

/** Whether a decision is offered: it waits, and was found between the very versions on screen. */
export const isWaiting = ({ quote, drift }: CompareItem) => quote.own && drift?.decision === 'waiting';
/** Whether it waits, or was made, between other versions. */
export const isElsewhere = ({ quote, drift }: CompareItem) => !quote.own && drift !== null && drift.decision !== 'none';
export const waitsElsewhere = (item: CompareItem) => isElsewhere(item) && item.drift?.decision === 'waiting';

/** How many quotes became what between the two versions, of those that stand in the older one. */
export const countsOf = (quotes: readonly ComparedQuote[]): Record<DriftState, number> & { readonly all: number } => {
  const states = quotes.flatMap((quote) => betweenOf(quote)?.state ?? []);
  const counts = Object.fromEntries(driftStates.map((state) => [state, states.filter((one) => one === state).length]));
  return { ...(counts as Record<DriftState, number>), all: states.length };
};

/** The item a step away from the selected one; from none the first or last. Stops at both ends. */
export const stepFrom = (items: readonly CompareItem[], id: string | null, step: 1 | -1): CompareItem | undefined => {
  const at = items.findIndex((item) => item.id === id);
  if (at < 0) return step > 0 ? items[0] : items[items.length - 1];
  return items[Math.min(items.length - 1, Math.max(0, at + step))];
};

/** The next item that waits for a decision: behind this one, else the first of all. */
export const nextWaiting = (items: readonly CompareItem[], id: string): CompareItem | undefined => {
  const at = items.findIndex((item) => item.id === id);
  const others = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))];
  return others.find(isWaiting);
};

/** Longest excerpt of a difference in the list, and how much of what stayed is shown around a change, in characters. */
const longest = 130;
const beside = 28;

const tailOf = (text: string) => (text.length <= beside ? text : `… ${text.slice(text.indexOf(' ', text.length - beside) + 1)}`);
const headOf = (text: string) => (text.length <= beside ? text : `${text.slice(0, Math.max(1, text.lastIndexOf(' ', beside)))} …`);

/** The first changes of a difference with a few words around them; what stayed in between is shortened. */
export const excerptOf = (diff: readonly Change[]): Change[] => {
  const shown: Change[] = [];
  let length = 0;
  for (const [at, { op, text }] of diff.entries()) {
    const isFirst = at === 0;
    const isLast = at === diff.length - 1;
    if (length > longest && op === 'same') return [...shown, { op, text: headOf(text) }];
    const short =
      op !== 'same'
        ? text.length > longest
          ? headOf(text.slice(0, longest))
          : text
        : isFirst
          ? tailOf(text)
          : isLast || text.length <= 2 * beside
            ? headOf(text)
            : `${headOf(text)} ${tailOf(text)}`.replace('… …', '…');
    shown.push({ op, text: short });
    length += short.length;
  }
  return shown;
};

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Who said it, and what rests on it, in three parts: the middle one leads to the claim. */
export const restsOf = ({ speaker, claims }: ComparedQuote): { readonly who: string; readonly claims: string; readonly judged: string } => {
  const who = speaker ?? 'no speaker named';
  if (claims.length === 0) return { who, claims: 'no claim', judged: '' };
  const settled = claims.filter(({ saidSettled }) => saidSettled).length;
  const judged = settled === 0 ? '' : settled === claims.length ? ', judged on these words' : `, ${settled} of them judged on these words`;
  return { who, claims: many(claims.length, 'claim'), judged };
};

/** The words of a quote where it stands in the older version, else those its drift is counted from. */
export const wasWords = ({ quote, drift }: Pick<CompareItem, 'quote' | 'drift'>): readonly string[] => quote.old?.exact ?? drift?.was ?? [];

/** Where a quote without a place in the older version stands. */
export const absentWords = (hasNext: boolean, old: number, next: number): string =>
  hasNext ? `Not in version ${old}; in version ${next}` : `In neither version ${old} nor ${next}`;

/** How far the very words moved, by paragraphs. */
export const movedWords = (from: number | null, to: number | null): string => {
  if (from === null || to === null) return 'Words exact, at another place';
  if (from === to) return 'Words exact, elsewhere in the paragraph';
  return `Words exact, now ${many(Math.abs(to - from), 'paragraph')} ${to < from ? 'earlier' : 'later'}`;
};

/** What an editor decided, in words; `from` and `next`: the versions between which the drift was found. */
export const decisionWords = (decision: DriftDecision, from: number, next: number): string =>
  ({
    none: 'nothing to decide',
    waiting: 'waiting for a decision',
    followed: `followed to version ${next}`,
    kept: `kept on version ${from}`,
    withdrawn: 'withdrawn by the outlet',
  })[decision];

/** Where a decision of other versions stands, with its own numbers. */
export const elsewhereWords = ({ decision, from }: QuoteDrift, next: number): string =>
  decision === 'waiting'
    ? `waits since version ${next}, counted from version ${from}`
    : `${decisionWords(decision, from, next)}, counted from version ${from}`;
