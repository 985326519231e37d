import type { Kind } from '@/domain/attribution/kind';
import type { IssuePlace } from '@/domain/issue/issue-tree';
import type { Consistency } from './competing-hypotheses';
import type { Credibility, Reliability } from './grade';
import type { Stance } from './tally';

/** Competing hypotheses of an issue, as one editor may see them. Instants are ISO 8601, dates ISO days. */
export type Person = { readonly editorId: string; readonly name: string; readonly initials: string };

export type RivalClaim = {
  readonly id: string;
  readonly proposition: string;
  readonly kind: Kind;
  /** the parties who make it */
  readonly parties: readonly { readonly code: string; readonly slot: number; readonly name: string }[];
  /** withdrawn or merged away since it was taken in */
  readonly gone: boolean;
  /** a mark that this editor sees was given on other words than the claim has now */
  readonly reworded: boolean;
};

export type WeighedEvidence = {
  readonly id: string;
  readonly finding: string;
  readonly reliability: Reliability | null;
  readonly credibility: Credibility;
  /** the day it is from; an item keeps a whole day or none */
  readonly dated: string | null;
  readonly source: string | null;
  /** what it is linked to among the rival claims */
  readonly links: readonly { readonly claimId: string; readonly stance: Stance }[];
  readonly gone: boolean;
};

export type Cell = { readonly claimId: string; readonly evidenceId: string; readonly mark: Consistency };
export type SettledCell = Cell & { readonly revision: number; readonly reason: string; readonly by: Person; readonly at: string };

export type AnalysisSeen = {
  readonly id: string;
  readonly revision: number;
  readonly asked: number;
  readonly openedAt: string;
  readonly openedBy: Person;
  readonly closedAt: string | null;
  /** in the order they were chosen */
  readonly claims: readonly RivalClaim[];
  readonly items: readonly WeighedEvidence[];
  /** everybody whose cells are in; while it is open also those who could still come */
  readonly seats: readonly (Person & { readonly in: boolean; readonly at: string | null })[];
  /** the viewer's own; once it is closed also those of everybody who handed theirs in. Blindness is kept by the query. */
  readonly cells: readonly (Cell & { readonly editorId: string })[];
  readonly settled: readonly SettledCell[];
};

export type HypothesesPage = {
  readonly issue: { readonly id: string; readonly question: string };
  /** all of the issue, the newest first */
  readonly analyses: readonly { readonly id: string; readonly openedAt: string; readonly closedAt: string | null }[];
  readonly analysis: AnalysisSeen | null;
  /** the issue and all below it, each with its own newest analysis */
  readonly questions: readonly (IssuePlace & {
    readonly question: string;
    readonly weighed: { readonly openedAt: string; readonly closedAt: string | null } | null;
  })[];
  /** what can still be taken in */
  readonly choices: {
    readonly claims: readonly {
      readonly id: string;
      readonly proposition: string;
      readonly kind: Kind;
      /** the question it stands under */
      readonly issueId: string;
      /** items linked to it */
      readonly evidence: number;
      /** claims of the issue that it rebuts or that rebut it */
      readonly rivals: readonly string[];
    }[];
    readonly items: readonly { readonly id: string; readonly finding: string; readonly claims: number }[];
  };
};
