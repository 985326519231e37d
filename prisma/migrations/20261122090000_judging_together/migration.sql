-- Judging together: which scale a kind of claim is asked on, who looked inside an open round, why a round was opened again, and what was let stand.

-- CreateTable
CREATE TABLE "kind_scale" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "scale_key" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kind_scale_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "round_look" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "editor_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "round_look_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "upheld" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "adjudication_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "upheld_pkey" PRIMARY KEY ("workspace_id","id")
);

-- AlterTable
ALTER TABLE "round" ADD COLUMN "reopens_id" UUID, ADD COLUMN "reopen_reason" TEXT;

-- DropIndex
DROP INDEX "scale_workspace_id_key_version_key";

-- CreateIndex
CREATE UNIQUE INDEX "kind_scale_workspace_id_question_kind_key" ON "kind_scale"("workspace_id", "question", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "round_look_workspace_id_round_id_editor_id_key" ON "round_look"("workspace_id", "round_id", "editor_id");

-- CreateIndex
CREATE INDEX "upheld_workspace_id_adjudication_id_idx" ON "upheld"("workspace_id", "adjudication_id");

-- What schema.prisma cannot say

-- 1. Links never leave the workspace.
alter table kind_scale add foreign key (workspace_id) references workspace (id);
alter table kind_scale add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table round_look add foreign key (workspace_id) references workspace (id);
alter table round_look add foreign key (workspace_id, round_id) references round (workspace_id, id);
alter table round_look add foreign key (workspace_id, editor_id) references editor (workspace_id, id);
alter table upheld add foreign key (workspace_id) references workspace (id);
alter table upheld add foreign key (workspace_id, adjudication_id) references adjudication (workspace_id, id);
alter table upheld add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table round add foreign key (workspace_id, reopens_id) references round (workspace_id, id);

-- 2. Values. A round that opens another again says why.
alter table kind_scale
  add check (question in ('said', 'so')),
  add check (kind in ('assertion', 'accusation', 'denial', 'prediction', 'proposal', 'commitment', 'question', 'opinion')),
  add check (length(scale_key) between 1 and 60);
alter table upheld add check (length(reason) between 1 and 20000);
alter table round
  add check ((reopens_id is null) = (reopen_reason is null)),
  add check (length(reopen_reason) between 1 and 20000),
  add check (reopens_id is distinct from id);

-- 3. A version of a scale that nobody judges on may be written anew under its number; one of a number stands.
create unique index scale_one_standing on scale (workspace_id, key, version) where withdrawn_at is null;
create index round_reopens on round (workspace_id, reopens_id) where reopens_id is not null;
create index round_standing on round (workspace_id, created_at) where withdrawn_at is null;
CREATE INDEX "round_look_workspace_id_editor_id_idx" ON "round_look"("workspace_id", "editor_id");

-- 4. Never deleted; that somebody looked never changes.
create trigger never_deleted before delete on kind_scale for each row execute function refuse_delete();
create trigger never_emptied before truncate on kind_scale for each statement execute function refuse_delete();
create trigger never_deleted before delete on round_look for each row execute function refuse_delete();
create trigger never_emptied before truncate on round_look for each statement execute function refuse_delete();
create trigger never_deleted before delete on upheld for each row execute function refuse_delete();
create trigger never_emptied before truncate on upheld for each statement execute function refuse_delete();
create trigger never_changes before update on round_look for each row execute function refuse_any_change();
create trigger never_changes before update on upheld for each row execute function refuse_change('revision', 'withdrawn_at');

-- 5. Who looked inside an open round neither judges blind in it, nor takes a verdict out of it or back into it, nor is given a seat in it.
-- The rule stands here because undoing an act writes rows back without asking the rule of that act.
create function refuse_verdict_after_look() returns trigger language plpgsql as $$
begin
  if not new.after_reveal and exists (select from round_look l where l.workspace_id = new.workspace_id and l.round_id = new.round_id
      and l.editor_id = new.editor_id and l.created_at <= case when tg_op = 'INSERT' then new.created_at else 'infinity' end) then
    raise exception 'who looked inside does not judge' using errcode = 'restrict_violation', constraint = 'looked_inside';
  end if;
  return new;
end $$;
create trigger looked_inside before insert on verdict for each row execute function refuse_verdict_after_look();
create trigger looked_inside_later before update of withdrawn_at on verdict for each row
  when (new.withdrawn_at is distinct from old.withdrawn_at) execute function refuse_verdict_after_look();
create function refuse_seat_after_look() returns trigger language plpgsql as $$
begin
  if exists (select from round_look l where l.workspace_id = new.workspace_id and l.round_id = new.round_id and l.editor_id = new.editor_id) then
    raise exception 'who looked inside does not judge' using errcode = 'restrict_violation', constraint = 'looked_inside';
  end if;
  return new;
end $$;
create trigger looked_inside before insert or update of withdrawn_at on round_editor for each row
  when (new.withdrawn_at is null) execute function refuse_seat_after_look();

-- 6. Only what is closed to others can be looked into.
create function refuse_look_after_close() returns trigger language plpgsql as $$
begin
  if exists (select from round r where r.workspace_id = new.workspace_id and r.id = new.round_id and r.closed_at < new.created_at) then
    raise exception 'a closed round stays closed' using errcode = 'restrict_violation', constraint = 'round_stays_closed';
  end if;
  return new;
end $$;
create trigger round_stays_closed before insert on round_look for each row execute function refuse_look_after_close();
