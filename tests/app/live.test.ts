import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsInBoth } from '../builders/axe';
import { cuttableLine } from '../builders/cuttable-line';
import { deskOf, pictureOf, walkHere } from '../builders/walk';

/** Two editors at once, each in a browser of their own, on an app of its own: each step leans on the one before. */
const walk = walkHere();
let ann: Page;
let judge: Page;
const stamp = Date.now().toString(36);
/** True as long as the page was not loaded anew. */
const sameDocument = (page: Page) => page.evaluate(() => (window as unknown as { once?: boolean }).once === true);
const markDocument = (page: Page) =>
  page.evaluate(() => {
    (window as unknown as { once?: boolean }).once = true;
  });
/** The adjudicator tags the claim that is open on their page. */
const tags = async (tag: string) => {
  await judge.getByRole('button', { name: 'More on this claim' }).click();
  await judge.getByRole('menuitem', { name: /^Tags/ }).click();
  await judge.getByLabel('Another tag').fill(tag);
  await judge.getByRole('button', { name: 'Tag', exact: true }).click();
  await judge.getByRole('dialog').getByText(tag).waitFor();
  await judge.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click();
  await judge.getByRole('dialog').waitFor({ state: 'detached' });
};
const line = (page: Page) => page.getByRole('button', { name: /^show/ });

beforeAll(async () => {
  [ann, judge] = [await walk.signedIn(/analyst/i), await walk.signedIn(/adjudicator/i)];
});

let claim = '';

jest.setTimeout(120_000);

