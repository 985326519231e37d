import styles from './legend-marks.module.css';
import { RelationMark } from './relation-mark';
import { Stance } from './stance';
import { Verdict } from './verdict';

const stances = ['affirms', 'denies', 'qualifies', 'evades', 'divided', 'silent'] as const;
const relations = ['supports', 'rebuts', 'undercuts', 'answers', 'qualifies', 'unanswered'] as const;
const rungs = [
  ['best', 'so'],
  ['half', 'in part, or conflicting'],
  ['worst', 'not so'],
  ['dots', 'not enough to say'],
  ['wait', 'pending'],
  ['na', 'not checkable'],
  ['none', 'not judged, or not settled'],
  ['blind', 'blind until the round closes'],
] as const;

/** What the marks of an issue side by side mean. `handedOn`: for who reads it without the desk, where nothing is blind. */
export const LegendMarks = ({ handedOn = false }: { readonly handedOn?: boolean }) => (
  <div className={styles.marks}>
    {stances.map((stance) => (
      <Stance key={stance} stance={stance} />
    ))}
    {relations.map((relation) => (
      <RelationMark key={relation} relation={relation} />
    ))}
    <Verdict question="said" inside="best" word="said: a tag" />
    {rungs
      .filter(([inside]) => !(handedOn && inside === 'blind'))
      .map(([inside, word]) => (
        <Verdict key={inside} question="so" inside={inside} word={inside === 'best' ? 'so: a circle' : word} />
      ))}
    <span>A1: a statement, and where another cites it</span>
  </div>
);
