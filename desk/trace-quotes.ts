import type { Anchor } from '@/domain/quote/anchor-of';
import { anchorsOf } from '@/domain/quote/anchors-of';
import { describe } from '@/domain/quote/describe';
import { type DriftDecision, type DriftState, firstDecision } from '@/domain/quote/drift-decision';
import { indexText, type TextIndex } from '@/domain/quote/index-text';
import { type Drift, match } from '@/domain/quote/match';
import { type QuoteToTrace, quotesToTrace } from '@/store/drift';
import { placeColumns } from '@/store/insert-anchor';
import { textOfVersion } from '@/store/version';
import type { Writer } from '@/store/writer';

/** A version in which quotes are looked for. */
export type TracedVersion = { readonly id: string; readonly number: number; readonly sourceId: string; readonly text: string };
/** How many quotes were found in each state, and how many of them wait for a person. */
export type Traced = Readonly<Record<DriftState | 'waiting', number>>;

/**
 * Writes what became of the quotes of a source in a newer version: one drift for each. The very words at their place get an anchor there at once;
 * everything else waits for a person. With `quoteId` only that quote.
 */
export const traceQuotes = async (w: Writer, version: TracedVersion, quoteId?: string): Promise<Traced> => {
  const quotes = await quotesToTrace(w, version, quoteId);
  const next = indexText(version.text);
  const olds = new Map<string, TextIndex>();
  for (const { versionId } of quotes)
    if (!olds.has(versionId)) olds.set(versionId, indexText((await textOfVersion(w, versionId))?.text ?? ''));
  const found = quotes.map((quote) => match(next, describe(olds.get(quote.versionId) ?? next, quote.spans)));
  const places = anchorsIn(version.text, found);
  const rows = quotes.map((quote, at) => driftRow(quote, version.id, found[at] as Drift, places[at] ?? null));
  await w.addMany('drift', rows);
  const exact = rows.flatMap((row, at) => (row.decision === 'none' ? [{ quote_id: row.quote_id, place: places[at] as Anchor }] : []));
  await w.addMany(
    'anchor',
    exact.map(({ quote_id, place }) => ({ quote_id, version_id: version.id, ...placeColumns(place) })),
  );
  return countStates(rows);
};

/** The anchors of what was found, in one pass over the text; null where nothing was, or where no anchor can be. */
const anchorsIn = (text: string, found: readonly Drift[]): (Anchor | null)[] => {
  const there = found.flatMap(({ spans }, at) => (spans.length > 0 ? [at] : []));
  const anchors = anchorsOf(
    text,
    there.map((at) => (found[at] as Drift).spans),
  );
  const places: (Anchor | null)[] = found.map(() => null);
  for (const [k, at] of there.entries()) {
    const anchor = anchors[k];
    places[at] = anchor?.ok ? anchor.value : null;
  }
  return places;
};

const nowhere: Anchor = { units: [], points: [], exact: [] };

const driftRow = (quote: QuoteToTrace, versionId: string, drift: Drift, place: Anchor | null) => {
  const state = place ? drift.state : 'missing';
  const found = { state, alarms: place ? drift.alarms : [], exact: place?.exact ?? [] };
  return {
    quote_id: quote.quoteId,
    anchor_id: quote.anchorId,
    version_id: versionId,
    state,
    ...placeColumns(place ?? nowhere),
    alarms: [...found.alarms],
    diff: (state === 'altered' || state === 'missing' ? drift.diff : []) as unknown as object[],
    decision: firstDecision(found, quote.before),
  };
};

const countStates = (rows: readonly { readonly state: DriftState; readonly decision: DriftDecision }[]): Traced => {
  const count = { exact: 0, moved: 0, altered: 0, missing: 0, waiting: 0 };
  for (const { state, decision } of rows) {
    count[state]++;
    if (decision === 'waiting') count.waiting++;
  }
  return count;
};
