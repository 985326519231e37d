import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type Outcome, refuse } from '@/domain/outcome';
import type { CaptureRefusal } from '@/domain/source/capture-refusal';
import type { MarkedRange } from '@/domain/source/marked-range';
import { normaliseText } from '@/domain/source/normalise-text';
import type { Reading } from '@/domain/source/reading';
import { settleReading } from '@/domain/source/settle-reading';
import { blockText } from './block-text';
import { decodeBytes } from './decode-bytes';
import { htmlMetadata } from './html-metadata';

/** UTF-16 units below which an article found on a page is doubted, and how many times longer the whole page must then be to be taken instead. */
const SHORT = 250;
const LONGER = 2;

/** Parts that are navigation wherever they stand; Readability keeps them on short pages. */
const NAVIGATION = 'nav, [role="navigation"], body > footer';

/** Parts that are about the site, left out when the whole page is taken. */
const FRAME = 'nav, aside, [role="navigation"], [role="search"], body > footer, body > header nav, fieldset, label';

/** The encoding a page names in its first kilobyte (HTML, 13.2.3.2); UTF-16 there cannot be true and means UTF-8. */
const namedEncoding = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const name =
    /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
  return name ? (/^utf-?16/i.test(name) ? 'utf-8' : name) : null;
};

/**
 * The article of a page: its paragraphs apart by blank lines, its visible headline first, navigation and advertising left out
 * (Mozilla's Readability), and what the page says about itself. Scripts never run, nothing is loaded.
 * `charset` and `address` are the server's, when the page was fetched.
 * Refuses `html-without-text`, what `decodeBytes` and what `settleReading` refuse.
 */
export const readHtml = (bytes: Uint8Array, charset: string | null, address: string | null): Outcome<Reading, CaptureRefusal> => {
  const decoded = decodeBytes(bytes, charset ?? namedEncoding(bytes));
  if (!decoded.ok) return decoded;
  const options = { virtualConsole: new VirtualConsole(), ...(address ? { url: address } : {}) };
  const { window } = new JSDOM(decoded.value.text, options);
  try {
    const page = window.document;
    const found = htmlMetadata(page, address);
    const whole = blockText(page.body, (element) => element.matches(FRAME));
    const headline = visibleHeadline(page, found.title ?? page.title);
    for (const part of page.querySelectorAll(NAVIGATION)) part.remove();
    const article = new Readability(page, { serializer: (node) => blockText(node), disableJSONLD: true }).parse();
    const body = article?.content && !isDoubtful(article.content, whole) ? article.content : whole;
    if (!/[\p{L}\p{N}]/u.test(body)) return refuse('html-without-text', { because: 'no-words' });
    const text = normaliseText(headline && !startsWith(body, headline) ? `${headline}\n\n${body}` : body);
    const markedRanges: MarkedRange[] = headline && text.startsWith(headline) ? [{ mark: 'title', span: [0, headline.length] }] : [];
    const metadata = { ...found, title: found.title ?? (article?.title || headline), author: found.author ?? named(article?.byline) };
    return settleReading(text, { metadata, markedRanges });
  } catch {
    return refuse('html-without-text', { because: 'damaged' });
  } finally {
    window.close();
  }
};

/** A byline that is a name and not the address of one. */
const named = (byline: string | null | undefined) => (byline && !/^https?:/.test(byline) ? byline : null);
const isDoubtful = (article: string, whole: string) => article.length < SHORT && whole.length > article.length * LONGER;
const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const startsWith = (body: string, headline: string) => letters(body.slice(0, headline.length * 2 + 50)).startsWith(letters(headline));

/** The first main heading that says what the page calls itself: the words people saw, which can be quoted. */
const visibleHeadline = (page: Document, title: string): string | null => {
  const named = letters(title);
  for (const heading of page.querySelectorAll('h1')) {
    const words = normaliseText(blockText(heading)).replace(/\s+/gu, ' ');
    const shown = letters(words);
    if (shown.length >= 8 && words.length <= 500 && (named.includes(shown) || (named.length >= 8 && shown.includes(named)))) return words;
  }
  return null;
};
