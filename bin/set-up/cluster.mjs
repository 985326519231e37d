import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fail } from './fail.mjs';
import { postgresOwner } from './postgres-owner.mjs';
import { commandOf, isAlive, pause, waitUntil } from './processes.mjs';
import { run, tail } from './run.mjs';

// One cluster's process. Postgres writes `postmaster.pid` into its folder: process id, folder, start, port, …, "ready" in line 8.

/** The postmaster that runs on a folder, `{ pid, port, ready }`, or null. Only looks: the file may just be being written. */
export const runningCluster = (folder) => {
  const file = path.join(folder, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!(pid > 0) || !isAlive(pid) || !servesFolder(pid, folder)) return null;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
};

// Process ids are used again, in containers within minutes. A postmaster works in its data folder.
const servesFolder = (pid, folder) => {
  if (!commandOf(pid)?.includes('postgres')) return false;
  try {
    return process.platform !== 'linux' || readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    return true;
  }
};

/**
 * Starts the postmaster of a cluster in a session of its own, so that Ctrl-C reaches it only through us, and waits until it is ready.
 * @param log file that takes what it prints
 * @param settings Postgres settings by name
 * @returns `{ pid, port, ready }` of the one that runs: another process may have been first
 */
export const startCluster = async (folder, { port, log, settings }, binaries) => {
  for (let tries = 1; ; tries++) {
    // one that another process has begun is waited for
    const hasEnded = runningCluster(folder) ? () => !runningCluster(folder) : begin(folder, { port, log, settings }, binaries);
    const inTime = await waitUntil(() => hasEnded() || runningCluster(folder)?.ready, 120);
    const running = runningCluster(folder);
    if (running?.ready) return running;
    const said = tail(readFileSync(log, 'utf8'), 3);
    // After kill -9 of a postmaster its last children need a moment to notice. Of two begun at once one gives way, whatever the log they share says last.
    if (!(running || /shared memory block|already exists|is empty/.test(said)) || !inTime || tries > 40)
      fail(`Postgres did not start (its log is ${log}): ${said}`);
    await pause(250);
    // Postgres takes a pid file for its own when the id belongs to any living program of its user.
    if (!runningCluster(folder)) rmSync(path.join(folder, 'postmaster.pid'), { force: true });
  }
};

// Spawns it; the function that is given back says whether it has ended.
const begin = (folder, { port, log, settings }, binaries) => {
  const all = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', ...settings };
  const args = ['-D', folder, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  // appended to: another that is begun at the same time would be written over
  writeFileSync(log, '', { mode: 0o600 });
  const output = openSync(log, 'a', 0o600);
  const stdio = ['ignore', output, output];
  const child = spawn(binaries.postgres, args, { ...postgresOwner(), cwd: folder, detached: true, windowsHide: true, stdio });
  closeSync(output);
  child.once('error', () => {});
  child.unref();
  return () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
};

/** Stops a cluster: its sessions are ended, what was committed is on disk. Does nothing when it does not run. */
export const stopCluster = async (folder, binaries) => {
  if (!runningCluster(folder)) return;
  await run(binaries.pg_ctl, ['stop', '-D', folder, '-m', 'fast', '-w', '-t', '30'], { ...postgresOwner(), cwd: folder });
};
