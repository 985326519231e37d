-- Competing hypotheses: the rival claims of an issue against items of evidence, each cell marked by each editor on their own, closed, then settled.

-- CreateTable
CREATE TABLE "analysis" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "issue_id" UUID NOT NULL,
    "asked" INTEGER NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "analysis_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "analysis_claim" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "analysis_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "analysis_claim_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "analysis_item" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "analysis_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "analysis_item_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "analysis_mark" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "analysis_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "editor_id" UUID NOT NULL,
    "wording_id" UUID NOT NULL,
    "mark" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "analysis_mark_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "analysis_hand_in" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "analysis_id" UUID NOT NULL,
    "editor_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "analysis_hand_in_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "analysis_settled" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "analysis_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "mark" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "settled_by" UUID NOT NULL,
    "settled_at" TIMESTAMPTZ(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "analysis_settled_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "analysis_workspace_id_issue_id_idx" ON "analysis"("workspace_id", "issue_id");

-- CreateIndex
CREATE UNIQUE INDEX "analysis_claim_workspace_id_analysis_id_claim_id_key" ON "analysis_claim"("workspace_id", "analysis_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "analysis_item_workspace_id_analysis_id_evidence_id_key" ON "analysis_item"("workspace_id", "analysis_id", "evidence_id");

-- CreateIndex
CREATE UNIQUE INDEX "analysis_mark_workspace_id_analysis_id_editor_id_claim_id_e_key" ON "analysis_mark"("workspace_id", "analysis_id", "editor_id", "claim_id", "evidence_id");

-- CreateIndex
CREATE UNIQUE INDEX "analysis_hand_in_workspace_id_analysis_id_editor_id_key" ON "analysis_hand_in"("workspace_id", "analysis_id", "editor_id");

-- CreateIndex
CREATE UNIQUE INDEX "analysis_settled_workspace_id_analysis_id_claim_id_evidence_key" ON "analysis_settled"("workspace_id", "analysis_id", "claim_id", "evidence_id");

-- What schema.prisma cannot say

-- 1. Links never leave the workspace, and marks never leave their grid.
alter table analysis add foreign key (workspace_id) references workspace (id);
alter table analysis add foreign key (workspace_id, issue_id) references issue (workspace_id, id);
alter table analysis add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table analysis_claim add foreign key (workspace_id) references workspace (id);
alter table analysis_claim add foreign key (workspace_id, analysis_id) references analysis (workspace_id, id);
alter table analysis_claim add foreign key (workspace_id, claim_id) references claim (workspace_id, id);
alter table analysis_claim add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table analysis_item add foreign key (workspace_id) references workspace (id);
alter table analysis_item add foreign key (workspace_id, analysis_id) references analysis (workspace_id, id);
alter table analysis_item add foreign key (workspace_id, evidence_id) references evidence (workspace_id, id);
alter table analysis_item add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table analysis_mark add foreign key (workspace_id) references workspace (id);
alter table analysis_mark add foreign key (workspace_id, analysis_id, claim_id) references analysis_claim (workspace_id, analysis_id, claim_id);
alter table analysis_mark add foreign key (workspace_id, analysis_id, evidence_id) references analysis_item (workspace_id, analysis_id, evidence_id);
alter table analysis_mark add foreign key (workspace_id, editor_id) references editor (workspace_id, id);
alter table analysis_mark add foreign key (workspace_id, wording_id) references claim_wording (workspace_id, id);
alter table analysis_hand_in add foreign key (workspace_id) references workspace (id);
alter table analysis_hand_in add foreign key (workspace_id, analysis_id) references analysis (workspace_id, id);
alter table analysis_hand_in add foreign key (workspace_id, editor_id) references editor (workspace_id, id);
alter table analysis_settled add foreign key (workspace_id) references workspace (id);
alter table analysis_settled add foreign key (workspace_id, analysis_id, claim_id) references analysis_claim (workspace_id, analysis_id, claim_id);
alter table analysis_settled add foreign key (workspace_id, analysis_id, evidence_id) references analysis_item (workspace_id, analysis_id, evidence_id);
alter table analysis_settled add foreign key (workspace_id, settled_by) references editor (workspace_id, id);
alter table analysis_settled add foreign key (workspace_id, created_by) references editor (workspace_id, id);

-- 2. Values.
alter table analysis add check (asked between 1 and 50);
alter table analysis_claim add check (position >= 0);
alter table analysis_item add check (position >= 0);
alter table analysis_mark
  add check (mark in ('very-inconsistent', 'inconsistent', 'neutral', 'consistent', 'very-consistent', 'not-applicable'));
alter table analysis_settled
  add check (mark in ('very-inconsistent', 'inconsistent', 'neutral', 'consistent', 'very-consistent', 'not-applicable')),
  add check (length(reason) between 1 and 20000);

-- 3. One of an issue is open at a time.
create unique index analysis_one_open on analysis (workspace_id, issue_id) where closed_at is null and withdrawn_at is null;

-- 4. Never deleted; of each row only what may change does.
create trigger never_deleted before delete on analysis for each row execute function refuse_delete();
create trigger never_emptied before truncate on analysis for each statement execute function refuse_delete();
create trigger never_deleted before delete on analysis_claim for each row execute function refuse_delete();
create trigger never_emptied before truncate on analysis_claim for each statement execute function refuse_delete();
create trigger never_deleted before delete on analysis_item for each row execute function refuse_delete();
create trigger never_emptied before truncate on analysis_item for each statement execute function refuse_delete();
create trigger never_deleted before delete on analysis_mark for each row execute function refuse_delete();
create trigger never_emptied before truncate on analysis_mark for each statement execute function refuse_delete();
create trigger never_deleted before delete on analysis_hand_in for each row execute function refuse_delete();
create trigger never_emptied before truncate on analysis_hand_in for each statement execute function refuse_delete();
create trigger never_deleted before delete on analysis_settled for each row execute function refuse_delete();
create trigger never_emptied before truncate on analysis_settled for each statement execute function refuse_delete();
create trigger never_changes before update on analysis for each row execute function refuse_change('revision', 'withdrawn_at', 'closed_at');
create trigger never_changes before update on analysis_claim for each row execute function refuse_change('revision', 'withdrawn_at');
create trigger never_changes before update on analysis_item for each row execute function refuse_change('revision', 'withdrawn_at');
create trigger never_changes before update on analysis_mark for each row execute function refuse_change('revision', 'withdrawn_at', 'mark', 'wording_id');
create trigger never_changes before update on analysis_hand_in for each row execute function refuse_change('revision', 'withdrawn_at');
create trigger never_changes before update on analysis_settled for each row
  execute function refuse_change('revision', 'withdrawn_at', 'mark', 'reason', 'settled_by', 'settled_at');

-- 5. What was seen cannot be unseen: a closed analysis is never open again and never taken back; what was marked and handed in for it, and what it
-- weighs, stays as it was. The rule stands here because undoing an act writes rows back without asking the rule of that act.
create function refuse_reopened_analysis() returns trigger language plpgsql as $$
begin
  if old.closed_at is not null and (new.closed_at is distinct from old.closed_at or new.withdrawn_at is not null) then
    raise exception 'a closed analysis stays closed' using errcode = 'restrict_violation', constraint = 'analysis_stays_closed';
  end if;
  return new;
end $$;
create trigger analysis_stays_closed before update on analysis for each row execute function refuse_reopened_analysis();

-- A row that comes by an import was written before the analysis closed; one that changes, changes now.
create function refuse_in_closed_analysis() returns trigger language plpgsql as $$
begin
  if exists (select from analysis a where a.workspace_id = new.workspace_id and a.id = new.analysis_id
      and a.closed_at < case when tg_op = 'INSERT' then new.created_at else 'infinity' end) then
    raise exception 'a closed analysis stays closed' using errcode = 'restrict_violation', constraint = 'analysis_stays_closed';
  end if;
  return new;
end $$;
create trigger analysis_stays_closed before insert or update on analysis_claim for each row execute function refuse_in_closed_analysis();
create trigger analysis_stays_closed before insert or update on analysis_item for each row execute function refuse_in_closed_analysis();
create trigger analysis_stays_closed before insert or update on analysis_mark for each row execute function refuse_in_closed_analysis();
create trigger analysis_stays_closed before insert or update on analysis_hand_in for each row execute function refuse_in_closed_analysis();

-- 6. What an editor handed in stays as they gave it until they take it back.
create function refuse_mark_handed_in() returns trigger language plpgsql as $$
begin
  if exists (select from analysis_hand_in h where h.workspace_id = new.workspace_id and h.analysis_id = new.analysis_id
      and h.editor_id = new.editor_id and h.withdrawn_at is null) then
    raise exception 'cells handed in stay as they are' using errcode = 'restrict_violation', constraint = 'cells_handed_in';
  end if;
  return new;
end $$;
create trigger cells_handed_in before insert or update on analysis_mark for each row execute function refuse_mark_handed_in();

-- 7. A cell is settled once all is seen, and never before.
create function refuse_settled_while_open() returns trigger language plpgsql as $$
begin
  if not exists (select from analysis a where a.workspace_id = new.workspace_id and a.id = new.analysis_id and a.closed_at <= new.settled_at) then
    raise exception 'an open analysis is not settled' using errcode = 'restrict_violation', constraint = 'analysis_open';
  end if;
  return new;
end $$;
create trigger analysis_open before insert or update on analysis_settled for each row execute function refuse_settled_while_open();
