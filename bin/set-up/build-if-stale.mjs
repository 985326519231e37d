import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fail } from './fail.mjs';
import { readIf, root } from './places.mjs';
import { run, tail } from './run.mjs';
import { filesBelow } from './sources.mjs';

const rooms = ['app', 'desk', 'domain', 'formats', 'store', 'public'];
const single = [
  'next.config.js',
  'instrumentation.ts',
  'proxy.ts',
  'package-lock.json',
  'tsconfig.json',
  'postcss.config.mjs',
  'prisma/schema.prisma',
];

/** One hash over everything a build is made from: names and contents. */
export const hashOfSources = (folder = root) => {
  const here = (file) => path.join(folder, file);
  const files = [
    ...filesBelow(
      rooms.filter((room) => existsSync(here(room))),
      () => true,
      folder,
    ),
    ...single.filter((file) => existsSync(here(file))),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(here(file)));
  return hash.digest('hex');
};

const stampOf = (folder) => path.join(folder, '.next', 'saidso-build');

/** True when `.next` was built from other sources, or not to its end. */
export const isStale = (folder = root) => readIf(stampOf(folder)) !== hashOfSources(folder);

/** Builds the app, unless the build that is kept was made from these very sources. @returns the text of the step's line */
export const buildIfStale = async (progress) => {
  if (!isStale()) return 'is of these sources';
  progress('next build: about a minute');
  rmSync(stampOf(root), { force: true });
  const hash = hashOfSources();
  const { DATABASE_URL, DATABASE_DIRECT_URL, ...env } = process.env;
  const { code, output } = await run(process.execPath, [path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    env: { ...env, NODE_ENV: 'production', NEXT_DIST_DIR: '.next', NEXT_TELEMETRY_DISABLED: '1' },
    onLine: (line) => progress(`next build: ${line.slice(0, 40)}`),
  });
  if (code !== 0) fail(`The app could not be built:\n${tail(output, 30)}`);
  writeFileSync(stampOf(root), `${hash}\n`);
  return 'built';
};
