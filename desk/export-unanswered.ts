import type { Editor } from '@/domain/editor/editor';
import type { UnansweredQuery } from '@/domain/issue/unanswered-query';
import { accept, type Outcome } from '@/domain/outcome';
import { type SheetFormatName, sheetFormats } from '@/formats/all-formats';
import { unansweredSheet } from '@/formats/sheets/unanswered';
import { viewUnanswered } from './view-unanswered';

/** A file to be taken away. */
export type Exported = { readonly name: string; readonly mediaType: string; readonly text: string };

/** The list of the unanswered as a file: exactly what `viewUnanswered` lists for the same query. `address`: of the workspace, for its links. */
export const exportUnanswered = async (
  editor: Editor,
  input: { readonly query: UnansweredQuery; readonly format: SheetFormatName; readonly address: string; readonly now: Date },
): Promise<Outcome<Exported>> => {
  const view = await viewUnanswered(editor, input);
  if (!view.ok) return view;
  const { lines, parties, issues, today } = view.value;
  const about = { list: 'unanswered', asOf: today, filters: input.query };
  const { mediaType, write } = sheetFormats[input.format];
  const text = write(unansweredSheet({ lines, parties, issues, about, address: input.address }));
  return accept({ name: `unanswered-${today}.${input.format}`, mediaType, text });
};
