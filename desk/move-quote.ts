import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { anchorOf } from '@/domain/quote/anchor-of';
import type { Span } from '@/domain/text/span';
import { holdSourceOf } from '@/store/drift';
import { placeColumns } from '@/store/insert-anchor';
import { claimsOfQuote } from '@/store/quote-links';
import { textOfVersion } from '@/store/version';
import { type ActOutcome, perform } from './perform';
import { traceMoved } from './trace-moved';

/**
 * The edges of a quote move in the same version: a new anchor replaces the old one, which is withdrawn; the quote and all that hangs on it stay.
 * Refuses `changed-since` with the standing anchor when somebody moved the quote meanwhile.
 */
export const moveQuote = (
  editor: Editor,
  input: {
    readonly quoteId: string;
    readonly anchorId: string;
    readonly revision: number;
    readonly spans: readonly Span[];
    readonly now: Date;
  },
): Promise<ActOutcome<{ readonly anchorId: string }>> =>
  perform(editor, 'move-quote', input.now, async (w) => {
    await holdSourceOf(w, { quoteId: input.quoteId });
    const quote = await w.find('quote', { id: input.quoteId, withdrawn_at: null });
    const before = await w.find('anchor', { id: input.anchorId, quote_id: input.quoteId });
    if (!quote || !before) return refuse('not-found');
    if (before.withdrawn_at !== null || before.revision !== input.revision) {
      const current = await w.find('anchor', { quote_id: input.quoteId, version_id: before.version_id, withdrawn_at: null });
      return refuse('changed-since', { table: 'anchor', id: input.anchorId, current });
    }
    const version = await textOfVersion(w, before.version_id as string);
    if (!version) return refuse('not-found');
    const anchor = anchorOf(version.text, input.spans);
    if (!anchor.ok) return anchor;
    await w.withdraw('anchor', input.anchorId, input.revision);
    const anchorId = await w.add('anchor', {
      quote_id: input.quoteId,
      version_id: before.version_id as string,
      ...placeColumns(anchor.value),
      page: before.page as number | null,
      time_code: before.time_code as string | null,
    });
    await traceMoved(w, input.quoteId, input.anchorId);
    w.concerns(
      'quote',
      input.quoteId,
      anchor.value.exact.join(' … ').slice(0, 200),
      quote.source_id as string,
      ...(await claimsOfQuote(w, input.quoteId)),
    );
    return accept({ anchorId });
  });
