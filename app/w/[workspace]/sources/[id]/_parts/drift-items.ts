import type { ReaderDrift, SourceView } from '@/desk/view-source';
import { type DriftDecision, type DriftState, driftStates } from '@/domain/quote/drift-decision';
import type { Change } from '@/domain/quote/word-diff';
import { type Span, wordsAt } from '@/domain/text/span';
import { words } from '@/domain/text/words';

/** A quote of an older version that has no anchor here, at the place where it was found. Its id is the quote's, which it keeps once it follows. */
export type DriftItem = {
  readonly type: 'drift';
  readonly id: string;
  readonly spans: readonly Span[];
  /** the words as they stand now */
  readonly exact: readonly string[];
  readonly drift: ReaderDrift;
};

/** What was decided on this screen and is not yet in the page, by quote: good for that revision of its drift alone. */
export type DriftsHere = ReadonlyMap<string, { readonly revision: number; readonly decision: DriftDecision }>;

const decidedHere = (drift: ReaderDrift, here: DriftsHere): ReaderDrift => {
  const own = here.get(drift.quoteId);
  return own && own.revision === drift.revision ? { ...drift, decision: own.decision } : drift;
};

/** The drifted quotes that have a place in this version and are not quoted here. */
export const driftItemsOf = ({ drifts, version }: SourceView, here: DriftsHere): DriftItem[] =>
  drifts
    .filter(({ anchored, spans, decision }) => !anchored && spans.length > 0 && decision !== 'none')
    .map((drift) => ({
      type: 'drift',
      id: drift.quoteId,
      spans: drift.spans,
      exact: wordsAt(version.text, drift.spans),
      drift: decidedHere(drift, here),
    }));

/** What became of all quotes of older versions in this one: how many are in each state, how many wait, and those that have no place here. */
export const sinceOlder = ({ drifts }: SourceView, here: DriftsHere) => {
  const now = drifts.map((drift) => decidedHere(drift, here));
  const counts = Object.fromEntries(driftStates.map((state) => [state, now.filter((one) => one.state === state).length]));
  const from = [...new Set(now.map((drift) => drift.from))].sort((a, b) => a - b);
  return {
    counts: counts as Record<DriftState, number>,
    waiting: now.filter(({ decision }) => decision === 'waiting').length,
    /** the versions the words were taken from */
    from,
    missing: now.filter(({ state, anchored }) => state === 'missing' && !anchored),
  };
};

/** Whether it calls for a look: its meaning may have changed and nobody has decided yet. */
export const isAlarmed = ({ alarms, decision }: Pick<ReaderDrift, 'alarms' | 'decision'>): boolean =>
  alarms.length > 0 && decision === 'waiting';

/** How many words some text has; marks are none. */
export const wordCount = (parts: readonly string[]): number =>
  parts.reduce((sum, part) => sum + words(part).filter(({ kind }) => kind !== 'mark').length, 0);

/** Between the parts of an interrupted quote in a word difference. */
const interruption = ' … ';

/** Where in the text the words stand that a difference adds; nothing where it does not fit the words as they stand. */
export const addedSpans = (diff: readonly Change[], spans: readonly Span[], exact: readonly string[]): Span[] => {
  const standing = diff.filter(({ op }) => op !== 'del').map(({ text }) => text);
  if (standing.join('') !== exact.join(interruption)) return [];
  const added: Span[] = [];
  let place = 0;
  for (const { op, text } of diff) {
    if (op === 'del') continue;
    if (op === 'ins' && text.trim() !== '') {
      const from = inText(place + text.indexOf(text.trim()), spans);
      added.push([from, from + text.trim().length]);
    }
    place += text.length;
  }
  return added;
};

/** The place in the text of a place in the joined words. */
const inText = (place: number, spans: readonly Span[]): number => {
  let left = place;
  for (const [start, end] of spans) {
    if (left < end - start) return start + left;
    left -= end - start + interruption.length;
  }
  return spans.at(-1)?.[1] ?? 0;
};
