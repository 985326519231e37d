import type { StatementInput } from '@/domain/claim/statement-input';
import type { Editor } from '@/domain/editor/editor';
import { refuse } from '@/domain/outcome';
import { type KeptStatement, keepStatement } from './keep-statement';
import { type ActOutcome, perform } from './perform';

/** A suggestion becomes a quote, an attribution and a claim in one go, as the editor left it after correcting. */
export const acceptSuggestion = (
  editor: Editor,
  input: { readonly suggestionId: string; readonly revision?: number; readonly statement: StatementInput; readonly now: Date },
): Promise<ActOutcome<KeptStatement>> =>
  perform(editor, 'accept-suggestion', input.now, async (w) => {
    const suggestion = await w.find('suggestion', { id: input.suggestionId });
    if (!suggestion) return refuse('not-found');
    if (suggestion.decision !== 'waiting') return refuse('already-decided');
    const kept = await keepStatement(w, suggestion.version_id as string, input.statement);
    if (!kept.ok) return kept;
    const { quoteId, claimId } = kept.value;
    await w.change('suggestion', input.suggestionId, { decision: 'accepted', quote_id: quoteId, claim_id: claimId }, input.revision);
    return kept;
  });
