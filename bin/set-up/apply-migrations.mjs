import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withConnection } from './connect.mjs';
import { fail } from './fail.mjs';
import { under } from './places.mjs';

// Prisma's own book of migrations, so that `prisma migrate deploy` reads the database as up to date (Prisma 7, schema-engine).
const book = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
  logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;
const lock = 72707369;

/** The migrations of a folder in order: `{ name, sql, checksum }`. */
export const migrationsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });

/**
 * Brings a database up to date. Each migration and its line in the book are one transaction: one that breaks off leaves neither.
 * Several processes may call this at once; one works, the others wait and find nothing to do.
 * @returns the names of the migrations applied now
 */
export const applyMigrations = (url, { folder = under('prisma', 'migrations'), progress = () => {} } = {}) =>
  withConnection(url, async (client) => {
    await client.query(`select pg_advisory_lock(${lock})`);
    await client.query(book);
    const { rows } = await client.query('select * from _prisma_migrations where rolled_back_at is null');
    const migrations = migrationsIn(folder);
    compare(rows, migrations);
    const done = new Set(rows.map((row) => row.migration_name));
    const missing = migrations.filter(({ name }) => !done.has(name));
    for (const migration of missing) {
      progress(migration.name);
      await apply(client, migration);
    }
    return missing.map(({ name }) => name);
  });

const compare = (rows, migrations) => {
  const byName = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, finished_at, checksum, logs } of rows) {
    const file = byName.get(name);
    if (!finished_at)
      fail(
        `Migration ${name} was begun and not finished${logs ? ` (${logs})` : ''}. Put it right by hand, then set its rolled_back_at or finished_at in _prisma_migrations.`,
      );
    if (!file)
      fail(`The database is newer than this program: it knows migration ${name}. Start the newer program, or restore an older database.`);
    if (file.checksum !== checksum)
      fail(`Migration ${name} was changed after the database took it. Take the change back and write it as a migration of its own.`);
  }
};

const apply = async (client, { name, sql, checksum }) => {
  await client.query('begin');
  try {
    // Without parameters this is the simple protocol: the whole file at once.
    await client.query(sql);
    await client.query(
      'insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) values ($1, $2, $3, now(), clock_timestamp(), 1)',
      [randomUUID(), checksum, name],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    const line = error.position ? ` at line ${sql.slice(0, Number(error.position)).split('\n').length}` : '';
    fail(`Migration ${name} was refused by the database${line}: ${error.message}. Nothing of it was kept.`);
  }
};
