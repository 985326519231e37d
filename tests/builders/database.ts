import { Client } from 'pg';

/**
 * Databases of one's own, cloned from the migrated template: nothing a test writes is seen by another.
 * Every file in `tests/store` and `tests/desk` is given one before it is loaded; ask for more only where a test needs two.
 */
let made = 0;

/**
 * A new database with all tables and no rows.
 * @returns its address, for `DATABASE_URL` or a driver
 */
export const freshDatabase = async (): Promise<string> => {
  const admin = process.env.SAIDSO_TEST_POSTGRES;
  const template = process.env.SAIDSO_TEST_TEMPLATE;
  if (!admin || !template) throw new Error('no Postgres was prepared for this room: see jest.config.mjs');
  const name = `t${process.env.JEST_WORKER_ID ?? 0}_${process.pid}_${Date.now().toString(36)}_${++made}`;
  const client = new Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query(`create database ${name} template ${template}`);
  } finally {
    await client.end();
  }
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return url.href;
};
