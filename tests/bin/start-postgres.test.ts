import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { runningCluster } from '@/bin/set-up/cluster.mjs';
import { withConnection } from '@/bin/set-up/connect.mjs';
import { isAlive, waitUntil } from '@/bin/set-up/processes.mjs';
import { startPostgres } from '@/bin/set-up/start-postgres.mjs';
import { ownFolder } from '@/tests/builders/own-folder';

const opened: { stop(): Promise<void> }[] = [];
const dataFolder = (): string => ownFolder('start');
const start = async (folder: string) => {
  const postgres = await startPostgres(folder);
  opened.push(postgres);
  return postgres;
};
const ask = (url: string, sql: string) => withConnection(url, async (client: Client) => (await client.query(sql)).rows);

afterEach(async () => {
  for (const postgres of opened.splice(0)) await postgres.stop();
});

test('after kill -9 of Postgres the next start has every committed row, on the same port', async () => {
  const folder = dataFolder();
  const before = await start(folder);
  await ask(before.url, 'create table kept (word text); insert into kept values ($$said so$$)');
  process.kill(before.pid, 'SIGKILL');
  await waitUntil(() => !isAlive(before.pid), 10);
  const after = await start(folder);
  expect(await ask(after.url, 'select word from kept')).toEqual([{ word: 'said so' }]);
  expect(after.found).toBe('kept');
  expect(after.port).toBe(before.port);
});

test('a Postgres that a killed start left running is taken up, not started twice', async () => {
  const folder = dataFolder();
  const before = await start(folder);
  const after = await start(folder);
  expect(after).toMatchObject({ found: 'running', pid: before.pid, port: before.port });
});

test('a pid file whose id belongs to another program by now does not stand in the way', async () => {
  const folder = dataFolder();
  const before = await start(folder);
  const pidFile = path.join(before.folder, 'postmaster.pid');
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  process.kill(before.pid, 'SIGKILL');
  await waitUntil(() => !isAlive(before.pid), 10);
  writeFileSync(pidFile, [String(process.pid), ...lines.slice(1)].join('\n'));
  expect((await start(folder)).found).toBe('kept');
});

test.each(['', '1', '12345678\n'])('looking at a pid file that says %j leaves it alone: it may just be being written', (words) => {
  const folder = dataFolder();
  writeFileSync(path.join(folder, 'postmaster.pid'), words);
  expect(runningCluster(folder)).toBeNull();
  expect(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8')).toBe(words);
});

test('an empty pid file, as a crash may leave it, does not stand in the way', async () => {
  const folder = dataFolder();
  const before = await start(folder);
  await before.stop();
  writeFileSync(path.join(before.folder, 'postmaster.pid'), '');
  expect((await start(folder)).found).toBe('kept');
});

test('two processes that start the same cluster at once share one', async () => {
  const folder = dataFolder();
  await (await start(folder)).stop();
  const [one, other] = await Promise.all([start(folder), start(folder)]);
  expect(other.pid).toBe(one.pid);
  expect(other.port).toBe(one.port);
});

test('a cluster whose making was cut short is made anew', async () => {
  const folder = dataFolder();
  mkdirSync(path.join(folder, 'postgres.making', 'data'), { recursive: true });
  writeFileSync(path.join(folder, 'postgres.making', 'data', 'PG_VERSION'), '18\n');
  expect((await start(folder)).found).toBe('new');
});

test('when its port is taken by then, it takes another and remembers that', async () => {
  const folder = dataFolder();
  const before = await start(folder);
  await before.stop();
  const squatter = createServer().listen(before.port, '127.0.0.1');
  const after = await start(folder);
  squatter.close();
  expect(after.port).not.toBe(before.port);
  expect(readFileSync(path.join(folder, 'postgres.port'), 'utf8').trim()).toBe(String(after.port));
});

test('it listens on this machine only, asks for a password nobody else can read, and speaks UTF-8 with ICU', async () => {
  const folder = dataFolder();
  const postgres = await start(folder);
  const [row] = await ask(
    postgres.url,
    `select current_setting('listen_addresses') as at, current_setting('password_encryption') as password, current_setting('server_encoding') as encoding,
      (select datlocprovider from pg_database where datname = 'saidso') as provider, 'ä' < 'z' as by_letter`,
  );
  expect(row).toEqual({ at: '127.0.0.1', password: 'scram-sha-256', encoding: 'UTF8', provider: 'i', by_letter: true });
  expect(statSync(path.join(folder, 'postgres.password')).mode & 0o777).toBe(0o600);
  await expect(ask(postgres.url.replace(/:[0-9a-f]{64}@/, ':wrong@'), 'select 1')).rejects.toThrow('password authentication failed');
});

test('files of another version of Postgres are left alone, with a line that says what to do', async () => {
  const folder = dataFolder();
  mkdirSync(path.join(folder, 'postgres'));
  writeFileSync(path.join(folder, 'postgres', 'PG_VERSION'), '17\n');
  await expect(startPostgres(folder)).rejects.toThrow(/are of Postgres 17, this is 18\. Dump them with 17/);
});
