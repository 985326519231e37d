import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { fail } from './fail.mjs';
import { root, under } from './places.mjs';
import { endProcess, pause } from './processes.mjs';
import { tail } from './run.mjs';

const next = under('node_modules', 'next', 'dist', 'bin', 'next');
const watcher = pathToFileURL(under('bin', 'set-up', 'watch-parent.mjs')).href;

/**
 * Starts Next on the build, or on the sources with `dev`, and waits for its first page. What it prints afterwards is passed on.
 * @returns `{ pid, ended, stop() }`; `ended` resolves with the exit code
 */
export const serve = async ({ host, port }, { env, dev, progress }) => {
  const mode = dev ? 'dev' : 'start';
  const child = spawn(process.execPath, ['--import', watcher, next, mode, '--hostname', host, '--port', String(port)], {
    cwd: root,
    env: { ...env, NEXT_DIST_DIR: '.next', NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' },
    // A session of its own: Ctrl-C reaches it through us, after which it may finish what it has begun.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (chunk) => {
    said += chunk;
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
  const stop = () => endProcess(child.pid, 10);
  progress(dev ? 'compiling the first page' : 'starting');
  const status = await firstAnswer(probeOf(host, port), child);
  if (status === null || status >= 500) {
    await stop();
    fail(`The app did not come up${status ? ` (its first page answers ${status})` : ''}. It said:\n${tail(said)}`);
  }
  child.stdout.off('data', listen).pipe(process.stdout, { end: false });
  child.stderr.off('data', listen).pipe(process.stderr, { end: false });
  return { pid: child.pid, ended, stop };
};

const probeOf = (host, port) =>
  `http://${host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host}:${port}/`;

// The status of the first page, null when the server ended or stayed silent for three minutes.
const firstAnswer = async (address, child) => {
  for (const end = performance.now() + 180_000; performance.now() < end; await pause(60)) {
    if (child.exitCode !== null || child.signalCode !== null) return null;
    const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(120_000) }).catch(() => null);
    if (answer) return answer.status;
  }
  return null;
};
