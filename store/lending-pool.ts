import pg from 'pg';

/**
 * A pool that owns no connection: it gives the one that was lent, in the transaction it is in. Beginning, committing and letting go of it are
 * its owner's business, so these words are not passed on.
 */
export class LendingPool extends pg.Pool {
  private lent: pg.ClientBase | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  /** Runs `take`, which takes the connection from this pool; others who lend wait until it has. */
  lend<V>(connection: pg.ClientBase, take: () => Promise<V>): Promise<V> {
    const taken = this.turn.then(() => {
      this.lent = connection;
      return take();
    });
    this.turn = taken.catch(() => {});
    return taken;
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Parameters<pg.Pool['connect']>[0]): void;
  override connect(): unknown {
    const connection = this.lent;
    this.lent = undefined;
    return connection
      ? Promise.resolve(borrowed(connection))
      : Promise.reject(new Error('nothing was lent: an act asks through its writer'));
  }
}

const ownersWords = new Set(['BEGIN', 'COMMIT', 'ROLLBACK']);
const nothing = { rows: [], fields: [], rowCount: 0 };

const borrowed = (connection: pg.ClientBase): pg.PoolClient => {
  const query = (asked: pg.QueryConfig) => (ownersWords.has(asked.text) ? Promise.resolve(nothing) : connection.query(asked));
  const doNothing = () => {};
  return { query, release: doNothing, on: doNothing, removeListener: doNothing } as unknown as pg.PoolClient;
};
