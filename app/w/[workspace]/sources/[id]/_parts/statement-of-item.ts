import type { SourceView } from '@/desk/view-source';
import type { StatementInput } from '@/domain/claim/statement-input';
import { statementOfSuggestion } from '@/domain/claim/statement-of-suggestion';
import type { SuggestionItem } from './reader-items';

/** The statement a suggestion makes with the edges and the kind it has on this screen. */
export const statementOfItem = (item: SuggestionItem, view: SourceView): StatementInput => {
  const { suggestion, spans, exact, kind } = item;
  return statementOfSuggestion({ ...suggestion, spans, exact, kind }, view.source.outlet);
};
