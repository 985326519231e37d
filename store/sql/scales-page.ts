import type { Kind } from '@/domain/attribution/kind';
import type { Question, Scale } from '@/domain/verdict/scale';
import { reading } from '../db';

export type ScaleRow = Scale & {
  readonly id: string;
  readonly revision: number;
  readonly standing: boolean;
  /** rounds that were opened on it and stand */
  readonly rounds: number;
};
export type KindChoice = { readonly question: Question; readonly kind: Kind; readonly scaleKey: string; readonly revision: number };
export type ScalesPage = { readonly scales: readonly ScaleRow[]; readonly choices: readonly KindChoice[] };

/** Every version of a scale that stands or was judged on, oldest first, and what was chosen for the kinds: one round trip. */
export const scalesPage = async (workspaceId: string): Promise<ScalesPage> => {
  const [row] = await reading()<{ page: ScalesPage }[]>`
    with used as materialized (
      select r.scale_id, count(*)::int as n from round r where r.workspace_id = ${workspaceId} and r.withdrawn_at is null group by r.scale_id
    )
    select json_build_object(
      'scales', (select coalesce(json_agg(json_build_object('id', c.id, 'key', c.key, 'version', c.version, 'name', c.name, 'question', c.question,
          'ordered', c.ordered, 'kinds', c.kinds, 'revision', c.revision, 'standing', c.withdrawn_at is null, 'rounds', coalesce(u.n, 0),
          'ratings', (select json_agg(json_build_object('key', g.key, 'word', g.word, 'inside', g.inside, 'rung', g.rung) order by g.position)
            from rating g where g.workspace_id = c.workspace_id and g.scale_id = c.id)) order by c.version, c.id), '[]')
        from scale c left join used u on u.scale_id = c.id
        where c.workspace_id = ${workspaceId} and (c.withdrawn_at is null or u.n > 0)),
      'choices', (select coalesce(json_agg(json_build_object('question', k.question, 'kind', k.kind, 'scaleKey', k.scale_key, 'revision', k.revision)), '[]')
        from kind_scale k where k.workspace_id = ${workspaceId} and k.withdrawn_at is null)
    ) as page`;
  return row?.page ?? { scales: [], choices: [] };
};
