-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "workspace" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editor" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "editor_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL,
    "token_digest" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "workspace_id" UUID,
    "role" TEXT,
    "email" TEXT,
    "user_id" TEXT,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "actor" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "described_role" TEXT,
    "wikidata" TEXT,
    "merged_into_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "actor_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "actor_alias" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "alias" TEXT NOT NULL,
    "language" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "actor_alias_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "membership" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "in_actor_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "speaks_for" BOOLEAN NOT NULL DEFAULT false,
    "from_date" DATE,
    "to_date" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "party" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "slot" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "party_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "reliability" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "outlet_id" UUID,
    "source_id" UUID,
    "grade" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reliability_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "kept_text" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_text_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "original" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "name" TEXT,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "original_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "source" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "source_state" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "outlet_id" UUID,
    "author" TEXT,
    "address" TEXT,
    "archive_link" TEXT,
    "published_earliest" DATE,
    "published_latest" DATE,
    "published_precision" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "source_state_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "version" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text_id" UUID NOT NULL,
    "original_id" UUID,
    "extractor" TEXT NOT NULL,
    "marks" JSONB NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "version_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "quote" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quote_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "anchor" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "quote_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "unit_starts" INTEGER[],
    "unit_ends" INTEGER[],
    "point_starts" INTEGER[],
    "point_ends" INTEGER[],
    "exact" TEXT[],
    "page" INTEGER,
    "time_code" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "anchor_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "occasion" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "place" TEXT,
    "medium" TEXT,
    "event" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "occasion_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "attribution" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attribution_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "hop" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "attribution_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "description" TEXT,
    "cue" TEXT,
    "cue_start" INTEGER,
    "cue_end" INTEGER,
    "mention" TEXT,
    "mention_start" INTEGER,
    "mention_end" INTEGER,
    "mode" TEXT NOT NULL,
    "said_earliest" DATE,
    "said_latest" DATE,
    "said_precision" TEXT NOT NULL,
    "language" TEXT,
    "occasion_id" UUID,

    CONSTRAINT "hop_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "hop_actor" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "hop_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,

    CONSTRAINT "hop_actor_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "claim" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "claim_wording" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "proposition" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_wording_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "claim_state" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "wording_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "about_earliest" DATE,
    "about_latest" DATE,
    "about_precision" TEXT NOT NULL,
    "as_of" DATE,
    "merged_into_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "claim_state_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "claim_addressee" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_addressee_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "tag" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tag_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "claim_tag" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "tag_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_tag_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "issue" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "parent_id" UUID,
    "question" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "issue_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "claim_issue" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "issue_id" UUID NOT NULL,
    "bearing" TEXT NOT NULL,
    "reason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_issue_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "appearance" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "quote_id" UUID NOT NULL,
    "attribution_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "outlet_id" UUID,
    "speaker_id" UUID,
    "capacity_id" UUID,
    "party_id" UUID,
    "said_on" DATE NOT NULL,
    "said_earliest" DATE,
    "said_latest" DATE,
    "said_precision" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "appearance_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "side_row" (
    "workspace_id" UUID NOT NULL,
    "issue_id" UUID NOT NULL,
    "party_id" UUID,
    "said_on" DATE NOT NULL,
    "appearance_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "bearing" TEXT NOT NULL,

    CONSTRAINT "side_row_pkey" PRIMARY KEY ("workspace_id","issue_id","appearance_id")
);

-- CreateTable
CREATE TABLE "request" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "asked_id" UUID NOT NULL,
    "asker_id" UUID,
    "claim_id" UUID,
    "issue_id" UUID,
    "quote_id" UUID,
    "about" TEXT NOT NULL,
    "asked_earliest" DATE,
    "asked_latest" DATE,
    "asked_precision" TEXT NOT NULL,
    "answer_due" DATE,
    "outcome" TEXT NOT NULL,
    "answered_by_id" UUID,
    "outcome_note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "request_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "relation" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "from_claim_id" UUID NOT NULL,
    "to_claim_id" UUID,
    "at_relation_id" UUID,
    "at_evidence_link_id" UUID,
    "at_appearance_id" UUID,
    "answer" TEXT,
    "from_appearance_id" UUID,
    "to_appearance_id" UUID,
    "reason" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "relation_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "position" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "issue_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "as_of" DATE NOT NULL,
    "stance" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "basis_digest" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "position_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "finding" TEXT NOT NULL,
    "quote_id" UUID,
    "source_id" UUID,
    "address" TEXT,
    "credibility" INTEGER NOT NULL,
    "dated" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "evidence_link" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "stance" TEXT NOT NULL,
    "reason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_link_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "scale" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "ordered" BOOLEAN NOT NULL,
    "kinds" TEXT[],
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "scale_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "rating" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scale_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "word" TEXT NOT NULL,
    "inside" TEXT NOT NULL,
    "rung" DOUBLE PRECISION,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "round" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "claim_id" UUID NOT NULL,
    "appearance_id" UUID,
    "wording_id" UUID NOT NULL,
    "scale_id" UUID NOT NULL,
    "asked" INTEGER NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "round_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "round_editor" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "editor_id" UUID NOT NULL,
    "due" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "round_editor_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "verdict" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "editor_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "rating_id" UUID NOT NULL,
    "reasons" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "likelihood" TEXT,
    "after_reveal" BOOLEAN NOT NULL DEFAULT false,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verdict_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "adjudication" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "rating_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "dissent" TEXT,
    "snapshot" JSONB NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "adjudication_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "published_check" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "adjudication_id" UUID NOT NULL,
    "headline" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "published_check_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "suggestion" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "unit_starts" INTEGER[],
    "unit_ends" INTEGER[],
    "point_starts" INTEGER[],
    "point_ends" INTEGER[],
    "exact" TEXT[],
    "mode" TEXT NOT NULL,
    "cue" TEXT,
    "cue_start" INTEGER,
    "cue_end" INTEGER,
    "speaker" TEXT,
    "speaker_actor_id" UUID,
    "surface" TEXT,
    "mention_start" INTEGER,
    "mention_end" INTEGER,
    "chain" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "pattern" TEXT NOT NULL,
    "reasons" TEXT[],
    "confidence" DOUBLE PRECISION NOT NULL,
    "unsure" TEXT,
    "decision" TEXT NOT NULL,
    "quote_id" UUID,
    "claim_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "suggestion_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "event" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "editor_id" UUID,
    "act" TEXT NOT NULL,
    "object_type" TEXT NOT NULL,
    "object_id" UUID NOT NULL,
    "object_revision" INTEGER NOT NULL,
    "canonical" TEXT,
    "digest" TEXT NOT NULL,
    "mac" TEXT NOT NULL,
    "undoes_id" UUID,

    CONSTRAINT "event_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "event_about" (
    "workspace_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "event_id" UUID NOT NULL,

    CONSTRAINT "event_about_pkey" PRIMARY KEY ("workspace_id","object_id","seq")
);

