import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import postgres from 'postgres';
import { LendingPool } from './lending-pool';
import { PrismaClient } from './prisma-client/client';
import { readingLimit } from './reading-limit';

/**
 * The two ways to the database: Prisma writes, postgres.js reads. They share no connection, so no transaction spans both.
 * Made on first use, and kept on globalThis so that a development reload does not open a second pool: one for each generated client, as one that was
 * generated before the schema grew refuses what it does not know.
 */
type Writing = { readonly pool: pg.Pool; readonly prisma: PrismaClient; readonly lending: LendingPool; readonly joining: PrismaClient };
type Pools = { writers?: Map<typeof PrismaClient, Writing>; sql?: postgres.Sql; ears?: postgres.Sql };
const kept = globalThis as typeof globalThis & { saidsoPools?: Pools };
const pools: Pools = kept.saidsoPools ?? {};
kept.saidsoPools = pools;

const address = (): string => {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: start with `npm start`, which sets it');
  return url;
};

const writers = (): Writing => {
  pools.writers ??= new Map();
  const open = pools.writers.get(PrismaClient);
  if (open) return open;
  const pool = new pg.Pool({ connectionString: address(), max: 10, connectionTimeoutMillis: 10_000 });
  // a connection that breaks while nobody uses it is replaced by the pool
  pool.on('error', () => {});
  const lending = new LendingPool();
  const made = { pool, lending, prisma: prismaOn(pool), joining: prismaOn(lending) };
  pools.writers.set(PrismaClient, made);
  return made;
};

const prismaOn = (pool: pg.Pool): PrismaClient =>
  new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions: { maxWait: 10_000, timeout: 60_000 } });

/** Prisma on the writing pool. */
export const writing = (): PrismaClient => writers().prisma;

/** The writing pool itself: acts take their connection from it. */
export const writingPool = (): pg.Pool => writers().pool;

/** Prisma inside a transaction of somebody else's connection, which is lent to it by the pool beside it. */
export const joining = (): { readonly prisma: PrismaClient; readonly pool: LendingPool } => {
  const { joining: prisma, lending: pool } = writers();
  return { prisma, pool };
};

/** The reading pool. Rows come back as plain objects; JSON built by the database comes back parsed. A statement that takes too long is ended by Postgres. */
export const reading = (): postgres.Sql => {
  pools.sql ??= postgres(address(), {
    max: 10,
    onnotice: () => {},
    connection: { application_name: 'saidso', ...readingLimit(process.env) },
  });
  return pools.sql;
};

/** A connection of one's own for LISTEN, straight to Postgres: behind a pooler what is heard would go to somebody else. The caller ends it. */
export const openEars = (): postgres.Sql =>
  postgres(process.env.DATABASE_DIRECT_URL || address(), {
    max: 1,
    onnotice: () => {},
    connection: { application_name: 'saidso listening' },
  });

/** The one listening connection of this process. */
export const listening = (): postgres.Sql => {
  pools.ears ??= openEars();
  return pools.ears;
};

/** Ends all pools and the listening: for the command line and for tests. */
export const closePools = async (): Promise<void> => {
  const open = [...(pools.writers?.values() ?? [])];
  await Promise.all([...open.map(endWriting), pools.sql?.end({ timeout: 5 }), pools.ears?.end({ timeout: 1 })]);
  pools.writers = undefined;
  pools.sql = undefined;
  pools.ears = undefined;
};

const endWriting = async ({ pool, prisma, joining: joined }: Writing): Promise<void> => {
  await Promise.all([prisma.$disconnect(), joined.$disconnect()]);
  await pool.end();
};
