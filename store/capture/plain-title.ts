/** Titles that programs put into files and nobody wrote. */
const NOT_WRITTEN = [
  /^untitled/i,
  /^document\d*$/i,
  /^microsoft word\b/i,
  /^\(?без имени\)?/i,
  /\.(?:docx?|odt|rtf|pdf|indd|qxd|pages|txt|html?)$/i,
  /^[\w-]*\d[\w-]*$/,
];

/** The title inside a file's properties, when a person seems to have written it; null for file names and a program's words. */
export const plainTitle = (title: string | null): string | null => {
  const words = title?.replace(/\s+/gu, ' ').trim() ?? '';
  return words === '' || NOT_WRITTEN.some((pattern) => pattern.test(words)) ? null : words;
};
