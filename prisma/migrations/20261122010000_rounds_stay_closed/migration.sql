-- What was seen cannot be unseen: a closed round is never open again, and a blind verdict in it is neither taken back nor put back.
-- The rule stands here because undoing an act writes rows back without asking the rule of that act.
create or replace function refuse_reopened_round() returns trigger language plpgsql as $$
begin
  if old.closed_at is not null and new.closed_at is distinct from old.closed_at then
    raise exception 'a closed round stays closed' using errcode = 'restrict_violation', constraint = 'round_stays_closed';
  end if;
  return new;
end $$;
create or replace trigger round_stays_closed before update of closed_at on round for each row execute function refuse_reopened_round();

create or replace function refuse_verdict_after_reveal() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is distinct from new.withdrawn_at and not new.after_reveal and exists (select from round r
      where r.workspace_id = new.workspace_id and r.id = new.round_id and r.closed_at is not null) then
    raise exception 'a closed round stays closed' using errcode = 'restrict_violation', constraint = 'round_stays_closed';
  end if;
  return new;
end $$;
create or replace trigger round_stays_closed before update of withdrawn_at on verdict for each row execute function refuse_verdict_after_reveal();
