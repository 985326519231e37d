import type { Editor } from '@/domain/editor/editor';
import { accept, type Outcome } from '@/domain/outcome';
import { issueFileName, whatNarrows } from '@/domain/position/issue-file';
import { positionChanges } from '@/domain/position/position-changes';
import type { SideBySide } from '@/domain/position/side-by-side';
import type { SideBySideQuery } from '@/domain/position/side-by-side-query';
import { tableAsOf } from '@/domain/position/table-as-of';
import { wantedRows } from '@/domain/position/wanted-rows';
import { type SheetFormatName, sheetFormats } from '@/formats/all-formats';
import { type MatrixAbout, matrixSheet } from '@/formats/sheets/matrix';
import type { Exported } from './export-unanswered';
import { viewIssue } from './view-issue';

/** The filters that are on; outlets by their names, since an id says nothing outside the desk. */
const namedFilters = ({ choices }: SideBySide, query: SideBySideQuery, every: readonly string[]): MatrixAbout['filters'] => {
  const { outlet, only, ...lists } = whatNarrows(query, every);
  const nameOf = (id: string) => choices.outlet.find(({ value }) => value === id)?.words ?? id;
  return { ...lists, ...(outlet && { outlet: outlet.map(nameOf) }), ...(only && { only: [only] }) };
};

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
  const today = now.toISOString().slice(0, 10);
  const asOf = query['as-of'] ?? today;
  const every = page.allParties.map(({ code }) => code);
  const changes = positionChanges(page).filter(({ on }) => query['as-of'] === null || on <= asOf);
  const about = { issue: page.issue.question, asOf, exported: today, filters: namedFilters(page, query, every), complete: page.complete };
  const sheet = matrixSheet({ rows: wantedRows(table, query.only), columns: table.columns, changes, about, address });
  const { mediaType, write } = sheetFormats[format];
  const name = issueFileName({ question: page.issue.question, query, every, today });
  return accept({ name: `${name}.${format}`, mediaType, text: write(sheet) });
};
