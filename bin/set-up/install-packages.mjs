import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fail } from './fail.mjs';
import { readIf, root } from './places.mjs';
import { run, tail } from './run.mjs';

/** What the lock file asks for on this kind of machine, as one hash. */
const wantedBy = (lock) => createHash('sha256').update(`${process.platform} ${process.arch}\n`).update(readFileSync(lock)).digest('hex');

/**
 * True when node_modules holds what the lock file says: by the stamp of an earlier install, or, where npm was called by hand,
 * by npm's own list of what it put there.
 */
export const arePackagesFresh = (folder = root) => {
  const lock = path.join(folder, 'package-lock.json');
  if (readIf(path.join(folder, 'node_modules', '.saidso-lock')) === wantedBy(lock)) return true;
  const list = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const have = JSON.parse(readFileSync(list, 'utf8')).packages;
  return Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages).every(
    ([at, { version, optional, devOptional, peer }]) => at === '' || optional || devOptional || peer || have[at]?.version === version,
  );
};

// Prisma's package would download an engine that we do without: any file will do in its place.
const quiet = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_SKIP_POSTINSTALL_GENERATE: '1', NODE_ENV: 'development' };

/** Installs what the lock file says, unless it is there. @returns the text of the step's line */
export const installPackages = async (progress, folder = root) => {
  const stamp = path.join(folder, 'node_modules', '.saidso-lock');
  const fresh = arePackagesFresh(folder);
  if (!fresh) {
    progress('npm ci: about a minute the first time');
    const first = await npm(folder, 'ci');
    if (first.code !== 0) {
      // A lock without the packages of this platform: npm can still find them itself.
      progress('npm ci refused, trying npm install');
      const second = await npm(folder, 'install', '--no-save');
      if (second.code !== 0) fail(`The packages could not be installed; is the npm registry in reach? npm says:\n${tail(second.output)}`);
    }
  }
  if (readIf(stamp) === null || !fresh) writeFileSync(stamp, `${wantedBy(path.join(folder, 'package-lock.json'))}\n`);
  return fresh ? 'are there' : 'installed';
};

const npm = (folder, ...command) => {
  const args = [...command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: folder, env: { ...process.env, ...quiet } };
  const program = process.env.npm_execpath;
  if (program?.endsWith('.js')) return run(process.execPath, [program, ...args], options);
  return process.platform === 'win32' ? run('npm.cmd', args, { ...options, shell: true }) : run('npm', args, options);
};
