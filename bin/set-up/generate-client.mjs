import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fail } from './fail.mjs';
import { readIf, under } from './places.mjs';
import { run, tail } from './run.mjs';

const stamp = under('store', 'prisma-client', '.made-from');

const wanted = () =>
  ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']
    .reduce((hash, file) => hash.update(readFileSync(under(file))), createHash('sha256'))
    .digest('hex');

/** Writes Prisma's client from the schema, unless it was written from this very schema. @returns the text of the step's line */
export const generateClient = async () => {
  if (readIf(stamp) === wanted()) return 'is of this schema';
  const { code, output } = await run(process.execPath, [under('node_modules', 'prisma', 'build', 'index.js'), 'generate', '--no-hints'], {
    // Prisma looks for its native engine first and would download it; generating needs none, so any file will do.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
  });
  if (code !== 0) fail(`Prisma could not read prisma/schema.prisma:\n${tail(output)}`);
  writeFileSync(stamp, `${wanted()}\n`);
  return 'written from the schema';
};
