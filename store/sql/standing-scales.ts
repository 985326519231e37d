import type { PendingQuery, Row } from 'postgres';
import type { Scale } from '@/domain/verdict/scale';
import type { ChosenScale } from '@/domain/verdict/scale-asked';
import { reading } from '../db';

/** The scales that stand, oldest first, and what the desk chose for its kinds. */
export type StandingScales = { readonly standing: readonly (Scale & { readonly id: string })[]; readonly chosen: readonly ChosenScale[] };

/** A JSON expression (`StandingScales`) of a workspace. */
export const standingScalesJson = (workspaceId: string): PendingQuery<Row[]> => {
  const sql = reading();
  return sql`json_build_object(
    'standing', (select coalesce(json_agg(json_build_object('id', c.id, 'key', c.key, 'version', c.version, 'name', c.name, 'question', c.question,
        'ordered', c.ordered, 'kinds', c.kinds, 'ratings',
        (select json_agg(json_build_object('key', g.key, 'word', g.word, 'inside', g.inside, 'rung', g.rung) order by g.position)
          from rating g where g.workspace_id = ${workspaceId} and g.scale_id = c.id)) order by c.id), '[]')
      from scale c where c.workspace_id = ${workspaceId} and c.withdrawn_at is null),
    'chosen', (select coalesce(json_agg(json_build_object('question', k.question, 'kind', k.kind, 'scaleKey', k.scale_key) order by k.id), '[]')
      from kind_scale k where k.workspace_id = ${workspaceId} and k.withdrawn_at is null))`;
};
