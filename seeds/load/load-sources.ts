import { acceptSuggestion } from '@/desk/accept-suggestion';
import { addQuote } from '@/desk/add-quote';
import { captureSource } from '@/desk/capture-source';
import { rejectSuggestion } from '@/desk/reject-suggestion';
import { viewSource } from '@/desk/view-source';
import { captureInputShape } from '@/domain/source/capture-input';
import type { Span } from '@/domain/text/span';
import type { ClaimSeed } from '../claim-seed';
import type { Kept } from '../kept';
import { must } from '../must';
import type { SourceSeed } from '../source-seed';
import { wordsIn } from '../words-in';
import { statementFrom } from './statement-from';

/** A brief as an analyst reads it: captured, suggestions accepted, what the program missed quoted by hand, the rest rejected or left. */
export const loadSource = async (kept: Kept, seed: SourceSeed, claims: ReadonlyMap<string, ClaimSeed>): Promise<void> => {
  const { analyst } = kept.team;
  const { title, outlet, published, text, leave = [] } = seed;
  const metadata = { title, outlet, published, language: 'en', author: 'Demonstration brief' };
  const capture = captureInputShape.parse({ how: 'paste', text, metadata });
  const { sourceId, versionId } = must(await captureSource(analyst, { capture, now: kept.clock.next() }), title).value;
  kept.sources.set(seed.key, { sourceId, versionId, text });
  const page = must(await viewSource(analyst, { sourceId }), title);
  const suggestions = new Map(page.suggestions.map((suggestion) => [keyOf(suggestion.spans), suggestion]));
  const quoted: Span[] = [];
  for (const row of seed.statements) {
    const claim = claims.get(row.claim);
    if (!claim) throw new Error(`no claim has the key ${row.claim}`);
    const spans = wordsIn(text, row.words);
    const found = suggestions.get(keyOf(spans)) ?? null;
    const statement = statementFrom(kept, row, claim, { spans, outletId: page.source.outlet?.id ?? '', found });
    const now = kept.clock.next();
    const done = found
      ? await acceptSuggestion(analyst, { suggestionId: found.id, revision: found.revision, statement, now })
      : await addQuote(analyst, { versionId, statement, now });
    const { claimId, appearanceId } = must(done, `${seed.key}/${row.claim}`).value;
    kept.claims.set(row.claim, claimId);
    kept.appearances.set(`${seed.key}/${row.claim}`, appearanceId);
    suggestions.delete(keyOf(spans));
    quoted.push(...spans);
  }
  for (const { id, revision, spans, exact } of suggestions.values())
    if (meets(spans, quoted) || !leave.some((words) => exact.join(' ').includes(words)))
      must(await rejectSuggestion(analyst, { suggestionId: id, revision, now: kept.clock.next() }), `a suggestion in ${seed.key}`);
};

const keyOf = (spans: readonly Span[]): string => spans.join(';');

/** What cuts into words that are kept is no statement of its own. */
const meets = (spans: readonly Span[], quoted: readonly Span[]): boolean =>
  spans.some(([start, end]) => quoted.some(([from, to]) => start < to && from < end));
