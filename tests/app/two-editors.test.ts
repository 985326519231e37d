import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsInBoth } from '../builders/axe';
import { deskOf, pictureOf, walkHere } from '../builders/walk';

/** Two editors in browsers of their own change one thing at once: nothing of either is lost. Each step leans on the one before. */
const walk = walkHere();
let ann: Page;
let judge: Page;
const stamp = Date.now().toString(36);
const clash = (page: Page) => page.getByRole('region', { name: 'Changed by two' });
const proposition = (page: Page) => page.getByLabel('What is claimed, in our own words');
const save = (page: Page) => page.getByRole('button', { name: /^Save/ });
const reword = async (page: Page) => {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.getByRole('button', { name: /^Edit/ }).first().click();
  await proposition(page).waitFor();
};
const openAbout = async (page: Page) => {
  await page.getByRole('button', { name: 'More on this claim' }).click();
  await page.getByRole('menuitem', { name: /^Kind, dates/ }).click();
  await page.getByRole('dialog').getByLabel('As of').waitFor();
};

beforeAll(async () => {
  [ann, judge] = [await walk.signedIn(/analyst/i), await walk.signedIn(/adjudicator/i)];
});

/** A text without the words that tell ears what only it says, and without spaces. */
const squeezed = (text: string) => text.replace(/added:|, end of added|\s/g, '');

let claim = '';
const words = { mine: `Mine, of ${stamp}, about the e-mails.`, theirs: `Theirs, of ${stamp}, about the e-mails.` };

jest.setTimeout(120_000);

describe('two editors change one thing at once', () => {
  test('different fields: both are kept, and nobody is asked anything', async () => {
    await walk.visit(ann, `${deskOf(ann)}/claims?kind=accusation`);
    claim = (await ann.locator('a[data-row]').first().getAttribute('href')) ?? '';
    await walk.visit(ann, claim);
    await walk.visit(judge, claim);
    await openAbout(ann);
    await openAbout(judge);
    await judge.getByRole('dialog').getByLabel('As of').fill('2020-09-01');
    await save(judge).click();
    await judge.getByRole('dialog').waitFor({ state: 'detached' });
    await ann.getByRole('dialog').getByLabel('When it is about').fill('2016');
    await save(ann).click();
    await ann.getByRole('dialog').waitFor({ state: 'detached' });
    await walk.visit(ann, claim);
    await openAbout(ann);
    expect(await ann.getByRole('dialog').getByLabel('As of').inputValue()).toBe('2020-09-01');
    expect(await ann.getByRole('dialog').getByLabel('When it is about').inputValue()).toBe('2016');
    await ann.keyboard.press('Escape');
    await ann.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('the same field: both texts stand side by side, and nothing is saved before one is chosen', async () => {
    for (const page of [ann, judge]) {
      await walk.visit(page, claim);
      await reword(page);
    }
    await proposition(judge).fill(words.theirs);
    await save(judge).click();
    await proposition(judge).waitFor({ state: 'detached' });
    await proposition(ann).fill(words.mine);
    await save(ann).click();
    await clash(ann).waitFor();
    const texts = squeezed(await clash(ann).innerText());
    for (const text of [words.mine, words.theirs]) expect(texts).toContain(squeezed(text));
    expect(await proposition(ann).inputValue()).toBe(words.mine);
    expect(await save(ann).isDisabled()).toBe(true);
    expect(await violationsInBoth(ann)).toEqual([]);
    await pictureOf(ann, 'two-editors');
  });

  test('a reload loses neither text', async () => {
    await ann.reload();
    await reword(ann);
    await clash(ann).waitFor();
    expect(squeezed(await clash(ann).innerText())).toContain(squeezed(words.mine));
    expect(await proposition(ann).inputValue()).toBe(words.mine);
  });

  test('by keys: theirs, mine again, then edited further, and saved', async () => {
    await clash(ann)
      .getByRole('button', { name: /^Take mine/ })
      .focus();
    await ann.keyboard.press('t');
    await clash(ann).getByText('theirs is taken').waitFor();
    expect(await proposition(ann).inputValue()).toBe(words.theirs);
    await ann.keyboard.press('m');
    await clash(ann).getByText('yours is taken').waitFor();
    expect(await proposition(ann).inputValue()).toBe(words.mine);
    await ann.keyboard.press('e');
    expect(await proposition(ann).evaluate((field) => field === document.activeElement)).toBe(true);
    await ann.keyboard.press('End');
    await ann.keyboard.type(' And of both.');
    await ann.keyboard.press('Control+Enter');
    await proposition(ann).waitFor({ state: 'detached' });
    await ann.getByRole('heading', { level: 1, name: `${words.mine} And of both.` }).waitFor();
    // what was kept is let go: the next edit starts from what stands
    await reword(ann);
    expect(await proposition(ann).inputValue()).toBe(`${words.mine} And of both.`);
    expect(await clash(ann).count()).toBe(0);
    await ann.keyboard.press('Escape');
  });

  test('a source: one field clashes and theirs is taken, one is taken over, one is mine', async () => {
    await walk.visit(ann, `${deskOf(ann)}/sources`);
    const source = (await ann.locator('a[data-row]').first().getAttribute('href')) ?? '';
    const openFacts = async (page: Page) => {
      await walk.visit(page, source);
      await page.getByRole('button', { name: /^Edit/ }).first().click();
      await page.getByRole('dialog').getByLabel('Author').waitFor();
    };
    const field = (page: Page, name: string) => page.getByRole('dialog').getByLabel(name, { exact: true });
    for (const page of [ann, judge]) await openFacts(page);
    await field(judge, 'Author').fill(`Una Reed ${stamp}`);
    await field(judge, 'Archive link').fill(`https://archive.example/${stamp}`);
    await save(judge).click();
    await judge.getByRole('dialog').waitFor({ state: 'detached' });
    await field(ann, 'Author').fill(`U. Reed ${stamp}`);
    await field(ann, 'Address').fill(`https://paper.example/${stamp}`);
    await save(ann).click();
    await clash(ann).waitFor();
    expect(await clash(ann).innerText()).toMatch(/Taken over from .*: Archive link/);
    expect(await field(ann, 'Archive link').inputValue()).toBe(`https://archive.example/${stamp}`);
    expect(await violationsInBoth(ann)).toEqual([]);
    await pictureOf(ann, 'two-editors-source');
    await clash(ann)
      .getByRole('button', { name: /^Take theirs/ })
      .click();
    await save(ann).click();
    await ann.getByRole('dialog').waitFor({ state: 'detached' });
    await openFacts(ann);
    expect(await field(ann, 'Author').inputValue()).toBe(`Una Reed ${stamp}`);
    expect(await field(ann, 'Archive link').inputValue()).toBe(`https://archive.example/${stamp}`);
    expect(await field(ann, 'Address').inputValue()).toBe(`https://paper.example/${stamp}`);
  });
});
