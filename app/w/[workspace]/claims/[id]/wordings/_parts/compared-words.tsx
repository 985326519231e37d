import { wordsOfAlarms } from '@/app/_ui/drift-words';
import { Mark } from '@/app/_ui/mark';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { WordDiff } from '@/app/_ui/word-diff';
import { Words } from '@/app/_ui/words';
import type { ClaimWording, Compared } from '@/desk/view-wordings';
import { nameOf } from './name-of';
import styles from './wordings.module.css';

type Props = { readonly wording: ClaimWording; readonly compared: Compared; readonly against: ClaimWording };

const states = {
  same: 'the same words',
  marks: 'the same words, other punctuation',
  differs: 'other words',
  apart: 'hardly a word in common: perhaps another sentence',
  'other-language': 'in another language: the words cannot be compared',
  'too-long': 'too long to be compared here',
} as const;

/** One wording held against another: how they differ in a line, the alarms in words, and the words with what was removed and added. */
export const ComparedWords = ({ wording, compared, against }: Props) => {
  const alarms = 'alarms' in compared ? compared.alarms : [];
  return (
    <>
      <p className={styles.state}>
        {alarms.length > 0 && 'diff' in compared ? (
          <span className={styles.alarm}>
            <Mark name="drift-altered" size={14} className={styles.mark} />
            <VisuallyHidden>alarm: </VisuallyHidden>
            {wordsOfAlarms(alarms, compared.diff).join('; ')}
          </span>
        ) : (
          <Mark
            name={compared.state === 'same' || compared.state === 'marks' ? 'drift-exact' : 'drift-altered'}
            size={14}
            className={styles.mark}
          />
        )}{' '}
        {states[compared.state]}
        <VisuallyHidden> against {nameOf(against)}</VisuallyHidden>
      </p>
      {compared.state === 'differs' || compared.state === 'marks' ? (
        <blockquote className={styles.diff} lang={wording.language ?? undefined}>
          <WordDiff diff={compared.diff} alarms={alarms} />
        </blockquote>
      ) : (
        <WordsOf wording={wording} />
      )}
    </>
  );
};

/** The words as they stand in the source. */
export const WordsOf = ({ wording }: Pick<Props, 'wording'>) => (
  <div className={styles.words}>
    <Words words={wording.parts} {...(wording.language ? { lang: wording.language } : {})} />
    {wording.cut ? <p className={styles.meta}>… and more: open it in the text</p> : null}
  </div>
);
