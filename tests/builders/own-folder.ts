import { rmSync } from 'node:fs';
import { afterAll } from '@jest/globals';
import { temporaryFolder } from '@/bin/set-up/temporary-postgres.mjs';

const made: string[] = [];

/** An empty folder that is removed when the test file is through. */
export const ownFolder = (what: string): string => {
  const folder = temporaryFolder(what);
  made.push(folder);
  return folder;
};

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});
