import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type SheetFormatName, sheetFormats } from '@/formats/all-formats';
import { correctionsSheet } from '@/formats/sheets/corrections';
import { correctionsOf } from '@/store/sql/corrections';
import type { Exported } from './export-unanswered';

/** More than this many lines are no list to read: the oldest stay behind. */
const most = 10_000;

/** The log of corrections as a file, newest first. `address`: of the workspace, for its links. */
export const exportCorrections = async (
  editor: Editor,
  input: { readonly format: SheetFormatName; readonly address: string; readonly now: Date },
): Promise<Outcome<Exported>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const corrections = await correctionsOf(editor.workspaceId, { claimId: null, most });
  const day = input.now.toISOString().slice(0, 10);
  const { mediaType, write } = sheetFormats[input.format];
  const text = write(correctionsSheet({ corrections, about: { list: 'corrections', asOf: day }, address: input.address }));
  return accept({ name: `corrections-${day}.${input.format}`, mediaType, text });
};
