import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsInBoth } from '../builders/axe';
import { deskOf, walkHere } from '../builders/walk';

/** Two editors talk, each in a browser of their own: each step leans on the one before. */
const walk = walkHere();
let ann: Page;
let judge: Page;
const stamp = Date.now().toString(36);

/** Who is signed in there, as their button on the sign-in page named them. */
const names = new Map<Page, string>();
const signedIn = async (role: RegExp): Promise<Page> => {
  const page = await walk.opened('/sign-in');
  const seat = page.getByRole('button', { name: role }).first();
  names.set(page, /[\p{Lu}][\p{L}-]+ [\p{Lu}][\p{L}-]+/u.exec(await seat.innerText())?.[0] ?? '');
  await seat.click();
  await page.waitForURL('**/w/**');
  return page;
};
const talk = (page: Page) => page.getByRole('region', { name: 'Talk' });
const comment = (page: Page, words: string) => talk(page).getByRole('article').filter({ hasText: words });
const write = async (page: Page, words: string) => {
  await talk(page)
    .getByRole('button', { name: /^Write/ })
    .click();
  await talk(page).getByRole('textbox').fill(words);
  await talk(page).getByRole('button', { name: /^Send/ }).click();
  await comment(page, words).first().waitFor();
};
const unread = async (page: Page): Promise<number> => {
  const text = await page
    .getByRole('link', { name: /^Inbox/ })
    .first()
    .innerText();
  return Number(/\d+/.exec(text)?.[0] ?? 0);
};

beforeAll(async () => {
  [ann, judge] = [await signedIn(/analyst/i), await signedIn(/adjudicator/i)];
});

let claim = '';
let before = 0;

jest.setTimeout(120_000);

describe('two editors talk about a claim', () => {
  test('a mention is unread for whoever was named, at once and on every page', async () => {
    await walk.visit(ann, `${deskOf(ann)}/claims?kind=accusation`);
    claim = (await ann.locator('a[data-row]').first().getAttribute('href')) ?? '';
    await walk.visit(judge, claim);
    before = await unread(judge);
    await walk.visit(ann, claim);
    await write(ann, `@${names.get(judge)} what of ${stamp}?`);
    await comment(judge, `what of ${stamp}?`).waitFor();
    await judge.waitForFunction(
      (was) => Number(/\d+/.exec(document.querySelector('a[href$="/inbox"]')?.textContent ?? '')?.[0] ?? 0) > was,
      before,
    );
    expect(await violationsInBoth(judge)).toEqual([]);
  });

  test('the inbox leads to it; read, it counts no more', async () => {
    const was = await unread(judge);
    await walk.visit(judge, `${deskOf(judge)}/inbox`);
    await judge.getByRole('link').filter({ hasText: stamp }).first().click();
    await judge.waitForURL(/\/claims\//);
    await comment(judge, `what of ${stamp}?`).waitFor();
    await walk.visit(judge, `${deskOf(judge)}/inbox`);
    await judge.waitForFunction(
      (most) => Number(/\d+/.exec(document.querySelector('a[href$="/inbox"]')?.textContent ?? '')?.[0] ?? 0) < most,
      was,
    );
    expect(await violationsInBoth(judge)).toEqual([]);
  });

  test('an answer stands under it, on the page of the other without a reload', async () => {
    await walk.visit(judge, claim);
    await comment(judge, `what of ${stamp}?`)
      .getByRole('button', { name: /^Answer/ })
      .click();
    await talk(judge).getByRole('textbox').fill(`An answer, ${stamp}.`);
    await judge.keyboard.press('Control+Enter');
    await comment(judge, `An answer, ${stamp}.`).waitFor();
    await comment(ann, `An answer, ${stamp}.`).waitFor();
  });

  test('an edit says that it is one; undone, the first words are back', async () => {
    await comment(judge, `An answer, ${stamp}.`).getByRole('button', { name: 'Edit' }).click();
    await talk(judge).getByRole('textbox').fill(`A better answer, ${stamp}.`);
    await judge.keyboard.press('Control+Enter');
    await comment(judge, `A better answer, ${stamp}.`).getByText('edited', { exact: true }).waitFor();
    await comment(ann, `A better answer, ${stamp}.`).waitFor();
    await judge.locator('body').press('u');
    await comment(judge, `An answer, ${stamp}.`).waitFor();
    await comment(ann, `An answer, ${stamp}.`).waitFor();
  });

  test('whoever lets go of a claim hears no more of it, and takes it up again', async () => {
    await walk.visit(judge, claim);
    const follows = talk(judge).getByRole('button', { name: /^Follow/ });
    const pressed = (is: boolean) =>
      talk(judge)
        .locator(`button[aria-pressed="${is}"]`)
        .filter({ hasText: /^Follow/ })
        .waitFor();
    // whoever was named in a talk follows it
    await pressed(true);
    await follows.click();
    await pressed(false);
    await walk.visit(judge, claim);
    await pressed(false);
    await follows.click();
    await pressed(true);
  });
});

describe('on an open round', () => {
  test('what is written is seen by its writer alone; the page of the colleague shows no count and no line', async () => {
    await walk.visit(ann, `${deskOf(ann)}/queue`);
    await ann.locator('main a[href*="/claims/"]').first().click();
    await ann.waitForURL(/\/claims\/[0-9a-f]/);
    const judged = new URL(ann.url()).pathname;
    const round = (await ann.getByRole('link', { name: 'The round on its own page' }).first().getAttribute('href')) ?? '';
    for (const page of [ann, judge]) await walk.visit(page, round);
    await write(ann, `Blind words of ${stamp}.`);
    await comment(ann, `Blind words of ${stamp}.`).getByText('read by others when the round closes').waitFor();
    expect(await violationsInBoth(ann)).toEqual([]);
    await ann.screenshot({ path: 'tests/artefacts/round-talk.png', fullPage: true });
    await judge.waitForTimeout(2_500);
    for (const path of [round, judged, `${deskOf(judge)}/inbox`, `${deskOf(judge)}/history`]) {
      await walk.visit(judge, path);
      expect(await judge.content()).not.toContain(`Blind words of ${stamp}`);
    }
    await walk.visit(judge, round);
    expect(await talk(judge).getByRole('article').count()).toBe(0);
  });
});
