import { VerdictPair } from '@/app/_ui/verdict-pair';
import type { Statement } from '@/domain/position/side-by-side';
import { judgedWords } from './cell-words';

/** Was it said, and is it so: what is settled, else what the reader may know. */
export const JudgedMarks = ({ statement }: { readonly statement: Statement }) => (
  <VerdictPair
    said={judgedWords('said', statement.judgedSaid, statement.kind)}
    so={judgedWords('so', statement.judgedSo, statement.kind)}
  />
);
