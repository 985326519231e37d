import { beginning, soundText } from '@/domain/text/sound-text';
import type { ActConnection } from './act-connection';
import { newId } from './new-id';
import type { Prisma } from './prisma-client/client';
import { prismaOf } from './prisma-of';
import {
  type NewRow,
  type Plain,
  type RowPatch,
  signedAnew,
  type Table,
  toRecorded,
  toStored,
  unrevised,
  unsigned,
  unstamped,
  unwithdrawn,
} from './row';
import { insertRows, type RowAt, type Statement, selectRow, updateRow, updateSeenRow } from './row-sql';
import { type Columns, columnsOf } from './table-columns';

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

const soundValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(soundValue);
  if (typeof value !== 'string') return value;
  if (value.includes('\0')) throw new NulInText();
  return soundText(value);
};
/** The row with its texts well-formed; a NUL in one of them is thrown. */
const soundRow = (row: Plain): Plain => {
  const sound: Plain = {};
  for (const column in row) sound[column] = soundValue(row[column]);
  return sound;
};

/** A change that nothing was written before: it waits for what follows, and is written in one statement with the event when that is all. */
type Waiting = {
  readonly table: Table;
  readonly columns: Columns;
  readonly at: RowAt;
  readonly patch: Plain;
};

/** Writes the rows of one act inside its transaction and remembers each, so that the event and its undoing follow by themselves. */
export class Writer {
  readonly changes: Change[] = [];
  readonly about = new Set<string>();
  label: string | null = null;
  subject: { type: Table; id: string } | null = null;

  /** Rows as they were last seen, by table and id: the revision tells whether they still are so. */
  private readonly seen = new Map<string, Plain>();
  private waiting: Waiting | null = null;
  /** Prisma in the act's transaction. */
  readonly tx: Prisma.TransactionClient;

  constructor(
    private readonly connection: ActConnection,
    readonly workspaceId: string,
    readonly editorId: string | null,
    readonly now: Date,
  ) {
    this.tx = prismaOf(async () => {
      await this.writeWaiting();
      return connection.prisma();
    });
  }

  /** One statement in the act's transaction. */
  private async run({ text, values }: Statement): Promise<Plain[]> {
    await this.writeWaiting();
    return (await this.connection.write(text, values)).rows;
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
    const [made] = await this.run(insertRows(table, await columnsOf(table), [soundRow(whole)]));
    this.changes.push({ table, id, before: null, after: toRecorded(table, made ?? whole) });
    return id;
  }

  /** Adds many rows, a few hundred in a statement (more would pass what the protocol binds at once); gives their ids in order. */
  async addMany<T extends Table>(table: T, rows: readonly Omit<NewRow<T>, 'created_by' | 'created_at'>[]): Promise<string[]> {
    const whole = rows.map(
      (row): Plain => ({ id: newId(this.now), ...(row as Plain), workspace_id: this.workspaceId, ...this.stamps(table) }),
    );
    for (let at = 0; at < whole.length; at += 200) {
      const made = await this.run(insertRows(table, await columnsOf(table), whole.slice(at, at + 200).map(soundRow)));
      for (const row of made) this.changes.push({ table, id: row.id as string, before: null, after: toRecorded(table, row) });
    }
    return whole.map(({ id }) => id as string);
  }

  /** The row, or null. A column asked for as undefined finds nothing. */
  async find(table: Table, where: Plain): Promise<Plain | null> {
    await this.writeWaiting();
    if (Object.values(where).includes(undefined)) return null;
    const { text, values } = selectRow(table, await columnsOf(table), { workspace_id: this.workspaceId, ...soundRow(where) });
    const row = (await this.connection.look(text, values)).rows[0] ?? null;
    if (row?.id) this.seen.set(`${table} ${row.id}`, row);
    return row;
  }

