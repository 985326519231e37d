import { createHash } from 'node:crypto';
import { sourceLimits } from '@/domain/source/source-limits';
import { extractPaste, extractText } from '@/store/capture/extract-text';
import { encodeAs } from '@/tests/builders/encode-as';
import { tinyDocx } from '@/tests/builders/tiny-docx';
import { tinyPdf } from '@/tests/builders/tiny-pdf';
import { tinyZip } from '@/tests/builders/tiny-zip';

const BODY = 'The ministry said on Friday that it had offered talks to all sides.';
const ascii = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const words = (text: string) => new TextEncoder().encode(text);
const HTML = `<!doctype html><title>Offer of talks</title><body><p>${BODY}</p><p>Nobody answered it.</p>`;
const PNG = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0,
]);
const office = (name: string) => `${name}.docx`;

const extracted = async (name: string, bytes: Uint8Array) => {
  const outcome = await extractText({ name, bytes });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};

describe('text is taken out of a file whatever it is called', () => {
  test.each<[case_: string, name: string, bytes: Uint8Array, mediaType: string, extractor: RegExp, text: string]>([
    ['plain text', 'a.txt', words(BODY), 'text/plain', /^plain-text@1$/, BODY],
    ['text without an ending', 'README', words(BODY), 'text/plain', /^plain-text@1$/, BODY],
    ['text with an unknown ending', 'a.log', words(BODY), 'text/plain', /^plain-text@1$/, BODY],
    ['Windows text in UTF-16', 'a.txt', encodeAs(`\uFEFF${BODY}\r\nMore.`, 'utf-16le'), 'text/plain', /^plain-text@1$/, `${BODY}\nMore.`],
    ['markdown stays as it is written', 'a.md', words(`# Offer\n\n**${BODY}**`), 'text/markdown', /^markdown@1$/, `# Offer\n\n**${BODY}**`],
    ['a page', 'a.html', words(HTML), 'text/html', /^readability@0\.6\.0\+\d+$/, `${BODY}\n\nNobody answered it.`],
    ['a page called text', 'a.txt', words(HTML), 'text/html', /^readability@/, `${BODY}\n\nNobody answered it.`],
    ['a page in UTF-16', 'page', encodeAs(`\uFEFF${HTML}`, 'utf-16be'), 'text/html', /^readability@/, `${BODY}\n\nNobody answered it.`],
    ['a fragment called a page', 'a.htm', words(`<p>${BODY}</p>`), 'text/html', /^readability@/, BODY],
    ['a PDF', 'a.pdf', tinyPdf([[BODY]]), 'application/pdf', /^unpdf@1\.4\.0\+\d+$/, BODY],
    ['a PDF called text', 'a.txt', tinyPdf([[BODY]]), 'application/pdf', /^unpdf@/, BODY],
    [
      'an office file',
      office('a'),
      tinyDocx([BODY, 'Nobody answered it.']),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      /^mammoth@1\.13\.0\+\d+$/,
      `${BODY}\n\nNobody answered it.`,
    ],
    [
      'an office file without a name',
      '',
      tinyDocx([BODY]),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      /^mammoth@/,
      BODY,
    ],
  ])('%s', async (_case, name, bytes, mediaType, extractor, text) => {
    const found = await extracted(name, bytes);
    expect([found.text, found.mediaType]).toEqual([text, mediaType]);
    expect(found.extractor).toMatch(extractor);
    expect(found.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

describe('bad input gets its own refusal', () => {
  const locked = tinyPdf([[BODY]], {
    trailer: `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
  });
  const cut = tinyDocx([BODY]);
  test.each<[case_: string, name: string, bytes: Uint8Array, refusal: object]>([
    ['an empty file', 'a.txt', new Uint8Array(), { code: 'text-empty' }],
    ['an empty PDF file', 'a.pdf', new Uint8Array(), { code: 'text-empty' }],
    ['spaces only', 'a.txt', words(' \r\n\t '), { code: 'text-empty' }],
    ['a NUL', 'a.txt', words(`${BODY}\n${BODY}\0`), { code: 'text-has-nul', line: 2 }],
    [
      'one byte more than 20 MB',
      'a.txt',
      new Uint8Array(sourceLimits.bytes + 1).fill(0x61),
      { code: 'file-too-large', size: 20_971_521, limit: 20_971_520 },
    ],
    [
      '20 MB of text',
      'a.txt',
      new Uint8Array(sourceLimits.bytes).fill(0x61),
      { code: 'text-too-long', length: 20_971_520, limit: 2_000_000 },
    ],
    ['a picture called text', 'a.txt', PNG, { code: 'file-not-readable-text' }],
    ['a picture called markdown', 'a.md', PNG, { code: 'file-not-readable-text' }],
    ['a picture called a page', 'a.html', PNG, { code: 'file-not-readable-text' }],
    ['an archive called text', 'a.txt', tinyZip({ 'a.txt': BODY }), { code: 'file-not-readable-text' }],
    ['a picture', 'a.png', PNG, { code: 'format-unknown' }],
    ['an archive', 'a.zip', tinyZip({ 'a.txt': BODY }), { code: 'format-unknown' }],
    ['a rich text file', 'a.rtf', ascii(`{\\rtf1 ${BODY}}`), { code: 'format-unknown' }],
    [
      'an older office file',
      'a.doc',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
      { code: 'format-unknown' },
    ],
    ['a PDF that stops', 'a.pdf', ascii('%PDF-1.4\n1 0 obj\n<< /Type'), { code: 'pdf-broken', because: 'damaged' }],
    ['text called a PDF', 'a.pdf', words(BODY), { code: 'pdf-broken', because: 'damaged' }],
    ['a PDF behind a password', 'a.pdf', locked, { code: 'pdf-broken', because: 'locked' }],
    ['a PDF without text', 'a.pdf', tinyPdf([[''], ['']]), { code: 'pdf-without-text', pages: 2 }],
    ['a PDF with page numbers only', 'a.pdf', tinyPdf([['1'], ['2']]), { code: 'pdf-without-text', pages: 2 }],
    ['an office file cut short', office('a'), cut.slice(0, cut.length - 40), { code: 'docx-broken', because: 'damaged' }],
    ['text called an office file', office('a'), words(BODY), { code: 'docx-broken', because: 'damaged' }],
    [
      'an office file without its main part',
      office('a'),
      tinyZip({ 'word/other.xml': '<a/>' }),
      { code: 'docx-broken', because: 'damaged' },
    ],
    [
      'an office file behind a password',
      office('a'),
      tinyDocx([BODY], { more: { 'word/document.xml': { bytes: words(BODY), isLocked: true } } }),
      { code: 'docx-broken', because: 'locked' },
    ],
    ['an office file without words', office('a'), tinyDocx(['', ' ']), { code: 'text-empty' }],
    [
      'a page without words',
      'a.html',
      words('<!doctype html><title>Offer</title><script>write("x")</script>'),
      { code: 'html-without-text', because: 'no-words' },
    ],
  ])('%s', async (_case, name, bytes, refusal) => {
    expect(await extractText({ name, bytes })).toEqual({ ok: false, refusal });
  });
});

describe('what a file says about itself', () => {
  test('a text: date token, headline, language', async () => {
    const { title, published, language, markedRanges } = await extracted(
      'a.txt',
      words(` date 2020-09-25 Ministry offers talks\n\n${BODY}`),
    );
    expect([title, published?.earliest, language]).toEqual(['Ministry offers talks', '2020-09-25', 'en']);
    expect(markedRanges).toEqual([
      { mark: 'date', span: [1, 16] },
      { mark: 'title', span: [17, 38] },
    ]);
  });

  test('a PDF: properties and where its pages lie, and no date of its file', async () => {
    const bytes = tinyPdf([['First page.'], [''], ['Third page, and', 'its second line.']], {
      info: { Title: 'Offer of talks', Author: 'Ann Example', CreationDate: 'D:20200925101010Z' },
    });
    const { text, title, author, published, markedRanges } = await extracted('a.pdf', bytes);
    expect(text).toBe('First page.\n\nThird page, and its second line.');
    expect([title, author, published]).toEqual(['Offer of talks', 'Ann Example', null]);
    expect(markedRanges).toEqual([
      { mark: 'page', span: [0, 11], page: 1 },
      { mark: 'page', span: [13, 45], page: 3 },
    ]);
  });

  test('an office file: properties, line breaks and characters as written', async () => {
    const bytes = tinyDocx(['A “quote” & <more>,\nsaid she.', '', 'Да.'], { title: 'Offer & answer', author: 'Ann Example' });
    const { text, title, author } = await extracted('a.docx', bytes);
    expect(text).toBe('A “quote” & <more>,\nsaid she.\n\nДа.');
    expect([title, author]).toEqual(['Offer & answer', 'Ann Example']);
  });

  test.each([
    ['a file name', 'draft-final_2.docx'],
    ["a program's words", 'Microsoft Word - draft'],
    ['nothing', ''],
  ])('a title that nobody wrote is none: %s', async (_name, title) => {
    expect((await extracted('a.pdf', tinyPdf([[BODY]], { info: { Title: title } }))).title).toBeNull();
  });
});

test('a paste keeps what was pasted as its original', () => {
  const outcome = extractPaste(`date 2020-09-25 ${BODY}\r\n`);
  expect(outcome).toMatchObject({ ok: true, value: { text: `date 2020-09-25 ${BODY}\n`, extractor: 'paste@1', mediaType: 'text/plain' } });
  expect(outcome.ok && new TextDecoder().decode(outcome.value.bytes)).toBe(`date 2020-09-25 ${BODY}\r\n`);
});

test.each([
  ['nothing', ' ', 'text-empty'],
  ['a NUL', 'a\0', 'text-has-nul'],
  ['20 MB', 'x'.repeat(20 * 1024 * 1024), 'text-too-long'],
])('a paste is refused: %s', (_name, pasted, code) => {
  expect(extractPaste(pasted)).toMatchObject({ ok: false, refusal: { code } });
});
