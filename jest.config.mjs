// One project a room, so that `--selectProjects domain` runs dry and only the rooms that need Postgres or a browser prepare one.
import nextJest from 'next/jest.js';

const withNext = nextJest({ dir: './' });
const setUp = (file) => `<rootDir>/tests/set-up/${file}`;

const room = (displayName, more = {}) =>
  withNext({
    displayName,
    testEnvironment: 'node',
    testMatch: [`<rootDir>/tests/${displayName}/**/*.test.{ts,tsx}`],
    extensionsToTreatAsEsm: ['.ts', '.tsx', '.mts'],
    moduleNameMapper: { '^server-only$': setUp('nothing.mjs'), '^@/(.*)$': '<rootDir>/$1' },
    // Plain modules run as they are written.
    transformIgnorePatterns: ['\\.mjs$'],
    modulePathIgnorePatterns: ['<rootDir>/.next', '<rootDir>/.data', '<rootDir>/.scratch'],
    ...more,
  })();

const patient = { setupFilesAfterEnv: [setUp('patience.ts')] };
const withPostgres = {
  globalSetup: setUp('global.mjs'),
  globalTeardown: setUp('global-teardown.mjs'),
  setupFiles: [setUp('own-database.ts')],
  setupFilesAfterEnv: [setUp('patience.ts'), setUp('close-pools.ts')],
};
const withBrowser = { ...patient, globalSetup: setUp('global-app.mjs'), globalTeardown: setUp('global-app-teardown.mjs') };

export default async () => ({
  projects: await Promise.all([
    room('domain'),
    room('formats'),
    room('ui'),
    room('store', withPostgres),
    room('desk', withPostgres),
    room('bin', patient),
    room('app', withBrowser),
  ]),
});
