// Started by a server whose start was killed: waits for the server's end and stops its Postgres, unless a new start has taken it up.
import path from 'node:path';
import { stopCluster } from './cluster.mjs';
import { readIf } from './places.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import { isAlive, waitUntil } from './processes.mjs';

const [server, start] = process.argv.slice(2).map(Number);
await waitUntil(() => !isAlive(server), 10);
const { start: now } = JSON.parse(readIf(path.join(process.env.DATA_DIR, 'running.json')) ?? '{}');
if (now === start) await stopCluster(process.env.SAIDSO_POSTGRES_FOLDER, postgresBinaries());
