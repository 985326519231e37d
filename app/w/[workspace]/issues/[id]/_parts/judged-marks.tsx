import styles from '@/app/_ui/on-paper.module.css';
import { VerdictPair } from '@/app/_ui/verdict-pair';
import { handedOn } from '@/domain/position/handed-on';
import type { Statement } from '@/domain/position/side-by-side';
import { judgedWords } from './cell-words';

const pairOf = ({ judgedSaid, judgedSo, kind }: Statement, words: typeof judgedWords) => (
  <VerdictPair said={words('said', judgedSaid, kind)} so={words('so', judgedSo, kind)} />
);

/** Was it said, and is it so: what is settled, else what the reader may know; on paper, which is handed on, only what the desk says. */
export const JudgedMarks = ({ statement }: { readonly statement: Statement }) => {
  const { judgedSaid, judgedSo } = statement;
  const isRunning = [judgedSaid, judgedSo].some(({ settled, round }) => round && (round.open || !settled));
  if (!isRunning) return pairOf(statement, judgedWords);
  return (
    <>
      <span className={styles.onScreen}>{pairOf(statement, judgedWords)}</span>
      <span className={styles.onPaper}>{pairOf(statement, handedOn)}</span>
    </>
  );
};
