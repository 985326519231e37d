import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stopCluster } from './cluster.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import { isAlive } from './processes.mjs';
import { startPostgres } from './start-postgres.mjs';

const prefix = 'saidso-';

/** Nothing of it shall outlive the run, so nothing needs to reach the disk in time. */
export const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** A folder for one run that bears its process id, below which Postgres's user can reach its own. */
export const temporaryFolder = (what) => {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), `${prefix}${what}-${process.pid}-`));
  chmodSync(folder, 0o711);
  return folder;
};

/**
 * A cluster that lives as long as one run of tests or measures. Clusters of runs that were killed are swept away first.
 * @param settings Postgres settings; `careless` for tests
 * @returns what `startPostgres` returns; `stop()` removes the files too
 */
export const temporaryPostgres = async (what, settings = {}) => {
  await sweep();
  const folder = temporaryFolder(what);
  const postgres = await startPostgres(folder, { settings });
  const stop = async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...postgres, stop };
};

const sweep = async () => {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${prefix}[a-z]+-(\\d+)-`).exec(name)?.[1];
    if (!pid || isAlive(Number(pid))) continue;
    const folder = path.join(realpathSync(tmpdir()), name);
    await stopCluster(path.join(folder, 'postgres'), postgresBinaries()).catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  }
};
