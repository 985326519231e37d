import type { Reliability } from '@/domain/evidence/grade';

/** How far an outlet, or one brief, can be relied on. */
export type GradeSeed = ({ readonly outlet: string } | { readonly source: string }) & {
  readonly grade: Reliability;
  readonly reason: string;
};

/** The three outlets are made up: their grades say how this dossier was written. Those that only pass words on are not graded here. */
export const grades: readonly GradeSeed[] = [
  {
    outlet: 'meridian',
    grade: 'B',
    reason:
      'Made up for this dossier. Names the occasion and the day of each quotation; words spoken in Russian come through others’ translations.',
  },
  {
    outlet: 'lakeside',
    grade: 'A',
    reason: 'Made up for this dossier. Written from published reports and official transcripts, with their numbers.',
  },
  {
    outlet: 'northbank',
    grade: 'C',
    reason: 'Made up for this dossier. Retells at second hand and does not say who translated.',
  },
  {
    source: 'july-2017',
    grade: 'D',
    reason: 'Rests on what participants told afterwards of a room that nobody else was in, and they contradict each other.',
  },
  {
    outlet: 'tass',
    grade: 'F',
    reason: 'Passes on the words of its own state here; this desk has not yet compared its translations with the recordings.',
  },
];
