'use client';

import { Pill } from '@/app/_ui/pill';
import { useReaderLocale } from '@/app/_ui/reader-locale';
import { RelationMark } from '@/app/_ui/relation-mark';
import { Stance } from '@/app/_ui/stance';
import { Verdict } from '@/app/_ui/verdict';
import { When } from '@/app/_ui/when';
import { useCard } from './card-host';
import styles from './legend.module.css';

const stances = ['affirms', 'denies', 'qualifies', 'evades', 'divided', 'silent'] as const;
const relations = ['supports', 'rebuts', 'undercuts', 'answers', 'qualifies', 'unanswered'] as const;
const rungs = [
  ['best', 'so'],
  ['half', 'in part, or conflicting'],
  ['worst', 'not so'],
  ['dots', 'not enough to say'],
  ['wait', 'pending'],
  ['blind', 'blind until the round closes'],
] as const;

const Marks = () => (
  <div className={styles.marks}>
    {stances.map((stance) => (
      <Stance key={stance} stance={stance} />
    ))}
    {relations.map((relation) => (
      <RelationMark key={relation} relation={relation} />
    ))}
    <Verdict question="said" inside="best" word="said: a tag" />
    {rungs.map(([inside, word]) => (
      <Verdict key={inside} question="so" inside={inside} word={inside === 'best' ? 'so: a circle' : word} />
    ))}
    <span>A1: a statement, and where another cites it</span>
  </div>
);

/** The button that shows what the marks mean. */
export const LegendButton = () => {
  const { open } = useCard();
  return (
    <Pill
      aria-haspopup="dialog"
      opens
      onClick={(event) => open(event.currentTarget, { label: 'Legend', width: '24rem', content: <Marks /> })}
    >
      Legend
    </Pill>
  );
};

/** The same in the foot of the printed page, with the day of printing. */
export const PrintedLegend = () => {
  const { now } = useReaderLocale();
  return (
    <footer className={styles.printed}>
      <Marks />
      <p>
        Printed <When at={now} form="day" /> from SaidSo.
      </p>
    </footer>
  );
};
