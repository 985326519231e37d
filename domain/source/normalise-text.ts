/**
 * Everything that capture may change in a text, and nothing else: a leading byte order mark goes, line ends become `\n`,
 * and halves of surrogate pairs that stand alone become U+FFFD (no database keeps them). Spaces, quotes, dashes and
 * invisible characters stay as they came, so that exact words stay exact. All offsets are of the text after this.
 * Doing it twice changes nothing more.
 */
export const normaliseText = (raw: string): string =>
  raw
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n?/g, '\n')
    .toWellFormed();
