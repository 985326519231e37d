-- The evidence a verdict rests on, kept with the verdict; and a grade that an editor gave one item against that of its source, with the reason.

-- CreateTable
CREATE TABLE "verdict_evidence" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "verdict_id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verdict_evidence_pkey" PRIMARY KEY ("workspace_id","id")
);

-- AlterTable
ALTER TABLE "evidence" ADD COLUMN "override_grade" TEXT, ADD COLUMN "override_reason" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "verdict_evidence_workspace_id_verdict_id_link_id_key" ON "verdict_evidence"("workspace_id", "verdict_id", "link_id");

-- CreateIndex
CREATE INDEX "verdict_evidence_workspace_id_link_id_idx" ON "verdict_evidence"("workspace_id", "link_id");

-- What schema.prisma cannot say

-- 1. Links never leave the workspace.
alter table verdict_evidence add foreign key (workspace_id) references workspace (id);
alter table verdict_evidence add foreign key (workspace_id, verdict_id) references verdict (workspace_id, id);
alter table verdict_evidence add foreign key (workspace_id, link_id) references evidence_link (workspace_id, id);

-- 2. An overriding grade has its reason, a reason its grade.
alter table evidence
  add check (override_grade in ('A', 'B', 'C', 'D', 'E', 'F')),
  add check ((override_grade is null) = (override_reason is null)),
  add check (length(override_reason) between 1 and 2000);

-- 3. What a verdict rests on is part of it: given with it, never changed, never deleted.
create trigger never_deleted before delete on verdict_evidence for each row execute function refuse_delete();
create trigger never_emptied before truncate on verdict_evidence for each statement execute function refuse_delete();
create trigger never_changes before update on verdict_evidence for each row execute function refuse_any_change();

-- 4. It comes in the same instant as its verdict, and the item is linked to the claim that is judged, or to the one that claim was merged into.
create function refuse_strange_ground() returns trigger language plpgsql as $$
begin
  if not exists (
    with recursive same as (
      select r.claim_id as id from verdict v join round r on r.workspace_id = v.workspace_id and r.id = v.round_id
       where v.workspace_id = new.workspace_id and v.id = new.verdict_id and v.created_at = new.created_at
      union select s.merged_into_id from claim_state s join same on s.id = same.id
       where s.workspace_id = new.workspace_id and s.merged_into_id is not null)
    select from evidence_link l join same on same.id = l.claim_id where l.workspace_id = new.workspace_id and l.id = new.link_id) then
    raise exception 'a verdict rests on evidence of its claim, named with it' using errcode = 'check_violation', constraint = 'evidence_of_verdict';
  end if;
  return new;
end $$;
create trigger evidence_of_verdict before insert on verdict_evidence for each row execute function refuse_strange_ground();
