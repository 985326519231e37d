import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { hashOfSources, isStale } from '@/bin/set-up/build-if-stale.mjs';
import { ownFolder } from '@/tests/builders/own-folder';

let folder = '';
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
const build = () => write('.next/saidso-build', `${hashOfSources(folder)}\n`);

beforeEach(() => {
  folder = ownFolder('stale');
  write('app/page.tsx', 'one');
  write('domain/text/span.ts', 'two');
  write('package-lock.json', '{}');
  build();
});

test('a build of these very sources is not stale', () => expect(isStale(folder)).toBe(false));

const changes: readonly [string, boolean, () => void][] = [
  ['a changed page', true, () => write('app/page.tsx', 'one!')],
  ['a new file', true, () => write('desk/add-claim.ts', '')],
  ['a file that went', true, () => rmSync(path.join(folder, 'domain/text/span.ts'))],
  ['a file under another name', true, () => renameSync(path.join(folder, 'app/page.tsx'), path.join(folder, 'app/pages.tsx'))],
  ['another package', true, () => write('package-lock.json', '{ }')],
  ['another schema', true, () => write('prisma/schema.prisma', 'model a {}')],
  ['a build that did not end', true, () => rmSync(path.join(folder, '.next/saidso-build'))],
  ['no build', true, () => rmSync(path.join(folder, '.next'), { recursive: true })],
  ['a file merely touched', false, () => utimesSync(path.join(folder, 'app/page.tsx'), 1, 1)],
  ['a changed test', false, () => write('tests/app/walk.test.ts', 'x')],
  ["Prisma's client written again", false, () => write('store/prisma-client/client.ts', 'x')],
  ['a changed README', false, () => write('README.md', 'x')],
];

test.each(changes)('%s: stale is %s', (_, stale, change) => {
  change();
  expect(isStale(folder)).toBe(stale);
});
