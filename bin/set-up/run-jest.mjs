import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { root, under } from './places.mjs';

const mustHaveTests = new Set(['domain', 'store', 'desk', 'bin', 'app']);

/**
 * Runs Jest on some rooms. A suite that could not be loaded, a skipped test, and a room without tests each count as a failure.
 * @param args further arguments for Jest, such as `-t 'a name'`
 * @returns `{ passed, failed, line }`
 */
export const runJest = async (rooms, { oneAtATime = false, args = [] } = {}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'saidso-results-'));
  const file = path.join(folder, 'results.json');
  const workers = oneAtATime ? ['--runInBand'] : [`--maxWorkers=${Math.max(2, availableParallelism() - 1)}`];
  await ending([
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', under('node_modules', 'jest', 'bin', 'jest.js')],
    ...['--selectProjects', ...rooms, '--passWithNoTests', '--json', `--outputFile=${file}`, ...workers, ...args],
  ]);
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  rmSync(folder, { recursive: true });
  if (results === null) return { passed: 0, failed: 1, line: 'Jest ended without results' };
  const empty = args.length > 0 ? [] : rooms.filter((room) => isEmpty(room, results));
  const broken = results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  const notes = [
    results.numFailedTests > 0 && `${results.numFailedTests} failed`,
    broken > 0 && `${broken} suites could not run`,
    skipped > 0 && args.length === 0 && `${skipped} skipped`,
    empty.length > 0 && `no tests in ${empty.join(', ')}`,
  ].filter(Boolean);
  const failed = results.numFailedTests + broken + (args.length === 0 ? skipped : 0) + empty.length;
  return { passed: results.numPassedTests, failed, line: [`${results.numPassedTests} tests passed`, ...notes].join(', ') };
};

const isEmpty = (room, { testResults }) => {
  const folder = under('tests', room);
  return (mustHaveTests.has(room) || existsSync(folder)) && !testResults.some(({ name }) => name.startsWith(folder + path.sep));
};

// Jest reports on the error stream; the results it would print as well are in the file.
const ending = (args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('close', resolve);
  });
