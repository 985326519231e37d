-- A question was withdrawn while something came to stand under it: each act found the other's not written yet, and nobody found what stood there any more.

-- 1. A question that something stands under, right there or further down, stands again: so it is seen, and whoever withdraws it decides what becomes of that.
with recursive held as (
  select workspace_id, id, parent_id from issue where withdrawn_at is null
  union
  select i.workspace_id, i.id, i.parent_id from issue i
    join claim_issue ci on ci.workspace_id = i.workspace_id and ci.issue_id = i.id and ci.withdrawn_at is null
    join claim_state s on s.workspace_id = ci.workspace_id and s.id = ci.claim_id and s.withdrawn_at is null and s.merged_into_id is null
), up as (
  select workspace_id, id, parent_id from held
  union
  select p.workspace_id, p.id, p.parent_id from up join issue p on p.workspace_id = up.workspace_id and p.id = up.parent_id
)
update issue set withdrawn_at = null, revision = revision + 1
 where withdrawn_at is not null and (workspace_id, id) in (select workspace_id, id from up);

-- 2. The lock of the tree (`refuse_issue_circle`) decides which of two comes first: who withdraws a question or hangs one under another holds it alone, those who
-- place claims hold it together. It is no lock of the question's row: rewording and ordering go on while claims are placed.
create function hold_issue_tree(ws uuid, alone boolean) returns void language plpgsql as $$
declare tree bigint := hashtextextended('issue tree ' || ws, 0);
begin
  if alone then
    perform pg_advisory_xact_lock(tree);
  else
    perform pg_advisory_xact_lock_shared(tree);
  end if;
end $$;

create function refuse_withdrawn_place() returns trigger language plpgsql as $$
begin
  perform hold_issue_tree(new.workspace_id, true);
  if new.withdrawn_at is null then
    if exists (select from issue p where p.workspace_id = new.workspace_id and p.id = new.parent_id and p.withdrawn_at is not null) then
      raise exception 'the question it stands under was withdrawn' using errcode = 'restrict_violation', constraint = 'issue_stands';
    end if;
  elsif tg_op = 'UPDATE' and old.withdrawn_at is null then
    if exists (select from issue c where c.workspace_id = new.workspace_id and c.parent_id = new.id and c.withdrawn_at is null)
      or exists (select from claim_issue ci join claim_state s on s.workspace_id = ci.workspace_id and s.id = ci.claim_id
        where ci.workspace_id = new.workspace_id and ci.issue_id = new.id and ci.withdrawn_at is null and s.withdrawn_at is null and s.merged_into_id is null) then
      raise exception 'something still stands under this question' using errcode = 'restrict_violation', constraint = 'issue_bears';
    end if;
  end if;
  return new;
end $$;
create trigger issue_stands before insert or update of parent_id, withdrawn_at on issue for each row execute function refuse_withdrawn_place();

-- A claim that does not stand holds no question, so its places may outlast one; they are asked again when it comes back.
create function refuse_place_under_withdrawn() returns trigger language plpgsql as $$
begin
  perform hold_issue_tree(new.workspace_id, false);
  if exists (select from issue i where i.workspace_id = new.workspace_id and i.id = new.issue_id and i.withdrawn_at is not null)
    and not exists (select from claim_state s where s.workspace_id = new.workspace_id and s.id = new.claim_id
      and (s.withdrawn_at is not null or s.merged_into_id is not null)) then
    raise exception 'the question it stands under was withdrawn' using errcode = 'restrict_violation', constraint = 'issue_stands';
  end if;
  return new;
end $$;
create trigger issue_stands before insert or update of claim_id, issue_id, withdrawn_at on claim_issue for each row
  when (new.withdrawn_at is null) execute function refuse_place_under_withdrawn();

create function refuse_return_under_withdrawn() returns trigger language plpgsql as $$
begin
  perform hold_issue_tree(new.workspace_id, false);
  if exists (select from claim_issue ci join issue i on i.workspace_id = ci.workspace_id and i.id = ci.issue_id
      where ci.workspace_id = new.workspace_id and ci.claim_id = new.id and ci.withdrawn_at is null and i.withdrawn_at is not null) then
    raise exception 'the question it stands under was withdrawn' using errcode = 'restrict_violation', constraint = 'issue_stands';
  end if;
  return new;
end $$;
create trigger issue_stands before update of withdrawn_at, merged_into_id on claim_state for each row
  when (new.withdrawn_at is null and new.merged_into_id is null and (old.withdrawn_at is not null or old.merged_into_id is not null))
  execute function refuse_return_under_withdrawn();
