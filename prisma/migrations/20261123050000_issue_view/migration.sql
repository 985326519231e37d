-- Named views of an issue side by side: columns, their order, what is folded, filters and day, as the address says them. The desk's, or one editor's own.

-- CreateTable
CREATE TABLE "issue_view" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "issue_id" UUID NOT NULL,
    "editor_id" UUID,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "issue_view_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "issue_view_workspace_id_issue_id_idx" ON "issue_view"("workspace_id", "issue_id");

-- What schema.prisma cannot say

-- 1. Links never leave the workspace.
alter table issue_view add foreign key (workspace_id) references workspace (id);
alter table issue_view add foreign key (workspace_id, issue_id) references issue (workspace_id, id);
alter table issue_view add foreign key (workspace_id, editor_id) references editor (workspace_id, id);
alter table issue_view add foreign key (workspace_id, created_by) references editor (workspace_id, id);

-- 2. Values. An own view is the one of who made it.
alter table issue_view
  add check (length(name) between 1 and 80),
  add check (length(query) <= 8000),
  add check (editor_id is null or editor_id = created_by);

-- 3. One view of a name: the desk's, and each editor's own beside it.
create unique index issue_view_name on issue_view (workspace_id, issue_id, editor_id, name) nulls not distinct;

-- 4. Never deleted, only withdrawn; never another issue's or another's.
create trigger never_deleted before delete on issue_view for each row execute function refuse_delete();
create function refuse_other_issue() returns trigger language plpgsql as $$
begin
  raise exception 'a view stays with its issue and its owner' using errcode = 'check_violation', constraint = 'view_stays';
end $$;
create trigger view_stays before update on issue_view for each row
  when ((new.issue_id, new.editor_id) is distinct from (old.issue_id, old.editor_id))
  execute function refuse_other_issue();
