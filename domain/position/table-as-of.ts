import { type Cell, type CellDraft, cellAsOf, type Entry, entriesOf, repliesOn } from './cell-as-of';
import { cite, touchesOf } from './citations';
import { gapOf } from './gap';
import { grouped } from './grouped';
import type { SideBySide } from './side-by-side';
import type { Party } from './side-by-side-facts';

export type Row = SideBySide['rows'][number] & {
  readonly cells: readonly Cell[];
  /** what counts for no party */
  readonly unplaced: Cell | null;
  readonly claims: number;
  readonly unanswered: number;
};

/** `roots`: how many wrote its words down first; `ownVoice`: nobody reports it, outlets speak for themselves. */
export type Column = Party & { readonly said: number; readonly voices: number; readonly roots: number; readonly ownVoice: boolean };

export type Table = {
  readonly asOf: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** claims that count in the columns shown, or for no party */
  readonly claims: number;
  readonly gaps: number;
  readonly unanswered: number;
  /** for each tag, the tags of the statements it answers or is answered by */
  readonly touches: ReadonlyMap<string, ReadonlySet<string>>;
};

const claimsIn = (cells: readonly CellDraft[]): Set<string> =>
  new Set(cells.flatMap(({ counted }) => counted.map(({ claimId }) => claimId)));

const columnOf = (party: Party, cells: readonly CellDraft[]): Column => {
  const own = cells.filter(({ partyId }) => partyId === party.id);
  const statements = own.flatMap(({ groups }) => groups.flat());
  return {
    ...party,
    said: claimsIn(own).size,
    voices: new Set(own.flatMap(({ counted }) => counted.map(({ voice }) => voice))).size,
    roots: new Set(statements.map(({ root }) => root)).size,
    ownVoice: statements.length > 0 && statements.every(({ ownVoice }) => ownVoice),
  };
};

const unansweredIn = (cells: readonly { readonly entries: readonly Pick<Entry, 'claimId' | 'unanswered'>[] }[]): number =>
  new Set(cells.flatMap(({ entries }) => entries.flatMap((entry) => (entry.unanswered ? [entry.claimId] : [])))).size;

/**
 * The page as of a day (null: all that is kept): only what had been said by then, with the positions, tags, citations and gaps of that day.
 * A statement dated within bounds counts from the last of its days.
 */
export const tableAsOf = (page: SideBySide, asOf: string | null): Table => {
  const replies = repliesOn(page);
  const drafted = page.rows.map((row) => {
    const drafts = [...page.parties.map(({ id }) => id), null].map((partyId) => cellAsOf(page, row.id, partyId, asOf));
    return { row, cells: drafts.map((draft) => ({ draft, entries: entriesOf(page, replies, draft, row.letter, asOf) })) };
  });
  const places = drafted.flatMap(({ row, cells }) =>
    cells.flatMap(({ draft, entries }) => entries.map(({ tag, claimId }) => ({ tag, claimId, issueId: row.id, partyId: draft.partyId }))),
  );
  const cited = { from: grouped(page.relations, ({ fromClaimId }) => fromClaimId), places: grouped(places, ({ claimId }) => claimId) };
  const rows = drafted.map(({ row, cells }): Row => {
    const finished = cells.map(({ draft: { groups: _, counted, ...cell }, entries }): Cell => {
      const citing = entries.map((entry) => ({ ...entry, citations: cite(cited, { ...entry, issueId: row.id }, asOf) }));
      const party = cell.partyId;
      const gap = party !== null && counted.length === 0 ? gapOf(page, row.id, party, places, asOf) : null;
      return { ...cell, entries: citing, gap };
    });
    const unplaced = finished.find(({ partyId, entries }) => partyId === null && entries.length > 0) ?? null;
    return {
      ...row,
      cells: finished.filter(({ partyId }) => partyId !== null),
      unplaced,
      claims: claimsIn(cells.map(({ draft }) => draft)).size,
      unanswered: unansweredIn(cells),
    };
  });
  const all = rows.flatMap(({ cells, unplaced }) => (unplaced ? [...cells, unplaced] : cells));
  const drafts = drafted.flatMap(({ cells }) => cells.map(({ draft }) => draft));
  return {
    asOf,
    columns: page.parties.map((party) => columnOf(party, drafts)),
    rows,
    claims: claimsIn(drafts).size,
    gaps: all.filter(({ gap }) => gap !== null && gap.kind !== 'left-out').length,
    unanswered: unansweredIn(all),
    touches: touchesOf(all.flatMap(({ entries }) => entries)),
  };
};
