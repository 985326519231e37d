import { closePools, reading, writingPool } from '@/store/db';
import { exportLines } from '@/store/export-lines';
import { readingLimit } from '@/store/reading-limit';

const direct = 'postgresql://db.example/saidso';
const pooler = 'postgresql://pooler.example/saidso';

test.each<readonly [string, Record<string, string>, object]>([
  ['a database reached directly', { DATABASE_URL: direct, DATABASE_DIRECT_URL: direct }, { statement_timeout: 30_000 }],
  ['one whose direct address is not given', { DATABASE_URL: direct }, { statement_timeout: 30_000 }],
  ['a pooler, which may refuse what it does not know', { DATABASE_URL: pooler, DATABASE_DIRECT_URL: direct }, {}],
  [
    'a pooler that is known to take it',
    { DATABASE_URL: pooler, DATABASE_DIRECT_URL: direct, DATABASE_READ_SECONDS: '10' },
    { statement_timeout: 10_000 },
  ],
  ['another limit', { DATABASE_URL: direct, DATABASE_READ_SECONDS: '0.5' }, { statement_timeout: 500 }],
  ['no limit', { DATABASE_URL: direct, DATABASE_READ_SECONDS: '0' }, {}],
])('what is set at connecting: %s', (_, env, set) => {
  expect(readingLimit(env)).toEqual(set);
});

test.each(['soon', '-1', '30s'])('a limit of %j is refused when it starts', (asked) => {
  expect(() => readingLimit({ DATABASE_URL: direct, DATABASE_READ_SECONDS: asked })).toThrow('DATABASE_READ_SECONDS');
});

describe('the reading pool', () => {
  test('ends a statement after 30 s; acts are not cut off', async () => {
    const [read] = await reading()`select current_setting('statement_timeout') as limit`;
    const wrote = await writingPool().query("select current_setting('statement_timeout') as limit");
    expect([read?.limit, wrote.rows[0].limit]).toEqual(['30s', '0']);
  });

  test('says that it ended one that takes too long, and goes on', async () => {
    await closePools();
    process.env.DATABASE_READ_SECONDS = '0.2';
    try {
      await expect(reading()`select pg_sleep(20)`).rejects.toMatchObject({ code: '57014' });
      expect(await reading()`select 1 as one`).toMatchObject([{ one: 1 }]);
    } finally {
      delete process.env.DATABASE_READ_SECONDS;
      await closePools();
    }
  });

  test('takes its time over an export', async () => {
    const lines = exportLines('01a1df54-3440-76c0-ae2a-02b211ec884a', new Date(0));
    await lines.next();
    const waiting = async () => {
      const [there] = await reading()`select count(*)::int as n from pg_stat_activity where datname = current_database()
        and state = 'idle in transaction' and query like '%statement_timeout%'`;
      return there?.n;
    };
    expect(await waiting()).toBe(1);
    await lines.return(undefined);
    const open = await reading()`select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`;
    // one that is broken off leaves no connection behind that reads the same instant for ever
    expect(open).toHaveLength(0);
  });
});
