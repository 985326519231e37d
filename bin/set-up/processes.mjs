import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** True while a process with this id runs, whoever owns it. One that ended and waits for its parent to notice does not run. */
export const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** The command line of a process, null when there is none: ids are used again, so an id alone proves nothing. */
export const commandOf = (pid) => {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || null;
    if (process.platform === 'win32') return execFileSync('tasklist', ['/fi', `PID eq ${pid}`, '/fo', 'csv', '/nh'], { encoding: 'utf8' });
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
};

/** The process that began another, null when it is gone. Not known on Windows. */
export const parentOf = (pid) => {
  try {
    if (process.platform === 'linux') return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[1]);
    if (process.platform === 'win32') return null;
    return Number(execFileSync('ps', ['-p', String(pid), '-o', 'ppid='], { encoding: 'utf8' }));
  } catch {
    return null;
  }
};

/** Resolves to true once `done()` holds, to false when it still does not after `seconds`. */
export const waitUntil = async (done, seconds) => {
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await pause(50)) if (await done()) return true;
  return false;
};

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks a process to end, waits, and ends it the hard way when it will not. */
export const endProcess = async (pid, seconds = 8) => {
  try {
    process.kill(pid, 'SIGTERM');
    if (!(await waitUntil(() => !isAlive(pid), seconds))) process.kill(pid, 'SIGKILL');
    await waitUntil(() => !isAlive(pid), 2);
  } catch {
    // Already gone.
  }
};
