import { chownSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fail } from './fail.mjs';
import { makeOwnFolder, postgresOwner } from './postgres-owner.mjs';
import { run, tail } from './run.mjs';

/**
 * Makes an empty Postgres cluster: UTF-8, ICU root collation, passwords by SCRAM. It is made beside its place and moved
 * there whole, so that one whose making was cut short is never taken for a cluster.
 * @param folder where the cluster shall lie; must not exist
 * @param superuser `{ user, password }`
 * @param binaries of `postgresBinaries()`
 */
export const makeCluster = async (folder, { user, password }, binaries) => {
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  makeOwnFolder(making);
  const secret = path.join(making, 'password');
  writeFileSync(secret, password, { mode: 0o600 });
  const owner = postgresOwner();
  if ('uid' in owner) chownSync(secret, owner.uid, owner.gid);
  const data = path.join(making, 'data');
  const { code, output } = await run(
    binaries.initdb,
    [
      ...[`--pgdata=${data}`, `--username=${user}`, `--pwfile=${secret}`, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=und'],
    ],
    { ...owner, cwd: making, env: { ...process.env, LC_ALL: 'C' } },
  );
  if (code !== 0) fail(`Postgres could not make its files in ${folder}: ${tail(output, 3)}`);
  renameSync(data, folder);
  rmSync(making, { recursive: true, force: true });
};
