// `npm run bench -- pages`: every page of a desk of 2,400 statements, while the planner knows nothing of them and when it does.
import postgres from 'postgres';
import { onBuiltApp } from '../data/built-app';
import { askOnce } from '../data/first-bytes';
import { pagesOf } from '../data/pages-of';

const onDatabase = async <T>(act: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
  const sql = postgres(process.env.DATABASE_URL ?? '', { max: 1 });
  return act(sql).finally(() => sql.end());
};
/** Keeps Postgres from gathering statistics, as in the moments after much was written. */
const unknown = () =>
  onDatabase(async (sql) => {
    const tables = await sql<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'public'`;
    for (const { name } of tables) await sql`alter table ${sql(name)} set (autovacuum_enabled = off)`;
  });
const known = () => onDatabase((sql) => sql`analyze`);

const make = async () => {
  await unknown();
  return (await import('../data/wide-issue')).wideDesk('wide');
};

await onBuiltApp(make, async ({ origin, signIn }, { issueId }) => {
  const context = await signIn('Wilma');
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const pages = await onDatabase((sql) => pagesOf(sql, 'wide', issueId));
  /** The third answer of each: the first two find code that was never run. */
  const round = async () => {
    const taken: number[] = [];
    for (const { path } of pages) {
      let whole = 0;
      for (let n = 0; n < 3; n++) whole = (await askOnce(`${origin}${path}`, cookie)).whole;
      taken.push(whole);
    }
    return taken;
  };
  const [before, , after] = [await round(), await known(), await round()];
  console.log('\nthe whole page, ms, and as a multiple of the inbox: unknown to the planner, then known');
  for (const [at, { name }] of pages.entries()) {
    const figures = [before, after].map((taken) => {
      const ms = taken[at] ?? Number.NaN;
      return `${ms.toFixed(0).padStart(7)} ${(ms / (taken[0] ?? ms)).toFixed(1).padStart(6)}`;
    });
    console.log(`${name.padEnd(36)} ${figures.join('   ')}`);
  }
});
process.exit(0);
