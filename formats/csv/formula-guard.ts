/**
 * Cells that a spreadsheet would run as a formula (OWASP, "CSV Injection"): those that begin with = + - @, also in their wide forms, with white
 * space or apostrophes before them, and those that begin with a tab or a line end.
 */
const risky = /^(?:['\s]*[=+\-@＝＋－＠]|'*[\t\r\n])/u;

/** The cell with an apostrophe before it where a spreadsheet would run it; others as they are. */
export const guarded = (cell: string): string => (risky.test(cell) ? `'${cell}` : cell);

/** The cell as it was before `guarded`. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && risky.test(cell.slice(1)) ? cell.slice(1) : cell);
