-- Which of two claims that rebut each other an editor prefers, why, who and when (ASPIC+: Modgil and Prakken 2014). It is an end of the
-- relation and not a claim, so that it goes with the ends when claims are merged or split.

-- AlterTable
ALTER TABLE "relation" ADD COLUMN "preferred_end" TEXT,
ADD COLUMN "preference_reason" TEXT,
ADD COLUMN "preferred_by" UUID,
ADD COLUMN "preferred_at" TIMESTAMPTZ(3);

-- What schema.prisma cannot say

-- 1. Links never leave the workspace.
alter table relation add foreign key (workspace_id, preferred_by) references editor (workspace_id, id);

-- 2. Only a rebuttal has a side that comes first, and always with its reason, its editor and its day.
alter table relation
  add constraint preferred_end_known check (preferred_end in ('from', 'to')),
  add constraint preference_on_rebuttal check (preferred_end is null or type = 'rebuts'),
  add constraint preference_reasoned check (num_nonnulls(preferred_end, preference_reason, preferred_by, preferred_at) in (0, 4)),
  add constraint preference_reason_said check (length(btrim(preference_reason)) between 1 and 2000);
