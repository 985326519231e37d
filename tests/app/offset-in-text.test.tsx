import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { renderToStaticMarkup } from 'react-dom/server';
import ts from 'typescript';
import { HighlightLayer } from '@/app/_ui/highlight-layer';
import { blocksOf, type Highlight } from '@/app/_ui/highlight-pieces';
import type { offsetInText, rangeInPage } from '@/app/_ui/offset-in-text';
import { findChromium } from '../set-up/find-chromium.mjs';

const TEXT = 'First “word” — 😀 second.\r\nAbout the rest\rLast & <least>, слова и слова.';
const HIGHLIGHTS: Highlight[] = [
  { id: 'a', spans: [[0, 12]], tone: 'quote', slot: 1, says: 'Ministry' },
  { id: 'b', spans: [[6, 20]], tone: 'suggestion', says: 'Mayor' },
  { id: 'c', spans: [[27, 50]], tone: 'quote', slot: 2, says: 'Board' },
  { id: 'd', spans: [[45, 48]], tone: 'changed' },
];

declare global {
  interface Window {
    offsets: { offsetInText: typeof offsetInText; rangeInPage: typeof rangeInPage };
  }
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const { executablePath, args, env } = await findChromium();
  browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  page = await browser.newPage();
  await page.setContent(`<main>${renderToStaticMarkup(<HighlightLayer text={TEXT} highlights={HIGHLIGHTS} />)}</main>`);
  const source = readFileSync(new URL('../../app/_ui/offset-in-text.ts', import.meta.url), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  await page.addScriptTag({ content: `window.offsets = (() => { const exports = {}; ${outputText}; return exports; })();` });
});

afterAll(() => browser?.close());

describe('from the page to the text and back', () => {
  test('every stretch of the text comes back from its range on the page', async () => {
    const inside = blocksOf(TEXT).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at));
    const stretches = inside.flatMap((start) => inside.filter((last) => last >= start).map((last) => [start, last + 1] as const));
    const back = await page.evaluate((asked) => {
      const root = document.querySelector('main');
      return asked.map(([start, end]) => {
        const range = root && window.offsets.rangeInPage(root, start, end);
        if (!root || !range) return null;
        const from = window.offsets.offsetInText(root, range.startContainer, range.startOffset);
        return [from, window.offsets.offsetInText(root, range.endContainer, range.endOffset)];
      });
    }, stretches);
    expect(stretches.length).toBeGreaterThan(1000);
    expect(back).toEqual(stretches);
  });

  test('a point between two paragraphs is the start of the next, behind the last its end, outside none', async () => {
    const found = await page.evaluate(() => {
      const root = document.querySelector('main');
      const layer = root?.firstElementChild;
      if (!root || !layer) return [];
      const places = [0, 1, 2, 3].map((place) => window.offsets.offsetInText(root, layer, place));
      return [...places, window.offsets.offsetInText(root, document.body, 0)];
    });
    expect(found).toEqual([0, TEXT.indexOf('About'), TEXT.indexOf('Last'), TEXT.length, null]);
  });

  test('ears hear where a quote begins and whose it is', async () => {
    expect(await page.locator('[data-aside]').allTextContents()).toEqual([
      'quote, Ministry: ',
      'suggestion, Mayor: ',
      'quote, Board: ',
      'quote continued, Board: ',
      'changed words: ',
    ]);
  });
});
