// Asks dependency-cruiser whether every import goes through a door, and whether it has seen every file at all:
// with a TypeScript it cannot read it cruises nothing and finds nothing wrong.
import { existsSync } from 'node:fs';
import { fail, report } from './set-up/fail.mjs';
import { under } from './set-up/places.mjs';
import { strayParts } from './set-up/private-parts.mjs';
import { run, tail } from './set-up/run.mjs';
import { rooms, sourcesIn } from './set-up/sources.mjs';

// What Next loads first stands beside the rooms.
const looked = [...rooms(), ...['instrumentation.ts', 'proxy.ts'].filter((file) => existsSync(under(file)))];

const cruise = async () => {
  const program = under('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const { code, output } = await run(
    process.execPath,
    [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...looked],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (code !== 0) fail(`dependency-cruiser ended with ${code}: ${tail(output, 5)}`);
  return JSON.parse(output);
};

try {
  const { modules, summary } = await cruise();
  const seen = new Set(modules.map((module) => module.source));
  const expected = sourcesIn(rooms());
  const unseen = expected.filter((file) => !seen.has(file));
  if (expected.length === 0) fail('The house is empty: no source file was found.');
  if (unseen.length > 0)
    fail(`${unseen.length} of ${expected.length} files were not looked at, such as ${unseen[0]}: the check would be blind.`);
  for (const { from, to, rule, cycle = [] } of summary.violations) {
    const way = cycle.length > 0 ? cycle.map(({ name }) => name ?? '').join(' → ') : to;
    const { comment } = summary.ruleSetUsed.forbidden.find(({ name }) => name === rule.name) ?? {};
    console.log(`${rule.name}: ${from} → ${way}\n    ${comment}`);
  }
  const stray = strayParts(modules);
  for (const { from, to } of stray) {
    console.log(
      `parts-are-private: ${from} → ${to}\n    The parts of a screen are its own: share them from the screen above, or from app/_ui.`,
    );
  }
  const walls = summary.violations.length + stray.length;
  if (walls > 0) fail(`${walls} imports go through walls.`);
  console.log(`${expected.length} files, ${summary.totalDependenciesCruised} imports, every one through a door.`);
} catch (error) {
  report(error);
}
