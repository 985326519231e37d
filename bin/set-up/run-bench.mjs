import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { applyMigrations } from './apply-migrations.mjs';
import { fail, report } from './fail.mjs';
import { generateClient } from './generate-client.mjs';
import { installPackages } from './install-packages.mjs';
import { root, under } from './places.mjs';
import { scriptFlags } from './run-script.mjs';
import { step } from './say.mjs';
import { temporaryPostgres } from './temporary-postgres.mjs';

/** A throw-away cluster with the settings of a start (every commit reaches the disk), and the measures on it, one after the other. */
export const runBench = async (names) => {
  let postgres;
  const stop = () => postgres?.stop();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop().then(() => process.exit(1)));
  try {
    await step('packages', installPackages);
    await step('client', generateClient);
    await step('postgres', async () => {
      postgres = await temporaryPostgres('bench');
      await applyMigrations(postgres.url);
      return 'made for this run, with the settings of a start';
    });
    const code = await measure(names, {
      DATABASE_URL: postgres.url,
      DATABASE_DIRECT_URL: postgres.url,
      HISTORY_KEY: randomBytes(32).toString('hex'),
    });
    if (code !== 0) fail('The bench did not come to its end.');
  } catch (error) {
    report(error);
  } finally {
    await stop();
  }
};

const measure = (names, env) =>
  new Promise((resolve, reject) => {
    const args = [...scriptFlags, under('bin', 'set-up', 'measure.ts'), ...names];
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
