import { correctionsOf } from '@/domain/claim/corrections-of';
import type { StatementInput } from '@/domain/claim/statement-input';
import type { Editor } from '@/domain/editor/editor';
import { type Outcome, refuse } from '@/domain/outcome';
import { type KeptSuggestion, suggestionsById } from '@/store/suggestion';
import type { Writer } from '@/store/writer';
import { type KeptStatement, keepStatement } from './keep-statement';
import { type ActOutcome, perform } from './perform';

/** A suggestion becomes a quote, an attribution and a claim in one go, as the editor left it after correcting. What was corrected is remembered with it. */
export const acceptSuggestion = (
  editor: Editor,
  input: { readonly suggestionId: string; readonly revision?: number; readonly statement: StatementInput; readonly now: Date },
): Promise<ActOutcome<KeptStatement>> =>
  perform(editor, 'accept-suggestion', input.now, async (w) => {
    const [suggestion] = await suggestionsById(w, [input.suggestionId]);
    return suggestion ? keepSuggestion(w, suggestion, input.statement, input.revision) : refuse('not-found');
  });

/** The statement of a waiting suggestion is kept, inside an act. */
export const keepSuggestion = async (
  w: Writer,
  suggestion: KeptSuggestion,
  statement: StatementInput,
  revision?: number,
): Promise<Outcome<KeptStatement>> => {
  if (suggestion.decision !== 'waiting') return refuse('already-decided');
  const kept = await keepStatement(w, suggestion.versionId, statement);
  if (!kept.ok) return kept;
  const { quoteId, claimId } = kept.value;
  const corrected = correctionsOf(suggestion, statement);
  await w.change('suggestion', suggestion.id, { decision: 'accepted', corrected, quote_id: quoteId, claim_id: claimId }, revision);
  return kept;
};
