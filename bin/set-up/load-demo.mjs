import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { applyMigrations } from './apply-migrations.mjs';
import { withConnection } from './connect.mjs';
import { fail } from './fail.mjs';
import { under } from './places.mjs';
import { tail } from './run.mjs';
import { runScript } from './run-script.mjs';

/**
 * Loads the demo dossier into an embedded database that has no workspace yet. One that was being loaded when the power went
 * is made anew: nobody can have worked in it.
 * @returns the text of the step's line
 */
export const loadDemo = async (postgres, dataFolder, env, progress) => {
  const begun = path.join(dataFolder, 'demo-begun');
  if (existsSync(begun)) {
    await withConnection(postgres.urlOf('postgres'), async (client) => {
      await client.query('drop database if exists saidso with (force)');
      await client.query('create database saidso');
    });
    await applyMigrations(postgres.url);
  } else if (!(await isEmpty(postgres.url))) return 'not needed: the database is in use';
  writeFileSync(begun, '');
  const { code, output } = await runScript(under('seeds', 'load-demo.ts'), [], { env, onLine: (line) => progress(line.slice(0, 48)) });
  if (code !== 0) fail(`The demo dossier could not be loaded:\n${tail(output)}`);
  rmSync(begun);
  return 'loaded';
};

const isEmpty = (url) => withConnection(url, async (client) => (await client.query('select from workspace limit 1')).rowCount === 0);
