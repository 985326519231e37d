import { type Reply, type Unanswered, unanswered } from '@/domain/issue/unanswered';
import { replyTypes } from '@/domain/relation/relation';
import type { Citation } from './citations';
import { type DerivedPosition, derivePosition, type Stated } from './derive-position';
import type { Gap } from './gap';
import { grouped } from './grouped';
import type { SideBySide, Statement, Unshown } from './side-by-side';
import type { SetPosition } from './side-by-side-facts';
import type { Stance } from './stance';
import { strongestFirst } from './strongest-first';

/** A claim in a cell: its appearances, the strongest words first, the tag it is cited by, and what it does to others. */
export type Entry = {
  readonly tag: string;
  readonly claimId: string;
  readonly strongest: Statement;
  readonly statements: readonly Statement[];
  readonly citations: readonly Citation[];
  readonly unanswered: Unanswered | null;
};

export type Cell = {
  readonly issueId: string;
  readonly partyId: string | null;
  readonly stance: Stance;
  readonly derived: DerivedPosition;
  /** what an editor set, when that decides */
  readonly set: SetPosition | null;
  readonly entries: readonly Entry[];
  /** claims that count here but did not come along with their words */
  readonly beyond: number;
  /** every statement shown is told by others */
  readonly asTold: boolean;
  readonly gap: Gap | null;
};

/** A cell before its statements have tags. `counted` is what the filters let through, with words or without. */
export type CellDraft = Omit<Cell, 'entries' | 'gap'> & {
  readonly groups: readonly (readonly Statement[])[];
  readonly counted: readonly Stated[];
};

const saidBy = <S extends Stated>(statements: readonly S[], asOf: string | null): S[] =>
  statements.filter(({ saidOn }) => asOf === null || saidOn <= asOf);

const setBy = (page: SideBySide, issueId: string, partyId: string | null, asOf: string | null): SetPosition | null =>
  page.positions
    .filter((position) => position.issueId === issueId && position.partyId === partyId && (asOf === null || position.asOf <= asOf))
    .reduce<SetPosition | null>((last, position) => (last === null || position.asOf > last.asOf ? position : last), null);

/** What counts for a party (null: for none) on an issue as of a day, with its position: the newest an editor set, else the derived one. */
export const cellAsOf = (page: SideBySide, issueId: string, partyId: string | null, asOf: string | null): CellDraft => {
  const kept = page.cells.find((cell) => cell.issueId === issueId && cell.partyId === partyId);
  const statements = saidBy<Statement>(kept?.statements ?? [], asOf);
  const rest = saidBy<Unshown>(kept?.rest ?? [], asOf);
  const derived = derivePosition([...statements, ...rest]);
  const set = setBy(page, issueId, partyId, asOf);
  const stance = set?.stance ?? derived.stance;
  const weighed = statements.map((said) => ({ ...said, foundSaid: said.judgedSaid.settled?.inside ?? null }));
  const shown = new Set(statements.map(({ claimId }) => claimId));
  const behind = rest.filter(({ leftOut }) => !leftOut);
  return {
    issueId,
    partyId,
    stance,
    derived,
    set,
    groups: [...grouped(strongestFirst(weighed, stance), ({ claimId }) => claimId).values()],
    counted: [...statements, ...behind],
    beyond: new Set(behind.map(({ claimId }) => claimId).filter((id) => !shown.has(id))).size,
    asTold: statements.length > 0 && statements.every(({ told }) => told),
  };
};

/** What replied to each claim: claims that rebut or answer it, and requests about it that were answered. */
export const repliesOn = (page: SideBySide): ReadonlyMap<string, readonly Reply[]> => {
  const related = page.relations
    .filter(({ type, aim }) => aim === 'claim' && replyTypes.includes(type))
    .map(({ toClaimId, by, on }) => ({ to: toClaimId, reply: { by, on } }));
  const asked = page.requests
    .filter(({ outcome }) => outcome === 'answered')
    .map(({ claimId, asked: { id }, partyId, askedOn }) => ({
      to: claimId,
      reply: { by: partyId === null ? [id] : [id, partyId], on: askedOn.latest },
    }));
  const replies = grouped([...related, ...asked], ({ to }) => to);
  return new Map([...replies].map(([to, all]) => [to, all.map(({ reply }) => reply)]));
};

/** The claims of a cell with their tags (the letter of the question and their number, which no day, column or filter changes); whether each stands unanswered on that day. */
export const entriesOf = (
  page: SideBySide,
  replies: ReadonlyMap<string, readonly Reply[]>,
  cell: CellDraft,
  letter: string,
  asOf: string | null,
): Omit<Entry, 'citations'>[] =>
  cell.groups.flatMap((statements) => {
    const strongest = statements[0];
    if (!strongest) return [];
    const { claimId, kind } = strongest;
    const asking = {
      kind,
      makers: page.makers[claimId] ?? [],
      addressees: page.addressees[claimId] ?? [],
      replies: replies.get(claimId) ?? [],
    };
    return [{ tag: `${letter}${strongest.number}`, claimId, strongest, statements, unanswered: unanswered(asking, asOf) }];
  });
