import { mkdirSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { twoArticles } from '../builders/articles';
import { violationsInBoth } from '../builders/axe';
import { openBrowser } from '../builders/browser';
import { startApp } from '../set-up/app-server.mjs';

/**
 * The main job on a real article, as an analyst does it, on an app of its own: each step leans on the one before.
 * Pictures of each screen are kept in tests/artefacts.
 */
type App = Awaited<ReturnType<typeof startApp>>;
let app: App | null = null;
let base = process.env.SAIDSO_WALK_ORIGIN ?? '';
let browser: Browser;
let page: Page;
const pictures = 'tests/artefacts';
const picture = (name: string, fullPage = false) => page.screenshot({ path: `${pictures}/${name}.png`, fullPage });
const desk = () => new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
const visit = async (path: string) => {
  await page.goto(`${base}${path}`);
  await page.waitForLoadState('load');
};
/** Presses a key until what it opens is there: a page answers to keys a moment after it is seen. */
const pressFor = async (key: string, opened: Locator) => {
  for (let tries = 0; tries < 40; tries++) {
    await page.keyboard.press(key);
    if (
      await opened.waitFor({ timeout: 500 }).then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error(`${key} opened nothing`);
};
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await openBrowser();
  if (!base) {
    app = await startApp();
    base = app.origin;
  }
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce' });
  page = await context.newPage();
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await app?.remove();
}, 60_000);

const [interview, offer] = twoArticles();
/** Where the first article is read. */
let reader = '';

describe('from an article to positions side by side', () => {
  test('an analyst comes in by the demo door', async () => {
    await visit('/sign-in');
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('8-signin');
    await page
      .getByRole('button', { name: /analyst/i })
      .first()
      .click();
    await page.waitForURL('**/w/**');
    await page.getByRole('heading', { name: 'My queue' }).waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('1-desk');
  });

  let outlet = '';
  const keep = async (text: string) => {
    outlet = `The Walk ${Date.now()}`;
    await visit(`${desk()}/sources`);
    await page.getByLabel('Paste an article or an address').fill(text);
    await page.getByText('What is known of it').click();
    await page.getByRole('textbox', { name: 'Outlet' }).fill(outlet);
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.waitForURL(/\/sources\/[0-9a-f-]{36}/);
    await page
      .getByRole('button', { name: /^Accept/ })
      .or(page.getByText(/of \d+ decided/))
      .first()
      .waitFor();
  };

  test('bad input is refused in words and stays in the box', async () => {
    await visit(`${desk()}/sources`);
    await page.getByLabel('Paste an article or an address').fill('http://127.0.0.1:9/');
    await page.getByRole('button', { name: 'Fetch and keep' }).click();
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByLabel('Paste an article or an address').inputValue()).toBe('http://127.0.0.1:9/');
    await page.getByLabel('Paste an article or an address').fill('');
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('sources');
  });

  test('both articles are pasted and kept, and statements are suggested in them', async () => {
    await keep(offer);
    await keep(interview);
    reader = new URL(page.url()).pathname;
    const decided = await page
      .getByText(/\d+ of \d+ decided/)
      .first()
      .innerText();
    expect(Number(/of (\d+)/.exec(decided)?.[1])).toBeGreaterThanOrEqual(10);
  });

  test('ten suggestions are accepted with the keyboard alone, one is rejected and one taken back', async () => {
    const done = async () =>
      Number(
        /(\d+) of \d+ decided/.exec(
          await page
            .getByText(/\d+ of \d+ decided/)
            .first()
            .innerText(),
        )?.[1],
      );
    await press('j');
    for (let accepted = 0; accepted < 10; accepted++) {
      await press('a');
      await page
        .getByText(new RegExp(`^${accepted + 1} of \\d+ decided`))
        .first()
        .waitFor();
    }
    expect(await done()).toBe(10);
    await press('r');
    await page
      .getByText(/^11 of \d+ decided/)
      .first()
      .waitFor();
    await press('u');
    await page
      .getByText(/^10 of \d+ decided/)
      .first()
      .waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('2-reader');
  });

  test('words are chosen with the keyboard alone and become a quote of their own', async () => {
    await press('q');
    for (let word = 0; word < 4; word++) await press('Control+ArrowRight');
    for (let word = 0; word < 5; word++) await press('Control+Shift+ArrowRight');
    await picture('2-reader-quoting');
    await press('Enter');
    await page.getByLabel('Proposition, in our words').fill('The desk quotes these words by keyboard.');
    await page.getByRole('combobox', { name: 'Speaker' }).fill('Walk Speaker');
    await press('Tab');
    await page.getByLabel('Proposition, in our words').press('Control+Enter');
    await page.getByText(/^Quoted: /).waitFor();
    // what stands on the server, not only on the screen: the quote's card leads to its claim once it is kept
    await page
      .getByRole('button', { name: /^Open claim/ })
      .or(page.getByRole('link', { name: /^Open claim/ }))
      .first()
      .waitFor();
    await visit(`${desk()}/claims?q=keyboard`);
    await page.getByText('The desk quotes these words by keyboard.').first().waitFor();
  });

  const firstWords = async () => {
    await visit(`${desk()}/claims`);
    return page.locator('a[data-row]').evaluateAll((rows) => rows.map((r) => r.getAttribute('href') as string));
  };
  const link = async (key: string, words: string, aims: boolean) => {
    const dialog = page.getByRole('dialog', { name: 'What bears on this claim' });
    await pressFor('l', dialog);
    await press(key);
    await dialog.getByRole('combobox', { name: 'The other claim' }).fill(words);
    await page.getByRole('option').filter({ hasText: words }).first().click();
    if (aims) {
      await dialog.getByRole('combobox', { name: 'Which step it undercuts' }).click();
      await page.getByRole('option').first().click();
    }
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('The walk says why.');
    await dialog.getByRole('button', { name: 'Link', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  let claim = '';

  test('a rebuttal and an undercutter are linked', async () => {
    const [path = ''] = await firstWords();
    await visit(path);
    claim = path;
    await page.getByRole('heading', { name: 'The exact words' }).waitFor();
    await link('2', 'This is not so, says the walk.', false);
    await link('3', 'The walk doubts the step.', true);
    await page.getByText('This is not so, says the walk.').first().waitFor();
    await page.getByText('The walk doubts the step.').first().waitFor();
  });

  test('evidence with its two grades is added', async () => {
    const dialog = page.getByRole('dialog', { name: 'Add evidence' });
    await pressFor('f', dialog);
    await dialog.getByRole('textbox', { name: 'What it shows' }).fill('A report says the same.');
    await dialog.getByRole('radio', { name: 'Supports' }).check();
    await dialog.getByRole('combobox', { name: 'Kept source or quote' }).fill(outlet);
    await page.getByRole('option').first().click();
    await dialog.getByRole('combobox', { name: /Reliability of/ }).click();
    await page.getByRole('option').nth(1).click();
    await dialog
      .getByRole('textbox', { name: /Why this grade|reason/i })
      .first()
      .fill('Known to the walk.');
    await dialog.getByRole('radio', { name: /2 Probably true/ }).check();
    await dialog.getByRole('button', { name: 'Add evidence' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('A report says the same.').first().waitFor();
  });

  test('both questions are judged: was it said, and is it so', async () => {
    const reasons = page.getByRole('textbox', { name: /Reasons/ });
    await pressFor('v', reasons);
    await press('1');
    await reasons.fill('Two reports agree.');
    await page.getByRole('radio', { name: 'Moderate' }).check();
    await page.getByRole('button', { name: 'Give verdict' }).click();
    await reasons.waitFor({ state: 'detached' });
    await page.getByText('Two reports agree.').first().waitFor();
    await page.getByRole('button', { name: 'Was it said?' }).first().click();
    await pressFor('v', reasons);
    await press('2');
    await reasons.fill('The words are in the text.');
    await page.getByRole('radio', { name: 'Moderate' }).check();
    await page.getByRole('button', { name: 'Give verdict' }).click();
    await page.getByText('The words are in the text.').first().waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('3-claim', true);
  });

  let issue = '';
  test('the claim is placed under a new issue and read side by side, on screen and on paper', async () => {
    await visit(`${desk()}/issues`);
    const question = page.getByRole('textbox', { name: 'New question' });
    await pressFor('n', question);
    await question.fill('Does the walk hold?');
    await press('Enter');
    await page.getByText('Does the walk hold?').first().waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('issues');
    await visit(claim);
    await page.getByRole('button', { name: 'More on this claim' }).click();
    await page.getByRole('menuitem', { name: /^Issues and bearing/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Place under another issue' }).fill('Does the walk');
    await page.getByRole('option', { name: 'Does the walk hold?' }).last().click();
    await dialog.getByRole('button', { name: 'Place', exact: true }).click();
    await dialog.getByText('Does the walk hold?').first().waitFor();
    await press('Escape');
    await visit(`${desk()}/issues`);
    await page.getByRole('link', { name: 'Does the walk hold?' }).last().click();
    await page.waitForURL(/\/issues\/[0-9a-f-]{36}/);
    issue = new URL(page.url()).pathname;
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('4-issue');
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(10_000);
  });

  test('a claim is found by a word of its quote, from the list and from the palette', async () => {
    await visit(claim);
    const quoted = await page.locator('mark').first().innerText();
    const word = quoted.match(/\p{L}{6,}/gu)?.[0] ?? quoted;
    await visit(`${desk()}/claims`);
    await page.getByRole('searchbox').fill(word);
    await page.waitForURL(/q=/);
    await page.locator(`a[data-row][href="${claim}"]`).waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('claims');
    await press('Control+k');
    // typed on at once: the first letter must not be lost
    await page.keyboard.type(word);
    expect(await page.getByRole('combobox', { name: 'Find or run a command' }).inputValue()).toBe(word);
    await page
      .getByRole('option')
      .filter({ has: page.locator('*') })
      .first()
      .waitFor();
    await press('Escape');
  });

  test('every other page is sound too', async () => {
    for (const room of ['actors', 'history', 'people']) {
      await visit(`${desk()}/${room}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      expect([room, await violationsInBoth(page)]).toEqual([room, []]);
      await picture(room);
    }
  });

  test('the dossier reads well: an issue of four parties, a source with its quotes, a claim with its answers, an actor', async () => {
    const rooms = [
      ['issues', 'Washington and Moscow in cyberspace', '4-issue-dossier'],
      ['sources', 'SolarWinds: first the firms', '2-reader-dossier'],
      ['claims?q=%22theft+of+e-mails%22', 'The Russian government directed the theft', '3-claim-dossier'],
      ['actors', 'Vladimir Putin', 'actor'],
    ] as const;
    for (const [room, words, name] of rooms) {
      await visit(`${desk()}/${room}`);
      await page.getByRole('link', { name: words }).first().click();
      await page.waitForURL(/\/[0-9a-f-]{36}/);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      expect([name, await violationsInBoth(page)]).toEqual([name, []]);
      await picture(name);
      await page.setViewportSize({ width: 820, height: 1180 });
      await page.waitForTimeout(300);
      expect([name, await violationsInBoth(page)]).toEqual([name, []]);
      await picture(`${name}-820`);
      await page.setViewportSize({ width: 1440, height: 900 });
    }
  }, 120_000);

  test('kill -9 of server and Postgres loses nothing', async () => {
    if (!app) return;
    const { dataFolder, port } = app;
    await app.kill();
    app = await startApp({ dataFolder, port });
    await visit(claim);
    await page.getByText('This is not so, says the walk.').first().waitFor();
    await page.getByText('A report says the same.').first().waitFor();
    await page.getByText('Two reports agree.').first().waitFor();
    await visit(issue);
    await page.getByText('Does the walk hold?').first().waitFor();
    await visit(reader);
    await page
      .getByText(/^10 of \d+ decided|^11 of \d+ decided/)
      .first()
      .waitFor();
  }, 120_000);
});
