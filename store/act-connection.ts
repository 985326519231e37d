import type pg from 'pg';
import { joining, writingPool } from './db';
import type { Prisma } from './prisma-client/client';
import { typesAsPrisma } from './sql-values';
import { nameOf } from './statement-name';

/** The statement that waits fails with it and says so; without a listener the process would end. */
const brokenMeanwhile = () => {};

type Opened = { readonly tx: Prisma.TransactionClient; readonly close: () => Promise<unknown> };

/**
 * The one connection of an act. It begins a transaction with the first statement that writes or locks; looking before that sees what is
 * committed, as it would inside. Prisma is let into the same transaction when the act first asks for it.
 */
export class ActConnection {
  private begun: Promise<unknown> | undefined;
  /** Statements take turns, however an act asks for them. */
  private turn: Promise<unknown> = Promise.resolve();
  private opened: Promise<Opened> | undefined;

  private constructor(private readonly client: pg.PoolClient) {}

  static async take(): Promise<ActConnection> {
    const client = await writingPool().connect();
    client.on('error', brokenMeanwhile);
    return new ActConnection(client);
  }

  /** True when nothing was written or locked yet. */
  get onlyLooked(): boolean {
    return !this.begun;
  }

  /** One statement in the transaction, which begins with it. */
  async write(text: string, values: readonly unknown[]): Promise<pg.QueryResult<Record<string, unknown>>> {
    await this.begin();
    return this.look(text, values);
  }

  /** One statement where the act stands: in its transaction, or by itself before it has begun. */
  look(text: string, values: readonly unknown[]): Promise<pg.QueryResult<Record<string, unknown>>> {
    const asked = this.turn.then(() => this.client.query({ name: nameOf(text), text, values: values as unknown[], types: typesAsPrisma }));
    this.turn = asked.catch(() => {});
    return asked;
  }

  /** Prisma inside the act's transaction. */
  async prisma(): Promise<Prisma.TransactionClient> {
    await this.begin();
    this.opened ??= open(this.client);
    return (await this.opened).tx;
  }

  async commit(): Promise<void> {
    await (await this.opened)?.close();
    // Postgres answers a commit after a failed statement by taking all back, without an error
    if (this.begun && (await this.look('COMMIT', [])).command !== 'COMMIT') throw new Error('an act went on after a statement had failed');
    this.letGo();
  }

  /** Takes everything back. A connection that cannot do even that is thrown away. */
  async rollback(): Promise<void> {
    try {
      await this.opened?.then(({ close }) => close()).catch(() => {});
      if (this.begun) await this.look('ROLLBACK', []);
      this.letGo();
    } catch (error) {
      this.letGo(error instanceof Error ? error : true);
    }
  }

  private letGo(broken?: Error | boolean): void {
    this.client.removeListener('error', brokenMeanwhile);
    this.client.release(broken);
  }

  private begin(): Promise<unknown> {
    this.begun ??= this.look('BEGIN', []);
    return this.begun;
  }
}

/** Prisma has transactions as callbacks only: this one lasts until it is closed. */
const open = (client: pg.PoolClient): Promise<Opened> => {
  const { prisma, pool } = joining();
  const opening = (resolve: (opened: Opened) => void, reject: (error: unknown) => void) => {
    let end = () => {};
    const ended = new Promise<void>((done) => {
      end = done;
    });
    const whole: Promise<void> = prisma.$transaction((tx) => {
      const close = () => {
        end();
        return whole;
      };
      resolve({ tx, close });
      return ended;
    });
    whole.catch(reject);
  };
  return pool.lend(client, () => new Promise(opening));
};
