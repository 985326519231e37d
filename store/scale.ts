import type { Kind } from '@/domain/attribution/kind';
import type { Inside, Question, Scale } from '@/domain/verdict/scale';
import type { ChosenScale } from '@/domain/verdict/scale-asked';
import type { Writer } from './writer';

type ScaleRow = Omit<Scale, 'ratings'> & { readonly id: string };

/** The standing scales, oldest first, as the rule that chooses one reads them. */
export const standingScales = async (w: Writer): Promise<ScaleRow[]> => {
  const rows = await w.tx.scale.findMany({ where: { workspace_id: w.workspaceId, withdrawn_at: null }, orderBy: { id: 'asc' } });
  return rows.map(({ id, key, version, name, question, ordered, kinds }) => ({
    id,
    key,
    version,
    name,
    question: question as Question,
    ordered,
    kinds: kinds as Kind[],
  }));
};

/** What the desk chose for its kinds. */
export const chosenScales = async (w: Writer): Promise<ChosenScale[]> => {
  const rows = await w.tx.kind_scale.findMany({ where: { workspace_id: w.workspaceId, withdrawn_at: null }, orderBy: { id: 'asc' } });
  return rows.map((row) => ({ question: row.question as Question, kind: row.kind as Kind, scaleKey: row.scale_key }));
};

/** The ratings of a scale, in their order. */
export const ratingsOf = (w: Writer, scaleId: string) =>
  w.tx.rating.findMany({ where: { workspace_id: w.workspaceId, scale_id: scaleId }, orderBy: { position: 'asc' } });

export type ScaleVersion = Scale & { readonly id: string; readonly revision: number; readonly standing: boolean; readonly inUse: boolean };

/** What a version of a scale says, withdrawn or not; null when there is none of this id. */
export const scaleById = async (w: Writer, id: string): Promise<Scale | null> => {
  const row = await w.tx.scale.findFirst({ where: { workspace_id: w.workspaceId, id } });
  return row && written(row, await ratingsOf(w, row.id));
};

type Rows = {
  readonly scale: Awaited<ReturnType<Writer['tx']['scale']['findFirstOrThrow']>>;
  readonly rating: Awaited<ReturnType<typeof ratingsOf>>;
};
const written = ({ key, version, name, question, ordered, kinds }: Rows['scale'], ratings: Rows['rating']): Scale => ({
  key,
  version,
  name,
  question: question as Question,
  ordered,
  kinds: kinds as Kind[],
  ratings: ratings.map((rating) => ({ key: rating.key, word: rating.word, inside: rating.inside as Inside, rung: rating.rung })),
});

/** Every version of a scale that stands or was ever judged on, oldest first, held until the act ends, so that none is edited by two at once. */
export const versionsOf = async (w: Writer, key: string): Promise<ScaleVersion[]> => {
  await w.tx.$queryRaw`select id from scale where workspace_id = ${w.workspaceId}::uuid and key = ${key} order by id for update`;
  const rows = await w.tx.scale.findMany({ where: { workspace_id: w.workspaceId, key }, orderBy: [{ version: 'asc' }, { id: 'asc' }] });
  const versions: ScaleVersion[] = [];
  for (const row of rows) {
    const inUse = (await w.tx.round.findFirst({ where: { workspace_id: w.workspaceId, scale_id: row.id }, select: { id: true } })) !== null;
    if (row.withdrawn_at && !inUse) continue;
    versions.push({
      id: row.id,
      ...written(row, await ratingsOf(w, row.id)),
      revision: row.revision,
      standing: row.withdrawn_at === null,
      inUse,
    });
  }
  return versions;
};

/** Adds a version of a scale with its ratings in their order; gives its id. */
export const insertScale = async (w: Writer, { ratings, kinds, ...scale }: Scale): Promise<string> => {
  const scale_id = await w.add('scale', { ...scale, kinds: [...kinds] });
  for (const [position, { key, word, inside, rung }] of ratings.entries())
    await w.add('rating', { scale_id, position, key, word, inside, rung });
  return scale_id;
};

/** The standing choices of a scale. */
export const choicesOf = async (w: Writer, key: string): Promise<string[]> => {
  const rows = await w.tx.kind_scale.findMany({
    where: { workspace_id: w.workspaceId, scale_key: key, withdrawn_at: null },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
};
