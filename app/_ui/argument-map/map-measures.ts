/** Sizes of the map in px at 100 %: a question, claims in columns beside it, on rows of one pitch. */
export const measures = {
  pitch: 41,
  height: 34,
  question: 214,
  /** between a question and the claims beside it; between columns */
  gap: 62,
  box: 384,
  cite: 74,
  margin: 24,
  /** from the right edge of a box to between its two marks, beside its label */
  underMarks: 89,
  /** from the box its line leaves to the diamond of an undercutter, and from what it bears on to where lines gather */
  step: 17,
  bus: 22,
} as const;

const { question, gap, box, pitch } = measures;
/** The left edge of a column; without questions the first column begins at the left. */
export const columnLeft = (column: number, questions: boolean): number => (questions ? question + gap : 0) + (column - 1) * (box + gap);

const lineHeight = 19;
const charsInLine = 28;
/** How many lines a question takes in its column, roughly: words do not break. */
export const linesOfQuestion = (text: string): number => {
  let [lines, room] = [1, charsInLine];
  for (const word of text.split(/\s+/)) {
    if (word.length > room) [lines, room] = [lines + 1, charsInLine];
    room -= word.length + 1;
  }
  return lines;
};
/** Room below the words of a question, to the rule above the next one. */
const clear = 5;
/** Rows that the words of a question need, with the sign behind them that folds its claims. */
export const rowsOfQuestion = (text: string): number =>
  text ? Math.ceil((linesOfQuestion(`${text} + 10`) * lineHeight + clear) / pitch) : 1;
