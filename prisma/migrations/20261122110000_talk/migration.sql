-- Talk: comments on what the desk works on, who is named in them, who follows what, and what of it they have read.

-- CreateTable
CREATE TABLE "comment" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claim_id" UUID,
    "quote_id" UUID,
    "relation_id" UUID,
    "evidence_id" UUID,
    "round_id" UUID,
    "verdict_id" UUID,
    "reply_to_id" UUID,
    "text" TEXT NOT NULL,
    "edited_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "mention" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "editor_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "follow" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "editor_id" UUID NOT NULL,
    "claim_id" UUID,
    "quote_id" UUID,
    "relation_id" UUID,
    "evidence_id" UUID,
    "round_id" UUID,
    "followed_at" TIMESTAMPTZ(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "follow_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "inbox_read" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "editor_id" UUID NOT NULL,
    "comment_id" UUID,
    "relation_id" UUID,
    "drift_id" UUID,
    "round_id" UUID,
    "adjudication_id" UUID,
    "read" BOOLEAN NOT NULL,
    "marked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inbox_read_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "mention_workspace_id_comment_id_editor_id_key" ON "mention"("workspace_id", "comment_id", "editor_id");

-- CreateIndex
CREATE INDEX "mention_workspace_id_editor_id_idx" ON "mention"("workspace_id", "editor_id");

-- CreateIndex
CREATE INDEX "comment_workspace_id_reply_to_id_idx" ON "comment"("workspace_id", "reply_to_id");

-- CreateIndex
CREATE INDEX "comment_workspace_id_created_by_idx" ON "comment"("workspace_id", "created_by");

-- What schema.prisma cannot say

-- 1. Links never leave the workspace.
alter table comment add foreign key (workspace_id) references workspace (id);
alter table comment add foreign key (workspace_id, claim_id) references claim (workspace_id, id);
alter table comment add foreign key (workspace_id, quote_id) references quote (workspace_id, id);
alter table comment add foreign key (workspace_id, relation_id) references relation (workspace_id, id);
alter table comment add foreign key (workspace_id, evidence_id) references evidence (workspace_id, id);
alter table comment add foreign key (workspace_id, round_id) references round (workspace_id, id);
alter table comment add foreign key (workspace_id, verdict_id) references verdict (workspace_id, id);
alter table comment add foreign key (workspace_id, reply_to_id) references comment (workspace_id, id);
alter table comment add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table mention add foreign key (workspace_id) references workspace (id);
alter table mention add foreign key (workspace_id, comment_id) references comment (workspace_id, id);
alter table mention add foreign key (workspace_id, editor_id) references editor (workspace_id, id);
alter table mention add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table follow add foreign key (workspace_id) references workspace (id);
alter table follow add foreign key (workspace_id, editor_id) references editor (workspace_id, id);
alter table follow add foreign key (workspace_id, claim_id) references claim (workspace_id, id);
alter table follow add foreign key (workspace_id, quote_id) references quote (workspace_id, id);
alter table follow add foreign key (workspace_id, relation_id) references relation (workspace_id, id);
alter table follow add foreign key (workspace_id, evidence_id) references evidence (workspace_id, id);
alter table follow add foreign key (workspace_id, round_id) references round (workspace_id, id);
alter table follow add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table inbox_read add foreign key (workspace_id) references workspace (id);
alter table inbox_read add foreign key (workspace_id, editor_id) references editor (workspace_id, id);
alter table inbox_read add foreign key (workspace_id, comment_id) references comment (workspace_id, id);
alter table inbox_read add foreign key (workspace_id, relation_id) references relation (workspace_id, id);
alter table inbox_read add foreign key (workspace_id, drift_id) references drift (workspace_id, id);
alter table inbox_read add foreign key (workspace_id, round_id) references round (workspace_id, id);
alter table inbox_read add foreign key (workspace_id, adjudication_id) references adjudication (workspace_id, id);

-- 2. Values: each is about one thing.
alter table comment
  add check (num_nonnulls(claim_id, quote_id, relation_id, evidence_id, round_id, verdict_id) = 1),
  add check (length(text) between 1 and 5000),
  add check (reply_to_id is distinct from id);
alter table follow add check (num_nonnulls(claim_id, quote_id, relation_id, evidence_id, round_id) = 1);
alter table inbox_read add check (num_nonnulls(comment_id, relation_id, drift_id, round_id, adjudication_id) = 1);

-- 3. One follow of an editor and a thing, one mark of an editor and an item; comments are found by what they are about.
create unique index follow_once on follow (workspace_id, editor_id, coalesce(claim_id, quote_id, relation_id, evidence_id, round_id));
create unique index inbox_read_once on inbox_read (workspace_id, editor_id, coalesce(comment_id, relation_id, drift_id, round_id, adjudication_id));
create index comment_on_claim on comment (workspace_id, claim_id) where claim_id is not null;
create index comment_on_quote on comment (workspace_id, quote_id) where quote_id is not null;
create index comment_on_relation on comment (workspace_id, relation_id) where relation_id is not null;
create index comment_on_evidence on comment (workspace_id, evidence_id) where evidence_id is not null;
create index comment_on_round on comment (workspace_id, round_id) where round_id is not null;
create index comment_on_verdict on comment (workspace_id, verdict_id) where verdict_id is not null;

-- 4. An answer is about the same thing as what it answers: blindness asks what a comment is about, and no answer leads around it.
create function refuse_stray_reply() returns trigger language plpgsql as $$
begin
  if not exists (select from comment c where c.workspace_id = new.workspace_id and c.id = new.reply_to_id
    and (c.claim_id, c.quote_id, c.relation_id, c.evidence_id, c.round_id, c.verdict_id)
      is not distinct from (new.claim_id, new.quote_id, new.relation_id, new.evidence_id, new.round_id, new.verdict_id)) then
    raise exception 'an answer is about what it answers' using errcode = 'check_violation', constraint = 'stray_reply';
  end if;
  return new;
end $$;
-- asked at commit: an import may bring the answer first
create constraint trigger stray_reply after insert on comment deferrable initially deferred
  for each row when (new.reply_to_id is not null) execute function refuse_stray_reply();

-- 5. Never deleted; of a comment only its words change, and of the rest only whether it stands.
create trigger never_deleted before delete on comment for each row execute function refuse_delete();
create trigger never_emptied before truncate on comment for each statement execute function refuse_delete();
create trigger never_deleted before delete on mention for each row execute function refuse_delete();
create trigger never_emptied before truncate on mention for each statement execute function refuse_delete();
create trigger never_deleted before delete on follow for each row execute function refuse_delete();
create trigger never_emptied before truncate on follow for each statement execute function refuse_delete();
create trigger never_deleted before delete on inbox_read for each row execute function refuse_delete();
create trigger never_emptied before truncate on inbox_read for each statement execute function refuse_delete();
create trigger never_changes before update on comment for each row execute function refuse_change('revision', 'withdrawn_at', 'text', 'edited_at');
create trigger never_changes before update on mention for each row execute function refuse_change('revision', 'withdrawn_at');
create trigger never_changes before update on follow for each row execute function refuse_change('revision', 'withdrawn_at', 'followed_at');
create trigger never_changes before update on inbox_read for each row execute function refuse_change('read', 'marked_at');
