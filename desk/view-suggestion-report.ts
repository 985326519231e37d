import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type PatternReport, suggestionReport } from '@/store/sql/suggestion-report';

export type { PatternReport };

/** How the suggestions of each pattern fared: accepted, corrected in what, rejected. */
export const viewSuggestionReport = async (editor: Editor): Promise<Outcome<readonly PatternReport[]>> =>
  mayDo(editor, 'view-workspace') ? accept(await suggestionReport(editor.workspaceId)) : refuse('not-allowed', { act: 'view-workspace' });
