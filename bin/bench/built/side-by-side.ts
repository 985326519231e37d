// `npm run bench -- side-by-side`: the built app on a data folder of its own, an issue of 12 parties and 2,400 statements, a real Chromium.
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { startApp } from '../../../tests/set-up/app-server.mjs';
import { findChromium } from '../../../tests/set-up/find-chromium.mjs';
import { firstBytes } from '../data/first-bytes';
import { scrolled, worstOf } from '../data/page-costs';

const app = await startApp();
try {
  process.env.DATABASE_URL = app.databaseUrl;
  process.env.HISTORY_KEY = readFileSync(path.join(app.dataFolder, 'history.key'), 'utf8').trim();
  // the pools take their address when they are first asked for
  const { wideDesk } = await import('../data/wide-issue');
  const { letGo } = await import('@/desk/let-go');
  const { issueId } = await wideDesk('wide');
  await letGo();
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...(process.env as Record<string, string>), ...env } });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${app.origin}/sign-in`);
  await page.getByRole('button').filter({ hasText: 'Wilma' }).first().click();
  await page.waitForURL('**/w/**');
  const at = `/w/wide/issues/${issueId}`;
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const bytes = await firstBytes(app.origin, cookie, ['/w/wide/inbox', at, `${at}?folded=none`, `${at}?view=list`]);
  const [emptiest] = bytes;
  console.log('\nfirst byte, the pages taking turns; ratio to the emptiest signed-in page (the inbox): at most 4');
  for (const { path: asked, first, whole, size } of bytes)
    console.log(
      `${asked.replace(at, 'issue').padEnd(24)} ${first.toFixed(1).padStart(8)} ms ${(first / (emptiest?.first ?? first)).toFixed(2).padStart(6)}   whole ${whole.toFixed(0).padStart(5)} ms ${(size / 1024).toFixed(0).padStart(6)} KB`,
    );
  console.log(
    `\nlongest block of the main thread, ms: at most 100 (load of the machine ${loadavg()[0]?.toFixed(1)}, ${cpus().length} cores)`,
  );
  for (const { name, worst } of await worstOf(page, `${app.origin}${at}?folded=none`))
    console.log(`${name.padEnd(24)} ${String(worst).padStart(8)}`);
  console.log('\nscrolled by wheel, 1,200 px a turn: frames with an empty place');
  for (const view of ['folded=none', 'view=list']) {
    const { frames, empty, far } = await scrolled(page, `${app.origin}${at}?${view}`);
    console.log(`${view.padEnd(24)} ${empty} of ${frames} frames, ${far.toLocaleString('en')} px`);
  }
  await browser.close();
} finally {
  await app.remove();
}
process.exit(0);
