import type { Consistency } from '@/domain/evidence/competing-hypotheses';
import type { Writer } from './writer';

/** An analysis as an act finds it. */
export type AnalysisRow = {
  readonly id: string;
  readonly issueId: string;
  readonly question: string;
  readonly asked: number;
  readonly closed: boolean;
  readonly revision: number;
};

/**
 * The standing analysis, held until the act ends: alone where the act may close it or change what it weighs, together with others who mark,
 * so that no mark comes in while it closes. Null when there is none.
 */
export const holdAnalysis = async (w: Writer, id: string, how: 'alone' | 'together'): Promise<AnalysisRow | null> => {
  const rows =
    how === 'alone'
      ? await w.tx.$queryRaw<AnalysisRow[]>`
          select a.id, a.issue_id as "issueId", i.question, a.asked, a.closed_at is not null as closed, a.revision
            from analysis a join issue i on i.workspace_id = a.workspace_id and i.id = a.issue_id
           where a.workspace_id = ${w.workspaceId}::uuid and a.id = ${id}::uuid and a.withdrawn_at is null for update of a`
      : await w.tx.$queryRaw<AnalysisRow[]>`
          select a.id, a.issue_id as "issueId", i.question, a.asked, a.closed_at is not null as closed, a.revision
            from analysis a join issue i on i.workspace_id = a.workspace_id and i.id = a.issue_id
           where a.workspace_id = ${w.workspaceId}::uuid and a.id = ${id}::uuid and a.withdrawn_at is null for share of a`;
  return rows[0] ?? null;
};

/** The editors whose cells are in. */
export const handedIn = async (w: Writer, analysisId: string): Promise<string[]> => {
  const rows = await w.tx.analysis_hand_in.findMany({
    where: { workspace_id: w.workspaceId, analysis_id: analysisId, withdrawn_at: null },
    orderBy: { id: 'asc' },
    select: { editor_id: true },
  });
  return rows.map(({ editor_id }) => editor_id);
};

/** Which of these claims stand under an issue or under one that stands under it. */
export const claimsUnderIssue = async (w: Writer, issueId: string, claimIds: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await w.tx.$queryRaw<{ readonly id: string }[]>`
    with recursive under as (
      select i.id from issue i where i.workspace_id = ${w.workspaceId}::uuid and i.id = ${issueId}::uuid and i.withdrawn_at is null
      union select c.id from issue c join under u on c.parent_id = u.id where c.workspace_id = ${w.workspaceId}::uuid and c.withdrawn_at is null)
    select distinct ci.claim_id as id from claim_issue ci join under u on u.id = ci.issue_id
      join claim_state s on s.workspace_id = ci.workspace_id and s.id = ci.claim_id
     where ci.workspace_id = ${w.workspaceId}::uuid and ci.withdrawn_at is null and s.withdrawn_at is null and s.merged_into_id is null
       and ci.claim_id = any(${[...claimIds]}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
};

/** The standing items linked to any of these claims, oldest first. */
export const evidenceLinkedTo = async (w: Writer, claimIds: readonly string[]): Promise<string[]> => {
  const rows = await w.tx.$queryRaw<{ readonly id: string }[]>`
    select e.id from evidence e where e.workspace_id = ${w.workspaceId}::uuid and e.withdrawn_at is null and exists (
      select from evidence_link l where l.workspace_id = e.workspace_id and l.evidence_id = e.id and l.withdrawn_at is null
        and l.claim_id = any(${[...claimIds]}::uuid[]))
     order by coalesce(e.dated, e.created_at::date), e.id`;
  return rows.map(({ id }) => id);
};

/** The ids of the claims and items an analysis weighs. */
export const weighedIn = async (
  w: Writer,
  analysisId: string,
): Promise<{ readonly claimIds: string[]; readonly evidenceIds: string[] }> => {
  const where = { workspace_id: w.workspaceId, analysis_id: analysisId, withdrawn_at: null };
  const claims = await w.tx.analysis_claim.findMany({ where, orderBy: { id: 'asc' }, select: { claim_id: true } });
  const items = await w.tx.analysis_item.findMany({ where, orderBy: { id: 'asc' }, select: { evidence_id: true } });
  return { claimIds: claims.map(({ claim_id }) => claim_id), evidenceIds: items.map(({ evidence_id }) => evidence_id) };
};

/** Marks of an editor in an analysis that stand, in cells that still belong to it. */
export const marksOf = async (w: Writer, analysisId: string, editorId: string): Promise<number> => {
  const { claimIds, evidenceIds } = await weighedIn(w, analysisId);
  return w.tx.analysis_mark.count({
    where: {
      workspace_id: w.workspaceId,
      analysis_id: analysisId,
      editor_id: editorId,
      withdrawn_at: null,
      claim_id: { in: claimIds },
      evidence_id: { in: evidenceIds },
    },
  });
};

/** Whether others than the writer's editor have marked cells in an analysis, or handed them in. */
export const othersMarkedIn = async (w: Writer, analysisId: string): Promise<boolean> => {
  const where = { workspace_id: w.workspaceId, analysis_id: analysisId, withdrawn_at: null };
  const others = w.editorId ? { ...where, editor_id: { not: w.editorId } } : where;
  return (await w.tx.analysis_mark.count({ where: others })) + (await w.tx.analysis_hand_in.count({ where: others })) > 0;
};

/** The row of what an editor marked in a cell, also one that was taken away. */
export const markIn = (w: Writer, key: { analysis_id: string; claim_id: string; evidence_id: string; editor_id: string }) =>
  w.find('analysis_mark', key) as Promise<{
    readonly id: string;
    readonly mark: Consistency;
    readonly wording_id: string;
    readonly withdrawn_at: Date | null;
  } | null>;

/** The place behind all that ever stood in an analysis. */
export const nextPlace = async (w: Writer, table: 'analysis_claim' | 'analysis_item', analysisId: string): Promise<number> => {
  const where = { workspace_id: w.workspaceId, analysis_id: analysisId };
  const args = { where, _max: { position: true } } as const;
  const last = table === 'analysis_claim' ? await w.tx.analysis_claim.aggregate(args) : await w.tx.analysis_item.aggregate(args);
  return (last._max.position ?? -1) + 1;
};
