import type { Kind } from '@/domain/attribution/kind';
import type { Writer } from './writer';

/** A claim as an act finds it. `asOf` is an ISO day. */
export type ClaimNow = {
  readonly id: string;
  readonly revision: number;
  readonly status: 'draft' | 'tracked';
  readonly wordingId: string;
  readonly number: number;
  readonly proposition: string;
  readonly kind: Kind;
  readonly asOf: string | null;
  readonly mergedIntoId: string | null;
  readonly withdrawn: boolean;
};

/**
 * The claims of these ids, locked until the act ends, so that nothing is hung on a claim while it is merged away.
 * Locked in the order of their ids: two acts on the same claims wait for each other and never for ever.
 */
export const lockClaims = async (w: Writer, ids: readonly string[]): Promise<ReadonlyMap<string, ClaimNow>> => {
  const rows = await w.tx.$queryRaw<ClaimNow[]>`
    select s.id, s.revision, s.status, s.wording_id as "wordingId", g.number, g.proposition, g.kind, s.as_of::text as "asOf",
      s.merged_into_id as "mergedIntoId", s.withdrawn_at is not null as withdrawn
      from claim_state s join claim_wording g on g.workspace_id = s.workspace_id and g.id = s.wording_id
     where s.workspace_id = ${w.workspaceId}::uuid and s.id = any(${[...ids]}::uuid[])
     order by s.id for update of s`;
  return new Map(rows.map((row) => [row.id, row]));
};

/** The standing appearances of a claim, oldest first. */
export const appearancesOf = (w: Writer, claimId: string) =>
  w.tx.appearance.findMany({ where: { workspace_id: w.workspaceId, claim_id: claimId, withdrawn_at: null }, orderBy: { id: 'asc' } });

/** The number the claim's next wording takes: undone wordings keep theirs. */
export const nextWording = async (w: Writer, claimId: string): Promise<number> => {
  const last = await w.tx.claim_wording.findFirst({
    where: { workspace_id: w.workspaceId, claim_id: claimId },
    orderBy: { number: 'desc' },
    select: { number: true },
  });
  return (last?.number ?? 0) + 1;
};

/** Every appearance a claim ever had, withdrawn ones too. */
export const appearanceIdsOf = async (w: Writer, claimId: string): Promise<ReadonlySet<string>> => {
  const rows = await w.tx.appearance.findMany({ where: { workspace_id: w.workspaceId, claim_id: claimId }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
};
