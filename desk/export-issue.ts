import type { Editor } from '@/domain/editor/editor';
import { accept, type Outcome } from '@/domain/outcome';
import type { SideBySideQuery } from '@/domain/position/side-by-side-query';
import { tableAsOf } from '@/domain/position/table-as-of';
import { wantedRows } from '@/domain/position/wanted-rows';
import { type SheetFormatName, sheetFormats } from '@/formats/all-formats';
import { matrixSheet } from '@/formats/sheets/matrix';
import type { Exported } from './export-unanswered';
import { viewIssue } from './view-issue';

/** Plain letters and digits of a question, for the name of a file. */
const nameOf = (question: string): string =>
  question
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || 'issue';

/** An issue side by side as a file, as the query narrows it; every statement that fits a page comes. `address`: of the workspace, for its links. */
export const exportIssue = async (
  editor: Editor,
  input: {
    readonly issueId: string;
    readonly query: SideBySideQuery;
    readonly format: SheetFormatName;
    readonly address: string;
    readonly now: Date;
  },
): Promise<Outcome<Exported>> => {
  const { issueId, query, format, address, now } = input;
  const view = await viewIssue(editor, { issueId, query: { ...query, view: 'list' } });
  if (!view.ok) return view;
  const { page } = view.value;
  const table = tableAsOf(page, query['as-of']);
  const { view: _, ...filters } = query;
  const today = now.toISOString().slice(0, 10);
  const about = { issue: page.issue.question, asOf: query['as-of'], exported: today, filters, complete: page.complete };
  const sheet = matrixSheet({ rows: wantedRows(table, query.only), columns: table.columns, about, address });
  const { mediaType, write } = sheetFormats[format];
  return accept({ name: `${nameOf(page.issue.question)}-${today}.${format}`, mediaType, text: write(sheet) });
};
