import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { violationsInBoth } from '../builders/axe';
import { openBrowser } from '../builders/browser';
import { startApp } from '../set-up/app-server.mjs';

/**
 * An article is captured again with five edits, the queue is cleared by keyboard, one decision is undone, and the claim's history tells it.
 * The steps lean on each other.
 */
type App = Awaited<ReturnType<typeof startApp>>;
let app: App | null = null;
let base = process.env.SAIDSO_WALK_ORIGIN ?? '';
let browser: Browser;
let page: Page;
const picture = (name: string) => page.screenshot({ path: `tests/artefacts/${name}.png` });
const desk = () => new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
const visit = async (path: string) => {
  await page.goto(`${base}${path}`);
  await page.waitForLoadState('load');
};

const first = `The ferry between Norholm and the islands will not run in winter, Harbour Minister Ada Berg said on Monday. "We have never closed a berth," Berg told the Tideway Post.

Otto Lind, the deputy for the islands, disagreed. "The ministry promised 40 crossings a week," Lind said. He added that the council may sue the state over the timetable.

The union of pilots was calmer. "A smaller boat could sail until March," said Pia Holm, its chair. Asked about the fares, she said that the pilots had no view.

Critics say that the plan saves nothing. "The islands pay for it twice," said Jon Falk, who runs the grocery at the quay.`;

/** Five edits: a negation dropped, a number, a modal verb, a quote moved, a quote gone. */
const edits: readonly (readonly [string, string])[] = [
  ['We have never closed a berth', 'We have closed a berth'],
  ['promised 40 crossings', 'promised 14 crossings'],
  ['the council may sue', 'the council will sue'],
  [
    'The union of pilots was calmer. "A smaller boat could sail until March," said Pia Holm, its chair. ',
    'The union of pilots was calmer. ',
  ],
  [
    '"The islands pay for it twice," said Jon Falk, who runs the grocery at the quay.',
    'The grocers at the quay agree. "A smaller boat could sail until March," said Pia Holm, who chairs the pilots.',
  ],
];
const second = edits.reduce((text, [from, to]) => {
  if (!text.includes(from)) throw new Error(`not in the article: ${from}`);
  return text.replace(from, to);
}, first);

beforeAll(async () => {
  mkdirSync('tests/artefacts', { recursive: true });
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

const outlet = `Drift Walk ${Date.now()}`;
let reader = '';
let claim = '';

describe('a source captured again', () => {
  test('an article is kept and its statements accepted', async () => {
    await visit(`${desk()}/sources`);
    await page.getByLabel('Paste an article or an address').fill(first);
    await page.getByText('What is known of it').click();
    await page.getByRole('textbox', { name: 'Outlet' }).fill(outlet);
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.waitForURL(/\/sources\/[0-9a-f-]{36}/);
    reader = new URL(page.url()).pathname;
    const decided = page.getByText(/\d+ of \d+ decided/).first();
    await decided.waitFor();
    const all = Number(/of (\d+)/.exec(await decided.innerText())?.[1]);
    await page.keyboard.press('j');
    for (let done = 1; done <= all; done++) {
      await page.keyboard.press('a');
      await page
        .getByText(new RegExp(`^${done} of ${all} decided`))
        .first()
        .waitFor();
    }
    // what stands on the server, not only on the screen
    await page.waitForFunction(() => !document.body.innerText.includes('keeping …'), undefined, { timeout: 60_000 });
    await visit(`${desk()}/claims?q=berth`);
    claim = (await page.locator('a[data-row]').first().getAttribute('href')) ?? '';
    expect(claim).toMatch(/\/claims\//);
  });

  test('the same text again is no new version', async () => {
    await visit(reader);
    await captureAgain(first);
    await page
      .getByText(/unchanged since/i)
      .first()
      .waitFor();
  });

  test('with five edits it becomes version 2, and what drifted is shown side by side', async () => {
    await captureAgain(second);
    await page.waitForURL(/\/compare/);
    await page.getByText('To confirm').first().waitFor();
    for (const words of [/“never” removed/, /40 → 14/, /modality/, /moved/i, /missing/i])
      await page.getByText(words).filter({ visible: true }).first().waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('6-compare');
  });

  test('the desk queues it and the claim shows the mark before anybody decided', async () => {
    const compare = page.url();
    await visit(desk());
    await page
      .getByRole('heading', { name: 'Drifted' })
      .or(page.getByText(/^Drifted/))
      .first()
      .waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('1-desk-drifted');
    await visit(claim);
    await page.getByText('We have never closed a berth').first().waitFor();
    await page
      .getByText(/“never” removed/)
      .first()
      .waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('3-claim-drifted');
    await page.goto(compare);
  });

  test('the queue is cleared by keyboard: follow, keep, withdrawn', async () => {
    await page.getByText('To confirm').first().waitFor();
    expect(await left()).toBe(5);
    for (const [done, key] of ['c', 'm', 'c', 'c', 'w'].entries()) await decide(key, 4 - done);
    await picture('6-compare-cleared');
  });

  test('one decision is undone by key and waits again', async () => {
    await decide('u', 1);
    await decide('w', 0);
  });

  test('the claim keeps both wordings, and its history tells who decided', async () => {
    await visit(claim);
    await page.getByText('We have never closed a berth').first().waitFor();
    await page.getByText('We have closed a berth').first().waitFor();
    await visit(`${desk()}/history?about=${claim.split('/').at(-1)}`);
    await page
      .getByText(/followed a quote to version 2/)
      .first()
      .waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
  });
});

/** How many quotes the list still asks about. */
const left = async (): Promise<number> => {
  const head = page.getByRole('heading', { name: /^(To confirm|All decided)$/ });
  await head.waitFor();
  if ((await head.innerText()) === 'All decided') return 0;
  return Number(/\d+/.exec(await head.locator('..').innerText())?.[0]);
};

/** Presses a key until that many are left: a page answers to keys a moment after it is seen. */
const decide = async (key: string, waiting: number) => {
  for (let tries = 0; tries < 5; tries++) {
    await page.keyboard.press(key);
    for (let looks = 0; looks < 30; looks++) {
      if ((await left()) === waiting) return;
      await page.waitForTimeout(100);
    }
  }
  expect(await left()).toBe(waiting);
};

const captureAgain = async (text: string) => {
  const dialog = page.getByRole('dialog', { name: /Capture again/ });
  for (let tries = 0; tries < 40; tries++) {
    await page.keyboard.press('Shift+C');
    if (
      await dialog.waitFor({ timeout: 500 }).then(
        () => true,
        () => false,
      )
    )
      break;
  }
  await dialog.getByRole('button', { name: 'Paste' }).click();
  await dialog.getByLabel('The text as it is now').fill(text);
  await dialog.getByRole('button', { name: /^Compare/ }).click();
};
