import { applyMigrations } from './apply-migrations.mjs';
import { buildIfStale } from './build-if-stale.mjs';
import { checkPort, listenAt } from './check-port.mjs';
import { report } from './fail.mjs';
import { firstChiefLink } from './first-chief-link.mjs';
import { generateClient } from './generate-client.mjs';
import { installPackages } from './install-packages.mjs';
import { loadDemo } from './load-demo.mjs';
import { openDataFolder } from './open-data-folder.mjs';
import { openDatabase } from './open-database.mjs';
import { claimDataFolder, forgetRunning, noteRunning } from './running-start.mjs';
import { say, step } from './say.mjs';
import { secretsFor } from './secrets.mjs';
import { serve } from './serve.mjs';
import { stopWhenAsked } from './stop-when-asked.mjs';

/** Everything from an unpacked folder to a page that answers, one step a line; ends only when it is asked to or a part of it ends. */
export const startSaidSo = async ({ dev = false, env = process.env } = {}) => {
  const stopping = stopWhenAsked();
  try {
    const listen = listenAt(env);
    const dataFolder = openDataFolder(env);
    const leftOver = await claimDataFolder(dataFolder);
    if (leftOver) say('server', leftOver);
    noteRunning(dataFolder, { start: process.pid, address: listen.address });
    stopping.first(() => forgetRunning(dataFolder));
    await checkPort(listen);

    await step('packages', installPackages);
    await step('client', generateClient);
    const secrets = secretsFor(env, dataFolder);
    let database;
    await step('postgres', async (progress) => {
      database = await openDatabase(env, dataFolder, progress);
      stopping.first(database.stop);
      return database.line;
    });
    await step('tables', async (progress) => {
      const applied = await applyMigrations(database.directUrl, { progress });
      return applied.length > 0 ? `made by ${applied.length} migration${applied.length > 1 ? 's' : ''}` : 'are up to date';
    });
    const appEnv = appEnvironment(env, { database, secrets, dataFolder, listen });
    if (database.embedded) await step('demo', (progress) => loadDemo(database, dataFolder, appEnv, progress));
    if (!dev) await step('app', buildIfStale);
    const link = firstChiefLink(appEnv);
    let server;
    await step('server', async (progress) => {
      server = await serve(listen, { env: appEnv, dev, progress });
      stopping.first(server.stop);
      return dev ? 'follows the sources' : 'answers';
    });
    noteRunning(dataFolder, { start: process.pid, server: server.pid, address: listen.address });
    stopping.whenPartEnds('The server', server.ended);
    if (database.ended) stopping.whenPartEnds('Postgres', database.ended());
    const invitation = await link;
    if (invitation) say('chief', `for a desk of your own, once: ${invitation}`);
    console.log(`\nSaidSo is ready at ${listen.address} - ${howToSignIn(appEnv, invitation)}`);
  } catch (error) {
    report(error);
    await stopping.stop(1);
  }
};

const howToSignIn = ({ SAIDSO_DEMO }, invitation) => {
  if (SAIDSO_DEMO) return 'open it and pick one of the three demo editors';
  return invitation ? 'the first chief comes in by the link above' : 'sign in with your e-mail and password';
};

/** What the app and the scripts are told. Demo editors are offered on this machine only, and only over data of our own making. */
const appEnvironment = ({ SAIDSO_DEMO: _, ...env }, { database, secrets, dataFolder, listen }) => ({
  ...env,
  ...secrets,
  DATABASE_URL: database.url,
  DATABASE_DIRECT_URL: database.directUrl,
  DATA_DIR: dataFolder,
  HOST: listen.host,
  PORT: String(listen.port),
  SAIDSO_ADDRESS: env.SAIDSO_ADDRESS || listen.address,
  ...(database.embedded ? { SAIDSO_POSTGRES_FOLDER: database.folder } : {}),
  ...(database.embedded && listen.isLoopback ? { SAIDSO_DEMO: '1' } : {}),
});
