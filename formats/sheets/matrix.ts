import type { Cell, Entry } from '@/domain/position/cell-as-of';
import type { PositionChange } from '@/domain/position/position-changes';
import type { Statement } from '@/domain/position/side-by-side';
import type { Column, Row } from '@/domain/position/table-as-of';
import { type Sheet, type SheetValue, sheetOf } from '../sheet';

export type MatrixAbout = {
  readonly issue: string;
  /** the day it is shown as of */
  readonly asOf: string;
  readonly exported: string;
  /** what was left out: the filters that were on, each with what it let through */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** false when there is more than the words that came along */
  readonly complete: boolean;
};

export type MatrixSheet = {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** changes of positions until that day, oldest first */
  readonly changes: readonly PositionChange[];
  readonly about: MatrixAbout;
  /** the address of the workspace, before `/claims/…`, without a slash at its end */
  readonly address: string;
};

/** A statement in its cell; a cell without words has one record, too. */
type MatrixRecord = {
  readonly row: Row;
  readonly party: Column | null;
  readonly cell: Cell;
  readonly entry: Entry | null;
  readonly said: Statement | null;
};

const recordsOf = (rows: readonly Row[], columns: readonly Column[]): MatrixRecord[] =>
  rows.flatMap((row) =>
    [...row.cells, ...(row.unplaced ? [row.unplaced] : [])].flatMap((cell): MatrixRecord[] => {
      const party = columns.find(({ id }) => id === cell.partyId) ?? null;
      const said = cell.entries.flatMap((entry) => entry.statements.map((one) => ({ row, party, cell, entry, said: one })));
      return said.length > 0 ? said : [{ row, party, cell, entry: null, said: null }];
    }),
  );

const relationsOf = ({ citations }: Entry): string[] =>
  citations.map(({ type, tags, proposition }) => `${type} ${tags.length > 0 ? tags.join(' ') : proposition}`);
const silentOf = ({ unanswered }: Entry): string[] =>
  unanswered === null ? [] : unanswered.by.length > 0 ? unanswered.by.map(({ name }) => name) : ['everybody'];

/** The changes of the cells that are shown, in words that need no ids. */
const changesTold = (rows: readonly Row[], columns: readonly Column[], changes: readonly PositionChange[]) =>
  changes.flatMap(({ issueId, partyId, from, to, on }) => {
    const [row, party] = [rows.find(({ id }) => id === issueId), columns.find(({ id }) => id === partyId)];
    return row && party ? [{ row: row.letter, question: row.question, party: party.code, from, to, on }] : [];
  });

/**
 * The table of an issue, one statement a row; what is known of an empty cell stands in `empty_cell`. Judgements are the settled ones only.
 * Days are `YYYY-MM-DD`; `words` of an interrupted statement are joined by " … ". `changed_…` is the last change of the party's position; all of them
 * stand in `positionChanges` of what the sheet is about. `as_of` and `filters` stand in every row, too: rows outlive the name of their file.
 */
export const matrixSheet = ({ rows, columns, changes, about, address }: MatrixSheet): Sheet => {
  const changeOf = ({ row, party }: MatrixRecord) => changes.findLast((one) => one.issueId === row.id && one.partyId === party?.id) ?? null;
  const filters = Object.entries(about.filters).map(([name, chosen]) => `${name}: ${chosen.join(', ')}`);
  const takes: Readonly<Record<string, (record: MatrixRecord) => SheetValue>> = {
    row: ({ row }) => row.letter,
    question: ({ row }) => row.question,
    depth: ({ row }) => row.depth,
    party: ({ party }) => party?.code ?? null,
    party_name: ({ party }) => party?.name ?? null,
    stance: ({ cell, party }) => (party ? cell.stance : null),
    stance_from: ({ cell, party }) => (party ? (cell.set ? 'set' : 'derived') : null),
    stance_reason: ({ cell }) => cell.set?.reason ?? null,
    stance_stale: ({ cell }) => cell.set?.stale ?? null,
    changed_from: (record) => changeOf(record)?.from ?? null,
    changed_to: (record) => changeOf(record)?.to ?? null,
    changed_on: (record) => changeOf(record)?.on ?? null,
    empty_cell: ({ cell }) => cell.gap?.kind ?? null,
    claims_without_words: ({ cell }) => cell.beyond,
    tag: ({ entry }) => entry?.tag ?? null,
    claim: ({ said }) => said?.proposition ?? null,
    kind: ({ said }) => said?.kind ?? null,
    bearing: ({ said }) => said?.bearing ?? null,
    words: ({ said }) => said?.words.join(' … ') ?? null,
    language: ({ said }) => said?.language || null,
    speaker: ({ said }) => said?.speaker ?? null,
    role: ({ said }) => said?.role ?? null,
    said_earliest: ({ said }) => said?.said.earliest ?? null,
    said_latest: ({ said }) => said?.said.latest ?? null,
    said_precision: ({ said }) => said?.said.precision ?? null,
    mode: ({ said }) => said?.mode ?? null,
    told_by: ({ said }) => said?.tellers ?? [],
    recorded_by: ({ said }) => said?.recorders ?? [],
    occasion: ({ said }) => said?.occasion ?? null,
    source: ({ said }) => said?.source.name ?? null,
    was_said: ({ said }) => said?.judgedSaid.settled?.word ?? null,
    is_so: ({ said }) => said?.judgedSo.settled?.word ?? null,
    drift: ({ said }) => said?.drift?.state ?? null,
    relations: ({ entry }) => (entry ? relationsOf(entry) : []),
    no_answer_by: ({ entry }) => (entry ? silentOf(entry) : []),
    claim_address: ({ entry }) => (entry ? `${address}/claims/${entry.claimId}` : null),
    source_address: ({ said }) => (said ? `${address}/sources/${said.source.id}?quote=${said.quoteId}` : null),
    as_of: () => about.asOf,
    filters: () => filters,
  };
  return sheetOf(takes, recordsOf(rows, columns), { ...about, positionChanges: changesTold(rows, columns, changes) });
};
