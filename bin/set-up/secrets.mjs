import path from 'node:path';
import { fail } from './fail.mjs';
import { keptSecret } from './kept-secret.mjs';

/**
 * What the app must keep to itself: from the environment, else made once and kept in the data folder.
 * `HISTORY_KEY` never enters the database: whoever can write there must not be able to seal.
 */
export const secretsFor = (env, dataFolder) => {
  const HISTORY_KEY = env.HISTORY_KEY || keptSecret(path.join(dataFolder, 'history.key'));
  if (!/^[0-9a-f]{64}$/i.test(HISTORY_KEY)) fail('HISTORY_KEY has to be 32 bytes in hex, such as `openssl rand -hex 32` prints.');
  const BETTER_AUTH_SECRET = env.BETTER_AUTH_SECRET || keptSecret(path.join(dataFolder, 'session.key'));
  if (BETTER_AUTH_SECRET.length < 32) fail('BETTER_AUTH_SECRET has to have at least 32 characters, such as `openssl rand -hex 32` prints.');
  return { HISTORY_KEY, BETTER_AUTH_SECRET };
};
