import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { arePackagesFresh, installPackages } from '@/bin/set-up/install-packages.mjs';
import { ownFolder } from '@/tests/builders/own-folder';

let folder = '';
const write = (file: string, value: unknown) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), JSON.stringify(value));
};
const lock = {
  packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/only-elsewhere': { version: '2.0.0', optional: true } },
};

beforeEach(() => {
  folder = ownFolder('packages');
  write('package-lock.json', lock);
});

test('without node_modules they are not there', () => expect(arePackagesFresh(folder)).toBe(false));

test('an install by hand is recognised by the list npm keeps, without the packages of other platforms', () => {
  write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } });
  expect(arePackagesFresh(folder)).toBe(true);
});

const notFresh = [
  ['a package in another version', { 'node_modules/a': { version: '1.0.1' } }],
  ['a package missing', {}],
] as const;

test.each(notFresh)('%s: not fresh', (_, packages) => {
  write('node_modules/.package-lock.json', { packages });
  expect(arePackagesFresh(folder)).toBe(false);
});

test('an install that was cut short has no list, and is not fresh', () => {
  mkdirSync(path.join(folder, 'node_modules', 'a'), { recursive: true });
  expect(arePackagesFresh(folder)).toBe(false);
});

test('the stamp holds until the lock changes', async () => {
  write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } });
  expect(await installPackages(() => {}, folder)).toBe('are there');
  rmSync(path.join(folder, 'node_modules/.package-lock.json'));
  expect(arePackagesFresh(folder)).toBe(true);
  write('package-lock.json', { packages: { ...lock.packages, 'node_modules/b': { version: '1.0.0' } } });
  expect(arePackagesFresh(folder)).toBe(false);
});
