import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { applyMigrations } from '@/bin/set-up/apply-migrations.mjs';
import { withConnection } from '@/bin/set-up/connect.mjs';
import { careless, temporaryPostgres } from '@/bin/set-up/temporary-postgres.mjs';
import { ownFolder } from '@/tests/builders/own-folder';

type Postgres = Awaited<ReturnType<typeof temporaryPostgres>>;
let postgres: Postgres;
let made = 0;

beforeAll(async () => {
  postgres = await temporaryPostgres('migrations', careless);
});
afterAll(() => postgres.stop());

/** An empty database of its own. */
const database = async (): Promise<string> => {
  const name = `book_${++made}`;
  await withConnection(postgres.urlOf('postgres'), (client: Client) => client.query(`create database ${name}`));
  return postgres.urlOf(name);
};

/** A migrations folder with these files. */
const folderWith = (files: Record<string, string>): string => {
  const folder = ownFolder('migrations');
  for (const [name, sql] of Object.entries(files)) {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, 'migration.sql'), sql);
  }
  return folder;
};

const ask = (url: string, sql: string) => withConnection(url, async (client: Client) => (await client.query(sql)).rows);
const book = (url: string) => ask(url, 'select * from _prisma_migrations order by migration_name');

const first = 'create table a (id int primary key);\ninsert into a values (1);';
const two = { '20260101000000_a': first, '20260102000000_b': 'alter table a add column b int not null default 7;' };

test('a new database takes every migration in order, a second run none', async () => {
  const [url, folder] = [await database(), folderWith(two)];
  expect(await applyMigrations(url, { folder })).toEqual(Object.keys(two));
  expect(await ask(url, 'select * from a')).toEqual([{ id: 1, b: 7 }]);
  expect(await applyMigrations(url, { folder })).toEqual([]);
});

test("the book is Prisma's: checksum of the file, one step, finished, no logs", async () => {
  const [url, folder] = [await database(), folderWith(two)];
  await applyMigrations(url, { folder });
  const [line] = await book(url);
  expect(line).toMatchObject({
    migration_name: '20260101000000_a',
    checksum: createHash('sha256').update(first).digest('hex'),
    applied_steps_count: 1,
    logs: null,
    rolled_back_at: null,
  });
  expect(line.id).toMatch(/^[0-9a-f-]{36}$/);
  expect(line.finished_at.getTime()).toBeGreaterThanOrEqual(line.started_at.getTime());
});

test('a migration that breaks off leaves nothing, names its line, and can be mended', async () => {
  const url = await database();
  const broken = folderWith({ ...two, '20260103000000_c': 'create table c (id int);\n\nselect from nowhere;' });
  await expect(applyMigrations(url, { folder: broken })).rejects.toThrow(
    /20260103000000_c was refused by the database at line 3: relation "nowhere"/,
  );
  expect(await ask(url, "select to_regclass('c') as c")).toEqual([{ c: null }]);
  expect(await book(url)).toHaveLength(2);
  expect(await applyMigrations(url, { folder: folderWith({ ...two, '20260103000000_c': 'create table c (id int);' }) })).toEqual([
    '20260103000000_c',
  ]);
});

test('a connection that is cut in the middle leaves nothing, and the next start applies it whole', async () => {
  const url = await database();
  const slow = applyMigrations(url, { folder: folderWith({ '20260101000000_a': `${first} select pg_sleep(30);` }) });
  const cut = `select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(30)%' and pid <> pg_backend_pid()`;
  const refused = expect(slow).rejects.toThrow('Nothing of it was kept');
  while ((await ask(url, cut)).length === 0);
  await refused;
  expect(await applyMigrations(url, { folder: folderWith(two) })).toEqual(Object.keys(two));
});

test('four starts at once apply each migration once', async () => {
  const [url, folder] = [await database(), folderWith(two)];
  const applied = await Promise.all([1, 2, 3, 4].map(() => applyMigrations(url, { folder })));
  expect(applied.flat().sort()).toEqual(Object.keys(two));
});

const refusals: readonly [string, string, Record<string, string>, RegExp][] = [
  [
    'an unfinished line, as a broken `prisma migrate deploy` leaves it',
    'update _prisma_migrations set finished_at = null',
    two,
    /was begun and not finished/,
  ],
  ['a file changed after it was applied', '', { ...two, '20260101000000_a': `${first} ` }, /was changed after the database took it/],
  ['a migration that this program does not know', '', { '20260101000000_a': first }, /newer than this program.*20260102000000_b/],
];

test.each(refusals)('%s is refused in one line', async (_, before, files, line) => {
  const url = await database();
  await applyMigrations(url, { folder: folderWith(two) });
  if (before) await ask(url, before);
  await expect(applyMigrations(url, { folder: folderWith(files) })).rejects.toThrow(line);
});

test('a line marked as rolled back is applied again', async () => {
  const [url, folder] = [await database(), folderWith({ '20260101000000_a': 'create table if not exists a (id int);' })];
  await applyMigrations(url, { folder });
  await ask(url, 'update _prisma_migrations set rolled_back_at = now(), finished_at = null');
  expect(await applyMigrations(url, { folder })).toEqual(['20260101000000_a']);
});

test('the migrations of the project make a database from nothing', async () => {
  const url = await database();
  expect((await applyMigrations(url)).length).toBeGreaterThan(0);
  expect(await ask(url, 'select from workspace')).toEqual([]);
});