-- CreateTable
CREATE TABLE "seal" (
    "workspace_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "previous" TEXT NOT NULL,
    "mac" TEXT NOT NULL,
    "events" INTEGER NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seal_pkey" PRIMARY KEY ("workspace_id","number")
);

-- CreateTable
CREATE TABLE "sealed_event" (
    "workspace_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "seal_number" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "sealed_event_pkey" PRIMARY KEY ("workspace_id","event_id")
);

-- CreateTable
CREATE TABLE "claim_search" (
    "workspace_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "tsv" tsvector,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "newest_on" DATE NOT NULL,
    "issue_ids" UUID[],
    "speaker_ids" UUID[],
    "party_ids" UUID[],
    "outlet_ids" UUID[],
    "tags" TEXT[],
    "so_inside" TEXT,
    "so_word" TEXT,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_search_pkey" PRIMARY KEY ("workspace_id","claim_id")
);

-- CreateTable
CREATE TABLE "sign_in_user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_session" (
    "id" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,

    CONSTRAINT "sign_in_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "sign_in_limit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "workspace_slug_key" ON "workspace"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "editor_workspace_id_user_id_key" ON "editor"("workspace_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_token_digest_key" ON "one_time_link"("token_digest");

-- CreateIndex
CREATE UNIQUE INDEX "actor_alias_workspace_id_actor_id_alias_key" ON "actor_alias"("workspace_id", "actor_id", "alias");

-- CreateIndex
CREATE INDEX "membership_workspace_id_actor_id_idx" ON "membership"("workspace_id", "actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "party_workspace_id_code_key" ON "party"("workspace_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "reliability_workspace_id_outlet_id_key" ON "reliability"("workspace_id", "outlet_id");

-- CreateIndex
CREATE UNIQUE INDEX "reliability_workspace_id_source_id_key" ON "reliability"("workspace_id", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "kept_text_workspace_id_sha256_key" ON "kept_text"("workspace_id", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "original_workspace_id_sha256_key" ON "original"("workspace_id", "sha256");

-- CreateIndex
CREATE INDEX "source_state_workspace_id_outlet_id_idx" ON "source_state"("workspace_id", "outlet_id");

-- CreateIndex
CREATE INDEX "version_workspace_id_text_id_idx" ON "version"("workspace_id", "text_id");

-- CreateIndex
CREATE UNIQUE INDEX "version_workspace_id_source_id_number_key" ON "version"("workspace_id", "source_id", "number");

-- CreateIndex
CREATE INDEX "quote_workspace_id_source_id_idx" ON "quote"("workspace_id", "source_id");

-- CreateIndex
CREATE INDEX "anchor_workspace_id_quote_id_idx" ON "anchor"("workspace_id", "quote_id");

-- CreateIndex
CREATE INDEX "anchor_workspace_id_version_id_idx" ON "anchor"("workspace_id", "version_id");

-- CreateIndex
CREATE UNIQUE INDEX "hop_workspace_id_attribution_id_position_key" ON "hop"("workspace_id", "attribution_id", "position");

-- CreateIndex
CREATE INDEX "hop_actor_workspace_id_actor_id_idx" ON "hop_actor"("workspace_id", "actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "hop_actor_workspace_id_hop_id_actor_id_key" ON "hop_actor"("workspace_id", "hop_id", "actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_wording_workspace_id_claim_id_number_key" ON "claim_wording"("workspace_id", "claim_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "claim_addressee_workspace_id_claim_id_actor_id_key" ON "claim_addressee"("workspace_id", "claim_id", "actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "tag_workspace_id_name_key" ON "tag"("workspace_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "claim_tag_workspace_id_claim_id_tag_id_key" ON "claim_tag"("workspace_id", "claim_id", "tag_id");

-- CreateIndex
CREATE INDEX "issue_workspace_id_parent_id_idx" ON "issue"("workspace_id", "parent_id");

-- CreateIndex
CREATE INDEX "claim_issue_workspace_id_issue_id_idx" ON "claim_issue"("workspace_id", "issue_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_issue_workspace_id_claim_id_issue_id_key" ON "claim_issue"("workspace_id", "claim_id", "issue_id");

-- CreateIndex
CREATE INDEX "appearance_workspace_id_quote_id_idx" ON "appearance"("workspace_id", "quote_id");

-- CreateIndex
CREATE INDEX "appearance_workspace_id_speaker_id_said_on_id_idx" ON "appearance"("workspace_id", "speaker_id", "said_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "appearance_workspace_id_party_id_said_on_id_idx" ON "appearance"("workspace_id", "party_id", "said_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "appearance_workspace_id_source_id_idx" ON "appearance"("workspace_id", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "appearance_workspace_id_claim_id_quote_id_key" ON "appearance"("workspace_id", "claim_id", "quote_id");

-- CreateIndex
CREATE INDEX "side_row_workspace_id_issue_id_party_id_said_on_appearance__idx" ON "side_row"("workspace_id", "issue_id", "party_id", "said_on" DESC, "appearance_id" DESC);

-- CreateIndex
CREATE INDEX "side_row_workspace_id_claim_id_idx" ON "side_row"("workspace_id", "claim_id");

-- CreateIndex
CREATE INDEX "request_workspace_id_claim_id_idx" ON "request"("workspace_id", "claim_id");

-- CreateIndex
CREATE INDEX "request_workspace_id_issue_id_idx" ON "request"("workspace_id", "issue_id");

-- CreateIndex
CREATE INDEX "relation_workspace_id_to_claim_id_idx" ON "relation"("workspace_id", "to_claim_id");

-- CreateIndex
CREATE INDEX "relation_workspace_id_at_relation_id_idx" ON "relation"("workspace_id", "at_relation_id");

-- CreateIndex
CREATE INDEX "relation_workspace_id_at_evidence_link_id_idx" ON "relation"("workspace_id", "at_evidence_link_id");

-- CreateIndex
CREATE INDEX "relation_workspace_id_at_appearance_id_idx" ON "relation"("workspace_id", "at_appearance_id");

-- CreateIndex
CREATE UNIQUE INDEX "relation_workspace_id_type_from_claim_id_to_claim_id_key" ON "relation"("workspace_id", "type", "from_claim_id", "to_claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "relation_workspace_id_from_claim_id_at_relation_id_key" ON "relation"("workspace_id", "from_claim_id", "at_relation_id");

-- CreateIndex
CREATE UNIQUE INDEX "relation_workspace_id_from_claim_id_at_evidence_link_id_key" ON "relation"("workspace_id", "from_claim_id", "at_evidence_link_id");

-- CreateIndex
CREATE UNIQUE INDEX "relation_workspace_id_from_claim_id_at_appearance_id_key" ON "relation"("workspace_id", "from_claim_id", "at_appearance_id");

-- CreateIndex
CREATE UNIQUE INDEX "position_workspace_id_issue_id_party_id_as_of_key" ON "position"("workspace_id", "issue_id", "party_id", "as_of");

-- CreateIndex
CREATE INDEX "evidence_workspace_id_source_id_idx" ON "evidence"("workspace_id", "source_id");

-- CreateIndex
CREATE INDEX "evidence_workspace_id_quote_id_idx" ON "evidence"("workspace_id", "quote_id");

-- CreateIndex
CREATE INDEX "evidence_link_workspace_id_claim_id_idx" ON "evidence_link"("workspace_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_link_workspace_id_evidence_id_claim_id_key" ON "evidence_link"("workspace_id", "evidence_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "scale_workspace_id_key_version_key" ON "scale"("workspace_id", "key", "version");

-- CreateIndex
CREATE UNIQUE INDEX "rating_workspace_id_scale_id_key_key" ON "rating"("workspace_id", "scale_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "rating_workspace_id_scale_id_position_key" ON "rating"("workspace_id", "scale_id", "position");

-- CreateIndex
CREATE INDEX "round_workspace_id_claim_id_idx" ON "round"("workspace_id", "claim_id");

-- CreateIndex
CREATE INDEX "round_editor_workspace_id_editor_id_idx" ON "round_editor"("workspace_id", "editor_id");

-- CreateIndex
CREATE UNIQUE INDEX "round_editor_workspace_id_round_id_editor_id_key" ON "round_editor"("workspace_id", "round_id", "editor_id");

-- CreateIndex
CREATE UNIQUE INDEX "verdict_workspace_id_round_id_editor_id_number_key" ON "verdict"("workspace_id", "round_id", "editor_id", "number");

-- CreateIndex
CREATE INDEX "adjudication_workspace_id_round_id_idx" ON "adjudication"("workspace_id", "round_id");

-- CreateIndex
CREATE UNIQUE INDEX "published_check_workspace_id_claim_id_key" ON "published_check"("workspace_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "suggestion_workspace_id_version_id_ordinal_key" ON "suggestion"("workspace_id", "version_id", "ordinal");

-- CreateIndex
CREATE INDEX "event_workspace_id_seq_idx" ON "event"("workspace_id", "seq" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "event_seq_key" ON "event"("seq");

-- CreateIndex
CREATE UNIQUE INDEX "sealed_event_workspace_id_seal_number_place_key" ON "sealed_event"("workspace_id", "seal_number", "place");

-- CreateIndex
CREATE INDEX "claim_search_workspace_id_newest_on_claim_id_idx" ON "claim_search"("workspace_id", "newest_on" DESC, "claim_id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_user_email_key" ON "sign_in_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_session_token_key" ON "sign_in_session"("token");

-- CreateIndex
CREATE INDEX "sign_in_session_userId_idx" ON "sign_in_session"("userId");

-- CreateIndex
CREATE INDEX "sign_in_account_userId_idx" ON "sign_in_account"("userId");

-- CreateIndex
CREATE INDEX "sign_in_verification_identifier_idx" ON "sign_in_verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_limit_key_key" ON "sign_in_limit"("key");

-- Links: every one carries the workspace, so a link across workspaces is impossible.
alter table "actor" add foreign key (workspace_id, merged_into_id) references "actor" (workspace_id, id);
alter table "actor" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "actor_alias" add foreign key (workspace_id, actor_id) references "actor" (workspace_id, id);
alter table "actor_alias" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "membership" add foreign key (workspace_id, actor_id) references "actor" (workspace_id, id);
alter table "membership" add foreign key (workspace_id, in_actor_id) references "actor" (workspace_id, id);
alter table "membership" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "party" add foreign key (workspace_id, id) references "actor" (workspace_id, id);
alter table "party" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "reliability" add foreign key (workspace_id, outlet_id) references "actor" (workspace_id, id);
alter table "reliability" add foreign key (workspace_id, source_id) references "source" (workspace_id, id);
alter table "reliability" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "source_state" add foreign key (workspace_id, id) references "source" (workspace_id, id);
alter table "source_state" add foreign key (workspace_id, outlet_id) references "actor" (workspace_id, id);
alter table "version" add foreign key (workspace_id, source_id) references "source" (workspace_id, id);
alter table "version" add foreign key (workspace_id, text_id) references "kept_text" (workspace_id, id);
alter table "version" add foreign key (workspace_id, original_id) references "original" (workspace_id, id);
alter table "version" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "quote" add foreign key (workspace_id, source_id) references "source" (workspace_id, id);
alter table "quote" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "anchor" add foreign key (workspace_id, quote_id) references "quote" (workspace_id, id);
alter table "anchor" add foreign key (workspace_id, version_id) references "version" (workspace_id, id);
alter table "anchor" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "hop" add foreign key (workspace_id, attribution_id) references "attribution" (workspace_id, id);
alter table "hop" add foreign key (workspace_id, occasion_id) references "occasion" (workspace_id, id);
alter table "hop_actor" add foreign key (workspace_id, hop_id) references "hop" (workspace_id, id);
alter table "hop_actor" add foreign key (workspace_id, actor_id) references "actor" (workspace_id, id);
alter table "claim_wording" add foreign key (workspace_id, claim_id) references "claim" (workspace_id, id);
alter table "claim_wording" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "claim_state" add foreign key (workspace_id, id) references "claim" (workspace_id, id);
alter table "claim_state" add foreign key (workspace_id, wording_id) references "claim_wording" (workspace_id, id);
alter table "claim_state" add foreign key (workspace_id, merged_into_id) references "claim" (workspace_id, id);
alter table "claim_addressee" add foreign key (workspace_id, claim_id) references "claim" (workspace_id, id);
alter table "claim_addressee" add foreign key (workspace_id, actor_id) references "actor" (workspace_id, id);
alter table "claim_addressee" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "claim_tag" add foreign key (workspace_id, claim_id) references "claim" (workspace_id, id);
alter table "claim_tag" add foreign key (workspace_id, tag_id) references "tag" (workspace_id, id);
alter table "claim_tag" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "issue" add foreign key (workspace_id, parent_id) references "issue" (workspace_id, id);
alter table "issue" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "claim_issue" add foreign key (workspace_id, claim_id) references "claim" (workspace_id, id);
alter table "claim_issue" add foreign key (workspace_id, issue_id) references "issue" (workspace_id, id);
alter table "claim_issue" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "appearance" add foreign key (workspace_id, claim_id) references "claim" (workspace_id, id);
alter table "appearance" add foreign key (workspace_id, quote_id) references "quote" (workspace_id, id);
alter table "appearance" add foreign key (workspace_id, attribution_id) references "attribution" (workspace_id, id);
alter table "appearance" add foreign key (workspace_id, source_id) references "source" (workspace_id, id);
alter table "appearance" add foreign key (workspace_id, outlet_id) references "actor" (workspace_id, id);
alter table "appearance" add foreign key (workspace_id, speaker_id) references "actor" (workspace_id, id);
alter table "appearance" add foreign key (workspace_id, capacity_id) references "actor" (workspace_id, id);
alter table "appearance" add foreign key (workspace_id, party_id) references "party" (workspace_id, id);
alter table "appearance" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "side_row" add foreign key (workspace_id, issue_id) references "issue" (workspace_id, id);
alter table "side_row" add foreign key (workspace_id, party_id) references "party" (workspace_id, id);
alter table "side_row" add foreign key (workspace_id, appearance_id) references "appearance" (workspace_id, id);
alter table "side_row" add foreign key (workspace_id, claim_id) references "claim" (workspace_id, id);
alter table "request" add foreign key (workspace_id, asked_id) references "actor" (workspace_id, id);
alter table "request" add foreign key (workspace_id, asker_id) references "actor" (workspace_id, id);
alter table "request" add foreign key (workspace_id, claim_id) references "claim" (workspace_id, id);
alter table "request" add foreign key (workspace_id, issue_id) references "issue" (workspace_id, id);
alter table "request" add foreign key (workspace_id, quote_id) references "quote" (workspace_id, id);
alter table "request" add foreign key (workspace_id, answered_by_id) references "appearance" (workspace_id, id);
alter table "request" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "relation" add foreign key (workspace_id, from_claim_id) references "claim" (workspace_id, id);
alter table "relation" add foreign key (workspace_id, to_claim_id) references "claim" (workspace_id, id);
alter table "relation" add foreign key (workspace_id, at_relation_id) references "relation" (workspace_id, id);
alter table "relation" add foreign key (workspace_id, at_evidence_link_id) references "evidence_link" (workspace_id, id);
alter table "relation" add foreign key (workspace_id, at_appearance_id) references "appearance" (workspace_id, id);
alter table "relation" add foreign key (workspace_id, from_appearance_id) references "appearance" (workspace_id, id);
alter table "relation" add foreign key (workspace_id, to_appearance_id) references "appearance" (workspace_id, id);
alter table "relation" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "position" add foreign key (workspace_id, issue_id) references "issue" (workspace_id, id);
alter table "position" add foreign key (workspace_id, party_id) references "party" (workspace_id, id);
alter table "position" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "evidence" add foreign key (workspace_id, quote_id) references "quote" (workspace_id, id);
alter table "evidence" add foreign key (workspace_id, source_id) references "source" (workspace_id, id);
alter table "evidence" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "evidence_link" add foreign key (workspace_id, evidence_id) references "evidence" (workspace_id, id);
alter table "evidence_link" add foreign key (workspace_id, claim_id) references "claim" (workspace_id, id);
alter table "evidence_link" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "rating" add foreign key (workspace_id, scale_id) references "scale" (workspace_id, id);
alter table "round" add foreign key (workspace_id, claim_id) references "claim" (workspace_id, id);
alter table "round" add foreign key (workspace_id, appearance_id) references "appearance" (workspace_id, id);
alter table "round" add foreign key (workspace_id, wording_id) references "claim_wording" (workspace_id, id);
alter table "round" add foreign key (workspace_id, scale_id) references "scale" (workspace_id, id);
alter table "round" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "round_editor" add foreign key (workspace_id, round_id) references "round" (workspace_id, id);
alter table "round_editor" add foreign key (workspace_id, editor_id) references "editor" (workspace_id, id);
alter table "round_editor" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "verdict" add foreign key (workspace_id, round_id) references "round" (workspace_id, id);
alter table "verdict" add foreign key (workspace_id, editor_id) references "editor" (workspace_id, id);
alter table "verdict" add foreign key (workspace_id, rating_id) references "rating" (workspace_id, id);
alter table "adjudication" add foreign key (workspace_id, round_id) references "round" (workspace_id, id);
alter table "adjudication" add foreign key (workspace_id, rating_id) references "rating" (workspace_id, id);
alter table "adjudication" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "published_check" add foreign key (workspace_id, claim_id) references "claim" (workspace_id, id);
alter table "published_check" add foreign key (workspace_id, adjudication_id) references "adjudication" (workspace_id, id);
alter table "published_check" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "suggestion" add foreign key (workspace_id, version_id) references "version" (workspace_id, id);
alter table "suggestion" add foreign key (workspace_id, speaker_actor_id) references "actor" (workspace_id, id);
alter table "suggestion" add foreign key (workspace_id, quote_id) references "quote" (workspace_id, id);
alter table "suggestion" add foreign key (workspace_id, claim_id) references "claim" (workspace_id, id);
alter table "event" add foreign key (workspace_id, editor_id) references "editor" (workspace_id, id);
alter table "event" add foreign key (workspace_id, undoes_id) references "event" (workspace_id, id);
alter table "event_about" add foreign key (workspace_id, event_id) references "event" (workspace_id, id);
alter table "claim_search" add foreign key (workspace_id, claim_id) references "claim" (workspace_id, id);
alter table "claim_search" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "source" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "occasion" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "attribution" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "claim" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "tag" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "scale" add foreign key (workspace_id, created_by) references editor (workspace_id, id);
alter table "editor" add foreign key (workspace_id) references workspace (id);
alter table "one_time_link" add foreign key (workspace_id) references workspace (id);
alter table "actor" add foreign key (workspace_id) references workspace (id);
alter table "actor_alias" add foreign key (workspace_id) references workspace (id);
alter table "membership" add foreign key (workspace_id) references workspace (id);
alter table "party" add foreign key (workspace_id) references workspace (id);
alter table "reliability" add foreign key (workspace_id) references workspace (id);
alter table "kept_text" add foreign key (workspace_id) references workspace (id);
alter table "original" add foreign key (workspace_id) references workspace (id);
alter table "source" add foreign key (workspace_id) references workspace (id);
alter table "source_state" add foreign key (workspace_id) references workspace (id);
alter table "version" add foreign key (workspace_id) references workspace (id);
alter table "quote" add foreign key (workspace_id) references workspace (id);
alter table "anchor" add foreign key (workspace_id) references workspace (id);
alter table "occasion" add foreign key (workspace_id) references workspace (id);
alter table "attribution" add foreign key (workspace_id) references workspace (id);
alter table "hop" add foreign key (workspace_id) references workspace (id);
alter table "hop_actor" add foreign key (workspace_id) references workspace (id);
alter table "claim" add foreign key (workspace_id) references workspace (id);
alter table "claim_wording" add foreign key (workspace_id) references workspace (id);
alter table "claim_state" add foreign key (workspace_id) references workspace (id);
alter table "claim_addressee" add foreign key (workspace_id) references workspace (id);
alter table "tag" add foreign key (workspace_id) references workspace (id);
alter table "claim_tag" add foreign key (workspace_id) references workspace (id);
alter table "issue" add foreign key (workspace_id) references workspace (id);
alter table "claim_issue" add foreign key (workspace_id) references workspace (id);
alter table "appearance" add foreign key (workspace_id) references workspace (id);
alter table "side_row" add foreign key (workspace_id) references workspace (id);
alter table "request" add foreign key (workspace_id) references workspace (id);
alter table "relation" add foreign key (workspace_id) references workspace (id);
alter table "position" add foreign key (workspace_id) references workspace (id);
alter table "evidence" add foreign key (workspace_id) references workspace (id);
alter table "evidence_link" add foreign key (workspace_id) references workspace (id);
alter table "scale" add foreign key (workspace_id) references workspace (id);
alter table "rating" add foreign key (workspace_id) references workspace (id);
alter table "round" add foreign key (workspace_id) references workspace (id);
alter table "round_editor" add foreign key (workspace_id) references workspace (id);
alter table "verdict" add foreign key (workspace_id) references workspace (id);
alter table "adjudication" add foreign key (workspace_id) references workspace (id);
alter table "published_check" add foreign key (workspace_id) references workspace (id);
alter table "suggestion" add foreign key (workspace_id) references workspace (id);
alter table "event" add foreign key (workspace_id) references workspace (id);
alter table "event_about" add foreign key (workspace_id) references workspace (id);
alter table "seal" add foreign key (workspace_id) references workspace (id);
alter table "sealed_event" add foreign key (workspace_id) references workspace (id);
alter table "claim_search" add foreign key (workspace_id) references workspace (id);
alter table editor add foreign key (user_id) references sign_in_user (id);
alter table sign_in_session add foreign key ("userId") references sign_in_user (id) on delete cascade;
alter table sign_in_account add foreign key ("userId") references sign_in_user (id) on delete cascade;

-- ---------------------------------------------------------------------------------------------------------------
-- What schema.prisma cannot say.

-- 1. Closer links: a part belongs to the whole it names.
create unique index claim_wording_of on claim_wording (workspace_id, claim_id, id);
alter table claim_state add foreign key (workspace_id, id, wording_id) references claim_wording (workspace_id, claim_id, id);
create unique index quote_of on quote (workspace_id, source_id, id);
alter table appearance add foreign key (workspace_id, source_id, quote_id) references quote (workspace_id, source_id, id);
create unique index appearance_of on appearance (workspace_id, claim_id, id);
alter table round add foreign key (workspace_id, claim_id, appearance_id) references appearance (workspace_id, claim_id, id);
alter table round add foreign key (workspace_id, claim_id, wording_id) references claim_wording (workspace_id, claim_id, id);
alter table relation add foreign key (workspace_id, from_claim_id, from_appearance_id) references appearance (workspace_id, claim_id, id);
alter table relation add foreign key (workspace_id, to_claim_id, to_appearance_id) references appearance (workspace_id, claim_id, id);
alter table party add foreign key (workspace_id, id) references actor (workspace_id, id);

-- 2. Words that are lists, and shapes.
alter table editor
  add check (role in ('reader', 'analyst', 'adjudicator', 'chief')),
  add check (length(name) between 1 and 200),
  add check (length(initials) between 1 and 4);
alter table one_time_link add check (purpose in ('first-chief', 'invitation', 'password-reset'));
alter table actor
  add check (kind in ('person', 'body', 'state', 'outlet')),
  add check (length(name) between 1 and 300),
  add check (wikidata ~ '^Q[1-9][0-9]*$'),
  add check (merged_into_id <> id);
alter table actor_alias add check (length(alias) between 1 and 300);
alter table membership
  add check (actor_id <> in_actor_id),
  add check (from_date <= to_date);
alter table party
  add check (code ~ '^[[:upper:][:digit:]]{2}$'),
  add check (slot between 1 and 99);
alter table reliability
  add check (grade in ('A', 'B', 'C', 'D', 'E', 'F')),
  add check (num_nonnulls(outlet_id, source_id) = 1);
alter table kept_text
  add check (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
  add check (length(text) between 1 and 2000000);
alter table original
  add check (sha256 = encode(sha256(bytes), 'hex')),
  add check (octet_length(bytes) <= 20971520);
alter table source_state
  add check (length(title) between 1 and 500),
  add check (published_precision in ('day', 'month', 'year', 'range', 'unknown')),
  add check (published_earliest <= published_latest),
  add check ((published_precision = 'unknown') = (published_earliest is null and published_latest is null)),
  add check (address ~ '^https?://');
alter table version add check (number >= 1);
alter table hop
  add check (position >= 1),
  add check (mode in ('direct', 'indirect', 'mixed')),
  add check (said_precision in ('day', 'month', 'year', 'range', 'unknown')),
  add check (said_earliest <= said_latest),
  add check ((said_precision = 'unknown') = (said_earliest is null and said_latest is null)),
  add check ((cue_start is null) = (cue_end is null) and cue_start < cue_end),
  add check ((mention_start is null) = (mention_end is null) and mention_start < mention_end);
alter table claim_wording
  add check (number >= 1),
  add check (length(proposition) between 1 and 2000),
  add check (kind in ('assertion', 'accusation', 'denial', 'prediction', 'proposal', 'commitment', 'question', 'opinion'));
alter table claim_state
  add check (status in ('draft', 'tracked')),
  add check (priority between 0 and 3),
  add check (about_precision in ('day', 'month', 'year', 'range', 'unknown')),
  add check (about_earliest <= about_latest),
  add check ((about_precision = 'unknown') = (about_earliest is null and about_latest is null)),
  add check (merged_into_id <> id);
alter table tag add check (length(name) between 1 and 60);
alter table issue
  add check (length(question) between 1 and 300),
  add check (parent_id <> id);
alter table claim_issue add check (bearing in ('affirms', 'denies', 'qualifies', 'evades'));
alter table appearance
  add check (mode in ('direct', 'indirect', 'mixed')),
  add check (said_precision in ('day', 'month', 'year', 'range', 'unknown')),
  add check (said_earliest <= said_latest),
  add check ((said_precision = 'unknown') = (said_earliest is null and said_latest is null));
alter table request
  add check (num_nonnulls(claim_id, issue_id) >= 1),
  add check (outcome in ('waiting', 'answered', 'refused', 'no-answer')),
  add check ((outcome = 'answered') or answered_by_id is null),
  add check (asked_precision in ('day', 'month', 'year', 'range', 'unknown')),
  add check (asked_earliest <= asked_latest),
  add check (asked_id <> asker_id);
alter table relation
  add check (type in ('supports', 'rebuts', 'undercuts', 'restates', 'qualifies', 'answers')),
  add check (case when type = 'undercuts'
    then to_claim_id is null and num_nonnulls(at_relation_id, at_evidence_link_id, at_appearance_id) = 1
    else to_claim_id is not null and num_nonnulls(at_relation_id, at_evidence_link_id, at_appearance_id) = 0 end),
  add check (from_claim_id <> to_claim_id),
  add check (at_relation_id <> id),
  add check ((type = 'answers') = (answer is not null)),
  add check (answer in ('accepts', 'rejects', 'conditional')),
  add check (type = 'answers' or num_nonnulls(from_appearance_id, to_appearance_id) = 0);
create unique index relation_restates_once on relation (workspace_id, least(from_claim_id, to_claim_id), greatest(from_claim_id, to_claim_id))
  where type = 'restates';
alter table position add check (stance in ('affirms', 'denies', 'qualifies', 'evades', 'divided', 'silent'));
alter table evidence
  add check (length(finding) between 1 and 2000),
  add check (credibility between 1 and 6),
  add check (address ~ '^https?://');
alter table evidence_link add check (stance in ('supports', 'refutes', 'context'));
alter table scale
  add check (question in ('said', 'so')),
  add check (kinds <@ array['assertion', 'accusation', 'denial', 'prediction', 'proposal', 'commitment', 'question', 'opinion']);
alter table rating add check (inside in ('best', 'half', 'worst', 'dots', 'wait', 'na'));
alter table round
  add check (question in ('said', 'so')),
  add check ((question = 'said') = (appearance_id is not null)),
  add check (asked between 1 and 50);
create unique index round_one_open on round (workspace_id, claim_id, question, coalesce(appearance_id, claim_id))
  where closed_at is null and withdrawn_at is null;
alter table verdict
  add check (number >= 1),
  add check (confidence in ('low', 'moderate', 'high')),
  add check (length(reasons) <= 20000);
create unique index adjudication_one_standing on adjudication (workspace_id, round_id) where withdrawn_at is null;
alter table suggestion
  add check (decision in ('waiting', 'accepted', 'rejected')),
  add check (mode in ('direct', 'indirect', 'mixed')),
  add check (confidence between 0 and 1);
alter table event
  add check (digest ~ '^[0-9a-f]{64}$' and mac ~ '^[0-9a-f]{64}$'),
  add check (canonical is null or digest = encode(sha256(convert_to(canonical, 'UTF8')), 'hex'));
alter table seal add check (number >= 1 and events >= 1);
create unique index sign_in_user_email on sign_in_user (lower(email));

-- 3. Exact words: an anchor whose words are not the text at its spans is refused, in units and in points.
create function refuse_inexact_words() returns trigger language plpgsql as $$
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
    -- UTF-16 counts an astral character (four bytes in UTF-8) as two units.
    head := substr(body, at + 1, new.point_starts[i] - at);
    units := units + length(head) + length(regexp_replace(head, '[^\U00010000-\U0010FFFF]', '', 'g'));
    if new.unit_starts[i] <> units then
      raise exception 'units and points name different places' using errcode = 'check_violation', constraint = 'exact_words';
    end if;
    units := units + length(new.exact[i]) + length(regexp_replace(new.exact[i], '[^\U00010000-\U0010FFFF]', '', 'g'));
    if new.unit_ends[i] <> units then
      raise exception 'units and points name different places' using errcode = 'check_violation', constraint = 'exact_words';
    end if;
    at := new.point_ends[i];
  end loop;
  return new;
end $$;
create trigger exact_words before insert or update of version_id, unit_starts, unit_ends, point_starts, point_ends, exact on anchor
  for each row execute function refuse_inexact_words();
create trigger exact_words before insert or update of version_id, unit_starts, unit_ends, point_starts, point_ends, exact on suggestion
  for each row execute function refuse_inexact_words();

create function refuse_foreign_anchor() returns trigger language plpgsql as $$
begin
  if not exists (select from quote q join version v on v.workspace_id = q.workspace_id and v.source_id = q.source_id
    where q.workspace_id = new.workspace_id and q.id = new.quote_id and v.id = new.version_id) then
    raise exception 'an anchor lies in a version of its quote''s own source' using errcode = 'check_violation', constraint = 'anchor_in_source';
  end if;
  return new;
end $$;
create trigger anchor_in_source before insert on anchor for each row execute function refuse_foreign_anchor();

-- 4. A tracked claim has words: without a standing appearance it is a draft. Asked at commit, so that one act may write both.
create function refuse_claim_without_words() returns trigger language plpgsql as $$
declare
  claim uuid := case tg_table_name when 'claim_state' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'claim_id')::uuid end;
begin
  if exists (select from claim_state s where s.workspace_id = new.workspace_id and s.id = claim
      and s.status = 'tracked' and s.withdrawn_at is null and s.merged_into_id is null)
    and not exists (select from appearance a where a.workspace_id = new.workspace_id and a.claim_id = claim and a.withdrawn_at is null) then
    raise exception 'a claim without a quote is a draft' using errcode = 'check_violation', constraint = 'claim_needs_words';
  end if;
  return null;
end $$;
create constraint trigger claim_needs_words after insert or update on claim_state deferrable initially deferred
  for each row execute function refuse_claim_without_words();
create constraint trigger claim_needs_words after update on appearance deferrable initially deferred
  for each row execute function refuse_claim_without_words();

-- 5. A verdict and an adjudication use the scale of their round.
create function refuse_foreign_rating() returns trigger language plpgsql as $$
begin
  if not exists (select from round r join rating g on g.workspace_id = r.workspace_id and g.scale_id = r.scale_id
    where r.workspace_id = new.workspace_id and r.id = new.round_id and g.id = new.rating_id) then
    raise exception 'a rating is of its round''s scale' using errcode = 'check_violation', constraint = 'rating_of_scale';
  end if;
  return new;
end $$;
create trigger rating_of_scale before insert on verdict for each row execute function refuse_foreign_rating();
create trigger rating_of_scale before insert on adjudication for each row execute function refuse_foreign_rating();

-- 6. An issue is not its own ancestor.
create function refuse_issue_circle() returns trigger language plpgsql as $$
declare up uuid := new.parent_id; steps int := 0;
begin
  while up is not null loop
    steps := steps + 1;
    if up = new.id or steps > 20 then
      raise exception 'an issue cannot stand under itself' using errcode = 'check_violation', constraint = 'issue_circle';
    end if;
    select parent_id into up from issue where workspace_id = new.workspace_id and id = up;
  end loop;
  return new;
end $$;
create trigger issue_circle before insert or update of parent_id on issue for each row execute function refuse_issue_circle();

-- 7. Nothing is deleted; what is text never changes.
create function refuse_delete() returns trigger language plpgsql as $$
begin
  raise exception '% is withdrawn, never deleted', tg_table_name using errcode = 'restrict_violation', constraint = 'never_deleted';
end $$;
create function refuse_change() returns trigger language plpgsql as $$
begin
  -- the arguments name the columns that may change
  if to_jsonb(new) - tg_argv <> to_jsonb(old) - tg_argv then
    raise exception '% never changes', tg_table_name using errcode = 'restrict_violation', constraint = 'never_changes';
  end if;
  return new;
end $$;
create function refuse_any_change() returns trigger language plpgsql as $$
begin
  raise exception '% never changes', tg_table_name using errcode = 'restrict_violation', constraint = 'never_changes';
end $$;
do $$
declare kept text;
begin
  for kept in select tablename from pg_tables where schemaname = current_schema()
    and tablename not like 'sign\_in\_%' and tablename not in ('side_row', 'claim_search', '_prisma_migrations') loop
    execute format('create trigger never_deleted before delete on %I for each row execute function refuse_delete()', kept);
    execute format('create trigger never_emptied before truncate on %I for each statement execute function refuse_delete()', kept);
  end loop;
  foreach kept in array array['kept_text', 'original', 'source', 'version', 'attribution', 'hop', 'hop_actor', 'claim', 'claim_wording',
    'tag', 'rating', 'event_about', 'seal', 'sealed_event'] loop
    execute format('create trigger never_changes before update on %I for each row execute function refuse_any_change()', kept);
  end loop;
end $$;
create trigger never_changes before update on anchor for each row execute function refuse_change('revision', 'withdrawn_at', 'page', 'time_code');
create trigger never_changes before update on verdict for each row execute function refuse_change('withdrawn_at');
create trigger never_changes before update on adjudication for each row execute function refuse_change('withdrawn_at');
-- a payload erased by law keeps its digest: only to null, never to other words
create function refuse_event_change() returns trigger language plpgsql as $$
begin
  if new.canonical is not null or to_jsonb(new) - 'canonical' <> to_jsonb(old) - 'canonical' then
    raise exception 'event never changes' using errcode = 'restrict_violation', constraint = 'never_changes';
  end if;
  return new;
end $$;
create trigger never_changes before update on event for each row execute function refuse_event_change();

-- 8. Narrow state rows are written over and over: room on the page keeps the update there (heap-only tuples).
alter table claim_state set (fillfactor = 80);
alter table source_state set (fillfactor = 80);
alter table quote set (fillfactor = 80);
alter table suggestion set (fillfactor = 80);

-- 9. Derived rows the pages read. The triggers keep them true however a row is written.
create function refresh_side_rows(ws uuid, claim uuid) returns void language sql as $$
  delete from side_row where workspace_id = ws and claim_id = claim;
  insert into side_row (workspace_id, issue_id, party_id, said_on, appearance_id, claim_id, bearing)
  select a.workspace_id, ci.issue_id, a.party_id, a.said_on, a.id, a.claim_id, ci.bearing
    from appearance a
    join claim_state s on s.workspace_id = a.workspace_id and s.id = a.claim_id and s.withdrawn_at is null and s.merged_into_id is null
    join claim_issue ci on ci.workspace_id = a.workspace_id and ci.claim_id = a.claim_id and ci.withdrawn_at is null
   where a.workspace_id = ws and a.claim_id = claim and a.withdrawn_at is null;
$$;

-- The configuration "russian" stems Latin words as English and Cyrillic ones as Russian, so one index serves both languages.
create function refresh_claim_search(ws uuid, claim uuid) returns void language sql as $$
  delete from claim_search where workspace_id = ws and claim_id = claim;
  insert into claim_search (workspace_id, claim_id, tsv, kind, status, newest_on, issue_ids, speaker_ids, party_ids, outlet_ids, tags,
    so_inside, so_word, created_by, created_at)
  select s.workspace_id, s.id,
    setweight(to_tsvector('russian', w.proposition), 'A')
      || setweight(to_tsvector('russian', coalesce(said.words, '')), 'B')
      || setweight(to_tsvector('russian', coalesce(said.titles, '') || ' ' || coalesce(said.names, '')), 'C'),
    w.kind, s.status, coalesce(said.newest_on, (c.created_at at time zone 'UTC')::date),
    coalesce((select array_agg(issue_id order by issue_id) from claim_issue where workspace_id = ws and claim_id = claim and withdrawn_at is null), '{}'),
    coalesce(said.speakers, '{}'), coalesce(said.parties, '{}'), coalesce(said.outlets, '{}'),
    coalesce((select array_agg(t.name order by t.name) from claim_tag ct join tag t on t.workspace_id = ct.workspace_id and t.id = ct.tag_id
      where ct.workspace_id = ws and ct.claim_id = claim and ct.withdrawn_at is null), '{}'),
    settled.inside, settled.word, c.created_by, c.created_at
  from claim c
  join claim_state s on s.workspace_id = c.workspace_id and s.id = c.id
  join claim_wording w on w.workspace_id = s.workspace_id and w.id = s.wording_id
  left join lateral (
    select max(a.said_on) as newest_on, string_agg(array_to_string(an.exact, ' '), ' ') as words, string_agg(distinct ss.title, ' ') as titles,
      string_agg(distinct sp.name, ' ') as names,
      array_remove(array_agg(distinct a.speaker_id), null) as speakers, array_remove(array_agg(distinct a.party_id), null) as parties,
      array_remove(array_agg(distinct a.outlet_id), null) as outlets
    from appearance a
    join source_state ss on ss.workspace_id = a.workspace_id and ss.id = a.source_id
    left join anchor an on an.workspace_id = a.workspace_id and an.quote_id = a.quote_id and an.withdrawn_at is null
    left join actor sp on sp.workspace_id = a.workspace_id and sp.id = a.speaker_id
    where a.workspace_id = ws and a.claim_id = claim and a.withdrawn_at is null) said on true
  left join lateral (
    select g.inside, g.word from round r
    join adjudication j on j.workspace_id = r.workspace_id and j.round_id = r.id and j.withdrawn_at is null
    join rating g on g.workspace_id = j.workspace_id and g.id = j.rating_id
    where r.workspace_id = ws and r.claim_id = claim and r.question = 'so' and r.withdrawn_at is null
    order by j.created_at desc limit 1) settled on true
  where c.workspace_id = ws and c.id = claim and s.withdrawn_at is null and s.merged_into_id is null;
$$;

create function refresh_from_claim_state() returns trigger language plpgsql as $$
begin
  perform refresh_side_rows(new.workspace_id, new.id);
  perform refresh_claim_search(new.workspace_id, new.id);
  return null;
end $$;
create function refresh_from_claim_part() returns trigger language plpgsql as $$
begin
  if tg_argv[0] = 'side' then perform refresh_side_rows(new.workspace_id, new.claim_id); end if;
  perform refresh_claim_search(new.workspace_id, new.claim_id);
  return null;
end $$;
create function refresh_from_adjudication() returns trigger language plpgsql as $$
begin
  perform refresh_claim_search(new.workspace_id, (select claim_id from round where workspace_id = new.workspace_id and id = new.round_id));
  return null;
end $$;
create function refresh_from_anchor() returns trigger language plpgsql as $$
begin
  perform refresh_claim_search(new.workspace_id, c) from (select distinct claim_id as c from appearance
    where workspace_id = new.workspace_id and quote_id = new.quote_id) x;
  return null;
end $$;
create function refresh_from_name() returns trigger language plpgsql as $$
begin
  perform refresh_claim_search(new.workspace_id, c) from (select distinct claim_id as c from appearance
    where workspace_id = new.workspace_id and case tg_table_name when 'actor' then speaker_id = new.id else source_id = new.id end) x;
  return null;
end $$;
create trigger refresh after insert or update on claim_state for each row execute function refresh_from_claim_state();
create trigger refresh after insert or update on appearance for each row execute function refresh_from_claim_part('side');
create trigger refresh after insert or update on claim_issue for each row execute function refresh_from_claim_part('side');
create trigger refresh after insert or update on claim_tag for each row execute function refresh_from_claim_part('find');
create trigger refresh after insert or update on adjudication for each row execute function refresh_from_adjudication();
create trigger refresh after insert or update on anchor for each row execute function refresh_from_anchor();
create trigger refresh after update of name on actor for each row when (old.name <> new.name) execute function refresh_from_name();
create trigger refresh after update of title on source_state for each row when (old.title <> new.title) execute function refresh_from_name();
create index claim_search_tsv on claim_search using gin (tsv);
