import { reportOnWorkspace } from '@/desk/report-on-workspace';
import type { PatternReport } from '@/desk/view-suggestion-report';
import { line, valueOr, withDatabase } from './answer';

const columns = [
  ['found', 'found'],
  ['waiting', 'waiting'],
  ['asIs', 'as they stood'],
  ['corrected', 'corrected'],
  ['rejected', 'rejected'],
  ['reshaped', 'merged, split'],
] as const satisfies readonly (readonly [keyof PatternReport, string])[];

const share = ({ asIs, corrected, rejected, reshaped }: PatternReport): string => {
  const decided = asIs + corrected + rejected + reshaped;
  return decided === 0 ? '–' : `${Math.round((100 * (asIs + corrected)) / decided)} % of ${decided}`;
};

/** How the suggestions of each pattern fared with a desk: one JSON object a pattern, or a table; weak patterns show by their share. */
export const printSuggestionReport = (workspace: string, asJson: boolean): Promise<void> =>
  withDatabase(async () => {
    const report = valueOr(await reportOnWorkspace({ workspace }), asJson, workspace);
    if (!report) return;
    if (asJson) return report.forEach(line);
    const rows = report.map((row) => [row.pattern, ...columns.map(([key]) => String(row[key])), share(row)]);
    const head = ['pattern', ...columns.map(([, words]) => words), 'accepted'];
    const widths = head.map((words, at) => Math.max(words.length, ...rows.map((row) => (row[at] ?? '').length)));
    for (const row of [head, ...rows])
      process.stdout.write(
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
      );
  });
