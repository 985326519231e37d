import { buildIfStale } from './build-if-stale.mjs';
import { checkHouse, checkLint, checkTypes } from './checks.mjs';
import { Stop } from './fail.mjs';
import { generateClient } from './generate-client.mjs';
import { installPackages } from './install-packages.mjs';
import { runJest } from './run-jest.mjs';
import { secondsSince, step } from './say.mjs';

/** Rooms that Jest runs together, in order; a room has to have tests unless it is new. */
const jestRuns = [
  { rooms: ['domain', 'formats', 'ui'] },
  { rooms: ['store', 'desk', 'bin'] },
  { rooms: ['app'], before: () => step('app', buildIfStale), oneAtATime: true },
];

const checks = { types: checkTypes, lint: checkLint, house: checkHouse };

/**
 * Runs all groups, or those that `--only` names, and prints `N passed, N failed` last. A check counts as one test.
 * @param args of the command line; what follows `--only <groups>` is handed to Jest
 */
export const runTests = async (args) => {
  const only = args[0] === '--only' ? (args[1] ?? '').split(',') : null;
  const forJest = only ? args.slice(2) : args;
  const wanted = (name) => only === null || only.includes(name);
  const start = performance.now();
  const total = { passed: 0, failed: 0 };
  const group = async (name, work) => {
    const begun = performance.now();
    const { passed, failed, line } = await work().catch((error) => ({
      passed: 0,
      failed: 1,
      line: error instanceof Stop ? error.message : error.stack,
    }));
    total.passed += passed;
    total.failed += failed;
    console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(20)} ${line}  (${secondsSince(begun)})`);
  };

  await group('set-up', async () => {
    await step('packages', installPackages);
    await step('client', generateClient);
    return { passed: 0, failed: 0, line: 'ready' };
  });
  for (const [name, check] of Object.entries(checks)) if (wanted(name)) await group(name, check);
  for (const { rooms, before, oneAtATime } of jestRuns) {
    const chosen = rooms.filter(wanted);
    if (chosen.length === 0) continue;
    await group(chosen.join(', '), async () => {
      await before?.();
      return runJest(chosen, { oneAtATime, args: forJest });
    });
  }
  const known = [...Object.keys(checks), ...jestRuns.flatMap(({ rooms }) => rooms)];
  if (only?.some((name) => !known.includes(name))) await group('--only', () => Promise.reject(new Stop(`knows ${known.join(', ')}`)));
  console.log(`in ${secondsSince(start)}\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
};
