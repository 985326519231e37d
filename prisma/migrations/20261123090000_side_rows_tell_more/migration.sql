-- The table of positions reads every statement under an issue, and of most of them only this. Kept beside them as the page sends it (`light`), it is
-- written once and not looked up in three tables and put into words again each time somebody opens the page.
alter table "side_row"
  add column "speaker_id" uuid,
  add column "outlet_id" uuid,
  add column "kind" text,
  add column "light" json;

create function light_side_row(a appearance, bearing text, kind text) returns json language sql stable as $$
  select json_build_array(a.id, a.claim_id, bearing, kind, a.said_on, a.said_earliest, a.speaker_id, a.capacity_id, a.source_id, a.outlet_id)
$$;

create or replace function refresh_side_rows(ws uuid, claim uuid) returns void language sql as $$
  delete from side_row where workspace_id = ws and claim_id = claim;
  insert into side_row (workspace_id, issue_id, party_id, said_on, appearance_id, claim_id, bearing, speaker_id, outlet_id, kind, light)
  select a.workspace_id, ci.issue_id, a.party_id, a.said_on, a.id, a.claim_id, ci.bearing, a.speaker_id, a.outlet_id, w.kind, light_side_row(a, ci.bearing, w.kind)
    from appearance a
    join claim_state s on s.workspace_id = a.workspace_id and s.id = a.claim_id and s.withdrawn_at is null and s.merged_into_id is null
    join claim_wording w on w.workspace_id = s.workspace_id and w.id = s.wording_id
    join claim_issue ci on ci.workspace_id = a.workspace_id and ci.claim_id = a.claim_id and ci.withdrawn_at is null
   where a.workspace_id = ws and a.claim_id = claim and a.withdrawn_at is null;
$$;

update side_row r set speaker_id = a.speaker_id, outlet_id = a.outlet_id, kind = w.kind, light = light_side_row(a, r.bearing, w.kind)
  from appearance a
  join claim_state s on s.workspace_id = a.workspace_id and s.id = a.claim_id
  join claim_wording w on w.workspace_id = s.workspace_id and w.id = s.wording_id
 where a.workspace_id = r.workspace_id and a.id = r.appearance_id;

alter table "side_row" alter column "kind" set not null, alter column "light" set not null;
