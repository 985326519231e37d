import { credibilityWords, type Grade as GradeOf, isKnown, reliabilityWords, writeGrade } from '@/domain/evidence/grade';
import styles from './grade.module.css';
import { VisuallyHidden } from './visually-hidden';

const lower = (word: string) => `${word.charAt(0).toLowerCase()}${word.slice(1)}`;

/** A grade as two characters, its words for ears and as tooltip. F and 6 are unknown: a dashed box, never a low mark. */
export const Grade = ({ reliability, credibility }: GradeOf) => {
  const source = `source ${reliability ?? 'F'}, ${lower(reliabilityWords[reliability ?? 'F'].word)}`;
  const words = `${source}; item ${credibility}, ${lower(credibilityWords[credibility].word)}`;
  return (
    <span className={isKnown({ reliability, credibility }) ? styles.grade : `${styles.grade} ${styles.unknown}`} title={words}>
      <span aria-hidden="true">{writeGrade({ reliability, credibility })}</span>
      <VisuallyHidden>{`Grade: ${words}`}</VisuallyHidden>
    </span>
  );
};
