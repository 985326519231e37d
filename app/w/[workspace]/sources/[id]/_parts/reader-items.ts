import type { Highlight } from '@/app/_ui/highlight-pieces';
import type { ReaderQuote, SourceView, SuggestionInText } from '@/desk/view-source';
import type { Kind } from '@/domain/attribution/kind';
import { propositionFrom } from '@/domain/claim/proposition-from';
import type { MarkedRange } from '@/domain/source/marked-range';
import { type Span, wordsAt } from '@/domain/text/span';
import { addedSpans, type DriftItem, type DriftsHere, driftItemsOf } from './drift-items';

export type { DriftItem };

/** What stands beside the text, in the order of the text: quotes, drifted ones, suggestions that wait (or are being decided), and words just selected. */
export type QuoteItem = { readonly type: 'quote'; readonly id: string; readonly spans: readonly Span[]; readonly quote: ReaderQuote };
export type SuggestionItem = {
  readonly type: 'suggestion';
  readonly id: string;
  readonly spans: readonly Span[];
  readonly exact: readonly string[];
  readonly kind: Kind;
  /** Its number among the suggestions of the text, from 1. */
  readonly number: number;
  /** `accepted` on this screen and not yet kept: shown as the quote it is about to be. `rejected` ones are shown while they are looked at. */
  readonly standing: Standing;
  readonly suggestion: SuggestionInText;
};
export type NewItem = {
  readonly type: 'new';
  readonly id: typeof newId;
  readonly spans: readonly Span[];
  readonly exact: readonly string[];
};
export type Item = QuoteItem | DriftItem | SuggestionItem | NewItem;
/** The id of the words that are about to become a quote. */
export const newId = 'new';

/** How a suggestion stands; `reshaping` while it is being merged or split. */
export type Standing = SuggestionInText['decision'] | 'reshaping';

/** What this screen knows beyond the page: decisions under way, edges and kinds changed before deciding, quotes being moved, a new selection. */
export type OnScreen = {
  readonly decided: ReadonlyMap<string, Standing>;
  readonly edges: ReadonlyMap<string, readonly Span[]>;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly fresh: readonly Span[] | null;
  readonly drifted: DriftsHere;
  /** The rejected suggestions are shown too. */
  readonly showRejected: boolean;
};

/** How a suggestion stands now: what the page says, or what was decided here since. */
export const standingOf = ({ id, decision }: SuggestionInText, { decided }: Pick<OnScreen, 'decided'>): Standing =>
  decision === 'accepted' ? decision : (decided.get(id) ?? decision);

/** All items of the screen in the order of the text. */
export const itemsOf = (view: SourceView, screen: OnScreen): Item[] => {
  const { text } = view.version;
  const quotes = view.quotes.map(
    (quote): Item => ({ type: 'quote', id: quote.id, spans: screen.edges.get(quote.id) ?? quote.spans, quote }),
  );
  const suggestions = view.suggestions.flatMap((suggestion, at): Item[] => {
    const standing = standingOf(suggestion, screen);
    if ((standing === 'rejected' && !screen.showRejected) || suggestion.decision === 'accepted') return [];
    const spans = screen.edges.get(suggestion.id) ?? suggestion.spans;
    const kind = screen.kinds.get(suggestion.id) ?? suggestion.kind;
    return [{ type: 'suggestion', id: suggestion.id, spans, exact: wordsAt(text, spans), kind, number: at + 1, standing, suggestion }];
  });
  const fresh: Item[] = screen.fresh ? [{ type: 'new', id: newId, spans: screen.fresh, exact: wordsAt(text, screen.fresh) }] : [];
  const start = ({ spans }: Item) => spans[0]?.[0] ?? 0;
  const end = ({ spans }: Item) => spans.at(-1)?.[1] ?? 0;
  const drifted = driftItemsOf(view, screen.drifted);
  return [...quotes, ...drifted, ...suggestions, ...fresh].sort(
    (a, b) => start(a) - start(b) || end(a) - end(b) || a.id.localeCompare(b.id),
  );
};

/** True for what an editor has yet to decide. */
export const isWaiting = (item: Item): item is SuggestionItem => item.type === 'suggestion' && item.standing === 'waiting';

/** True for what was rejected and is being looked at. */
export const isRejected = (item: Item): boolean => item.type === 'suggestion' && item.standing === 'rejected';

