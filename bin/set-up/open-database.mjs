import { checkPostgres } from './check-postgres.mjs';
import { isAlive, pause } from './processes.mjs';
import { startPostgres } from './start-postgres.mjs';

const words = { new: 'made and started', kept: 'started', running: 'was still running' };

/**
 * The database of this start: the one `DATABASE_URL` names, else the embedded one in the data folder.
 * @returns `{ embedded, url, directUrl, line, stop(), ended }`; the embedded one also has what `startPostgres` returns
 */
export const openDatabase = async (env, dataFolder, progress) => {
  if (env.DATABASE_URL) {
    const { url, directUrl, at } = await checkPostgres(env);
    return { embedded: false, url, directUrl, line: `yours at ${at}`, stop: async () => {}, ended: null };
  }
  const postgres = await startPostgres(dataFolder, { progress });
  const place = postgres.folder.startsWith(dataFolder) ? '' : `, its files in ${postgres.folder}`;
  const line = `${words[postgres.found]} on port ${postgres.port}${place}`;
  return { embedded: true, directUrl: postgres.url, line, ended: endOf(postgres.pid), ...postgres };
};

// It may have been started by an earlier start, so its process is looked for, not listened to.
const endOf = async (pid) => {
  while (isAlive(pid)) await pause(1000);
};
