import type { Membership } from '@/domain/actor/capacity';
import type { Kind } from '@/domain/attribution/kind';
import type { Bearing } from '@/domain/claim/statement-input';
import type { Numbered } from '@/domain/position/claim-numbers';
import type {
  IssueFacts,
  Judged,
  NamedActor,
  Party,
  RelationFacts,
  RequestFacts,
  Rung,
  SetPosition,
  SideBySideFacts,
  StatementFacts,
} from '@/domain/position/side-by-side-facts';
import type { Inside } from '@/domain/verdict/scale';
import type { Columns } from './in-columns';

type RawRequest = Omit<RequestFacts, 'asked' | 'asker'> & { readonly askedId: string; readonly askerId: string | null };
/** What is kept of every statement of the page, in the order of `light_side_row` (migration side_rows_tell_more). */
export type RawLight = [
  appearanceId: string,
  claimId: string,
  bearing: Bearing,
  kind: Kind,
  saidOn: string,
  earliest: string | null,
  speakerId: string | null,
  capacityId: string | null,
  sourceId: string,
  outletId: string | null,
];
/** The newest round on a question, with the answer that stands, if one does. */
export type RawSettled = {
  readonly question: 'said' | 'so';
  readonly claimId: string;
  /** null: the question is asked of the claim */
  readonly appearanceId: string | null;
  readonly roundId: string;
  readonly key: string | null;
  readonly inside: Inside | null;
  readonly word: string | null;
};
/** What more is kept of a statement that is shown with its words. */
export type RawStatement = Pick<
  StatementFacts,
  'appearanceId' | 'latest' | 'precision' | 'quoteId' | 'mode' | 'proposition' | 'words' | 'drift'
> & {
  readonly cell: number;
  readonly attributionId: string;
};
type RawRound = NonNullable<Judged['round']> & { readonly id: string; readonly own: Rung | null };

type RawMaker = {
  readonly claimId: string;
  readonly speakerId: string | null;
  readonly capacityId: string | null;
  readonly partyId: string | null;
  readonly saidOn: string;
};
type RawHop = {
  readonly of: string;
  readonly description: string | null;
  readonly occasion: string | null;
  readonly actors: readonly string[];
};

/** The page as the query gives it, a column for each part (one object of all would copy them once more): every actor, source, hop and round once, named by id where it is meant. */
export type SideBySideRaw = {
  readonly issue: IssueFacts;
  readonly above: SideBySideFacts['above'];
  readonly issues: readonly IssueFacts[];
  readonly parties: readonly Omit<Party, 'claims'>[];
  /** statements with words or without; null when there are none */
  readonly light: readonly RawLight[] | null;
  /** the place of each in the table (`cellsOfIssue`) */
  readonly cells: readonly number[] | null;
  /** whether a filter leaves it out; missing where none is set */
  readonly leftOut?: readonly boolean[] | null;
  readonly settled: Columns<RawSettled>;
  readonly statements: Columns<RawStatement>;
  /** what counts for parties that have no column now: it keeps its part in the numbers */
  readonly hidden: Columns<Numbered>;
  /** the issue and all below it, in the order their cells are numbered by */
  readonly issueIds: readonly string[];
  readonly actors: readonly NamedActor[];
  readonly sources: readonly (SideBySideFacts['sources'][number] & { readonly language: string })[];
  readonly hops: Columns<RawHop>;
  readonly rounds: readonly RawRound[];
  readonly relations: Columns<Omit<RelationFacts, 'fromProposition' | 'toProposition' | 'by' | 'on'>>;
  /** who said the claims that relations lead from, and when */
  readonly makers: Columns<RawMaker>;
  /** the claims that relations lead from and to */
  readonly worded: Columns<{ readonly claimId: string; readonly proposition: string }>;
  readonly addressees: readonly { readonly claimId: string; readonly actorId: string }[];
  readonly requests: readonly RawRequest[];
  readonly positions: readonly SetPosition[];
  readonly memberships: readonly Membership[];
  readonly views: SideBySideFacts['views'];
};
