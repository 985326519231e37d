// The `saidso` command: makes ready what a command needs, and nothing that it does not, then hands over to bin/saidso.ts.
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { applyMigrations } from './set-up/apply-migrations.mjs';
import { report } from './set-up/fail.mjs';
import { generateClient } from './set-up/generate-client.mjs';
import { installPackages } from './set-up/install-packages.mjs';
import { openDataFolder } from './set-up/open-data-folder.mjs';
import { openDatabase } from './set-up/open-database.mjs';
import { root, under } from './set-up/places.mjs';
import { scriptFlags } from './set-up/run-script.mjs';
import { secretsFor } from './set-up/secrets.mjs';

/** Commands that read files only. */
const dry = new Set(['suggest', 'drift', 'label', 'agreement', 'help', undefined]);

const args = process.argv.slice(2);
const needsDatabase = !dry.has(args.find((word) => !word.startsWith('-'))) && !args.includes('--help') && !args.includes('-h');
const quiet = () => {};

/** The environment of the command, and what to stop after it: a Postgres that ran before is left running. */
const prepare = async () => {
  await installPackages(quiet);
  await generateClient(quiet);
  if (!needsDatabase) return { env: process.env, stop: quiet };
  const dataFolder = openDataFolder(process.env);
  const database = await openDatabase(process.env, dataFolder, quiet);
  await applyMigrations(database.directUrl);
  const env = {
    ...process.env,
    ...secretsFor(process.env, dataFolder),
    DATABASE_URL: database.url,
    DATABASE_DIRECT_URL: database.directUrl,
  };
  return { env, stop: database.found === 'running' ? quiet : database.leave };
};

/** Runs the TypeScript part in the project's folder, where its parsers are found; files are read from where the caller stands (`INIT_CWD`). */
const handOver = (env) =>
  new Promise((resolve, reject) => {
    const flags = scriptFlags.map((flag) =>
      flag === 'tsx' ? pathToFileURL(under('node_modules', 'tsx', 'dist', 'loader.mjs')).href : flag,
    );
    const child = spawn(process.execPath, [...flags, under('bin', 'saidso.ts'), ...args], {
      cwd: root,
      env: { ...env, INIT_CWD: process.env.INIT_CWD ?? process.cwd(), TSX_TSCONFIG_PATH: under('tsconfig.json') },
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });

try {
  const { env, stop } = await prepare();
  process.exitCode = await handOver(env);
  await stop();
} catch (error) {
  report(error);
}
