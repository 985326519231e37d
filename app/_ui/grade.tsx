import styles from './grade.module.css';
import { VisuallyHidden } from './visually-hidden';

/** The Admiralty letters and figures in words (NATO AJP-2.1). F and 6 are unknown: a dashed box, never a low mark. */
const reliabilities = {
  A: 'reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability unknown',
} as const;
const credibilities = {
  1: 'confirmed elsewhere',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'credibility unknown',
} as const;

type GradeProps = { reliability: keyof typeof reliabilities; credibility: keyof typeof credibilities };

/** A grade as two characters, its words for ears and as tooltip. */
export const Grade = ({ reliability, credibility }: GradeProps) => {
  const words = `source ${reliability}, ${reliabilities[reliability]}; item ${credibility}, ${credibilities[credibility]}`;
  const unknown = reliability === 'F' || credibility === 6;
  return (
    <span className={unknown ? `${styles.grade} ${styles.unknown}` : styles.grade} title={words}>
      <span aria-hidden="true">{`${reliability}${credibility}`}</span>
      <VisuallyHidden>{`Grade: ${words}`}</VisuallyHidden>
    </span>
  );
};
