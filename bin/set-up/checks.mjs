import path from 'node:path';
import { fail } from './fail.mjs';
import { root, under } from './places.mjs';
import { run, tail } from './run.mjs';
import { rooms, sourcesIn } from './sources.mjs';

// Each check fails when it has not looked at every file: a tool that finds nothing to read finds nothing wrong.
const passed = (line) => ({ passed: 1, failed: 0, line });
const bin = (...parts) => under('node_modules', ...parts);

/** TypeScript over every room, after Next has written the types of its routes. */
export const checkTypes = async () => {
  orFail('next typegen', await run(process.execPath, [bin('next', 'dist', 'bin', 'next'), 'typegen']));
  const { code, output } = await run(process.execPath, [bin('typescript', 'bin', 'tsc'), '--noEmit', '--listFiles', '--pretty', 'false']);
  const lines = output.split('\n');
  const seen = new Set(lines.map((line) => path.relative(root, line.trim()).replaceAll(path.sep, '/')));
  if (code !== 0) fail(`\n${lines.filter((line) => !path.isAbsolute(line.trim())).join('\n')}`);
  return passed(
    allSeen(
      sourcesIn(rooms()).filter((file) => /\.(ts|tsx|mts)$/.test(file)),
      seen,
    ),
  );
};

/** Biome: format, imports and lint. */
export const checkLint = async () => {
  const result = await run(process.execPath, [
    bin('@biomejs', 'biome', 'bin', 'biome'),
    'check',
    '.',
    '--error-on-warnings',
    '--max-diagnostics=40',
  ]);
  orFail('biome check', result, 200);
  const count = Number(/Checked (\d+) files/.exec(result.output)?.[1] ?? 0);
  const expected = sourcesIn(rooms()).length;
  if (expected === 0 || count < expected) fail(`Biome looked at ${count} files, ${expected} are there.`);
  return passed(`${count} files`);
};

/** The doors between the rooms. */
export const checkHouse = async () => {
  const result = await run(process.execPath, [under('bin', 'house.mjs')]);
  orFail('house', result, 60);
  return passed(tail(result.output, 1));
};

const orFail = (name, { code, output }, lines = 30) => {
  if (code !== 0) fail(`${name}:\n${tail(output, lines)}`);
};

const allSeen = (expected, seen) => {
  const unseen = expected.filter((file) => !seen.has(file));
  if (expected.length === 0 || unseen.length > 0)
    fail(`${unseen.length} of ${expected.length} files were not looked at, such as ${unseen[0]}.`);
  return `${expected.length} files`;
};
