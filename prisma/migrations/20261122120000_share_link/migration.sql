-- Read-only links to an issue side by side, for people without an account. Of the token only its digest is kept.

-- CreateTable
CREATE TABLE "share_link" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "issue_id" UUID NOT NULL,
    "label" TEXT,
    "token_digest" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "share_link_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "share_link_token_digest_key" ON "share_link"("token_digest");

-- CreateIndex
CREATE INDEX "share_link_workspace_id_issue_id_idx" ON "share_link"("workspace_id", "issue_id");

-- What schema.prisma cannot say

-- 1. Links never leave the workspace.
alter table share_link add foreign key (workspace_id) references workspace (id);
alter table share_link add foreign key (workspace_id, issue_id) references issue (workspace_id, id);
alter table share_link add foreign key (workspace_id, created_by) references editor (workspace_id, id);

-- 2. Values.
alter table share_link
  add check (token_digest ~ '^[0-9a-f]{64}$'),
  add check (length(label) between 1 and 120),
  add check (expires_at > created_at);

-- 3. Never deleted, and never led to something else: only revoked.
create trigger never_deleted before delete on share_link for each row execute function refuse_delete();
create function refuse_other_target() returns trigger language plpgsql as $$
begin
  raise exception 'a link leads where it led' using errcode = 'check_violation', constraint = 'link_leads_on';
end $$;
create trigger link_leads_on before update on share_link for each row
  when ((new.issue_id, new.token_digest, new.expires_at) is distinct from (old.issue_id, old.token_digest, old.expires_at))
  execute function refuse_other_target();
