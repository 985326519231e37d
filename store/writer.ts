import { beginning, soundText } from '@/domain/text/sound-text';
import { newId } from './new-id';
import type { Prisma } from './prisma-client/client';
import {
  type NewRow,
  type Plain,
  type RowPatch,
  type Table,
  toRecorded,
  toStored,
  unrevised,
  unsigned,
  unstamped,
  unwithdrawn,
} from './row';

/** One row that an act wrote: what it was and what it became. `before` is null for a new row. */
export type Change = { readonly table: Table; readonly id: string; readonly before: Plain | null; readonly after: Plain };

/** Thrown when a row was changed since the editor read it; the act becomes the refusal `changed-since`. */
export class ChangedSince extends Error {
  constructor(
    readonly table: Table,
    readonly id: string,
    readonly current: Plain | null,
  ) {
    super(`${table} ${id} was changed since`);
  }
}

/** Thrown when a natural key is already standing; the act becomes the refusal `already-there`. */
export class AlreadyThere extends Error {
  constructor(
    readonly table: Table,
    readonly id: string,
  ) {
    super(`${table} ${id} is already there`);
  }
}

/** Thrown for a text with a NUL character, which Postgres cannot keep; the act becomes the refusal `text-has-nul`. */
export class NulInText extends Error {}

/** The row with its texts well-formed; a NUL in one of them is thrown. */
const soundRow = (row: Plain): Plain => {
  const sound = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sound);
    if (typeof value !== 'string') return value;
    if (value.includes('\0')) throw new NulInText();
    return soundText(value);
  };
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, sound(value)]));
};

type Delegate = {
  create(args: { data: Plain }): Promise<Plain>;
  createManyAndReturn(args: { data: Plain[] }): Promise<Plain[]>;
  findFirst(args: { where: Plain }): Promise<Plain | null>;
  updateMany(args: { where: Plain; data: Plain }): Promise<{ count: number }>;
};

/** Writes the rows of one act inside its transaction and remembers each, so that the event and its undoing follow by themselves. */
export class Writer {
  readonly changes: Change[] = [];
  readonly about = new Set<string>();
  label: string | null = null;
  subject: { type: Table; id: string } | null = null;

  constructor(
    readonly tx: Prisma.TransactionClient,
    readonly workspaceId: string,
    readonly editorId: string | null,
    readonly now: Date,
  ) {}

  private of(table: Table): Delegate {
    return this.tx[table] as unknown as Delegate;
  }

  /** Names the object the act is about (its first row, when never said), words for it, and others it touches. */
  concerns(type: Table, id: string, label: string, ...others: readonly (string | null | undefined)[]): void {
    this.subject = { type, id };
    this.label = beginning(label);
    for (const other of [id, ...others]) if (other) this.about.add(other);
  }

  /** Adds a row; gives its id. `created_by` and `created_at` are filled in where the table has them. */
  async add<T extends Table>(table: T, row: Omit<NewRow<T>, 'created_by' | 'created_at'>): Promise<string> {
    const given = row as Plain;
    const id = (given.id as string | undefined) ?? newId(this.now);
    const whole: Plain = { ...given, workspace_id: this.workspaceId, id, ...this.stamps(table) };
    const made = await this.of(table).create({ data: toStored(soundRow(whole)) });
    this.changes.push({ table, id, before: null, after: toRecorded(table, made) });
    return id;
  }

  /** Adds many rows, a few hundred in a statement (more would pass what the protocol binds at once); gives their ids in order. */
  async addMany<T extends Table>(table: T, rows: readonly Omit<NewRow<T>, 'created_by' | 'created_at'>[]): Promise<string[]> {
    const whole = rows.map(
      (row): Plain => ({ id: newId(this.now), ...(row as Plain), workspace_id: this.workspaceId, ...this.stamps(table) }),
    );
    for (let at = 0; at < whole.length; at += 200) {
      const data = whole.slice(at, at + 200).map((row) => toStored(soundRow(row)));
      const made = await this.of(table).createManyAndReturn({ data });
      for (const row of made) this.changes.push({ table, id: row.id as string, before: null, after: toRecorded(table, row) });
    }
    return whole.map(({ id }) => id as string);
  }

  /** The row, or null. */
  async find(table: Table, where: Plain): Promise<Plain | null> {
    return this.of(table).findFirst({ where: { ...toStored(soundRow(where)), workspace_id: this.workspaceId } });
  }

  /** Changes some columns. With `revision`, only if nobody changed the row since that revision; throws ChangedSince otherwise. */
  async change<T extends Table>(table: T, id: string, patch: RowPatch<T>, revision?: number): Promise<void> {
    return this.rewrite(table, id, patch as Plain, revision);
  }

  /** `change` for columns known only at run time: reviving, withdrawing, undoing. */
  async rewrite(table: Table, id: string, patch: Plain, revision?: number): Promise<void> {
    const sound = soundRow(patch);
    const before = await this.find(table, { id });
    const read = revision ?? before?.revision;
    if (!before || (!unrevised.has(table) && before.revision !== read)) throw new ChangedSince(table, id, before);
    const next = unrevised.has(table) ? {} : { revision: (before.revision as number) + 1 };
    const where = { workspace_id: this.workspaceId, id, ...(unrevised.has(table) ? {} : { revision: before.revision }) };
    const written = await this.of(table).updateMany({ where, data: { ...toStored(sound), ...next } });
    if (written.count !== 1) throw new ChangedSince(table, id, await this.find(table, { id }));
    this.changes.push({
      table,
      id,
      before: toRecorded(table, before),
      after: toRecorded(table, { ...before, ...toStored(sound), ...next }),
    });
  }

  /** Adds the row with this natural key, or revives the withdrawn one with the new values. A standing one throws AlreadyThere. */
  async put<T extends Table>(table: T, key: Plain, rest: Plain): Promise<string> {
    const there = await this.find(table, key);
    if (!there) return this.add(table, { ...key, ...rest } as Omit<NewRow<T>, 'created_by' | 'created_at'>);
    const id = there.id as string;
    if (there.withdrawn_at === null) throw new AlreadyThere(table, id);
    await this.rewrite(table, id, { ...rest, withdrawn_at: null });
    return id;
  }

  /** Withdraws the row; it stays, and adding it again revives it. */
  async withdraw(table: Table, id: string, revision?: number): Promise<void> {
    if (unwithdrawn.has(table)) throw new Error(`${table} cannot be withdrawn`);
    await this.rewrite(table, id, { withdrawn_at: this.now }, revision);
  }

  private stamps(table: Table): Plain {
    if (unstamped.has(table)) return {};
    if (unsigned.has(table)) return { created_at: this.now };
    return { created_by: this.editorId, created_at: this.now };
  }
}
