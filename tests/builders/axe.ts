import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it stands, in words, with the first place of each. */
export const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  // a title comes with its page, a moment after the address, and anew with each answer that is read meanwhile: a look between the two is taken again
  for (let looks = 1; ; looks++) {
    await page.waitForFunction(() => document.title !== '');
    const found = await look(page);
    if (looks === 3 || !found.some((one) => one.startsWith('document-title'))) return found;
  }
};

const look = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { violations: found } = await (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 160)}`);
  });

/** The same in light and in dark. */
export const violationsInBoth = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(150);
    for (const words of await violations(page)) found.push(`${scheme} ${words}`);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return found;
};
