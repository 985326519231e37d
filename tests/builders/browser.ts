import { type Browser, chromium } from 'playwright-core';

/** Where the built app of this run answers. */
export const origin = (): string => {
  const found = process.env.SAIDSO_TEST_ORIGIN;
  if (!found) throw new Error('no app was started for this room: see jest.config.mjs');
  return found;
};

/** A real Chromium; the caller closes it. */
export const openBrowser = async (): Promise<Browser> => {
  const { executablePath, args, env } = JSON.parse(process.env.SAIDSO_TEST_CHROMIUM ?? '{}') as Found;
  if (!executablePath) throw new Error('no browser was looked for in this room: see jest.config.mjs');
  return chromium.launch({ executablePath, args: [...args], env: { ...(process.env as Record<string, string>), ...env } });
};

type Found = { readonly executablePath?: string; readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> };
