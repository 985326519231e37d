import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { startApp } from '../../../tests/set-up/app-server.mjs';
import { findChromium } from '../../../tests/set-up/find-chromium.mjs';

export type BuiltApp = { readonly origin: string; readonly signIn: (name: string) => Promise<BrowserContext> };

const signedIn = async (browser: Browser, origin: string, name: string) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${origin}/sign-in`);
  await page.getByRole('button').filter({ hasText: name }).first().click();
  await page.waitForURL('**/w/**');
  await page.close();
  return context;
};

/** The built app on a data folder of its own and a real Chromium, for as long as `measure` takes; `make` fills the database past the screen. */
export const onBuiltApp = async <Made>(make: () => Promise<Made>, measure: (app: BuiltApp, made: Made) => Promise<void>): Promise<void> => {
  const app = await startApp();
  let browser: Browser | null = null;
  try {
    process.env.DATABASE_URL = app.databaseUrl;
    process.env.HISTORY_KEY = readFileSync(path.join(app.dataFolder, 'history.key'), 'utf8').trim();
    const made = await make();
    // the pools take their address when they are first asked for
    const { letGo } = await import('@/desk/let-go');
    await letGo();
    const { executablePath, args, env } = await findChromium();
    const opened = await chromium.launch({ executablePath, args: [...args], env: { ...(process.env as Record<string, string>), ...env } });
    browser = opened;
    await measure({ origin: app.origin, signIn: (name) => signedIn(opened, app.origin, name) }, made);
  } finally {
    await browser?.close();
    await app.remove();
  }
};
