import { applyMigrations } from '../../bin/set-up/apply-migrations.mjs';
import { withConnection } from '../../bin/set-up/connect.mjs';
import { careless, temporaryPostgres } from '../../bin/set-up/temporary-postgres.mjs';

/** Once for all rooms that need Postgres: a throw-away cluster, and a template database with every migration applied. */
export default async () => {
  const postgres = await temporaryPostgres('tests', careless);
  globalThis.saidsoPostgres = postgres;
  const template = 'template_saidso';
  await withConnection(postgres.urlOf('postgres'), (client) => client.query(`create database ${template}`));
  await applyMigrations(postgres.urlOf(template));
  process.env.SAIDSO_TEST_POSTGRES = postgres.urlOf('postgres');
  process.env.SAIDSO_TEST_TEMPLATE = template;
};
