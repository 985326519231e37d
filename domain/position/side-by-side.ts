import type { Kind } from '@/domain/attribution/kind';
import type { Addressee } from '@/domain/issue/unanswered';
import type { PartialDate } from '@/domain/source/partial-date';
import type { Stated } from './derive-position';
import type {
  DriftFacts,
  IssueFacts,
  Judged,
  Named,
  Party,
  RelationFacts,
  RequestFacts,
  SaidDate,
  SetPosition,
  SideBySideFacts,
} from './side-by-side-facts';

/** A statement as a cell shows it. */
export type Statement = Stated & {
  /** the number of its claim in this cell, whatever is shown: with the letter of the question it is its tag */
  readonly number: number;
  readonly appearanceId: string;
  readonly quoteId: string;
  readonly said: PartialDate;
  readonly mode: 'direct' | 'indirect' | 'mixed';
  readonly words: readonly string[];
  readonly language: string;
  readonly proposition: string;
  readonly kind: Kind;
  /** who spoke: a name, or the description of somebody unnamed */
  readonly speaker: string;
  readonly named: boolean;
  /** in which role, or for whom, when that is not the party itself */
  readonly role: string | null;
  /** nobody reports it: an outlet speaks for itself */
  readonly ownVoice: boolean;
  /** others who say that the party said it, and where it was written down, the nearest to the speaker first */
  readonly tellers: readonly string[];
  readonly recorders: readonly string[];
  readonly occasion: string | null;
  /** who wrote it down first: statements of one root are not independent */
  readonly root: string;
  readonly source: Named;
  readonly told: boolean;
  readonly judgedSaid: Judged;
  readonly judgedSo: Judged;
  /** what became of the words in a newer version; null while they stand there as they were */
  readonly drift: DriftFacts | null;
};

/** A statement whose words did not come along: behind the newest, or left out by a filter. */
export type Unshown = Stated & { readonly leftOut: boolean };
export type StatementsOfCell = {
  readonly issueId: string;
  readonly partyId: string | null;
  readonly statements: readonly Statement[];
  readonly rest: readonly Unshown[];
};
/** A request with the party of whom was asked. */
export type RequestToParty = Omit<RequestFacts, keyof SaidDate> & { readonly askedOn: PartialDate; readonly partyId: string | null };

/** The issue page, read by the rules; every day can be replayed from it (`table-as-of`). */
export type SideBySide = Pick<SideBySideFacts, 'issue' | 'above' | 'counts' | 'choices' | 'views' | 'sources'> & {
  /** the rows, in reading order */
  readonly rows: readonly (IssueFacts & { readonly letter: string; readonly depth: number; readonly children: number })[];
  /** the columns: chosen ones in the order asked for, else every party of the desk */
  readonly parties: readonly Party[];
  readonly allParties: readonly Party[];
  readonly cells: readonly StatementsOfCell[];
  readonly relations: readonly RelationFacts[];
  readonly addressees: Readonly<Record<string, readonly Addressee[]>>;
  /** who makes a claim that asks for an answer: speakers, those they spoke for, parties */
  readonly makers: Readonly<Record<string, readonly string[]>>;
  readonly requests: readonly RequestToParty[];
  readonly positions: readonly SetPosition[];
  /** every statement that the filters let through came along: another day needs no further asking */
  readonly complete: boolean;
};
