import type { Kind } from '@/domain/attribution/kind';
import type { Numbered } from '@/domain/position/claim-numbers';
import type { CellFacts, LightFacts, StatementFacts } from '@/domain/position/side-by-side-facts';
import { rowsOf } from './in-columns';
import type { RawSettled, RawStatement, SideBySideRaw } from './side-by-side-raw';

/** Cells of an issue are numbered from the number of the issue (from 1) times this: 0 for what counts for no party, then the parties in their order. */
export const cellsOfIssue = 10_000;

/** A statement, with words or without, as positions, numbers and filters see it. */
export type Said = LightFacts &
  Numbered & {
    readonly cell: number;
    readonly appearanceId: string;
    readonly sourceId: string;
    readonly kind: Kind;
    readonly outletId: string | null;
    /** the newest round on each question, if there was one */
    readonly settledSaid: RawSettled | undefined;
    readonly settledSo: RawSettled | undefined;
    readonly leftOut: boolean;
  };

/** All statements of the page. */
export const saidOf = ({ light, cells, leftOut, settled, issueIds, parties }: SideBySideRaw): readonly Said[] => {
  const rounds = new Map(rowsOf(settled).map((one) => [one.question === 'said' ? one.appearanceId : one.claimId, one]));
  return (light ?? []).map(([appearanceId, claimId, bearing, kind, saidOn, earliest, speakerId, capacityId, sourceId, outletId], at) => {
    const cell = cells?.[at] ?? 0;
    const column = cell % cellsOfIssue;
    // written out: spreading one object into another takes twenty times as long, and there are thousands
    return {
      cell,
      issueId: issueIds[Math.floor(cell / cellsOfIssue) - 1] ?? '',
      partyId: column === 0 ? null : (parties[column - 1]?.id ?? null),
      appearanceId,
      claimId,
      bearing,
      kind,
      saidOn,
      earliest,
      speakerId,
      capacityId,
      sourceId,
      outletId,
      settledSaid: rounds.get(appearanceId),
      settledSo: rounds.get(claimId),
      leftOut: leftOut?.[at] ?? false,
    };
  });
};

const grouped = <T extends { readonly cell: number }>(all: readonly T[]): ReadonlyMap<number, T[]> => {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const group = groups.get(one.cell);
    if (group) group.push(one);
    else groups.set(one.cell, [one]);
  }
  return groups;
};
const newestFirst = (a: Said, b: Said): number =>
  a.saidOn === b.saidOn ? (a.appearanceId < b.appearanceId ? 1 : -1) : a.saidOn < b.saidOn ? 1 : -1;

/** The cells that hold anything, each with its statements, the newest first: those shown with their words (`worded` puts the two together), and the rest. */
export const cellsOf = (
  raw: SideBySideRaw,
  said: readonly Said[],
  worded: (one: Said, it: RawStatement) => StatementFacts,
): readonly CellFacts[] => {
  const shown = grouped(rowsOf(raw.statements));
  return [...grouped(said)].map(([cell, all]) => {
    const its = new Map(shown.get(cell)?.map((it) => [it.appearanceId, it]));
    const statements: StatementFacts[] = [];
    const rest: Said[] = [];
    for (const one of all.sort(newestFirst)) {
      const it = its.get(one.appearanceId);
      if (it) statements.push(worded(one, it));
      else rest.push(one);
    }
    return { issueId: all[0]?.issueId ?? '', partyId: all[0]?.partyId ?? null, statements, rest };
  });
};
