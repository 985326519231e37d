import type { Kind } from '@/domain/attribution/kind';
import type { Question, Rating } from './scale';

/** What an adjudication judged, kept as it was: later changes of words, grades or scales do not reach it. Dates are ISO days, instants ISO 8601. */
export type Snapshot = {
  readonly question: Question;
  readonly claim: {
    readonly id: string;
    readonly proposition: string;
    readonly kind: Kind;
    readonly wording: number;
    readonly asOf: string | null;
  };
  /** for the question said: the words, who is said to have said them, and where */
  readonly appearance: {
    readonly id: string;
    readonly exact: readonly string[];
    /** the number of the version whose words these are; not said by adjudications of before versions were captured again */
    readonly version?: number;
    readonly speaker: string | null;
    readonly saidOn: string;
    readonly mode: string;
    readonly attributionId: string;
    readonly source: string;
    readonly outlet: string | null;
  } | null;
  readonly scale: { readonly key: string; readonly version: number; readonly name: string; readonly ratings: readonly Rating[] };
  readonly verdicts: readonly {
    readonly editorId: string;
    readonly name: string;
    readonly ratingKey: string;
    readonly word: string;
    readonly confidence: string;
    readonly likelihood: string | null;
    readonly reasons: string;
    readonly number: number;
    readonly afterReveal: boolean;
    /** items of the evidence it rests on; not said by adjudications of before verdicts named any */
    readonly restsOn?: readonly { readonly id: string; readonly finding: string; readonly stance: string }[];
  }[];
  readonly evidence: readonly {
    readonly id: string;
    readonly finding: string;
    readonly stance: string;
    readonly credibility: number;
    /** the grade that counted: an editor's own for this item, else that of its source or outlet */
    readonly reliability: string | null;
    /** why it was graded against its source; not said by older adjudications */
    readonly overrideReason?: string | null;
    readonly source: string | null;
    readonly outlet: string | null;
    readonly address: string | null;
  }[];
};
