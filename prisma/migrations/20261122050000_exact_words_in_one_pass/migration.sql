-- The check that words are the text at their span, for long texts. Counting astral characters by regexp_count (Postgres 15 and later) costs
-- a hundredth of replacing all others, and suggestions, which come by the hundred, are checked together in one pass over the text.
create or replace function refuse_inexact_words() returns trigger language plpgsql as $$
declare
  body text; head text; n int; at int := 0; units int := 0;
begin
  select t.text into strict body from version v join kept_text t on t.workspace_id = v.workspace_id and t.id = v.text_id
   where v.workspace_id = new.workspace_id and v.id = new.version_id;
  n := coalesce(array_length(new.exact, 1), 0);
  if n = 0 or n <> coalesce(array_length(new.unit_starts, 1), 0) or n <> coalesce(array_length(new.unit_ends, 1), 0)
    or n <> coalesce(array_length(new.point_starts, 1), 0) or n <> coalesce(array_length(new.point_ends, 1), 0) then
    raise exception 'spans and words differ in number' using errcode = 'check_violation', constraint = 'exact_words';
  end if;
  for i in 1..n loop
    if new.point_starts[i] < at or new.point_ends[i] <= new.point_starts[i] then
      raise exception 'spans are out of order' using errcode = 'check_violation', constraint = 'exact_words';
    end if;
    if substr(body, new.point_starts[i] + 1, new.point_ends[i] - new.point_starts[i]) is distinct from new.exact[i] then
      raise exception 'the words are not the text at their span' using errcode = 'check_violation', constraint = 'exact_words';
    end if;
    -- UTF-16 counts an astral character as two units.
    head := substr(body, at + 1, new.point_starts[i] - at);
    units := units + length(head) + regexp_count(head, '[\U00010000-\U0010FFFF]');
    if new.unit_starts[i] <> units then
      raise exception 'units and points name different places' using errcode = 'check_violation', constraint = 'exact_words';
    end if;
    units := units + length(new.exact[i]) + regexp_count(new.exact[i], '[\U00010000-\U0010FFFF]');
    if new.unit_ends[i] <> units then
      raise exception 'units and points name different places' using errcode = 'check_violation', constraint = 'exact_words';
    end if;
    at := new.point_ends[i];
  end loop;
  return new;
end $$;

-- The same for all suggestions of one statement, in the order of the text. A part of a long text costs a way over all of it, so parts are
-- taken from `chunk`, the 60,000 points from `base` on, which follows. `here` and `here_units` are the place of the last first word.
create function refuse_inexact_suggestions() returns trigger language plpgsql as $$
declare
  s record; body text; chunk text; part text; head text; n int; base int; here int; here_units int; at int; units int; seen uuid;
begin
  for s in select * from fresh order by version_id, point_starts[1], id loop
    if seen is distinct from s.version_id then
      select t.text into strict body from version v join kept_text t on t.workspace_id = v.workspace_id and t.id = v.text_id
       where v.workspace_id = s.workspace_id and v.id = s.version_id;
      seen := s.version_id; chunk := left(body, 60000); base := 0; here := 0; here_units := 0;
    end if;
    n := coalesce(array_length(s.exact, 1), 0);
    if n = 0 or n <> coalesce(array_length(s.unit_starts, 1), 0) or n <> coalesce(array_length(s.unit_ends, 1), 0)
      or n <> coalesce(array_length(s.point_starts, 1), 0) or n <> coalesce(array_length(s.point_ends, 1), 0) then
      raise exception 'spans and words differ in number' using errcode = 'check_violation', constraint = 'exact_words';
    end if;
    if s.point_starts[1] < here or s.point_ends[n] <= s.point_starts[1] then
      raise exception 'spans are out of order' using errcode = 'check_violation', constraint = 'exact_words';
    end if;
    head := case when s.point_starts[1] - base <= 60000 then substr(chunk, here - base + 1, s.point_starts[1] - here)
      else substr(body, here + 1, s.point_starts[1] - here) end;
    here_units := here_units + length(head) + regexp_count(head, '[\U00010000-\U0010FFFF]');
    here := s.point_starts[1];
    if here - base > 20000 then
      chunk := substr(body, here + 1, 60000);
      base := here;
    end if;
    part := case when s.point_ends[n] - base <= 60000 then substr(chunk, here - base + 1, s.point_ends[n] - here)
      else substr(body, here + 1, s.point_ends[n] - here) end;
    at := here; units := here_units;
    for i in 1..n loop
      if s.point_starts[i] < at or s.point_ends[i] <= s.point_starts[i] then
        raise exception 'spans are out of order' using errcode = 'check_violation', constraint = 'exact_words';
      end if;
      if substr(part, s.point_starts[i] - here + 1, s.point_ends[i] - s.point_starts[i]) is distinct from s.exact[i] then
        raise exception 'the words are not the text at their span' using errcode = 'check_violation', constraint = 'exact_words';
      end if;
      head := substr(part, at - here + 1, s.point_starts[i] - at);
      units := units + length(head) + regexp_count(head, '[\U00010000-\U0010FFFF]');
      if s.unit_starts[i] <> units then
        raise exception 'units and points name different places' using errcode = 'check_violation', constraint = 'exact_words';
      end if;
      units := units + length(s.exact[i]) + regexp_count(s.exact[i], '[\U00010000-\U0010FFFF]');
      if s.unit_ends[i] <> units then
        raise exception 'units and points name different places' using errcode = 'check_violation', constraint = 'exact_words';
      end if;
      at := s.point_ends[i];
    end loop;
  end loop;
  return null;
end $$;
drop trigger exact_words on suggestion;
create trigger exact_words before update of version_id, unit_starts, unit_ends, point_starts, point_ends, exact on suggestion
  for each row execute function refuse_inexact_words();
create trigger exact_words_together after insert on suggestion referencing new table as fresh
  for each statement execute function refuse_inexact_suggestions();
