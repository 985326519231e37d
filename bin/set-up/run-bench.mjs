import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { applyMigrations } from './apply-migrations.mjs';
import { fail, report } from './fail.mjs';
import { generateClient } from './generate-client.mjs';
import { installPackages } from './install-packages.mjs';
import { root, under } from './places.mjs';
import { scriptFlags } from './run-script.mjs';
import { step } from './say.mjs';
import { temporaryPostgres } from './temporary-postgres.mjs';

/**
 * Scripts that print their own table: those of bin/bench/dry need no database, those of bin/bench/load ask for many acts at once,
 * those of bin/bench/built start the built app and a browser.
 */
const namesIn = (folder) => readdirSync(under('bin', 'bench', folder)).map((file) => file.replace(/\.ts$/, ''));

/** The measures of some names, or all of them: those on a database of their own first, then those that need none, then those on the built app. */
export const runBench = async (names) => {
  try {
    await step('packages', installPackages);
    const asked = (folder) => namesIn(folder).filter((name) => names.length === 0 || names.includes(name));
    const [dry, load, built] = [asked('dry'), asked('load'), asked('built')];
    const others = names.filter((name) => ![...dry, ...load, ...built].includes(name));
    if (names.length === 0 || others.length > 0 || load.length > 0) await onPostgres(names.length === 0 || others.length > 0, others, load);
    for (const name of dry) await script([under('bin', 'bench', 'dry', `${name}.ts`)]);
    for (const name of built) await script([under('bin', 'bench', 'built', `${name}.ts`)]);
  } catch (error) {
    report(error);
  }
};

/** A throw-away cluster with the settings of a start (every commit reaches the disk), and the measures on it, one after the other. */
const onPostgres = async (ratios, names, load) => {
  let postgres;
  const stop = () => postgres?.stop();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop().then(() => process.exit(1)));
  try {
    await step('client', generateClient);
    await step('postgres', async () => {
      postgres = await temporaryPostgres('bench');
      await applyMigrations(postgres.url);
      return 'made for this run, with the settings of a start';
    });
    const env = { DATABASE_URL: postgres.url, DATABASE_DIRECT_URL: postgres.url, HISTORY_KEY: randomBytes(32).toString('hex') };
    if (ratios) await script([under('bin', 'set-up', 'measure.ts'), ...names], env);
    for (const name of load) await script([under('bin', 'bench', 'load', `${name}.ts`)], env);
  } finally {
    await stop();
  }
};

const script = async (args, env = {}) => {
  const code = await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...scriptFlags, ...args], { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (end, signal) => resolve(end ?? signal));
  });
  if (code !== 0) fail('The bench did not come to its end.');
};
