import type { Browser, Page, Request } from 'playwright-core';
import { openBrowser, origin } from '../builders/browser';

/** What a page asks the server beyond itself: every page is made for its reader, so what is fetched ahead costs as much as what is read. */
let browser: Browser;
let page: Page;
const asked: string[] = [];
const isPage = (request: Request) => request.method() === 'GET' && new URL(request.url()).searchParams.has('_rsc');
/** What was asked while something was done, and for a second after it. */
const askedWhile = async (act: () => Promise<unknown>): Promise<string[]> => {
  asked.length = 0;
  await act();
  await page.waitForTimeout(1000);
  return asked.map((address) => new URL(address).pathname);
};
const open = (path: string) => askedWhile(() => page.goto(`${origin()}${path}`, { waitUntil: 'load' }));

beforeAll(async () => {
  browser = await openBrowser();
  page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  page.on('request', (request) => isPage(request) && asked.push(request.url()));
  await page.goto(`${origin()}/sign-in`);
  await page
    .getByRole('button', { name: /analyst/i })
    .first()
    .click();
  await page.waitForURL('**/w/**');
}, 60_000);
afterAll(() => browser?.close());

describe('a page asks the server', () => {
  test.each(['', '/inbox', '/claims', '/sources', '/issues', '/queue', '/unanswered', '/actors'])(
    'only for itself: %s',
    async (path) => {
      expect(await open(`/w/demo${path}`)).toEqual([]);
    },
    30_000,
  );

  test('nothing when a column is folded, opened and moved, and once when a link is followed', async () => {
    await page.goto(`${origin()}/w/demo/issues`);
    const issue = page.getByRole('main').getByRole('link').first();
    const href = (await issue.getAttribute('href')) ?? '';
    expect(await askedWhile(() => issue.click())).toEqual([href]);
    await page.getByRole('grid').waitFor();
    const fold = async () => {
      for (const key of ['ArrowRight', 'f', 'f', 'Shift+ArrowRight', 'Shift+ArrowLeft']) await page.keyboard.press(key);
    };
    expect(await askedWhile(fold)).toEqual([]);
    expect(await page.evaluate(() => window.history.length)).toBeGreaterThan(5);
  }, 30_000);
});
