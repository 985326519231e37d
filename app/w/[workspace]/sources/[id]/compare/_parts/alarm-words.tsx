import { driftWords, wordsOfAlarms } from '@/app/_ui/drift-words';
import { Mark } from '@/app/_ui/mark';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import styles from './compare.module.css';
import type { QuoteDrift } from './compare-items';

/** The mark of a drifted quote and its alarms in words, or what became of it where nothing alarms. */
export const AlarmWords = ({ drift: { state, alarms, diff } }: { readonly drift: QuoteDrift }) => {
  const mark = <Mark name={`drift-${state}`} size={14} className={styles.mark} />;
  const word = driftWords[state];
  if (alarms.length === 0)
    return (
      <span>
        {mark}
        {word[0]?.toUpperCase()}
        {word.slice(1)}
      </span>
    );
  return (
    <span className={styles.alarm}>
      {mark}
      <VisuallyHidden>{word}, alarm: </VisuallyHidden>
      {wordsOfAlarms(alarms, diff).join('; ')}
    </span>
  );
};
