import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { withConnection } from '@/bin/set-up/connect.mjs';
import { run } from '@/bin/set-up/run.mjs';
import { careless, temporaryPostgres } from '@/bin/set-up/temporary-postgres.mjs';
import { ownArticles } from '@/tests/builders/articles';
import { ownFolder } from '@/tests/builders/own-folder';

/** The command line as somebody types it, on a Postgres of one's own with two databases: one with a desk, one empty. */
let postgres: Awaited<ReturnType<typeof temporaryPostgres>>;
const folder = ownFolder('saidso');
const file = (name: string) => path.join(folder, name);
const saidso = async (database: string, ...args: readonly string[]) => {
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: database ? postgres.urlOf(database) : '', HISTORY_KEY: 'ab'.repeat(32) };
  const { code, output } = await run(process.execPath, ['--no-warnings', 'bin/saidso.mjs', ...args], { env });
  return {
    code,
    output: output.trim(),
    lines: () =>
      output
        .trim()
        .split('\n')
        .map((line: string) => JSON.parse(line)),
  };
};

beforeAll(async () => {
  postgres = await temporaryPostgres('saidso', careless);
  await withConnection(postgres.urlOf('postgres'), async (client: Client) => {
    await client.query('create database one');
    await client.query('create database two');
  });
  writeFileSync(file('offer.txt'), ownArticles[1]);
  const opened = await run(
    process.execPath,
    ['--no-warnings', '--import', 'tsx', '--conditions=react-server', 'tests/set-up/open-a-desk.ts'],
    {
      env: { ...process.env, DATABASE_URL: postgres.urlOf('one'), HISTORY_KEY: 'ab'.repeat(32) },
    },
  );
  if (opened.code !== 0) throw new Error(opened.output);
}, 60_000);
afterAll(() => postgres?.stop());

test('suggest prints a statement a line, each a substring of the file, and needs no database', async () => {
  const { code, lines } = await saidso('', 'suggest', file('offer.txt'));
  expect(code).toBe(0);
  const text = ownArticles[1];
  expect(lines().length).toBeGreaterThan(10);
  for (const s of lines()) {
    expect(text.slice(s.start, s.end)).toBe(s.exact);
    expect(Object.keys(s)).toEqual([
      'start',
      'end',
      'spans',
      'exact',
      'mode',
      'cue',
      'speaker',
      'mention',
      'chain',
      'kind',
      'confidence',
      'reasons',
      'saidOn',
      'capacity',
      'continuation',
      'worth',
    ]);
  }
});

test('files are imported by an editor, a line each, and a missing one gives the exit code', async () => {
  const { code, lines } = await saidso(
    'one',
    'import',
    file('offer.txt'),
    file('nowhere.txt'),
    '--workspace',
    'harbour',
    '--as',
    'cora@desk.example',
    '--json',
  );
  expect(code).toBe(1);
  expect(lines()).toMatchObject([
    { file: file('offer.txt'), known: false },
    { file: file('nowhere.txt'), refused: 'not-found' },
  ]);
});

test('somebody without a seat imports nothing', async () => {
  const { code, output } = await saidso('one', 'import', file('offer.txt'), '--workspace', 'harbour', '--as', 'nobody@desk.example');
  expect(code).toBe(1);
  expect(output).toContain('refused: not found');
});

test('a user is added, and gets another role from a chief and from nobody less', async () => {
  const added = await saidso(
    'one',
    'user',
    'add',
    'rae@desk.example',
    '--workspace',
    'harbour',
    '--name',
    'Rae Reader',
    '--role',
    'reader',
    '--json',
  );
  expect(added.lines()).toMatchObject([{ role: 'reader', editorId: expect.any(String) }]);
  const role = ['user', 'role', 'rae@desk.example', 'analyst', '--workspace', 'harbour', '--as'];
  expect((await saidso('one', ...role, 'rae@desk.example')).code).toBe(1);
  expect(await saidso('one', ...role, 'cora@desk.example')).toMatchObject({ code: 0 });
});

test('a check ends with the last seal, keeps it in a file, and finds the end cut off since', async () => {
  const check = (...more: string[]) => saidso('one', 'verify-history', '--workspace', 'harbour', ...more);
  const kept = file('last.seal');
  const first = await check('--keep', kept, '--json');
  const { head } = first.lines()[0];
  if (head === null) return expect(existsSync(kept)).toBe(false);
  expect(readFileSync(kept, 'utf8')).toBe(`${head}\n`);
  expect(await check('--keep', kept)).toMatchObject({ code: 0, output: expect.stringContaining(`last seal ${head}`) });
  const later = `${Number(head.split(':')[0]) + 1}:0123456789abcdef`;
  expect(await check('--seal', later)).toMatchObject({ code: 1, output: expect.stringContaining(`cut: seal ${later.split(':')[0]}`) });
  expect(await check('--seal', 'the last one')).toMatchObject({ code: 1, output: expect.stringContaining('seal not understood') });
});

test('a desk is exported, restored into an empty database, verifies there, and is not restored twice', async () => {
  const out = await saidso('one', 'export', '--workspace', 'harbour');
  writeFileSync(file('desk.jsonl'), out.output);
  expect(await saidso('two', 'restore', file('desk.jsonl'), '--json')).toMatchObject({ code: 0 });
  const again = await saidso('two', 'export', '--workspace', 'harbour');
  expect(again.output.split('\n').slice(1)).toEqual(readFileSync(file('desk.jsonl'), 'utf8').split('\n').slice(1));
  const verified = await saidso('two', 'verify-history', '--workspace', 'harbour', '--json');
  expect(verified.lines()[0].findings.filter((f: { what: string }) => f.what !== 'not-sealed')).toEqual([]);
  expect(await saidso('two', 'restore', file('desk.jsonl'))).toMatchObject({
    code: 1,
    output: expect.stringContaining('database not empty'),
  });
});

test.each([['--help'], ['import', '--help'], ['user', 'add', '--help']])('help: %s %s', async (...args) => {
  const { code, output } = await saidso('', ...args);
  expect(code).toBe(0);
  expect(output).toContain('Usage: saidso');
});
