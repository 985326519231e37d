-- What an event is about names its event by workspace and id, and the event names its workspace: the link from here said the same once more, for every row.
alter table event_about drop constraint event_about_workspace_id_fkey;

-- A row that is graded again and again finds room on its own page.
alter table reliability set (fillfactor = 80);

-- Neither what is found of a claim nor the sides know its priority or its dates: only these columns make them anew.
drop trigger refresh on claim_state;
create trigger refresh after insert or update of wording_id, status, merged_into_id, withdrawn_at on claim_state
  for each row execute function refresh_from_claim_state();
