import type { Browser, Page } from 'playwright-core';
import { violationsInBoth } from '../builders/axe';
import { openBrowser } from '../builders/browser';
import { tabTo } from '../builders/by-keyboard';
import { startApp } from '../set-up/app-server.mjs';

/** A read-only link is made by keyboard, read by somebody without an account, revoked, and given back by undoing that. The steps lean on each other. */
type App = Awaited<ReturnType<typeof startApp>>;
let app: App | null = null;
let base = process.env.SAIDSO_WALK_ORIGIN ?? '';
let browser: Browser;
let page: Page;
let stranger: Page;
let issue = '';
let link = '';
const desk = () => new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
const visit = async (path: string) => {
  await page.goto(`${base}${path}`);
  await page.waitForLoadState('load');
};
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const label = `The board ${Date.now()}`;
const dialog = () => page.getByRole('dialog', { name: 'Read-only links' });
/** What a stranger without an account is shown. */
const read = async (address = link) => {
  const answer = await stranger.goto(address);
  return { status: answer?.status() ?? 0, text: await stranger.locator('body').innerText(), html: await stranger.content() };
};
const focusedItem = () =>
  page.evaluate(() => (document.activeElement?.getAttribute('role') === 'menuitem' ? (document.activeElement.textContent ?? '') : ''));
const openDialog = async () => {
  await visit(issue);
  await page.waitForTimeout(800);
  await tabTo(page, page.getByRole('button', { name: /^Export/ }));
  await press('Enter');
  // at once, as somebody in a hurry does: what is pressed before the menu has the focus must not close it
  const chosen = async () => /read-only link/i.test(await focusedItem());
  // and takes the item once it is seen to stand there
  const stands = async () => (await chosen()) && (await page.waitForTimeout(150).then(chosen));
  for (let step = 0; step < 200 && !(await stands()); step++) await press('ArrowDown');
  expect(await focusedItem()).toMatch(/read-only link/i);
  await press('Enter');
  await dialog().waitFor();
};

beforeAll(async () => {
  browser = await openBrowser();
  if (!base) {
    app = await startApp();
    base = app.origin;
  }
  const looks = { viewport: { width: 1440, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce' } as const;
  page = await (await browser.newContext(looks)).newPage();
  stranger = await (await browser.newContext(looks)).newPage();
  await visit('/sign-in');
  await page
    .getByRole('button', { name: /adjudicator/i })
    .first()
    .click();
  await page.waitForURL('**/w/**');
  await visit(`${desk()}/issues`);
  issue =
    (await page
      .getByRole('link', { name: /Washington and Moscow/ })
      .first()
      .getAttribute('href')) ?? '';
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await app?.remove();
}, 60_000);

describe('a read-only link', () => {
  test('is made by keyboard, with its end, and shown this once', async () => {
    await openDialog();
    await tabTo(page, page.getByLabel(/^For whom/));
    await page.keyboard.type(label);
    await press('Enter');
    const field = page.getByLabel('The new link');
    await field.waitFor();
    link = await field.inputValue();
    expect(link).toMatch(/\/shared\/[\w-]{20,}$/);
    await dialog()
      .getByText(/Stands until/)
      .first()
      .waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await page.screenshot({ path: 'tests/artefacts/4-issue-share.png' });
    await press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  test('is read without an account: words and parties, no editor, no open verdict, no way in', async () => {
    const { status, text, html } = await read();
    expect(status).toBe(200);
    expect(text).toMatch(/Washington and Moscow/);
    expect(text).toMatch(/shares this to read, until/);
    // the marks of an open round: a blindfold, or one's own verdict
    expect(html).not.toMatch(/href="#mark-(so|said)-blind"/);
    expect(text).not.toMatch(/blind|by you|, mine/i);
    // what its maker called it and who the editors are stays on the desk
    expect(html).not.toContain(label);
    await visit(`${desk()}/people`);
    const editors = (await page.getByRole('main').innerText()).match(/[\w.]+@[\w.]+/g) ?? [];
    for (const address of editors) expect(html).not.toContain(address);
    expect(await stranger.getByRole('link', { name: /^\/w\// }).count()).toBe(0);
    expect(html).not.toContain('href="/w/');
    expect(await violationsInBoth(stranger)).toEqual([]);
    await stranger.screenshot({ path: 'tests/artefacts/4-issue-shared.png' });
  });

  test.each([390, 820])('%i px wide it has its cells under their question, each with its party, and nothing to the side', async (width) => {
    await stranger.setViewportSize({ width, height: 900 });
    await read();
    expect(await stranger.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const [question, cell] = [stranger.locator('tbody th').first(), stranger.locator('tbody td').first()];
    const [above, under] = [await question.boundingBox(), await cell.boundingBox()];
    expect(under?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 1);
    expect(above?.width).toBe(width);
    expect(await cell.innerText()).toMatch(/^United States/);
    expect(await violationsInBoth(stranger)).toEqual([]);
    await stranger.setViewportSize({ width: 1440, height: 900 });
  });

  test('has a legend of its marks, and writes every day in the way of who reads it', async () => {
    await read();
    const legend = stranger.locator('details', { hasText: 'not judged, or not settled' });
    await legend.getByText('Legend').click();
    const told = await legend.innerText();
    for (const word of ['Affirms', 'rebuts', 'said: a tag', 'so: a circle']) expect(told).toContain(word);
    expect(await stranger.locator('main').innerText()).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  test('asks search machines to stay away and is told to no other page', async () => {
    await read();
    expect(await stranger.locator('meta[name=robots]').first().getAttribute('content')).toMatch(/noindex/);
    expect(await stranger.locator('meta[name=referrer]').getAttribute('content')).toBe('no-referrer');
  });

  test('revoked by keyboard it leads nowhere, as a mistyped one does', async () => {
    await openDialog();
    await tabTo(page, dialog().getByRole('button', { name: `Revoke the link: ${label}` }));
    await press('Enter');
    await dialog()
      .getByRole('listitem')
      .filter({ hasText: label })
      .getByText(/revoked/)
      .waitFor();
    await press('Escape');
    const gone = await read();
    expect([gone.status, /This link leads nowhere/.test(gone.text)]).toEqual([404, true]);
    const never = await read(`${base}/shared/${'a'.repeat(43)}`);
    expect(never.text).toBe(gone.text);
  });

  test('undoing the revocation in the history lets it lead again, until its old end', async () => {
    await visit(`${desk()}/history`);
    const line = page.getByRole('listitem').filter({ hasText: 'revoked a read-only link to' }).first();
    await line.waitFor();
    await tabTo(page, line.getByRole('button', { name: /undo/i }), 200);
    await press('Enter');
    await page
      .getByText(/undid: revoked a read-only link to/)
      .first()
      .waitFor();
    expect((await read()).status).toBe(200);
  });

  test('undoing its making takes it away', async () => {
    await visit(`${desk()}/history`);
    const line = page.getByRole('listitem').filter({ hasText: 'made a read-only link to' }).first();
    await line.waitFor();
    await tabTo(page, line.getByRole('button', { name: /undo/i }), 200);
    await press('Enter');
    await page
      .getByText(/undid: made a read-only link to/)
      .first()
      .waitFor();
    expect((await read()).status).toBe(404);
  });
});
