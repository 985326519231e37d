import type { ComparedQuote } from '@/desk/view-comparison';
import { type DriftDecision, type DriftState, driftStates, needsDecision, urgencyOf } from '@/domain/quote/drift-decision';
import type { Change } from '@/domain/quote/word-diff';
import type { Span } from '@/domain/text/span';

export type QuoteDrift = NonNullable<ComparedQuote['drift']>;
/** A quote that drifted: its number ties the list and both texts, and stays when it is decided. */
export type CompareItem = { readonly id: string; readonly number: number; readonly quote: ComparedQuote; readonly drift: QuoteDrift };

/** What was decided on this screen and is not yet in the page, by drift: good for that revision alone. `spans`: places in the newer text chosen by hand. */
export type ScreenDecisions = ReadonlyMap<
  string,
  { readonly revision: number; readonly decision: DriftDecision; readonly note?: string | null; readonly spans?: readonly Span[] }
>;

const decided = (drift: QuoteDrift, screen: ScreenDecisions): QuoteDrift => {
  const here = screen.get(drift.id);
  return here && here.revision === drift.revision ? { ...drift, decision: here.decision, note: here.note ?? null } : drift;
};

/** The quotes that drifted, the worst first and then as they stand in the text. */
export const itemsOf = (quotes: readonly ComparedQuote[], screen: ScreenDecisions = new Map()): CompareItem[] =>
  quotes
    .flatMap((quote) => (quote.drift && needsDecision(quote.drift) ? { quote, drift: decided(quote.drift, screen) } : []))
    .sort((a, b) => urgencyOf(a.drift) - urgencyOf(b.drift))
    .map(({ quote, drift }, at) => ({ id: quote.quoteId, number: at + 1, quote, drift }));

export const isWaiting = ({ drift }: CompareItem) => drift.decision === 'waiting';

/** How many quotes became what, of those that were looked for in the newer version. */
export const countsOf = (quotes: readonly ComparedQuote[]): Record<DriftState, number> & { readonly all: number } => {
  const states = quotes.flatMap(({ drift }) => drift?.state ?? []);
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

/** Who said it, and what rests on it. */
export const restsOf = ({ speaker, claims }: ComparedQuote): string => {
  const who = speaker ?? 'no speaker named';
  if (claims.length === 0) return `${who}; no claim`;
  const settled = claims.filter(({ saidSettled }) => saidSettled).length;
  const judged = settled === 0 ? '' : settled === claims.length ? ', judged on these words' : `, ${settled} of them judged on these words`;
  return `${who}; ${many(claims.length, 'claim')}${judged}`;
};

/** How far the very words moved, by paragraphs. */
export const movedWords = (from: number | null, to: number | null): string => {
  if (from === null || to === null) return 'Words exact, at another place';
  if (from === to) return 'Words exact, elsewhere in the paragraph';
  return `Words exact, now ${many(Math.abs(to - from), 'paragraph')} ${to < from ? 'earlier' : 'later'}`;
};

/** What an editor decided, in words. */
export const decisionWords = (decision: DriftDecision, old: number, next: number): string =>
  ({
    none: 'nothing to decide',
    waiting: 'waiting for a decision',
    followed: `followed to version ${next}`,
    kept: `kept on version ${old}`,
    withdrawn: 'withdrawn by the outlet',
  })[decision];
