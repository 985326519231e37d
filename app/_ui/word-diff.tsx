import type { Alarm } from '@/domain/quote/alarms';
import type { Change } from '@/domain/quote/word-diff';
import { VisuallyHidden } from './visually-hidden';
import styles from './word-diff.module.css';

type WordDiffProps = {
  readonly diff: readonly Change[];
  /** With an alarm the new words stand on alarm yellow; without one they are underlined and no more. */
  readonly alarms?: readonly Alarm[];
  readonly lang?: string;
};

/** Where a change starts in the difference: keys that stay while the difference does. */
const placed = (diff: readonly Change[]) => {
  let place = 0;
  return diff.map((change) => {
    place += change.text.length + 1;
    return { ...change, place };
  });
};

/** Old and new words as one text: what went is struck, what came is underlined, both said in words to ears. */
export const WordDiff = ({ diff, alarms = [], lang }: WordDiffProps) => (
  <span lang={lang} className={alarms.length > 0 ? styles.alarmed : undefined}>
    {placed(diff).map(({ op, text, place }) => {
      if (op === 'same') return <span key={place}>{text}</span>;
      const Tag = op;
      const words = text.trim();
      const [before, after] = [text.slice(0, text.indexOf(words)), text.slice(text.indexOf(words) + words.length)];
      return (
        <span key={place}>
          {before}
          <Tag className={styles[op]}>
            <VisuallyHidden>{op === 'del' ? 'removed: ' : 'added: '}</VisuallyHidden>
            {words}
            <VisuallyHidden>{op === 'del' ? ', end of removed' : ', end of added'}</VisuallyHidden>
          </Tag>
          {after}
        </span>
      );
    })}
  </span>
);
