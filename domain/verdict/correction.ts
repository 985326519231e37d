import type { Kind } from '@/domain/attribution/kind';
import type { Inside, Question } from './scale';

export type SettledWord = {
  readonly word: string;
  readonly inside: Inside;
  readonly reason: string;
  readonly dissent: string | null;
};
export type WordsOfClaim = { readonly proposition: string; readonly kind: Kind };

type Any = {
  /** that of the row or the event it is read from */
  readonly id: string;
  /** ISO 8601 */
  readonly at: string;
  readonly by: { readonly name: string; readonly initials: string } | null;
  readonly claim: { readonly id: string; readonly proposition: string };
};
type OfQuestion = {
  readonly question: Question;
  /** whose words, where the question is whether they were said */
  readonly speaker: string | null;
  readonly roundId: string;
};

/**
 * What became of a settled verdict: it was settled anew (with what it said before), opened again, its claim was reworded, or the
 * evidence it was settled on changed. All of it is read from adjudications, rounds and events, and none is written for its own sake.
 */
export type Correction = Any &
  (
    | (OfQuestion & {
        readonly sort: 'settled-anew';
        readonly said: SettledWord;
        readonly says: SettledWord;
        /** why the question had been opened again; null when it was settled anew in its own round */
        readonly opened: string | null;
      })
    | (OfQuestion & { readonly sort: 'opened-again'; readonly said: SettledWord; readonly why: string })
    | { readonly sort: 'reworded'; readonly said: WordsOfClaim; readonly says: WordsOfClaim }
    | { readonly sort: 'evidence'; readonly act: string; readonly undid: string | null; readonly label: string | null }
  );
export type CorrectionSort = Correction['sort'];
