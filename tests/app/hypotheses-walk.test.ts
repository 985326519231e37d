import type { Locator, Page } from 'playwright-core';
import { violationsInBoth } from '../builders/axe';
import { deskOf, pictureOf, walkHere } from '../builders/walk';

/**
 * Rival claims of an issue are weighed by keyboard alone: two editors mark the cells blind, the second closes it by handing in, an adjudicator settles a
 * cell on which they differ. The steps lean on each other.
 */
const walk = walkHere();
let ana: Page;
let mara: Page;
let tomas: Page;
let issue = '';
const question = /Was SolarWinds a Russian operation/;
const picture = (page: Page, name: string) => pictureOf(page, `hypotheses-${name}`);
const signedIn = async (role: RegExp): Promise<Page> => {
  const page = await walk.signedIn(role);
  page.setDefaultTimeout(60_000);
  return page;
};
const isFocused = (place: Locator) => place.evaluate((one) => one === document.activeElement);
/** Tab by Tab to a control, then Enter. */
const enter = async (page: Page, place: Locator) => {
  await place.waitFor();
  for (let tabs = 0; tabs < 200; tabs++) {
    if (await isFocused(place)) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached by Tab');
};
const appears = (place: Locator, timeout: number) =>
  place.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
/** Presses a key until what it opens is there: a page answers to keys a moment after it is seen. */
const pressFor = async (page: Page, key: string, opened: Locator) => {
  for (let tries = 0; tries < 60; tries++) {
    await page.keyboard.press(key);
    if (await appears(opened, 500)) return;
  }
  throw new Error(`${key} opened nothing`);
};
const grid = (page: Page) => page.getByRole('grid');
const cells = (page: Page) => grid(page).locator('[data-cell]');
const cellAt = (page: Page, row: number, column: number) => grid(page).locator(`[data-cell="${row} ${column}"]`);
const focused = (page: Page) => grid(page).locator('[data-cell]:focus');
const sizeOf = async (page: Page) => {
  const rows = await grid(page).locator('tbody tr').count();
  return { rows, columns: (await cells(page).count()) / rows };
};
/** Marks every cell, row by row, with the keys in turn; the arrows do the rest. */
const markAll = async (page: Page, keys: string) => {
  const { rows, columns } = await sizeOf(page);
  await pressFor(page, 'ArrowUp', focused(page));
  let n = 0;
  for (let row = 0; row < rows; row++) {
    await page.keyboard.press('Home');
    for (let column = 0; column < columns; column++) {
      await page.keyboard.press(keys[n++ % keys.length] ?? '3');
      if (column < columns - 1) await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('ArrowDown');
  }
  await page
    .getByText(`${rows * columns} of ${rows * columns} cells marked`)
    .first()
    .waitFor();
  return rows * columns;
};
const words = (page: Page, row: number, column: number) => cellAt(page, row, column).innerText();

beforeAll(async () => {
  ana = await signedIn(/analyst/i);
  mara = await signedIn(/chief/i);
  tomas = await signedIn(/adjudicator/i);
});

describe('competing hypotheses by keyboard alone', () => {
  test('a wide issue: the button is at hand, questions stand as in the table, and an analysis below is named', async () => {
    await walk.visit(ana, `${deskOf(ana)}/issues`);
    const wide = ana.getByRole('link', { name: /^Washington and Moscow in cyberspace/ }).first();
    await walk.visit(ana, `${await wide.getAttribute('href')}/hypotheses`);
    const weigh = ana.getByRole('button', { name: /^Weigh \d+ claims$/ });
    await weigh.waitFor();
    expect(await weigh.evaluate((one) => one.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true);
    expect(await ana.evaluate(() => document.documentElement.scrollHeight > 2 * window.innerHeight)).toBe(true);
    const legends = await ana.locator('form legend').allInnerTexts();
    expect(legends[0]).toMatch(/^Did the Russian state interfere/);
    expect(legends.findIndex((one) => question.test(one))).toBeLessThan(legends.findIndex((one) => /^Must an accusation/.test(one)));
    expect(await ana.getByRole('checkbox', { name: /\?$/ }).count()).toBe(0);
    await ana.getByText(/questions, opinions and proposals are not weighed/).waitFor();
    expect(await violationsInBoth(ana)).toEqual([]);
    await picture(ana, 'begin-wide');
    await enter(ana, ana.getByRole('link', { name: /^Did the Russian state interfere/ }));
    await ana.getByText(/^4 rival claims against/).waitFor();
    const again = ana.getByRole('button', { name: 'Weigh 4 claims' });
    await enter(ana, ana.getByRole('button', { name: /^Weigh anew/ }));
    await again.waitFor();
    expect(await again.evaluate((one) => one.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true);
    await ana.keyboard.press('Escape');
    await again.waitFor({ state: 'detached' });
  });

  test('the palette of an issue leads to them', async () => {
    await walk.visit(ana, `${deskOf(ana)}/issues`);
    const href = await ana.getByRole('link', { name: question }).first().getAttribute('href');
    issue = href ?? '';
    await walk.visit(ana, issue);
    await pressFor(ana, 'Control+k', ana.getByRole('dialog'));
    await ana.keyboard.type('competing');
    await ana.getByRole('option', { name: /Competing hypotheses of this issue/ }).waitFor();
    await ana.keyboard.press('Enter');
    await ana.waitForURL(/\/hypotheses$/);
  });

  test('rival claims are chosen and laid against their evidence', async () => {
    const weigh = ana.getByRole('button', { name: /^Weigh \d+ claims$/ });
    const anew = ana.getByRole('button', { name: /^Weigh anew/ });
    await weigh.or(anew).first().waitFor();
    if (await anew.isVisible()) await enter(ana, anew);
    await weigh.waitFor();
    expect(await violationsInBoth(ana)).toEqual([]);
    await picture(ana, 'begin');
    await enter(ana, weigh);
    await ana.getByText('open: every editor marks alone').waitFor();
    await ana
      .getByText(/it closes with the second/)
      .first()
      .waitFor();
    expect((await sizeOf(ana)).columns).toBeGreaterThan(1);
    // as every other page writes a day, not as it is kept
    const days = grid(ana).locator('tbody th time');
    expect(await days.count()).toBeGreaterThan(0);
    for (const day of await days.allInnerTexts()) expect(day).toMatch(/^\d{1,2} \p{L}+ \d{4}$/u);
  });

  test('cells are marked, cleared and undone; a mark shows at once and stands after a reload', async () => {
    await pressFor(ana, 'ArrowUp', focused(ana));
    await ana.keyboard.press('1');
    await ana.getByRole('heading', { name: 'Not ranked yet' }).waitFor();
    await ana.getByText(/^Too few cells are marked to rank/).waitFor();
    expect(await grid(ana).locator('tfoot').innerText()).not.toMatch(/1st/);
    expect(await grid(ana).locator('tbody').innerText()).not.toMatch(/linchpin/);
    const all = await markAll(ana, '14325');
    await ana.getByRole('heading', { name: 'Least inconsistent first' }).waitFor();
    expect(await words(ana, 0, 0)).toMatch(/very inconsistent/);
    await cellAt(ana, 0, 1).focus();
    await ana.keyboard.press('Backspace');
    await ana.getByText(`${all - 1} of ${all} cells marked`).waitFor();
    expect(await words(ana, 0, 1)).toMatch(/open/);
    await ana.getByText(/E1 with B: cleared/).waitFor();
    await ana.keyboard.press('u');
    await ana.getByText(`${all} of ${all} cells marked`).waitFor();
    for (const [key, said] of [
      ['0', /not applicable/],
      ['4', /consistent/],
    ] as const) {
      await ana.keyboard.press(key);
      expect(await words(ana, 0, 1)).toMatch(said);
    }
    await ana.waitForTimeout(2_500);
    await ana.reload();
    await ana.getByText(`${all} of ${all} cells marked`).waitFor();
    expect(await violationsInBoth(ana)).toEqual([]);
    await picture(ana, 'mine');
  });

  test('the claims are ranked by what speaks against them, with a reason, and weighed all alike on a key', async () => {
    const ranking = ana.getByRole('complementary', { name: 'Ranking' });
    await ranking
      .getByText(/Leads:|Level with/)
      .first()
      .waitFor();
    await ranking
      .getByText(/behind/)
      .first()
      .waitFor();
    await pressFor(ana, 'w', ranking.getByText('Not in use now: every item counts one.'));
    await ana.waitForURL(/weights=alike/);
    await ana.keyboard.press('w');
    await ranking.getByText('Not in use now').waitFor({ state: 'detached' });
  });

  test('handed in, they can be taken back; a colleague sees that they are in, and nothing else', async () => {
    await pressFor(ana, 'h', ana.getByRole('dialog', { name: 'Hand in my cells' }));
    await ana.keyboard.press('Enter');
    await ana.getByText(/cells marked, handed in/).waitFor();
    await enter(ana, ana.getByRole('button', { name: 'Take my cells back' }));
    await ana.getByRole('button', { name: /^Hand in my cells/ }).waitFor();
    await pressFor(ana, 'h', ana.getByRole('dialog', { name: 'Hand in my cells' }));
    await ana.keyboard.press('Enter');
    await ana.getByText(/cells marked, handed in/).waitFor();

    await walk.visit(mara, `${issue}/hypotheses`);
    await mara
      .getByRole('listitem')
      .filter({ hasText: 'Ana Novak' })
      .getByText(/in, blind/)
      .waitFor();
    await mara.getByText(/^0 of \d+ cells marked$/).waitFor();
    for (const text of await cells(mara).allInnerTexts()) expect(text).toMatch(/open/);
    expect(await mara.content()).not.toMatch(/very-inconsistent"/);
    await picture(mara, 'blind');
  });

  test('the second to hand in closes it: both see all, the first without asking for the page', async () => {
    await markAll(mara, '24325');
    await pressFor(mara, 'h', mara.getByRole('dialog', { name: 'Hand in my cells' }));
    await mara.getByRole('button', { name: 'Hand in and close' }).waitFor();
    await mara.keyboard.press('Enter');
    for (const page of [mara, ana]) {
      await page.getByRole('button', { name: 'The desk' }).waitFor();
      expect(await words(page, 0, 0)).toMatch(/not settled/);
    }
    await ana.getByText('It closed while you were here').waitFor();
    await enter(ana, ana.getByRole('button', { name: 'Mara Lindqvist' }));
    await ana.waitForURL(/show=/);
    // the address first, the cells in slices after it
    await cellAt(ana, 0, 0).filter({ hasNotText: /very/ }).waitFor();
    expect(await words(ana, 0, 0)).toMatch(/inconsistent/);
    await picture(ana, 'closed');
  });

  test('an adjudicator settles the cell on which they differ, with a reason', async () => {
    await walk.visit(tomas, `${issue}/hypotheses`);
    await pressFor(tomas, 'ArrowUp', focused(tomas));
    await pressFor(tomas, '1', tomas.getByRole('dialog', { name: 'Settle E1 with A' }));
    expect(await isFocused(tomas.getByRole('radio', { name: /^very inconsistent/ }))).toBe(true);
    await tomas.getByRole('textbox', { name: 'Why' }).focus();
    await tomas.keyboard.type('Both read it as against the claim, and the words leave no other way.');
    expect(await violationsInBoth(tomas)).toEqual([]);
    await picture(tomas, 'settle');
    await enter(tomas, tomas.getByRole('button', { name: 'Settle', exact: true }));
    await tomas.waitForFunction(() => document.querySelector('[data-cell="0 0"]')?.getAttribute('data-standing') === 'settled');
    expect(await words(tomas, 0, 0)).toMatch(/very inconsistent[\s\S]*settled/);
    expect(await violationsInBoth(tomas)).toEqual([]);
    await picture(tomas, 'settled');
  });

  test('it is taken away as a file, and nobody marks any more', async () => {
    const file = await ana.request.get(`${walk.origin()}${issue}/hypotheses/export?format=csv`);
    expect(file.status()).toBe(200);
    expect(await file.text()).toMatch(/by Mara Lindqvist/);
    await cellAt(ana, 0, 0).focus();
    await ana.keyboard.press('5');
    expect(await ana.getByRole('dialog').count()).toBe(0);
    const keys = ana.getByRole('region', { name: 'Keys' });
    expect(await keys.innerText()).not.toMatch(/consistent|not applicable|settle/);
    await pressFor(ana, 'Enter', ana.getByRole('dialog', { name: 'E1 with A: who marked it how' }));
    await ana.getByText(/Only an adjudicator or a chief settles it/).waitFor();
    expect(await ana.getByRole('radio').count()).toBe(0);
    await ana.keyboard.press('Escape');
    await ana.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('on a small screen and in print it stays readable', async () => {
    await tomas.setViewportSize({ width: 820, height: 1180 });
    expect(await tomas.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await picture(tomas, '820');
    await tomas.emulateMedia({ media: 'print' });
    await picture(tomas, 'print');
  });
});
