import type { Browser, Locator, Page } from 'playwright-core';
import { violationsInBoth } from '../builders/axe';
import { openBrowser } from '../builders/browser';
import { tabTo } from '../builders/by-keyboard';
import { picturesOf } from '../builders/looks';
import { startApp } from '../set-up/app-server.mjs';

/** Two claims marked in the list, two parties chosen in the palette's page, a pair walked to, a relation recorded and undone: by keyboard alone. The steps lean on each other. */
type App = Awaited<ReturnType<typeof startApp>>;
let app: App | null = null;
let base = process.env.SAIDSO_WALK_ORIGIN ?? '';
let browser: Browser;
let page: Page;
const desk = () => new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
const visit = async (path: string) => {
  await page.goto(`${base}${path}`);
  await page.waitForLoadState('load');
};
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const counted = async (words: string) =>
  Number(/\d[\d,]*/.exec(await page.getByRole('button', { name: new RegExp(`^${words} \\d`) }).innerText())?.[0]);
/** Waits until a place has the focus: what is typed before goes nowhere. */
const hasFocus = async (place: Locator) => {
  await place.waitFor();
  for (let look = 0; look < 100 && !(await place.evaluate((one) => one === document.activeElement)); look++) await page.waitForTimeout(100);
};
const between = () => page.getByRole('region', { name: 'Between the two' });

beforeAll(async () => {
  browser = await openBrowser();
  if (!base) {
    app = await startApp();
    base = app.origin;
  }
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce' });
  page = await context.newPage();
  await visit('/sign-in');
  await page
    .getByRole('button', { name: /analyst/i })
    .first()
    .click();
  await page.waitForURL('**/w/**');
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await app?.remove();
}, 60_000);

describe('two sides held against each other', () => {
  test('two claims marked in the list stand side by side, words both have in grey; back is the list', async () => {
    await visit(`${desk()}/claims`);
    await page.locator('a[data-row]').first().waitFor();
    // the keys are heard a moment after the list is there
    await page.waitForTimeout(800);
    await press('j', 'c');
    await page.getByText('Marked to compare:').waitFor();
    await press('j', 'j', 'c');
    await page.waitForURL(/\/compare\?a=claim:.*&b=claim:/);
    await page.getByRole('article', { name: 'Claim of A' }).waitFor();
    await page.getByRole('article', { name: 'Claim of B' }).waitFor();
    await page.goBack();
    await page.waitForURL(/\/claims$/);
  });

  test('the palette leads there, and both sides are found by typing', async () => {
    await press('Control+k');
    await page.keyboard.type('compare two');
    await page.getByRole('option', { name: /Compare two claims/ }).waitFor();
    await press('Enter');
    await page.waitForURL(/\/compare$/);
    const field = (letter: string) => page.getByRole('combobox', { name: letter, exact: true });
    await hasFocus(field('A'));
    await page.keyboard.type('United St');
    const first = page.getByRole('option', { name: /^United States/ }).first();
    await first.waitFor();
    // both lines of the option that the arrows are on can be read on the accent
    await press('ArrowDown');
    const inks = await first.evaluate((one) => [...one.querySelectorAll('span')].map((line) => getComputedStyle(line).color));
    expect(new Set(inks).size).toBe(1);
    await page.keyboard.type('a');
    // Enter takes the first though it is not found yet, and what is typed at once after it goes into the next field
    await press('Enter');
    await page.keyboard.type('Russia');
    await press('Enter');
    for (const name of ['United States', 'Russia']) await page.getByRole('link', { name, exact: true }).first().waitFor();
    await page.waitForURL(/a=party:.*&b=party:/);
    await between().waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await picturesOf(page, '6-compare-parties');
  });

  test('J and K walk the pairs, and the address says which', async () => {
    const first = await page.getByRole('article', { name: 'Claim of B' }).innerText();
    await press('j', 'j', 'j');
    await page.waitForFunction(() => window.location.search.includes('pair='));
    await press('k');
    await page.waitForTimeout(400);
    const here = await page.getByRole('article', { name: 'Claim of B' }).innerText();
    expect(here).not.toBe(first);
    await page.reload();
    await page.getByRole('article', { name: 'Claim of B' }).waitFor();
    expect(await page.getByRole('article', { name: 'Claim of B' }).innerText()).toBe(here);
  });

  test('those nobody linked: one key, a reason, and it is recorded; U takes it back', async () => {
    await tabTo(page, page.getByRole('button', { name: /^Not recorded/ }));
    await press('Enter');
    await between().getByText('No relation is recorded between these two.').waitFor();
    const before = await counted('Not recorded');
    await press('r');
    await page.getByLabel('Reason').waitFor();
    await page.keyboard.type('The one says what the other denies.');
    await picturesOf(page, '6-compare-recording');
    // what is typed into keeps the focus while it is printed, though paper shows no form
    expect(await page.getByLabel('Reason').evaluate((one) => one === document.activeElement)).toBe(true);
    await press('Enter');
    await page.getByText(/Recorded: [AB] rebuts [AB]/).waitFor();
    await page.waitForFunction((n) => document.body.innerText.includes(`Not recorded ${n}`), before - 1);
    await press('u');
    await page.waitForFunction((n) => document.body.innerText.includes(`Not recorded ${n}`), before);
  });

  test('a relation without a reason is not recorded, and Escape leaves the form', async () => {
    await press('l');
    await page.getByLabel('Reason').waitFor();
    await press('Enter');
    expect(await page.getByLabel('Reason').isVisible()).toBe(true);
    await press('Escape');
    await page.getByLabel('Reason').waitFor({ state: 'detached' });
    await press('l');
    await page.getByLabel('Reason').waitFor();
    await page.getByLabel('Reason').evaluate((one: HTMLElement) => one.blur());
    await press('Escape');
    await page.getByLabel('Reason').waitFor({ state: 'detached' });
  });

  test('X swaps the sides; O opens the claim, and back comes to the same pair', async () => {
    const heads = async () => (await page.getByRole('heading', { level: 2 }).allInnerTexts()).join(' ');
    expect(await heads()).toMatch(/A\s+US\s+United States\s+B\s+RU\s+Russia/);
    await press('j', 'j');
    const wordsOf = (side: 'A' | 'B') => page.getByRole('article', { name: `Claim of ${side}` }).innerText();
    const [wasA, wasB] = [await wordsOf('A'), await wordsOf('B')];
    await press('x');
    await page.waitForFunction(() => document.title.startsWith('Russia'));
    expect(await heads()).toMatch(/A\s+RU\s+Russia\s+B\s+US\s+United States/);
    await page.waitForFunction(() => window.location.search.includes('pair='));
    expect([await wordsOf('A'), await wordsOf('B')]).toEqual([wasB, wasA]);
    const pair = new URL(page.url()).searchParams.get('pair');
    await press('o');
    await page.waitForURL(/\/claims\/[0-9a-f-]{36}$/);
    await page.goBack();
    await page.waitForURL(/\/compare/);
    expect(new URL(page.url()).searchParams.get('pair')).toBe(pair);
  });

  test('what stands no more says so, in both colour schemes without a fault', async () => {
    await visit(`${desk()}/compare?a=claim:00000000-0000-7000-8000-000000000000&b=claim:00000000-0000-7000-8000-000000000001`);
    await page.getByText('Something this address names stands no more').waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
  });
});
