-- An editor's word that somebody spoke for themselves is kept, so that a membership recorded later does not overrule it.
ALTER TABLE "appearance" ADD COLUMN "own_voice" BOOLEAN NOT NULL DEFAULT false;
alter table appearance add check (not (own_voice and capacity_id is not null));

-- A settled verdict belongs to the words it was given on: new words are not judged until they are.
create or replace function refresh_claim_search(ws uuid, claim uuid) returns void language sql as $$
  delete from claim_search where workspace_id = ws and claim_id = claim;
  insert into claim_search (workspace_id, claim_id, tsv, kind, status, newest_on, issue_ids, speaker_ids, party_ids, outlet_ids, tags,
    so_inside, so_word, created_by, created_at)
  select s.workspace_id, s.id,
    setweight(to_tsvector('russian', w.proposition), 'A')
      || setweight(to_tsvector('russian', coalesce(said.words, '')), 'B')
      || setweight(to_tsvector('russian', coalesce(said.titles, '') || ' ' || coalesce(said.names, '')), 'C'),
    w.kind, s.status, coalesce(said.newest_on, (c.created_at at time zone 'UTC')::date),
    coalesce((select array_agg(issue_id order by issue_id) from claim_issue where workspace_id = ws and claim_id = claim and withdrawn_at is null), '{}'),
    coalesce(said.speakers, '{}'), coalesce(said.parties, '{}'), coalesce(said.outlets, '{}'),
    coalesce((select array_agg(t.name order by t.name) from claim_tag ct join tag t on t.workspace_id = ct.workspace_id and t.id = ct.tag_id
      where ct.workspace_id = ws and ct.claim_id = claim and ct.withdrawn_at is null), '{}'),
    settled.inside, settled.word, c.created_by, c.created_at
  from claim c
  join claim_state s on s.workspace_id = c.workspace_id and s.id = c.id
  join claim_wording w on w.workspace_id = s.workspace_id and w.id = s.wording_id
  left join lateral (
    select max(a.said_on) as newest_on, string_agg(array_to_string(an.exact, ' '), ' ') as words, string_agg(distinct ss.title, ' ') as titles,
      string_agg(distinct sp.name, ' ') as names,
      array_remove(array_agg(distinct a.speaker_id), null) as speakers, array_remove(array_agg(distinct a.party_id), null) as parties,
      array_remove(array_agg(distinct a.outlet_id), null) as outlets
    from appearance a
    join source_state ss on ss.workspace_id = a.workspace_id and ss.id = a.source_id
    left join anchor an on an.workspace_id = a.workspace_id and an.quote_id = a.quote_id and an.withdrawn_at is null
    left join actor sp on sp.workspace_id = a.workspace_id and sp.id = a.speaker_id
    where a.workspace_id = ws and a.claim_id = claim and a.withdrawn_at is null) said on true
  left join lateral (
    select g.inside, g.word from round r
    join adjudication j on j.workspace_id = r.workspace_id and j.round_id = r.id and j.withdrawn_at is null
    join rating g on g.workspace_id = j.workspace_id and g.id = j.rating_id
    where r.workspace_id = ws and r.claim_id = claim and r.question = 'so' and r.withdrawn_at is null and r.wording_id = s.wording_id
    order by j.created_at desc limit 1) settled on true
  where c.workspace_id = ws and c.id = claim and s.withdrawn_at is null and s.merged_into_id is null;
$$;
