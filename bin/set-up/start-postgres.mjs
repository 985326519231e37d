import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runningCluster, startCluster, stopCluster } from './cluster.mjs';
import { withConnection } from './connect.mjs';
import { fail } from './fail.mjs';
import { freePort } from './free-port.mjs';
import { keptSecret } from './kept-secret.mjs';
import { makeCluster } from './make-cluster.mjs';
import { readIf } from './places.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import { canEnter, commonFolder } from './postgres-owner.mjs';
import { pause } from './processes.mjs';

const version = '18';
const name = 'saidso';

/** For a laptop: small, no just-in-time compiling of short queries, solid-state disk. */
const modest = {
  ...{ shared_buffers: '256MB', work_mem: '16MB', maintenance_work_mem: '128MB', max_wal_size: '2GB', wal_compression: 'on' },
  // what was written is known to the planner within seconds: until then it plans for a desk it does not know
  autovacuum_naptime: '5s',
  ...{ jit: 'off', random_page_cost: '1.1', timezone: 'UTC', log_timezone: 'UTC', lc_messages: 'C', cluster_name: name },
};

/**
 * Starts the embedded Postgres of a data folder, or takes up the one that an earlier start left running.
 * The cluster lies in `<dataFolder>/postgres`, its port and password beside it.
 * @returns `{ folder, pid, port, url, urlOf(database), found, stop() }`; `found` is 'new', 'kept' or 'running'
 */
export const startPostgres = async (dataFolder, { settings = {}, progress = () => {} } = {}) => {
  const binaries = postgresBinaries();
  const folder = placeOf(dataFolder);
  const password = keptSecret(path.join(dataFolder, 'postgres.password'));
  const kept = readIf(path.join(folder, 'PG_VERSION'));
  if (kept && kept !== version)
    fail(`The files in ${folder} are of Postgres ${kept}, this is ${version}. Dump them with ${kept}, move them away, restore.`);
  if (!kept) progress('making its files');
  if (!kept) await makeCluster(folder, { user: name, password }, binaries);

  const before = runningCluster(folder);
  const log = path.join(dataFolder, 'postgres.log');
  const portFile = path.join(dataFolder, 'postgres.port');
  const urlAt = (port, database) => `postgresql://${name}:${password}@127.0.0.1:${port}/${database}`;
  progress(before ? 'taking it up' : 'starting');
  const taken = before && (await takeUp(folder, (port) => urlAt(port, 'postgres')));
  const wished = await freePort(Number(readIf(portFile) ?? 0));
  const { pid, port } = taken ?? (await startCluster(folder, { port: wished, log, settings: { ...modest, ...settings } }, binaries));
  writeFileSync(portFile, `${port}\n`);

  const urlOf = (database) => urlAt(port, database);
  await withConnection(urlOf('postgres'), (client) => ensureDatabase(client, name)).catch((error) =>
    fail(`The Postgres in ${folder} does not let us in (${error.message}). Its password should be in ${dataFolder}/postgres.password.`),
  );
  return {
    folder,
    pid,
    port,
    found: taken ? 'running' : kept ? 'kept' : 'new',
    url: urlOf(name),
    urlOf,
    stop: () => stopCluster(folder, binaries),
  };
};

// One that is just being stopped lets nobody in any more: wait for its end and start anew.
const takeUp = async (folder, urlAt) => {
  for (let tries = 0; tries < 100; tries++, await pause(200)) {
    const running = runningCluster(folder);
    if (!running) return null;
    if (!running.ready) continue;
    try {
      await withConnection(urlAt(running.port), (client) => client.query('select 1'));
      return running;
    } catch (error) {
      if (error.code === '28P01') return running;
    }
  }
  return null;
};

const ensureDatabase = async (client, database) => {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
  if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
};

// Root's Postgres runs as nobody, who cannot enter folders such as root's home: its files then lie where it can, and a note says where.
const placeOf = (dataFolder) => {
  const note = path.join(dataFolder, 'postgres.place');
  const noted = readIf(note);
  if (noted) return noted;
  if (canEnter(dataFolder)) return path.join(dataFolder, 'postgres');
  const folder = path.join(commonFolder, randomBytes(6).toString('hex'));
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  writeFileSync(note, `${path.join(folder, 'postgres')}\n`);
  return path.join(folder, 'postgres');
};
