-- A source captured again, and what became of its quotes in the newer version.
alter table "version" add column "withdrawn_at" TIMESTAMPTZ(3);

-- The version in whose text the mentions and cues of a chain lie: a quote may have anchors in several.
alter table "attribution" add column "version_id" UUID;

-- CreateTable
CREATE TABLE "recapture" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recapture_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "drift" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "quote_id" UUID NOT NULL,
    "anchor_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "unit_starts" INTEGER[],
    "unit_ends" INTEGER[],
    "point_starts" INTEGER[],
    "point_ends" INTEGER[],
    "exact" TEXT[],
    "alarms" TEXT[],
    "diff" JSONB NOT NULL,
    "decision" TEXT NOT NULL,
    "note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "drift_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "recapture_workspace_id_source_id_idx" ON "recapture"("workspace_id", "source_id");

-- CreateIndex
CREATE INDEX "drift_workspace_id_quote_id_idx" ON "drift"("workspace_id", "quote_id");

-- CreateIndex
CREATE INDEX "drift_workspace_id_version_id_idx" ON "drift"("workspace_id", "version_id");

-- What schema.prisma cannot say

-- 1. Links never leave the workspace.
alter table "recapture" add foreign key (workspace_id) references workspace (id);
alter table "recapture" add foreign key (workspace_id, source_id) references "source" (workspace_id, id);
alter table "recapture" add foreign key (workspace_id, version_id) references "version" (workspace_id, id);
alter table "recapture" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "drift" add foreign key (workspace_id) references workspace (id);
alter table "drift" add foreign key (workspace_id, quote_id) references quote (workspace_id, id);
alter table "drift" add foreign key (workspace_id, anchor_id) references anchor (workspace_id, id);
alter table "drift" add foreign key (workspace_id, version_id) references "version" (workspace_id, id);
alter table "drift" add foreign key (workspace_id, created_by) references editor (workspace_id, id);

-- 2. Values.
alter table "recapture"
  add check (outcome in ('unchanged', 'same-bytes', 'changed')),
  add check (how in ('paste', 'file', 'address'));
alter table "drift"
  add check (state in ('exact', 'moved', 'altered', 'missing')),
  add check (decision in ('none', 'waiting', 'followed', 'kept', 'withdrawn')),
  add check (alarms <@ array['negation', 'number', 'name', 'modality', 'attribution']),
  add check ((state = 'missing') = (cardinality(exact) = 0)),
  -- nothing needs deciding only where the very words stand at their place and nothing beside them turned
  add check (decision <> 'none' or (state = 'exact' and cardinality(alarms) = 0)),
  add check (length(note) <= 2000);

-- 3. One standing row for a quote and a version; the words are the text at their span; the version is the quote's own source's.
create unique index drift_once on drift (workspace_id, quote_id, version_id) where withdrawn_at is null;
create index drift_waiting on drift (workspace_id, created_at) where withdrawn_at is null and decision = 'waiting';
-- Words come by the hundred with a newer version: those of one statement are checked together, in one pass over the text, as suggestions are.
-- A missing quote has no words.
create or replace function refuse_inexact_suggestions() returns trigger language plpgsql as $$
declare
  s record; body text; chunk text; part text; head text; n int; base int; here int; here_units int; at int; units int; seen uuid;
begin
  for s in select * from fresh where tg_table_name <> 'drift' or cardinality(exact) > 0 order by version_id, point_starts[1], id loop
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
drop trigger exact_words on anchor;
create trigger exact_words before update of version_id, unit_starts, unit_ends, point_starts, point_ends, exact on anchor
  for each row execute function refuse_inexact_words();
create trigger exact_words_together after insert on anchor referencing new table as fresh
  for each statement execute function refuse_inexact_suggestions();
create trigger exact_words_together after insert on drift referencing new table as fresh
  for each statement execute function refuse_inexact_suggestions();
create trigger drift_in_source before insert on drift for each row execute function refuse_foreign_anchor();

-- 4. Never deleted, and changed only in what was decided. A version keeps its text; it may be withdrawn.
create trigger never_deleted before delete on drift for each row execute function refuse_delete();
create trigger never_emptied before truncate on drift for each statement execute function refuse_delete();
create trigger never_deleted before delete on recapture for each row execute function refuse_delete();
create trigger never_emptied before truncate on recapture for each statement execute function refuse_delete();
create trigger never_changes before update on drift for each row execute function refuse_change('revision', 'withdrawn_at', 'decision', 'note');
create trigger never_changes before update on recapture for each row execute function refuse_change('revision', 'withdrawn_at');
drop trigger never_changes on version;
create trigger never_changes before update on version for each row execute function refuse_change('withdrawn_at');

-- 5. An anchor stands in a standing version.
create function refuse_version_with_quotes() returns trigger language plpgsql as $$
begin
  if exists (select from anchor where workspace_id = new.workspace_id and version_id = new.id and withdrawn_at is null) then
    raise exception 'quotes stand in this version' using errcode = 'check_violation', constraint = 'version_has_quotes';
  end if;
  return new;
end $$;
create trigger version_has_quotes before update on version for each row
  when (new.withdrawn_at is not null and old.withdrawn_at is null) execute function refuse_version_with_quotes();
create function refuse_anchor_in_withdrawn() returns trigger language plpgsql as $$
begin
  if exists (select from version where workspace_id = new.workspace_id and id = new.version_id and withdrawn_at is not null) then
    raise exception 'quotes stand in a version that was withdrawn' using errcode = 'check_violation', constraint = 'version_has_quotes';
  end if;
  return new;
end $$;
create trigger standing_version before insert or update of withdrawn_at on anchor for each row
  when (new.withdrawn_at is null) execute function refuse_anchor_in_withdrawn();

-- 6. Chains written before now lie in the version of their quote's first anchor.
alter table attribution disable trigger never_changes;
update attribution t set version_id = (select n.version_id from appearance a
    join anchor n on n.workspace_id = a.workspace_id and n.quote_id = a.quote_id
    where a.workspace_id = t.workspace_id and a.attribution_id = t.id order by n.created_at, n.id limit 1);
alter table attribution enable trigger never_changes;
alter table attribution add foreign key (workspace_id, version_id) references "version" (workspace_id, id);
