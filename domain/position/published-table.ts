import { codeThatOwes } from '@/domain/issue/unanswered';
import type { DriftDecision, DriftState } from '@/domain/quote/drift-decision';
import type { PartialDate } from '@/domain/source/partial-date';
import type { Cell, Entry } from './cell-as-of';
import type { GapKind } from './gap';
import { type HandedOn, handedOn } from './handed-on';
import { type ChangesByCell, changesUntil, type PositionChange } from './position-changes';
import type { Statement } from './side-by-side';
import type { RelationFacts } from './side-by-side-facts';
import type { Stance } from './stance';
import type { Table } from './table-as-of';

/** A statement as anybody may read it. `said`, `so`: the desk's settled answers, else that there is none. */
export type PublishedStatement = Pick<
  Statement,
  'words' | 'language' | 'speaker' | 'named' | 'role' | 'ownVoice' | 'told' | 'tellers' | 'recorders' | 'occasion'
> & {
  readonly on: PartialDate;
  readonly source: string;
  readonly said: HandedOn;
  readonly so: HandedOn;
  readonly drift: { readonly state: DriftState; readonly decision: DriftDecision } | null;
};
export type PublishedEntry = {
  readonly tag: string;
  readonly proposition: string;
  readonly statements: readonly PublishedStatement[];
  /** null when no answer is owed; `owing` is the code of the one party that owes it */
  readonly unanswered: { readonly owing: string | null } | null;
  readonly relations: readonly (Pick<RelationFacts, 'type' | 'answer'> & { readonly tags: readonly string[] })[];
};
export type PublishedCell = {
  readonly code: string | null;
  readonly stance: Stance;
  readonly gap: GapKind | null;
  /** the last change of its position; reasons of editors stay in the desk */
  readonly since: { readonly from: Stance; readonly to: Stance; readonly on: string } | null;
  readonly beyond: number;
  readonly entries: readonly PublishedEntry[];
};
export type PublishedTable = {
  readonly parties: readonly { readonly code: string; readonly slot: number; readonly name: string }[];
  readonly rows: readonly {
    readonly letter: string;
    readonly depth: number;
    readonly question: string;
    readonly cells: readonly PublishedCell[];
  }[];
};

const statementOf = (it: Statement): PublishedStatement => ({
  words: it.words,
  language: it.language,
  speaker: it.speaker,
  named: it.named,
  role: it.role,
  ownVoice: it.ownVoice,
  told: it.told,
  tellers: it.tellers,
  recorders: it.recorders,
  occasion: it.occasion,
  on: it.said,
  source: it.source.name,
  said: handedOn('said', it.judgedSaid, it.kind),
  so: handedOn('so', it.judgedSo, it.kind),
  drift: it.drift && { state: it.drift.state, decision: it.drift.decision },
});

/** Relations to what stands on this page; what they hit elsewhere in the desk is nobody else's business. */
const entryOf = (entry: Entry, columns: Table['columns']): PublishedEntry => ({
  tag: entry.tag,
  proposition: entry.strongest.proposition,
  statements: entry.statements.map(statementOf),
  unanswered: entry.unanswered && { owing: codeThatOwes(entry.unanswered, columns) },
  relations: entry.citations.filter(({ tags }) => tags.length > 0).map(({ type, answer, tags }) => ({ type, answer, tags })),
});

const sinceOf = (change: PositionChange | undefined): PublishedCell['since'] =>
  change ? { from: change.from, to: change.to, on: change.on } : null;

/** A request that still waits is the desk's own: nothing is on record yet. */
const gapKindOf = ({ gap }: Cell): GapKind | null => (gap?.kind === 'waiting' ? 'no-statement' : (gap?.kind ?? null));

/**
 * The table for people without a seat, named part by part so that nothing else comes along: exact words, stances and settled answers; no ids, no
 * reasons, no requests, nothing of open rounds, nobody's own verdict, no names of editors.
 */
export const publishedTable = ({ columns, rows, asOf }: Table, changes: ChangesByCell): PublishedTable => ({
  parties: columns.map(({ code, slot, name }) => ({ code, slot, name })),
  rows: rows.map(({ letter, depth, question, cells, unplaced }) => ({
    letter,
    depth,
    question,
    cells: [...cells, ...(unplaced ? [unplaced] : [])].map((cell) => ({
      code: columns.find(({ id }) => id === cell.partyId)?.code ?? null,
      stance: cell.stance,
      gap: gapKindOf(cell),
      since: sinceOf(changesUntil(changes, cell, asOf).at(-1)),
      beyond: cell.beyond,
      entries: cell.entries.map((entry) => entryOf(entry, columns)),
    })),
  })),
});
