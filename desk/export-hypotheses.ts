import type { Editor } from '@/domain/editor/editor';
import { lookable } from '@/domain/evidence/weigh-analysis';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type SheetFormatName, sheetFormats } from '@/formats/all-formats';
import { hypothesesSheet } from '@/formats/sheets/hypotheses';
import type { Exported } from './export-unanswered';
import { viewHypotheses } from './view-hypotheses';

/** The rival claims of an issue against their evidence as a file: exactly what `viewHypotheses` shows to the same editor. Refuses `not-found` without an analysis. */
export const exportHypotheses = async (
  editor: Editor,
  input: {
    readonly issueId: string;
    readonly analysisId: string | null;
    readonly format: SheetFormatName;
    readonly address: string;
    readonly now: Date;
  },
): Promise<Outcome<Exported>> => {
  const view = await viewHypotheses(editor, input);
  if (!view.ok) return view;
  const { page, viewerId } = view.value;
  const { issue, analysis } = page;
  if (!analysis) return refuse('not-found');
  const whose = lookable(analysis, viewerId)[0] ?? viewerId;
  const { mediaType, write } = sheetFormats[input.format];
  const text = write(hypothesesSheet({ question: issue.question, analysis, whose, address: input.address }));
  return accept({ name: `hypotheses-${input.now.toISOString().slice(0, 10)}.${input.format}`, mediaType, text });
};
