/** A page of a tiny PDF: lines of Latin-1 words, from the top, 14 points apart; an empty line leaves a gap. */
export type TinyPage = readonly string[];

/**
 * A PDF 1.4 written by hand, one standard font, one content stream a page. `info` goes into its properties as literal strings;
 * `trailer` may add entries there (such as an encryption dictionary).
 */
export const tinyPdf = (
  pages: readonly TinyPage[],
  { info = {}, trailer = '' }: { info?: Record<string, string>; trailer?: string } = {},
): Uint8Array => {
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ');
  const properties = Object.entries(info).map(([name, words]) => `/${name} ${literal(words)}`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, i) => {
      const shown = lines
        .map((words, row) => (words === '' ? '' : `BT /F1 11 Tf 72 ${720 - row * 14} Td ${literal(words)} Tj ET`))
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
        `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
      ];
    }),
    `<< ${properties.join(' ')} >>`,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`, 'latin1'));
};

const literal = (words: string) => `(${words.replace(/[\\()]/g, '\\$&')})`;
