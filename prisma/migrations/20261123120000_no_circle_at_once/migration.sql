-- Two moves at once put two questions under each other: each looked up its own way before the other's was written.

-- 1. A circle that came about so is opened at its oldest question, which comes to stand at the top.
with recursive up as (
  select workspace_id, id, parent_id from issue where parent_id is not null
  union
  select up.workspace_id, up.id, i.parent_id from up join issue i on i.workspace_id = up.workspace_id and i.id = up.parent_id where i.parent_id is not null
)
update issue set parent_id = null, revision = revision + 1
 where (workspace_id, id) in (select workspace_id, id from up group by workspace_id, id having bool_or(parent_id = id) and min(parent_id::text) = id::text);

-- 2. Changes of the tree of a workspace wait for each other until they are committed, then look at what is there. The lock is taken here too, so that it
-- holds for whoever writes; acts take it before any row, since one that holds a question and one that holds the tree would wait for each other.
-- Questions nest 21 deep: as far as a claim's page looks up. What stands under a moved question counts with it.
create or replace function refuse_issue_circle() returns trigger language plpgsql as $$
declare
  up uuid := new.parent_id;
  above int := 0;
  below int := 0;
begin
  if up is null then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('issue tree ' || new.workspace_id, 0));
  while up is not null and above <= 20 loop
    above := above + 1;
    if up = new.id then
      raise exception 'an issue cannot stand under itself' using errcode = 'check_violation', constraint = 'issue_circle';
    end if;
    select parent_id into up from issue where workspace_id = new.workspace_id and id = up;
  end loop;
  if tg_op = 'UPDATE' then
    with recursive under as (
      select new.id as id, 0 as depth
      union
      select i.id, u.depth + 1 from under u join issue i on i.workspace_id = new.workspace_id and i.parent_id = u.id where u.depth <= 20
    ) select max(depth) into below from under;
  end if;
  if above + below > 20 then
    raise exception 'questions nest at most 21 deep' using errcode = 'check_violation', constraint = 'issue_depth';
  end if;
  return new;
end $$;
