import { report } from '../../bin/set-up/fail.mjs';
import { startApp } from './app-server.mjs';
import { findChromium } from './find-chromium.mjs';

/** Once for the walks: a browser that starts here, and the built app on a data folder of its own. */
export default async () => {
  try {
    process.env.SAIDSO_TEST_CHROMIUM = JSON.stringify(await findChromium());
    globalThis.saidsoApp = await startApp();
    process.env.SAIDSO_TEST_ORIGIN = globalThis.saidsoApp.origin;
    process.env.DATABASE_URL = globalThis.saidsoApp.databaseUrl;
  } catch (error) {
    report(error);
    // One clear line; what Jest would add is a stack of its own.
    process.exit(1);
  }
};
