import type { StatementInput } from '@/domain/claim/statement-input';
import type { Editor } from '@/domain/editor/editor';
import { type KeptStatement, keepStatement } from './keep-statement';
import { type ActOutcome, perform } from './perform';

/** Words that an editor selected become a quote, with who said them and the claim they make. */
export const addQuote = (
  editor: Editor,
  input: { readonly versionId: string; readonly statement: StatementInput; readonly now: Date },
): Promise<ActOutcome<KeptStatement>> => perform(editor, 'add-quote', input.now, (w) => keepStatement(w, input.versionId, input.statement));
