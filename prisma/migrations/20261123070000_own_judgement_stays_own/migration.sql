-- Undoing writes rows back without asking the rule of the act it undoes: what must never come of it stands here.

-- 1. A verdict is put back only while nobody looked inside since it was taken out, and never as the last one asked for: judging is what closes a round.
create function refuse_verdict_put_back() returns trigger language plpgsql as $$
declare
  asked_for integer;
begin
  select r.asked into asked_for from round r
    where r.workspace_id = new.workspace_id and r.id = new.round_id and r.closed_at is null and r.withdrawn_at is null;
  if not found then
    return new;
  end if;
  if exists (select from round_look l where l.workspace_id = new.workspace_id and l.round_id = new.round_id and l.created_at >= old.withdrawn_at) then
    raise exception 'somebody looked inside since' using errcode = 'restrict_violation', constraint = 'looked_inside_since';
  end if;
  if (select count(distinct v.editor_id) from verdict v
      where v.workspace_id = new.workspace_id and v.round_id = new.round_id and v.withdrawn_at is null) >= asked_for then
    raise exception 'the last verdict closes its round' using errcode = 'restrict_violation', constraint = 'round_closes_by_judging';
  end if;
  return new;
end $$;
create trigger put_back_in_open_round after update of withdrawn_at on verdict for each row
  when (old.withdrawn_at is not null and new.withdrawn_at is null) execute function refuse_verdict_put_back();

-- 2. An analysis is not taken back from under colleagues who marked cells in it.
create function refuse_analysis_from_under() returns trigger language plpgsql as $$
begin
  if exists (select from analysis_mark m where m.workspace_id = new.workspace_id and m.analysis_id = new.id and m.withdrawn_at is null
      and m.editor_id <> new.created_by) then
    raise exception 'colleagues have marked cells in it' using errcode = 'restrict_violation', constraint = 'analysis_marked';
  end if;
  return new;
end $$;
create trigger analysis_marked before update of withdrawn_at on analysis for each row
  when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function refuse_analysis_from_under();

-- 3. What an analysis weighs stays in it once somebody has handed in: their cells would be given for something else.
create function refuse_removal_after_hand_in() returns trigger language plpgsql as $$
begin
  if exists (select from analysis_hand_in h where h.workspace_id = new.workspace_id and h.analysis_id = new.analysis_id and h.withdrawn_at is null) then
    raise exception 'somebody handed in what was weighed' using errcode = 'restrict_violation', constraint = 'weighed_and_handed_in';
  end if;
  return new;
end $$;
create trigger weighed_and_handed_in before update of withdrawn_at on analysis_claim for each row
  when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function refuse_removal_after_hand_in();
create trigger weighed_and_handed_in before update of withdrawn_at on analysis_item for each row
  when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function refuse_removal_after_hand_in();
