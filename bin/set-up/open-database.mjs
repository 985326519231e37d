import { checkPostgres } from './check-postgres.mjs';
import { withConnection } from './connect.mjs';
import { isAlive, pause } from './processes.mjs';
import { isClaimed } from './running-start.mjs';
import { startPostgres } from './start-postgres.mjs';

const words = { new: 'made and started', kept: 'started', running: 'was still running' };

/**
 * The database of this start: the one `DATABASE_URL` names, else the embedded one in the data folder.
 * @returns `{ embedded, url, directUrl, line, stop(), leave(), ended() }`: `stop` ends it, `leave` only when nobody else uses it, `ended`
 *   resolves when it has ended; that of a Postgres of your own is null. The embedded one also has what `startPostgres` returns
 */
export const openDatabase = async (env, dataFolder, progress) => {
  if (env.DATABASE_URL) {
    const { url, directUrl, at } = await checkPostgres(env);
    return { embedded: false, url, directUrl, line: `yours at ${at}`, stop: async () => {}, leave: async () => {}, ended: null };
  }
  const postgres = await startPostgres(dataFolder, { progress });
  const place = postgres.folder.startsWith(dataFolder) ? '' : `, its files in ${postgres.folder}`;
  const line = `${words[postgres.found]} on port ${postgres.port}${place}`;
  const leave = async () => (isClaimed(dataFolder) || (await hasOtherSessions(postgres)) ? undefined : postgres.stop());
  return { embedded: true, directUrl: postgres.url, line, leave, ended: () => endOf(postgres.pid), ...postgres };
};

const hasOtherSessions = ({ urlOf }) =>
  withConnection(urlOf('postgres'), async (client) => {
    const others = `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`;
    return (await client.query(others)).rowCount > 0;
  }).catch(() => false);

// It may have been started by an earlier start, so its process is looked for, not listened to.
const endOf = async (pid) => {
  while (isAlive(pid)) await pause(1000);
};
