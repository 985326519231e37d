// One project a room, so that `--selectProjects domain` runs dry and only the rooms that need Postgres or a browser prepare one.
import nextJest from 'next/jest.js';

const withNext = nextJest({ dir: './' });

const room = (displayName, more = {}) =>
  withNext({
    displayName,
    testEnvironment: 'node',
    testMatch: [`<rootDir>/tests/${displayName}/**/*.test.{ts,tsx}`],
    extensionsToTreatAsEsm: ['.ts', '.tsx', '.mts'],
    moduleNameMapper: { '^server-only$': '<rootDir>/tests/set-up/nothing.mjs', '^@/(.*)$': '<rootDir>/$1' },
    modulePathIgnorePatterns: ['<rootDir>/.next', '<rootDir>/.data', '<rootDir>/.scratch'],
    ...more,
  })();

const withPostgres = {
  globalSetup: '<rootDir>/tests/set-up/global.mjs',
  globalTeardown: '<rootDir>/tests/set-up/global-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/tests/set-up/patience.ts'],
};
const slow = { setupFilesAfterEnv: ['<rootDir>/tests/set-up/patience.ts'] };
const withBrowser = { ...slow, globalSetup: '<rootDir>/tests/set-up/global-app.mjs' };

export default async () => ({
  projects: await Promise.all([
    room('domain'),
    room('formats'),
    room('ui'),
    room('store', withPostgres),
    room('desk', withPostgres),
    room('bin', slow),
    room('app', withBrowser),
  ]),
});
