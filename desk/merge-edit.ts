import { type Fields, mergeFields } from '@/domain/history/merge-fields';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type Plain, type Table, toRecorded } from '@/store/row';
import { holdRow, rowAtRevision } from '@/store/row-at-revision';
import { ChangedSince, type Writer } from '@/store/writer';

type Edited = {
  readonly table: Table;
  readonly id: string;
  /** an object that events on this row are about; the row itself unless said */
  readonly of?: string;
  /** the revision the editor had on the screen */
  readonly seen: number;
};
/** What to write instead of what was given, and the revision to write it over. */
type Settled<F> = { readonly fields: F; readonly revision: number };

/**
 * What an edit becomes when others changed the row since: fields that do not clash are merged, the rest is refused as `changed-since` with
 * `clashes` (field, base, mine, theirs), `merged` (every field, mine where it clashes), `brought` (those only others changed), the `revision` they
 * stand in and `by`, who wrote it.
 * What the editor saw comes from the history, so that no screen has to send it and none can be wrong about it.
 * @param mine the fields given; those that are absent were left alone
 * @param fieldsOf the fields in a row of the table, in the words of the input
 */
export const mergeEdit = async <F extends Fields>(
  w: Writer,
  { table, id, of = id, seen }: Edited,
  mine: F,
  fieldsOf: (row: Plain) => Fields | Promise<Fields>,
): Promise<Outcome<Settled<F>>> => {
  await holdRow(w, table, id);
  const current = await w.find(table, { id });
  if (!current) throw new ChangedSince(table, id, null);
  const revision = current.revision as number;
  if (revision === seen) return accept({ fields: mine, revision });
  const base = await rowAtRevision(w, { table, id, of }, seen);
  const theirs = await fieldsOf(toRecorded(table, current));
  const { fields, clashes, brought } = mergeFields(base && (await fieldsOf(base.row)), mine, theirs);
  if (clashes.length > 0) {
    const by = (await rowAtRevision(w, { table, id, of }, revision))?.by ?? null;
    return refuse('changed-since', {
      table,
      id,
      current: { ...current, ...theirs, revision },
      clashes,
      merged: fields,
      brought,
      revision,
      by,
    });
  }
  const given = Object.keys(mine);
  return accept({ fields: Object.fromEntries(Object.entries(fields).filter(([field]) => given.includes(field))) as F, revision });
};
