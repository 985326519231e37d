import type { Question } from '@/domain/verdict/scale';
import type { Writer } from './writer';

/** A round as an act finds it. */
export type RoundRow = {
  readonly id: string;
  readonly question: Question;
  readonly claimId: string;
  readonly appearanceId: string | null;
  readonly wordingId: string;
  readonly scaleId: string;
  readonly asked: number;
  readonly reopensId: string | null;
  readonly reopenReason: string | null;
  readonly closed: boolean;
  readonly withdrawn: boolean;
  readonly revision: number;
};
/** What a round is about. */
export type Matter = { readonly question: Question; readonly claimId: string; readonly appearanceId?: string | null };

/** The round, locked until the act ends: the last verdict asked for closes it, and two may come at once. Null when there is none. */
export const lockRound = async (w: Writer, id: string): Promise<RoundRow | null> => {
  const rows = await w.tx.$queryRaw<RoundRow[]>`
    select id, question, claim_id as "claimId", appearance_id as "appearanceId", wording_id as "wordingId", scale_id as "scaleId", asked,
      reopens_id as "reopensId", reopen_reason as "reopenReason",
      closed_at is not null as closed, withdrawn_at is not null as withdrawn, revision
      from round where workspace_id = ${w.workspaceId}::uuid and id = ${id}::uuid for update`;
  return rows[0] ?? null;
};

/** The id of the open round on a matter, or null. The database allows one. */
export const openRoundOn = async (w: Writer, { question, claimId, appearanceId }: Matter): Promise<string | null> => {
  const round = await w.tx.round.findFirst({
    where: {
      workspace_id: w.workspaceId,
      question,
      claim_id: claimId,
      appearance_id: appearanceId ?? null,
      closed_at: null,
      withdrawn_at: null,
    },
    select: { id: true },
  });
  return round?.id ?? null;
};

/** The open rounds of a claim, on the claim and on its appearances. */
export const openRoundsOf = async (w: Writer, claimId: string): Promise<RoundRow[]> => {
  const open = await w.tx.round.findMany({
    where: { workspace_id: w.workspaceId, claim_id: claimId, closed_at: null, withdrawn_at: null },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  const rounds: RoundRow[] = [];
  for (const { id } of open) {
    const round = await lockRound(w, id);
    if (round && !round.closed && !round.withdrawn) rounds.push(round);
  }
  return rounds;
};

/** The editors asked by name in a round, with the day they were given. */
export const namedIn = (w: Writer, roundId: string) =>
  w.tx.round_editor.findMany({ where: { workspace_id: w.workspaceId, round_id: roundId, withdrawn_at: null }, orderBy: { id: 'asc' } });

/** Lets go of the seats kept for an editor in open rounds, where they have not judged: somebody else can take them. */
export const letSeatsGo = async (w: Writer, editorId: string): Promise<void> => {
  const rows = await w.tx.$queryRaw<{ readonly id: string }[]>`
    select s.id from round_editor s join round r on r.workspace_id = s.workspace_id and r.id = s.round_id
     where s.workspace_id = ${w.workspaceId}::uuid and s.editor_id = ${editorId}::uuid and s.withdrawn_at is null
       and r.closed_at is null and r.withdrawn_at is null and not exists (select from verdict v where v.workspace_id = s.workspace_id
         and v.round_id = s.round_id and v.editor_id = s.editor_id and v.withdrawn_at is null)
     order by s.id for update of s`;
  for (const { id } of rows) await w.withdraw('round_editor', id);
};

/** Who looked inside a round while it was open. */
export const looksIn = async (w: Writer, roundId: string): Promise<string[]> => {
  const rows = await w.tx.round_look.findMany({ where: { workspace_id: w.workspaceId, round_id: roundId }, orderBy: { id: 'asc' } });
  return rows.map(({ editor_id }) => editor_id);
};

/** Whether somebody else than the writer's editor looked inside a round at this instant or later. */
export const lookedSince = async (w: Writer, roundId: string, at: Date): Promise<boolean> => {
  const where = { workspace_id: w.workspaceId, round_id: roundId, created_at: { gte: at } };
  const looks = await w.tx.round_look.findMany({ where, select: { editor_id: true } });
  return looks.some(({ editor_id }) => editor_id !== w.editorId);
};

/** Every verdict in a round, withdrawn ones too, in the order of editor and number. */
export const verdictsIn = (w: Writer, roundId: string) =>
  w.tx.verdict.findMany({ where: { workspace_id: w.workspaceId, round_id: roundId }, orderBy: [{ editor_id: 'asc' }, { number: 'asc' }] });

/** The id of a standing round, open or closed, that judged a matter in these very words; null when there is none. */
export const roundAbout = async (w: Writer, { question, claimId, appearanceId }: Matter, wordingId: string): Promise<string | null> => {
  const round = await w.tx.round.findFirst({
    where: {
      workspace_id: w.workspaceId,
      question,
      claim_id: claimId,
      appearance_id: appearanceId ?? null,
      wording_id: wordingId,
      withdrawn_at: null,
    },
    select: { id: true },
  });
  return round?.id ?? null;
};
