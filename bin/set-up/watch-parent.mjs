// Loaded into the server: when the start that began it was killed, the server ends itself, and then the Postgres that belongs to it.
import { spawn } from 'node:child_process';
import { under } from './places.mjs';

const parent = process.ppid;
const watching = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watching);
  if (process.env.SAIDSO_POSTGRES_FOLDER) {
    spawn(process.execPath, [under('bin', 'set-up', 'stop-left-over.mjs'), String(process.pid), String(parent)], {
      detached: true,
      stdio: 'ignore',
    }).unref();
  }
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 8000).unref();
}, 500);
watching.unref();
