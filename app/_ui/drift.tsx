import type { Alarm } from '@/domain/quote/alarms';
import type { DriftState } from '@/domain/quote/drift-decision';
import type { Change } from '@/domain/quote/word-diff';
import styles from './drift.module.css';
import { driftWords, wordsOfAlarms } from './drift-words';
import { Mark, type MarkSize } from './mark';
import { VisuallyHidden } from './visually-hidden';

type DriftProps = {
  readonly state: DriftState;
  readonly alarms: readonly Alarm[];
  readonly diff?: readonly Change[];
  /** Number of the version the quote was looked for in. */
  readonly version: number;
  readonly size?: MarkSize;
  /** "in version 2" is left out where a heading says it. */
  readonly showVersion?: boolean;
};

/**
 * What became of a quote in a newer version: a diamond, or the triangle for changed words, and its words. Alarms stand on alarm yellow in words,
 * the worst first.
 */
export const Drift = ({ state, alarms, diff, version, size = 14, showVersion = true }: DriftProps) => {
  const mark = <Mark name={`drift-${state}`} size={size} className={styles.mark} />;
  const word = showVersion ? `${driftWords[state]} in version ${version}` : driftWords[state];
  if (alarms.length === 0)
    return (
      <span className={styles.drift}>
        {mark}
        <span>{word}</span>
      </span>
    );
  return (
    <span className={styles.drift}>
      <span className={styles.alarm}>
        {mark}
        <VisuallyHidden>alarm: </VisuallyHidden>
        {wordsOfAlarms(alarms, diff).join('; ')}
      </span>{' '}
      <span>{word}</span>
    </span>
  );
};
