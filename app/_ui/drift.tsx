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
  /** In a narrow list: the alarms alone, or the one word where nothing alarms. */
  readonly brief?: boolean;
};

/**
 * What became of a quote in a newer version: a diamond, or the triangle for changed words, and its words. Alarms stand on alarm yellow in words,
 * the worst first.
 */
export const Drift = ({ state, alarms, diff, version, size = 14, showVersion = true, brief = false }: DriftProps) => {
  const mark = <Mark name={`drift-${state}`} size={size} className={styles.mark} />;
  const word = showVersion && !brief ? `${driftWords[state]} in version ${version}` : driftWords[state];
  if (alarms.length === 0)
    return (
      <span className={styles.drift}>
        {mark}
        <span className={brief ? styles.first : undefined}>{word}</span>
      </span>
    );
  return (
    <span className={styles.drift}>
      <span className={styles.alarm}>
        {mark}
        <VisuallyHidden>{brief ? `${word}, alarm: ` : 'alarm: '}</VisuallyHidden>
        {wordsOfAlarms(alarms, diff).join('; ')}
      </span>
      {brief ? null : <span> {word}</span>}
    </span>
  );
};
