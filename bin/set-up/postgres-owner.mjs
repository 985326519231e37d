import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

// Postgres refuses to run as root. It then runs as nobody, in folders that nobody can reach.
const nobody = 65534;

/** What `spawn` needs to run Postgres: nothing for an ordinary user, nobody's ids for root. */
export const postgresOwner = () => (process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {});

/** Where root keeps what nobody must reach when the project lies where nobody cannot go (root's own home). */
export const commonFolder = '/var/lib/saidso';

/** True when Postgres's user may enter a folder: every folder above it lets others pass. */
export const canEnter = (folder) => {
  if (process.getuid?.() !== 0) return true;
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const seen = statSync(at, { throwIfNoEntry: false });
    if (seen && seen.uid !== nobody && !(seen.mode & 0o001)) return false;
    if (at === path.dirname(at)) return true;
  }
};

/** Makes a folder that only Postgres's user can read. */
export const makeOwnFolder = (folder) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.getuid?.() === 0) chownSync(folder, nobody, nobody);
};

/** A copy of a folder that everybody may read and run, made whole before it appears under its name. */
export const readableCopy = (from, to) => {
  if (existsSync(to)) return to;
  const making = `${to}.${process.pid}`;
  cpSync(from, making, { recursive: true, verbatimSymlinks: true });
  openUp(making);
  if (existsSync(to)) rmSync(making, { recursive: true });
  else renameSync(making, to);
  return to;
};

const openUp = (folder) => {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) openUp(at);
    else if (entry.isFile()) chmodSync(at, path.basename(folder) === 'bin' ? 0o755 : 0o644);
  }
};
