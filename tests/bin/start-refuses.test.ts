import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { freePort } from '@/bin/set-up/free-port.mjs';
import { run } from '@/bin/set-up/run.mjs';
import { ownFolder } from '@/tests/builders/own-folder';

/** What `npm start` says and ends with in an environment, packages and client being there. */
const start = async (env: Record<string, string>): Promise<{ code: number | string; lines: string[] }> => {
  const { npm_lifecycle_event: _, DATABASE_URL: __, DATABASE_DIRECT_URL: ___, ...own } = process.env;
  const all = { DATA_DIR: ownFolder('refuses'), PORT: String(await freePort()), ...env };
  const { code, output } = await run(process.execPath, ['bin/start.mjs'], { env: { ...own, ...all } });
  const lines = output
    .trim()
    .split('\n')
    .filter((line: string) => line && !/^(packages|client) /.test(line));
  return { code, lines };
};

test('a folder that cannot be written', async () => {
  const file = path.join(ownFolder('refuses'), 'a-file');
  writeFileSync(file, '');
  expect(await start({ DATA_DIR: `${file}/data` })).toEqual({
    code: 1,
    lines: [`SaidSo cannot write to ${file}/data (ENOTDIR). Give it to the user who starts, or set DATA_DIR to a folder of theirs.`],
  });
});

test('a port that is taken', async () => {
  const port = await freePort();
  const squatter = createServer().listen(port, '127.0.0.1');
  const { code, lines } = await start({ PORT: String(port) });
  squatter.close();
  expect(code).toBe(1);
  expect(lines).toEqual([
    `Port ${port} on 127.0.0.1 is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
  ]);
});

test('a database that cannot be reached, its password not shown', async () => {
  const { code, lines } = await start({ DATABASE_URL: `postgresql://desk:hidden-word@127.0.0.1:${await freePort()}/saidso` });
  expect(code).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /^The database at 127\.0\.0\.1:\d+\/saidso cannot be reached \(.*ECONNREFUSED.*\)\. Start it, or mend DATABASE_URL/,
  );
  expect(lines[0]).not.toContain('hidden-word');
});

test('an address that is no Postgres address', async () => {
  expect(await start({ DATABASE_URL: 'mysql://desk@127.0.0.1/saidso' })).toEqual({
    code: 1,
    lines: ['DATABASE_URL is not an address such as postgresql://user:password@host:5432/saidso.'],
  });
});

test('a key of the history that is none', async () => {
  const { code, lines } = await start({ HISTORY_KEY: 'too short' });
  expect(code).toBe(1);
  expect(lines).toEqual(['HISTORY_KEY has to be 32 bytes in hex, such as `openssl rand -hex 32` prints.']);
});