describe('two editors on one claim', () => {
  test('each sees that the other is here', async () => {
    await walk.visit(ann, `${deskOf(ann)}/claims?q=%22theft+of+e-mails%22`);
    claim = (await ann.locator('a[data-row]').first().getAttribute('href')) ?? '';
    await walk.visit(ann, claim);
    await walk.visit(judge, claim);
    for (const page of [ann, judge]) await page.getByRole('list', { name: 'Also on this page' }).getByRole('listitem').first().waitFor();
    await markDocument(ann);
    expect(await violationsInBoth(ann)).toEqual([]);
  });

  test('what one does is on the page of the other a moment later, with neither a reload nor a line', async () => {
    await tags(`one-${stamp}`);
    await ann.getByText(`one-${stamp}`).first().waitFor();
    expect(await sameDocument(ann)).toBe(true);
    expect(await line(ann).count()).toBe(0);
    await judge.waitForTimeout(2_500);
    expect(await line(judge).count()).toBe(0);
  });

  test('whoever types is not disturbed: a line offers the change, and what is typed stays', async () => {
    const reasons = ann.getByRole('textbox', { name: /Reasons/ });
    await ann
      .getByRole('button', { name: /^Judge|^Revise/ })
      .first()
      .click();
    await reasons.click();
    await ann.keyboard.type('Half a sentence');
    await tags(`two-${stamp}`);
    await line(ann).waitFor();
    expect(await ann.getByText(/^1 change by /).count()).toBe(1);
    expect(await ann.getByText(`two-${stamp}`).count()).toBe(0);
    expect(await reasons.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await violationsInBoth(ann)).toEqual([]);
    await pictureOf(ann, 'live-line');
    await line(ann).click();
    await ann.getByText(`two-${stamp}`).first().waitFor();
    expect(await reasons.inputValue()).toBe('Half a sentence');
    expect(await line(ann).count()).toBe(0);
    await reasons.fill('');
    await ann.keyboard.press('Escape');
  });

  test('behind a dialog the change waits, and comes by itself when the dialog is closed', async () => {
    await ann.getByRole('button', { name: 'More on this claim' }).click();
    await ann.getByRole('menuitem', { name: /^Tags/ }).click();
    await ann.getByLabel('Another tag').waitFor();
    await tags(`three-${stamp}`);
    await ann.waitForTimeout(2_500);
    expect(await ann.getByText(`three-${stamp}`).count()).toBe(0);
    await ann.keyboard.press('Escape');
    await ann.getByText(`three-${stamp}`).first().waitFor();
    expect(await sameDocument(ann)).toBe(true);
  });

  test('what comes in above does not move what is read', async () => {
    await ann.setViewportSize({ width: 1440, height: 480 });
    const mark = ann.getByRole('heading', { name: /^Evidence/ });
    await ann.evaluate(() => window.scrollTo(0, 260));
    const before = (await mark.boundingBox())?.y ?? 0;
    for (let n = 0; n < 3; n++) await tags(`a-long-tag-that-takes-half-a-line-or-more-${n}-${stamp}`);
    await ann.getByText(`more-2-${stamp}`).first().waitFor();
    const after = (await mark.boundingBox())?.y ?? 0;
    expect(Math.abs(after - before)).toBeLessThanOrEqual(1);
    await ann.setViewportSize({ width: 1440, height: 900 });
  });

  test('a reader keeps scroll, open card and selected words', async () => {
    const href =
      (await ann
        .getByRole('link', { name: /open in the text/ })
        .first()
        .getAttribute('href')) ?? '';
    await walk.visit(ann, href);
    await markDocument(ann);
    const text = ann.getByRole('region', { name: 'Text and its cards' });
    await ann.waitForTimeout(800);
    const state = async () => ({
      top: await text.evaluate((region) => region.scrollTop),
      address: new URL(ann.url()).search,
      card: await text.locator('section[data-card][tabindex="-1"]').getAttribute('data-card'),
      focused: await text.evaluate((region) => region === document.activeElement),
    });
    await text.evaluate((region) => region.scrollBy(0, 140));
    await text.focus();
    const before = await state();
    expect(before).toMatchObject({ card: expect.any(String), focused: true });
    const reads = ann.waitForResponse((response) => response.url().includes('_rsc') && response.url().includes('/sources/'));
    await tags(`four-${stamp}`);
    await reads;
    await ann.waitForTimeout(600);
    expect(await state()).toEqual(before);
    await ann.locator('article p, article [data-text-start]').first().dblclick();
    const selected = await ann.evaluate(() => document.getSelection()?.toString());
    await tags(`five-${stamp}`);
    await line(ann).waitFor();
    expect(await ann.evaluate(() => document.getSelection()?.toString())).toBe(selected);
    expect(await sameDocument(ann)).toBe(true);
  });

  test('a list offers what is new and is not moved; the key shows it', async () => {
    await walk.visit(ann, `${deskOf(ann)}/claims`);
    const rows = () => ann.locator('a[data-row]').evaluateAll((all) => all.map((row) => row.getAttribute('href')));
    const before = await rows();
    await tags(`six-${stamp}`);
    await line(ann).waitFor();
    expect(await rows()).toEqual(before);
    await ann.keyboard.press('.');
    await line(ann).waitFor({ state: 'detached' });
  });

  test('tabs of one browser share one connection, and each hears everything', async () => {
    await walk.visit(ann, claim);
    const second = await ann.context().newPage();
    const streams: string[] = [];
    second.on('request', (request) => request.method() === 'GET' && request.url().includes('/live?') && streams.push(request.url()));
    await walk.visit(second, claim);
    await second.waitForTimeout(1_000);
    await tags(`seven-${stamp}`);
    await second.getByText(`seven-${stamp}`).first().waitFor();
    expect(streams).toEqual([]);
    // the tab that held the connection goes: the other one takes over
    await ann.close();
    ann = second;
    await tags(`eight-${stamp}`);
    await ann.getByText(`eight-${stamp}`).first().waitFor();
    expect(streams).toHaveLength(1);
  });

  test('a lost connection is said, and what was missed is caught up', async () => {
    const near = await cuttableLine(walk.origin());
    await ann.goto(`${near.origin}${claim}`);
    await ann.getByRole('list', { name: 'Also on this page' }).waitFor();
    await markDocument(ann);
    // what is still on its way is answered first: a page whose redrawing is cut off in the middle is loaded anew by the framework
    await ann.waitForTimeout(3_000);
    await near.cut();
    await ann
      .getByText(/^Connection lost: what you see is from \d\d:\d\d\. Trying again\.$/)
      .first()
      .waitFor();
    await pictureOf(ann, 'live-lost');
    await tags(`nine-${stamp}`);
    await near.mend();
    await ann.getByText('Caught up').first().waitFor({ timeout: 60_000 });
    await ann.getByText(`nine-${stamp}`).first().waitFor();
    expect(await sameDocument(ann)).toBe(true);
    await near.cut();
  });
});
