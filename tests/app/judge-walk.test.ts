import { jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { violationsInBoth } from '../builders/axe';
import { deskOf, pictureOf, walkHere } from '../builders/walk';

/**
 * Three editors in browsers of their own judge one claim: blind, then open, settled with its dissent, opened again and settled otherwise.
 * By keyboard as far as it goes. Each step leans on the one before.
 */
const walk = walkHere();
let ana: Page;
let mara: Page;
let tomas: Page;
const stamp = Date.now().toString(36);
const secret = `Marzipan reasons ${stamp}`;
const picture = (page: Page, name: string) => pictureOf(page, name, true);
/** Presses a key until what it opens is there: a page answers to keys a moment after it is seen. */
const pressFor = async (page: Page, key: string, opened: Locator) => {
  for (let tries = 0; tries < 40; tries++) {
    await page.keyboard.press(key);
    const there = opened.waitFor({ timeout: 500 });
    if (
      await there.then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error(`${key} opened nothing`);
};
const panel = (page: Page) => page.locator('#verdict-panel');
const reasons = (page: Page) => panel(page).getByRole('textbox', { name: /Reasons/ });
const seat = (page: Page, name: string) =>
  panel(page)
    .locator('li')
    .filter({ has: page.locator(`abbr[title="${name}"]`) });
/** A rung by its number, the evidence when asked, reasons, and given: all by keys. */
const judge = async (page: Page, rung: string, why: string, evidence = false) => {
  await pressFor(page, 'v', reasons(page));
  await page.keyboard.press(rung);
  if (evidence) {
    await page.keyboard.press('r');
    await page.keyboard.press('Space');
  }
  await panel(page).getByRole('radio', { name: 'Moderate' }).check();
  await reasons(page).focus();
  await page.keyboard.type(why);
};
const give = async (page: Page) => {
  await page.keyboard.press('Control+Enter');
  await reasons(page).waitFor({ state: 'detached' });
};

jest.setTimeout(180_000);

beforeAll(async () => {
  [ana, mara, tomas] = [await walk.signedIn(/analyst/i), await walk.signedIn(/chief/i), await walk.signedIn(/adjudicator/i)];
});

let claim = '';

describe('three editors judge one claim', () => {
  test('a claim of an article, with an item of evidence', async () => {
    await walk.visit(ana, `${deskOf(ana)}/sources`);
    const article = `"The harbour crane passed its test in April ${stamp}," engineer Ada Berg said on Monday.`;
    await ana.getByLabel('Paste an article or an address').fill(article);
    await ana.getByText('What is known of it').click();
    await ana.getByRole('textbox', { name: 'Outlet' }).fill(`Judge Walk ${stamp}`);
    await ana.getByRole('button', { name: 'Keep' }).click();
    await ana.waitForURL(/\/sources\/[0-9a-f-]{36}/);
    await ana
      .getByText(/0 of 1 decided/)
      .first()
      .waitFor();
    await pressFor(ana, 'j', ana.locator('[data-card][tabindex="-1"]').first());
    await ana.keyboard.press('a');
    await ana
      .getByText(/^1 of 1 decided/)
      .first()
      .waitFor();
    await ana.waitForFunction(() => !document.body.innerText.includes('keeping …'), undefined, { timeout: 60_000 });
    await walk.visit(ana, `${deskOf(ana)}/claims?q=${stamp}`);
    claim = (await ana.locator('a[data-row]').first().getAttribute('href')) ?? '';
    await walk.visit(ana, claim);
    const dialog = ana.getByRole('dialog', { name: 'Add evidence' });
    await pressFor(ana, 'f', dialog);
    await dialog.getByRole('textbox', { name: 'What it shows' }).fill('The test report lists two failures.');
    await dialog.getByRole('radio', { name: /Refutes/ }).check();
    await dialog.getByRole('textbox', { name: 'Or an address' }).fill('https://harbour.example/report');
    await dialog.getByRole('radio', { name: /^2/ }).check();
    await ana.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await ana.getByRole('cell', { name: 'The test report lists two failures.', exact: true }).waitFor();
  });

  test('the item is graded against its source, with the reason beside it', async () => {
    await ana.getByTitle('Grade this item').click();
    const dialog = ana.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^B / }).check();
    await dialog.getByRole('textbox', { name: /Reason/ }).fill('Signed by the inspector.');
    expect(await violationsInBoth(ana)).toEqual([]);
    await ana.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await ana.getByText('Source not graded, here B: Signed by the inspector.').waitFor();
  });

  test('two are asked by name', async () => {
    await ana.getByRole('button', { name: /Ask colleagues/ }).click();
    const dialog = ana.getByRole('dialog');
    for (const name of [/Ana Novak/, /Mara Lindqvist/]) await dialog.getByRole('checkbox', { name }).check();
    await dialog.getByLabel('Verdicts waited for').fill('2');
    await dialog.getByRole('button', { name: /^Ask/ }).click();
    await dialog.waitFor({ state: 'detached' });
    await seat(ana, 'Mara Lindqvist').waitFor();
  });

  test('what was begun survives a reload, and is known to nobody else', async () => {
    await judge(ana, '2', secret, true);
    expect(await violationsInBoth(ana)).toEqual([]);
    await picture(ana, 'judge-form');
    await ana.reload();
    await panel(ana).getByText('You began a verdict').waitFor();
    await panel(ana).getByRole('button', { name: 'Go on' }).click();
    expect(await reasons(ana).inputValue()).toBe(secret);
    expect(
      await panel(ana)
        .getByRole('radio', { name: /Refuted/ })
        .isChecked(),
    ).toBe(true);
    expect(
      await panel(ana)
        .getByRole('checkbox', { name: /two failures/ })
        .isChecked(),
    ).toBe(true);
    await walk.visit(mara, claim);
    expect(await mara.content()).not.toContain(secret);
    expect(await seat(mara, 'Ana Novak').innerText()).toMatch(/Still judging/);
  });

  test('without saying how sure, it is refused in words beside the field', async () => {
    await walk.visit(mara, claim);
    await pressFor(mara, 'v', reasons(mara));
    await mara.keyboard.press('1');
    await reasons(mara).fill('The report was');
    await mara.keyboard.press('Control+Enter');
    await panel(mara).getByText('Say how sure you are').waitFor();
    await panel(mara).getByRole('button', { name: 'Cancel' }).click();
    await panel(mara).getByRole('button', { name: 'Let go of it' }).click();
  });

  test('given, a colleague sees that it is in, at once and nothing more', async () => {
    await reasons(ana).focus();
    await give(ana);
    await seat(mara, 'Ana Novak')
      .getByText(/Hidden until the round closes/)
      .waitFor();
    for (const html of [await mara.content(), await (await mara.request.get(`${walk.origin()}${claim}`)).text()]) {
      expect(html).not.toContain(secret);
      expect(html).not.toMatch(/ratingKey\\?":\\?"|restsOn\\?":\[\{/);
    }
    expect(await violationsInBoth(mara)).toEqual([]);
    await picture(mara, 'judge-blind');
    await ana.reload();
    await seat(ana, 'Ana Novak').getByText(secret).waitFor();
    expect(await panel(ana).getByText('You began a verdict').count()).toBe(0);
  });

  test('with the last verdict the round closes, and both read both without a reload', async () => {
    await judge(mara, '1', 'The report was about another crane.');
    await give(mara);
    await seat(mara, 'Ana Novak').getByText(secret).waitFor();
    await seat(mara, 'Ana Novak')
      .getByText(/two failures/)
      .waitFor();
    await seat(ana, 'Mara Lindqvist')
      .getByText(/another crane/)
      .waitFor();
  });

  test('a revision says that it came after all could be seen, and keeps the verdict before', async () => {
    await pressFor(mara, 'v', reasons(mara));
    await reasons(mara).fill('The report was about another crane, I think.');
    await give(mara);
    const own = seat(mara, 'Mara Lindqvist');
    await own.getByText(/Revised after all could be seen; blind it was supported/).waitFor();
    await own.getByText('The verdict before').click();
    await own.getByText('The report was about another crane.', { exact: true }).waitFor();
  });

  test('the adjudicator settles with its dissent; what was begun survives a reload', async () => {
    await walk.visit(tomas, `${deskOf(tomas)}/queue?show=settle`);
    await tomas.locator('a[data-row]').filter({ hasText: stamp }).first().focus();
    await tomas.keyboard.press('Enter');
    const reason = panel(tomas).getByRole('textbox', { name: 'Reason' });
    const dissent = panel(tomas).getByRole('textbox', { name: 'Dissent' });
    await reason.waitFor();
    expect(await tomas.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    await panel(tomas).getByRole('button', { name: 'Cancel' }).click();
    await pressFor(tomas, 'a', reason);
    await panel(tomas).getByText('whoever judged otherwise is drafted here').waitFor();
    await tomas.keyboard.press('2');
    expect(await dissent.inputValue()).toBe('Mara Lindqvist (Supported): The report was about another crane, I think.');
    await reason.fill('The report lists failures.');
    await dissent.fill('');
    await tomas.keyboard.press('Control+Enter');
    await panel(tomas).getByText('One judged otherwise: publish without this dissent?').waitFor();
    await dissent.fill('Mara Lindqvist: another crane.');
    expect(await violationsInBoth(tomas)).toEqual([]);
    await picture(tomas, 'judge-settle');
    await tomas.reload();
    await reason.waitFor();
    expect(await reason.inputValue()).toBe('The report lists failures.');
    await walk.visit(tomas, claim);
    await panel(tomas).getByText('You began to settle it').waitFor();
    await panel(tomas).getByRole('button', { name: 'Go on' }).click();
    expect(await reason.inputValue()).toBe('The report lists failures.');
    await reason.focus();
    await tomas.keyboard.press('Control+Enter');
    await panel(tomas)
      .getByText(/settled by TO/)
      .waitFor();
  });

  test('who was overruled finds where and why', async () => {
    await walk.visit(mara, `${deskOf(mara)}/queue?show=overruled`);
    const row = mara
      .locator('main li, main [role=listitem], main div')
      .filter({ hasText: stamp })
      .filter({ hasText: 'The report lists failures.' });
    await row.first().waitFor();
    expect(await row.first().innerText()).toMatch(/Dissent, kept: Mara Lindqvist: another crane/);
  });

  test('opened again with a reason, what was settled stands and says so', async () => {
    await tomas.getByRole('link', { name: 'The round on its own page' }).first().click();
    await tomas.waitForURL(/\/rounds\//);
    await tomas.getByText('Rests on').waitFor();
    expect(await violationsInBoth(tomas)).toEqual([]);
    await picture(tomas, 'judge-round');
    await tomas.getByRole('button', { name: /Open it again/ }).click();
    await tomas.getByRole('dialog').getByRole('textbox').fill('The crane was named in a second report.');
    await tomas.getByRole('button', { name: 'Open a new round' }).click();
    await tomas.getByRole('link', { name: 'opened it again' }).waitFor();
    await walk.visit(ana, `${deskOf(ana)}/claims?q=${stamp}`);
    await ana.locator('a[data-row]').first().getByText('So: Refuted, being judged anew').waitFor({ state: 'attached' });
    await walk.visit(ana, claim);
    await ana.getByText(/judged anew, 0 of 2 in/).waitFor();
  });

  test('settled otherwise, the log says what it said, what it says, and why', async () => {
    await judge(ana, '1', 'The second report clears it.');
    await give(ana);
    await walk.visit(mara, claim);
    await judge(mara, '1', 'The second report clears it.');
    await give(mara);
    await walk.visit(tomas, claim);
    await panel(tomas)
      .getByRole('button', { name: /^Settle/ })
      .click();
    await tomas.keyboard.press('1');
    await panel(tomas).getByRole('textbox', { name: 'Reason' }).fill('Two reports, one crane.');
    await tomas.keyboard.press('Control+Enter');
    const log = tomas.getByRole('region', { name: 'Since it was settled' });
    await log.getByText('Two reports, one crane.').waitFor();
    expect(await log.innerText()).toMatch(/it said[^,]+Refuted[^,]*, it says[^,]+Supported/);
    await picture(tomas, 'judge-corrections-claim');
    await walk.visit(tomas, `${deskOf(tomas)}/corrections`);
    await tomas.getByText('Two reports, one crane.').first().waitFor();
    expect(await violationsInBoth(tomas)).toEqual([]);
    await picture(tomas, 'judge-corrections');
  });

  test('agreement has figures of what was said blind', async () => {
    await walk.visit(tomas, `${deskOf(tomas)}/agreement`);
    await tomas.getByText(/α/).first().waitFor();
    expect(await tomas.locator('main').innerText()).toMatch(/\d+ %/);
    expect(await violationsInBoth(tomas)).toEqual([]);
  });
});
