/** The letter of a row, counting from 0: A to Z, then AA, AB. Statements are cited by it: A1, A2. */
export const rowLetter = (row: number): string => {
  const last = String.fromCharCode(65 + (row % 26));
  return row < 26 ? last : rowLetter(Math.floor(row / 26) - 1) + last;
};