/** The suggestion to decide after one: the next that waits, from the start again when none is behind it; null when all are decided. */
export const nextWaiting = (items: readonly Item[], after: string | null): string | null => {
  return othersFrom(items, after).find(isWaiting)?.id ?? null;
};

/** The drifted quote to decide after one, found the same way. */
export const nextDrift = (items: readonly Item[], after: string | null): string | null =>
  othersFrom(items, after).find((item) => item.type === 'drift' && item.drift.decision === 'waiting')?.id ?? null;

const othersFrom = (items: readonly Item[], after: string | null): readonly Item[] => {
  const at = items.findIndex(({ id }) => id === after);
  return [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))];
};

/** The item one before or after another; from none, the first or last. Stays at the ends. */
export const neighbourOf = (items: readonly Item[], id: string | null, step: 1 | -1): string | null => {
  const at = items.findIndex((item) => item.id === id);
  if (at < 0) return (step > 0 ? items[0] : items.at(-1))?.id ?? null;
  return (items[at + step] ?? items[at])?.id ?? null;
};

/** How many suggestions are decided, of how many. */
export const progressOf = (view: SourceView, screen: Pick<OnScreen, 'decided'>): { readonly done: number; readonly all: number } => ({
  done: view.suggestions.filter((suggestion) => ['accepted', 'rejected'].includes(standingOf(suggestion, screen))).length,
  all: view.suggestions.length,
});

/** The party a quote is drawn for: that of its first claim. */
export const partyOfQuote = ({ appearances }: Pick<ReaderQuote, 'appearances'>) => appearances[0]?.party ?? null;

/** Who speaks, as ears hear it where words begin. */
const says = (item: Item): string | undefined => {
  if (item.type === 'new') return 'selected';
  if (item.type === 'suggestion') {
    const who = item.suggestion.party?.name ?? item.suggestion.speaker ?? undefined;
    return isRejected(item) ? ['rejected suggestion', who].filter(Boolean).join(', ') : who;
  }
  const [first] = claimsOf(item);
  const who = first?.party?.name ?? first?.speaker ?? undefined;
  return item.type === 'drift' ? [item.drift.state, who].filter(Boolean).join(', ') : who;
};

/** The claims that words make or made. */
const claimsOf = (item: QuoteItem | DriftItem) => (item.type === 'quote' ? item.quote.appearances : item.drift.appearances);
/** The claim a card leads to: the first one its quote makes. */
export const claimOf = (item: Item | undefined): string | undefined =>
  item?.type === 'quote' || item?.type === 'drift' ? claimsOf(item)[0]?.claimId : undefined;

const toneOf = (item: Item): Highlight['tone'] => {
  if (item.type === 'drift') return 'drifted';
  if (item.type === 'quote') return 'quote';
  if (item.type === 'new' || item.standing === 'waiting' || item.standing === 'reshaping') return 'suggestion';
  return item.standing === 'accepted' ? 'quote' : 'metadata';
};

/** The words that changed in a drifted quote, where they may change its meaning. */
const changedIn = (item: Item): Highlight[] =>
  item.type === 'drift' && item.drift.alarms.length > 0
    ? addedSpans(item.drift.diff, item.spans, item.exact).map((span, at) => ({
        id: `changed-${item.id}-${at}`,
        spans: [span],
        tone: 'changed',
      }))
    : [];

/** What is drawn in the text: the items, and the stretches that are about the text and not part of what it says. */
export const highlightsOf = (items: readonly Item[], marks: readonly MarkedRange[]): Highlight[] => [
  ...items.map((item): Highlight => {
    const party = item.type === 'quote' ? partyOfQuote(item.quote) : item.type === 'suggestion' ? item.suggestion.party : null;
    return { id: item.id, spans: item.spans, tone: toneOf(item), slot: party?.slot, says: says(item) };
  }),
  ...items.flatMap(changedIn),
  ...marks
    .filter(({ mark }) => mark === 'date' || mark === 'front-matter')
    .map(({ span }, at): Highlight => ({ id: `about-${at}`, spans: [span], tone: 'metadata' })),
];

/** The first words of a card: our proposition, or for a suggestion one made from its words. */
export const titleOf = (item: Item): string => {
  if (item.type !== 'quote' && item.type !== 'drift') return propositionFrom(item.exact);
  return claimsOf(item)[0]?.proposition ?? propositionFrom(item.type === 'quote' ? item.quote.exact : item.drift.was);
};