  /** Changes some columns. With `revision`, only if nobody changed the row since that revision; throws ChangedSince otherwise. */
  async change<T extends Table>(table: T, id: string, patch: RowPatch<T>, revision?: number): Promise<void> {
    return this.rewrite(table, id, this.signed(table, patch as Plain), revision);
  }

  /** `change` for columns known only at run time, which nobody signs: reviving, withdrawing, undoing. */
  async rewrite(table: Table, id: string, patch: Plain, revision?: number): Promise<void> {
    const sound = toStored(soundRow(patch));
    const counted = !unrevised.has(table);
    const columns = await columnsOf(table);
    const at = { workspaceId: this.workspaceId, id, revision: counted ? (revision ?? null) : null };
    const before =
      (counted && this.asSeen(table, at, columns, sound)) || (await this.run(updateRow(table, columns, at, sound, counted)))[0];
    if (!before) throw new ChangedSince(table, id, await this.find(table, { id }));
    const next = counted ? { revision: (before.revision as number) + 1 } : {};
    this.changes.push({ table, id, before: toRecorded(table, before), after: toRecorded(table, { ...before, ...sound, ...next }) });
  }

  /** The row as it was seen at this revision, when nothing was written yet: the change then waits, and is checked by the revision when it is written. */
  private asSeen(table: Table, at: RowAt, columns: Columns, patch: Plain): Plain | null {
    const { revision } = at;
    const row = this.seen.get(`${table} ${at.id}`);
    if (this.waiting || !this.connection.onlyLooked || revision === null || row?.revision !== revision) return null;
    this.waiting = { table, columns, at, patch };
    return row;
  }

  /** Writes the change that waits. */
  private async writeWaiting(): Promise<void> {
    if (!this.waiting) return;
    const { table, columns, at, patch } = this.waiting;
    this.waiting = null;
    const { text, values } = updateSeenRow(table, columns, at, patch);
    if ((await this.connection.write(text, values)).rowCount !== 1)
      throw new ChangedSince(table, at.id, await this.find(table, { id: at.id }));
  }

  /** Writes the event, which `statement` makes. A change that waits is written with it: both are committed at once, or neither. */
  async writeEvent(statement: (update: Statement | null) => Statement): Promise<void> {
    if (!this.waiting) {
      await this.run(statement(null));
      return;
    }
    const { table, columns, at, patch } = this.waiting;
    this.waiting = null;
    const { text, values } = statement(updateSeenRow(table, columns, at, patch));
    if ((await this.connection.look(text, values)).rowCount === 0)
      throw new ChangedSince(table, at.id, await this.find(table, { id: at.id }));
  }

  /** Adds the row with this natural key, or revives the withdrawn one with the new values. A standing one throws AlreadyThere. */
  async put<T extends Table>(table: T, key: Plain, rest: Plain): Promise<string> {
    const there = await this.find(table, key);
    if (!there) return this.add(table, { ...key, ...rest } as Omit<NewRow<T>, 'created_by' | 'created_at'>);
    const id = there.id as string;
    if (there.withdrawn_at === null) throw new AlreadyThere(table, id);
    await this.rewrite(table, id, { ...this.signed(table, rest), withdrawn_at: null });
    return id;
  }

  /** Withdraws the row; it stays, and adding it again revives it. */
  async withdraw(table: Table, id: string, revision?: number): Promise<void> {
    if (unwithdrawn.has(table)) throw new Error(`${table} cannot be withdrawn`);
    await this.rewrite(table, id, { withdrawn_at: this.now }, revision);
  }

  /** The change with the name of who writes it, where it changes what a row says that has place for one. */
  private signed(table: Table, patch: Plain): Plain {
    const content = signedAnew[table] ?? [];
    return content.some((column) => column in patch) ? { ...patch, changed_by: this.editorId, changed_at: this.now } : patch;
  }

  private stamps(table: Table): Plain {
    if (unstamped.has(table)) return {};
    if (unsigned.has(table)) return { created_at: this.now };
    return { created_by: this.editorId, created_at: this.now };
  }
}
