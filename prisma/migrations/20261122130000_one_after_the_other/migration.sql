-- What is found of a claim is written by one transaction after the other: two that refreshed it at once met in its key, and one of two sound acts was refused.
create or replace function refresh_claim_search(ws uuid, claim uuid) returns void language sql as $$
  select 1 from claim_state where workspace_id = ws and id = claim for no key update;
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

-- A drift is found from an anchor of its own quote, in an older version; a missing one has no place at all; its difference is a list.
create function refuse_strange_drift() returns trigger language plpgsql as $$
begin
  if not exists (select from anchor a join version o on o.workspace_id = a.workspace_id and o.id = a.version_id
      join version v on v.workspace_id = a.workspace_id and v.id = new.version_id
      where a.workspace_id = new.workspace_id and a.id = new.anchor_id and a.quote_id = new.quote_id and o.number < v.number) then
    raise exception 'a drift is found from an older anchor of its quote' using errcode = 'check_violation', constraint = 'drift_from_anchor';
  end if;
  return new;
end $$;
create trigger drift_from_anchor before insert on drift for each row execute function refuse_strange_drift();
alter table drift
  add check (jsonb_typeof(diff) = 'array'),
  add check (cardinality(exact) = cardinality(unit_starts) and cardinality(exact) = cardinality(unit_ends)
    and cardinality(exact) = cardinality(point_starts) and cardinality(exact) = cardinality(point_ends));
create function refuse_foreign_recapture() returns trigger language plpgsql as $$
begin
  if not exists (select from version where workspace_id = new.workspace_id and id = new.version_id and source_id = new.source_id) then
    raise exception 'a recapture names a version of its own source' using errcode = 'check_violation', constraint = 'recapture_in_source';
  end if;
  return new;
end $$;
create trigger recapture_in_source before insert on recapture for each row execute function refuse_foreign_recapture();
