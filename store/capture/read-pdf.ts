import { getDocumentProxy, getMeta } from 'unpdf';
import { type Outcome, refuse } from '@/domain/outcome';
import type { CaptureRefusal } from '@/domain/source/capture-refusal';
import type { MarkedRange } from '@/domain/source/marked-range';
import { normaliseText } from '@/domain/source/normalise-text';
import type { Reading } from '@/domain/source/reading';
import { settleReading } from '@/domain/source/settle-reading';
import { sourceLimits } from '@/domain/source/source-limits';
import { linesOf, type PdfLine, paragraphsOf } from './pdf-lines';
import { plainTitle } from './plain-title';

/** Between the text of one page and the next. */
const PAGE_BREAK = '\n\n';

/**
 * The words of a PDF, page after page, each page marked as a range; title and author of its properties. The dates in it are
 * those of the file, not of a publication, and are not used. Refuses `pdf-broken` (damaged, or locked by a password),
 * `pdf-without-text` (scanned: not one letter) and what `settleReading` refuses.
 */
export const readPdf = async (bytes: Uint8Array): Promise<Outcome<Reading, CaptureRefusal>> => {
  try {
    // pdf.js takes the array over, and takes no Buffer.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, disableFontFace: true, isImageDecoderSupported: false });
    const pages: PdfLine[][] = [];
    let units = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const lines = linesOf(items.flatMap((item) => ('str' in item ? [item] : [])));
      units += lines.reduce((sum, { words }) => sum + words.length + 1, 0);
      if (units > sourceLimits.textUnits) return refuse('text-too-long', { length: units, limit: sourceLimits.textUnits });
      pages.push(lines);
      page.cleanup();
    }
    const { info } = await getMeta(pdf);
    return settlePages(pages, property(info.Title), property(info.Author));
  } catch (error) {
    return refuse('pdf-broken', { because: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged' });
  }
};

const settlePages = (pages: readonly PdfLine[][], title: string | null, author: string | null): Outcome<Reading, CaptureRefusal> => {
  const known = new Set(pages.flat().flatMap(({ words }) => words.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
  let text = '';
  const markedRanges: MarkedRange[] = [];
  for (const [i, lines] of pages.entries()) {
    const words = normaliseText(paragraphsOf(lines, (word) => known.has(word)));
    if (words === '') continue;
    const start = text === '' ? 0 : text.length + PAGE_BREAK.length;
    text += text === '' ? words : PAGE_BREAK + words;
    markedRanges.push({ mark: 'page', span: [start, text.length], page: i + 1 });
  }
  if (!/\p{L}/u.test(text)) return refuse('pdf-without-text', { pages: pages.length });
  return settleReading(text, { metadata: { title: plainTitle(title), author }, markedRanges });
};

const property = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
