import { extractText } from '@/store/capture/extract-text';
import { readApart } from '@/store/capture/parser-pool';
import { tinyDocx } from '@/tests/builders/tiny-docx';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const job = (format: 'html' | 'docx', bytes: Uint8Array) => ({ format, bytes, charset: null, address: null });

/** Paragraphs in paragraphs without end: mammoth works on them for minutes. */
const endless = tinyDocx([''], { more: { 'word/document.xml': `<w:document ${WORD}><w:body>${'<w:p>'.repeat(100_000)}` } });
const page = job('html', bytesOf('<!doctype html><p>The ministry said on Friday that it had offered talks.'));

describe('a hostile file harms nobody', () => {
  test('a file that never ends is given up after its time, and the next is read', async () => {
    await readApart(page);
    const begun = performance.now();
    expect(await readApart(job('docx', endless), 1000)).toEqual({ ok: false, refusal: { code: 'docx-broken', because: 'too-heavy' } });
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(await readApart(page)).toMatchObject({ ok: true });
  });

  test('a small file that unpacks to a large one is given up at its limit', async () => {
    const bomb = tinyDocx([''], { more: { 'word/document.xml': { bytes: Buffer.alloc(70_000_000, 32) } } });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await extractText({ name: 'a.docx', bytes: bomb })).toEqual({
      ok: false,
      refusal: { code: 'docx-broken', because: 'too-heavy' },
    });
  });

  test('elements nested without end are refused', async () => {
    const nested = bytesOf(`<!doctype html>${'<div>'.repeat(5000)}words`);
    const answer = await extractText({ name: 'a.html', bytes: nested });
    expect(answer.ok ? answer.value.text : answer.refusal.code).toMatch(/^(?:words|html-without-text)$/);
  });

  test('entities in an office file are not unfolded', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>`;
    const document = `<?xml version="1.0"?>${laughs}<w:document ${WORD}><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>`;
    const answer = await extractText({ name: 'a.docx', bytes: tinyDocx([''], { more: { 'word/document.xml': document } }) });
    expect(answer.ok ? answer.value.text : answer.refusal.code).toMatch(/^(?:&c;|docx-broken)$/);
  });
});

test('many files at once are all read, each as itself', async () => {
  const files = Array.from({ length: 12 }, (_, i) => `File number ${i} says what it says.`);
  const read = await Promise.all(files.map((words) => readApart(job('docx', tinyDocx([words])))));
  expect(read.map((answer) => answer.ok && answer.value.text)).toEqual(files);
});
