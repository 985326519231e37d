import { reading } from '../db';

/** How the suggestions of one pattern fared with the desk. Merged and split ones were right in what they found and wrong in where it ends. */
export type PatternReport = {
  readonly pattern: string;
  readonly found: number;
  readonly waiting: number;
  /** accepted just as they stood */
  readonly asIs: number;
  readonly corrected: number;
  readonly rejected: number;
  readonly reshaped: number;
  /** how many acceptances corrected what; one may correct several things */
  readonly words: number;
  readonly speaker: number;
  readonly mode: number;
  readonly kind: number;
  readonly day: number;
};

/** One line a pattern, those most often found first: one round trip. */
export const suggestionReport = async (workspaceId: string): Promise<readonly PatternReport[]> => {
  const sql = reading();
  const wrongIn = (what: string) => sql`count(*) filter (where g.decision = 'accepted' and ${what} = any(g.corrected))::int`;
  return sql<PatternReport[]>`
    select g.pattern, count(*)::int as found, count(*) filter (where g.decision = 'waiting')::int as waiting,
      count(*) filter (where g.decision = 'accepted' and cardinality(g.corrected) = 0)::int as "asIs",
      count(*) filter (where g.decision = 'accepted' and cardinality(g.corrected) > 0)::int as corrected,
      count(*) filter (where g.decision = 'rejected')::int as rejected,
      count(*) filter (where g.decision in ('merged', 'split'))::int as reshaped,
      ${wrongIn('words')} as words, ${wrongIn('speaker')} as speaker, ${wrongIn('mode')} as mode, ${wrongIn('kind')} as kind, ${wrongIn('day')} as day
    from suggestion g
    join version v on v.workspace_id = g.workspace_id and v.id = g.version_id and v.withdrawn_at is null
    join source_state s on s.workspace_id = v.workspace_id and s.id = v.source_id and s.withdrawn_at is null
    where g.workspace_id = ${workspaceId} and g.withdrawn_at is null
    group by g.pattern order by count(*) desc, g.pattern`;
};
