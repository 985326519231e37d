-- What a suggestion tells beside its words: the day of speaking, how worth checking it is, whether it continues the words of the one before.
alter table "suggestion" add column "said_earliest" DATE,
  add column "said_latest" DATE,
  add column "said_precision" TEXT NOT NULL DEFAULT 'unknown',
  add column "worth" DOUBLE PRECISION NOT NULL DEFAULT 0,
  add column "continuation" BOOLEAN NOT NULL DEFAULT false,
  -- what an editor corrected when accepting it: how often a pattern is wrong in what
  add column "corrected" TEXT[] NOT NULL DEFAULT '{}';

-- What schema.prisma cannot say. A merged or split suggestion gave way to new ones made of its words.
alter table "suggestion" drop constraint suggestion_decision_check;
alter table "suggestion"
  add constraint suggestion_decision_check check (decision in ('waiting', 'accepted', 'rejected', 'merged', 'split')),
  add check (said_precision in ('day', 'month', 'year', 'range', 'unknown')),
  add check (said_earliest <= said_latest),
  add check ((said_precision = 'unknown') = (said_earliest is null and said_latest is null)),
  add check (worth between 0 and 1),
  add check (corrected <@ array['words', 'speaker', 'mode', 'kind', 'day']);
