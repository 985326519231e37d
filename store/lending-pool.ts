import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

const lent = new AsyncLocalStorage<pg.ClientBase>();

/** Runs `work`; a connection that it takes from the pool meanwhile is this one. */
export const lending = <V>(connection: pg.ClientBase, work: () => V): V => lent.run(connection, work);

/**
 * The writing pool. What asks it for a connection while one is lent gets that one, in the transaction it is in: beginning, committing and
 * letting go of it are its owner's business, so these words are not passed on.
 */
export class LendingPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Parameters<pg.Pool['connect']>[0]): void;
  override connect(callback?: Parameters<pg.Pool['connect']>[0]): unknown {
    if (callback) return super.connect(callback);
    const connection = lent.getStore();
    return connection ? Promise.resolve(borrowed(connection)) : super.connect();
  }
}

const ownersWords = new Set(['BEGIN', 'COMMIT', 'ROLLBACK']);
const nothing = { rows: [], fields: [], rowCount: 0 };

const borrowed = (connection: pg.ClientBase): pg.PoolClient => {
  const query = (asked: pg.QueryConfig) => (ownersWords.has(asked.text) ? Promise.resolve(nothing) : connection.query(asked));
  const doNothing = () => {};
  return { query, release: doNothing, on: doNothing, removeListener: doNothing } as unknown as pg.PoolClient;
};
