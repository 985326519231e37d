-- What no act does, the database refuses as for the other tables.

-- 1. Kept tables are never emptied.
create trigger never_emptied before truncate on share_link for each statement execute function refuse_delete();
create trigger never_emptied before truncate on issue_view for each statement execute function refuse_delete();

-- 2. A position stays with its question, its party and its day.
create trigger never_changes before update on position for each row
  execute function refuse_change('revision', 'withdrawn_at', 'stance', 'reason', 'basis_digest', 'changed_by', 'changed_at');

-- 3. A revoked link says when it was revoked: nobody revokes it a second time.
create function refuse_revoked_again() returns trigger language plpgsql as $$
begin
  raise exception 'a link is revoked once' using errcode = 'check_violation', constraint = 'link_revoked_once';
end $$;
create trigger link_revoked_once before update on share_link for each row
  when (old.withdrawn_at is not null and new.withdrawn_at is not null and old.withdrawn_at <> new.withdrawn_at)
  execute function refuse_revoked_again();

-- 4. What is marked stands in the analysis. A row that comes by an import tells what was so when it was written, and what it
-- names may have been taken out since.
create function refuse_mark_beside() returns trigger language plpgsql as $$
begin
  if new.withdrawn_at is not null then
    return new;
  end if;
  if exists (select from analysis_claim c where c.workspace_id = new.workspace_id and c.analysis_id = new.analysis_id and c.claim_id = new.claim_id
        and c.withdrawn_at < case when tg_op = 'INSERT' then new.created_at else 'infinity' end)
    or exists (select from analysis_item i where i.workspace_id = new.workspace_id and i.analysis_id = new.analysis_id and i.evidence_id = new.evidence_id
        and i.withdrawn_at < case when tg_op = 'INSERT' then new.created_at else 'infinity' end) then
    raise exception 'what is marked stands in the analysis' using errcode = 'restrict_violation', constraint = 'mark_of_weighed';
  end if;
  return new;
end $$;
create trigger mark_of_weighed before insert or update on analysis_mark for each row execute function refuse_mark_beside();
