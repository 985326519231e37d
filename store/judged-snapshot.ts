import type { Snapshot } from '@/domain/verdict/snapshot';
import type { Prisma } from './prisma-client/client';
import type { Writer } from './writer';

/** What a closed round judged, as it is at this moment: the words of the round, its scale, every standing verdict, evidence and grades. */
export const judgedSnapshot = async (w: Writer, roundId: string): Promise<Prisma.InputJsonObject & Snapshot> => {
  const rows = await w.tx.$queryRaw<{ snapshot: Prisma.InputJsonObject & Snapshot }[]>`
    select json_build_object(
      'question', r.question,
      'claim', json_build_object('id', r.claim_id, 'proposition', g.proposition, 'kind', g.kind, 'wording', g.number, 'asOf', s.as_of::text),
      'appearance', (select json_build_object('id', a.id, 'exact', an.exact, 'version', an.number, 'speaker', sp.name, 'saidOn', a.said_on::text, 'mode', a.mode,
          'attributionId', a.attribution_id, 'source', ss.title, 'outlet', o.name)
        from appearance a
        join source_state ss on ss.workspace_id = a.workspace_id and ss.id = a.source_id
        left join actor sp on sp.workspace_id = a.workspace_id and sp.id = a.speaker_id
        left join actor o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
        left join lateral (select to_json(exact) as exact, v.number from anchor n
          join version v on v.workspace_id = n.workspace_id and v.id = n.version_id
          where n.workspace_id = a.workspace_id and n.quote_id = a.quote_id and n.withdrawn_at is null order by v.number desc, n.id desc limit 1) an on true
        where a.workspace_id = r.workspace_id and a.id = r.appearance_id),
      'scale', json_build_object('key', c.key, 'version', c.version, 'name', c.name,
        'ratings', (select json_agg(json_build_object('key', key, 'word', word, 'inside', inside, 'rung', rung) order by position)
          from rating where workspace_id = c.workspace_id and scale_id = c.id)),
      'verdicts', (select coalesce(json_agg(json_build_object('editorId', v.editor_id, 'name', e.name, 'ratingKey', t.key, 'word', t.word,
            'confidence', v.confidence, 'likelihood', v.likelihood, 'reasons', v.reasons, 'number', v.number, 'afterReveal', v.after_reveal,
            'restsOn', (select coalesce(json_agg(json_build_object('id', i.id, 'finding', i.finding, 'stance', l.stance) order by i.id), '[]')
              from verdict_evidence g join evidence_link l on l.workspace_id = g.workspace_id and l.id = g.link_id
              join evidence i on i.workspace_id = l.workspace_id and i.id = l.evidence_id
             where g.workspace_id = v.workspace_id and g.verdict_id = v.id))
          order by v.editor_id, v.number), '[]')
        from verdict v
        join editor e on e.workspace_id = v.workspace_id and e.id = v.editor_id
        join rating t on t.workspace_id = v.workspace_id and t.id = v.rating_id
        where v.workspace_id = r.workspace_id and v.round_id = r.id and v.withdrawn_at is null),
      'evidence', (select coalesce(json_agg(json_build_object('id', i.id, 'finding', i.finding, 'stance', l.stance, 'credibility', i.credibility,
            'reliability', coalesce(i.override_grade, own.grade, out.grade), 'overrideReason', i.override_reason, 'source', ss.title, 'outlet', o.name, 'address', i.address) order by i.id), '[]')
        from evidence_link l
        join evidence i on i.workspace_id = l.workspace_id and i.id = l.evidence_id and i.withdrawn_at is null
        left join source_state ss on ss.workspace_id = i.workspace_id and ss.id = i.source_id
        left join actor o on o.workspace_id = ss.workspace_id and o.id = ss.outlet_id
        left join reliability own on own.workspace_id = i.workspace_id and own.source_id = i.source_id and own.withdrawn_at is null
        left join reliability out on out.workspace_id = ss.workspace_id and out.outlet_id = ss.outlet_id and out.withdrawn_at is null
        where l.workspace_id = r.workspace_id and l.claim_id = r.claim_id and l.withdrawn_at is null)
    ) as snapshot
    from round r
    join claim_wording g on g.workspace_id = r.workspace_id and g.id = r.wording_id
    join claim_state s on s.workspace_id = r.workspace_id and s.id = r.claim_id
    join scale c on c.workspace_id = r.workspace_id and c.id = r.scale_id
    where r.workspace_id = ${w.workspaceId}::uuid and r.id = ${roundId}::uuid`;
  const row = rows[0];
  if (!row) throw new Error(`round ${roundId} is not there`);
  return row.snapshot;
};
