import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { stopCluster } from '../../bin/set-up/cluster.mjs';
import { Stop } from '../../bin/set-up/fail.mjs';
import { freePort } from '../../bin/set-up/free-port.mjs';
import { root, under } from '../../bin/set-up/places.mjs';
import { postgresBinaries } from '../../bin/set-up/postgres-binaries.mjs';
import { isAlive, waitUntil } from '../../bin/set-up/processes.mjs';
import { tail } from '../../bin/set-up/run.mjs';
import { temporaryFolder } from '../../bin/set-up/temporary-postgres.mjs';

const ofTheCaller = ['DATABASE_URL', 'DATABASE_DIRECT_URL', 'HISTORY_KEY', 'BETTER_AUTH_SECRET', 'SAIDSO_ADDRESS', 'HOST'];

/**
 * `npm start` itself on a free port, with a data folder of its own: the embedded Postgres, the demo dossier, the built app.
 * @param {{ dataFolder?: string, port?: number, env?: Record<string, string> }} options a folder that an earlier server has left, and its
 *   port, to start on it again; what the server shall find in its environment besides
 * @returns `{ origin, dataFolder, databaseUrl, lines(), processes(), kill(), stop(), remove() }`
 */
export const startApp = async ({ dataFolder = temporaryFolder('app'), port, env = {} } = {}) => {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTheCaller.includes(name)));
  const at = port ?? (await freePort());
  const child = spawn(process.execPath, [under('bin', 'start.mjs')], {
    cwd: root,
    // As if npm had begun it: it then ends with the process that did.
    env: { ...own, npm_lifecycle_event: 'start', ...env, DATA_DIR: dataFolder, PORT: String(at) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  await waitUntil(() => hasEnded() || said.includes('SaidSo is ready at'), 400);
  if (!said.includes('SaidSo is ready at')) {
    child.kill('SIGTERM');
    throw new Stop(`The app did not start:\n${tail(said, 20)}`);
  }

  const postgresFolder = path.join(dataFolder, 'postgres');
  const processes = () => {
    const { start, server } = JSON.parse(readFileSync(path.join(dataFolder, 'running.json'), 'utf8'));
    const pidFile = path.join(postgresFolder, 'postmaster.pid');
    return { start, server, postgres: existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : null };
  };
  const stop = async () => {
    child.kill('SIGTERM');
    await waitUntil(hasEnded, 20);
  };
  const kill = async () => {
    const pids = Object.values(processes()).filter(Boolean);
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    await waitUntil(() => !pids.some(isAlive), 10);
  };
  const remove = async () => {
    await stop();
    await stopCluster(postgresFolder, postgresBinaries());
    rmSync(dataFolder, { recursive: true, force: true });
  };
  const read = (file) => readFileSync(path.join(dataFolder, file), 'utf8').trim();
  const databaseUrl = `postgresql://saidso:${read('postgres.password')}@127.0.0.1:${read('postgres.port')}/saidso`;
  return { origin: `http://127.0.0.1:${at}`, port: at, dataFolder, databaseUrl, lines: () => said, processes, kill, stop, remove };
};
