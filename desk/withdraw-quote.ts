import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { holdSourceOf } from '@/store/drift';
import { anchorsOfQuote, appearancesOfQuote } from '@/store/quote-links';
import { draftWordlessClaim } from './draft-wordless-claim';
import { type ActOutcome, perform } from './perform';

/** A quote leaves the text with its appearances; a claim that has no other words becomes a draft. Undoing puts all of it back. */
export const withdrawQuote = (
  editor: Editor,
  input: { readonly quoteId: string; readonly revision: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'withdraw-quote', input.now, async (w) => {
    await holdSourceOf(w, { quoteId: input.quoteId });
    const quote = await w.find('quote', { id: input.quoteId });
    if (!quote || quote.withdrawn_at) return refuse('not-found');
    const [anchors, appearances] = [await anchorsOfQuote(w, input.quoteId), await appearancesOfQuote(w, input.quoteId)];
    await w.withdraw('quote', input.quoteId, input.revision);
    for (const { id } of anchors) await w.withdraw('anchor', id);
    for (const { id } of appearances) await w.withdraw('appearance', id);
    const claims = [...new Set(appearances.map(({ claim_id }) => claim_id))];
    for (const claim of claims) await draftWordlessClaim(w, claim);
    const words = anchors[0]?.exact.join(' … ').slice(0, 200) ?? '';
    w.concerns('quote', input.quoteId, words, quote.source_id as string, ...claims, ...appearances.map(({ id }) => id));
    return accept(null);
  });
