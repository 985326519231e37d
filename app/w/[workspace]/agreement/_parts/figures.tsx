import type { AgreementView } from '@/desk/view-agreement';
import type { Agreement } from '@/domain/verdict/agreement/agreement';
import styles from './agreement.module.css';
import { figure, perCent, restsOn } from './figure-words';

type Props = { readonly found: AgreementView; readonly measured: NonNullable<AgreementView['measured']> };
type Line = {
  readonly name: string;
  readonly of: Agreement | null;
  readonly value: string;
  readonly missing: string | null;
  readonly note?: string;
};

/** The measures, each with what it rests on; a missing one says why. */
export const Figures = ({ found, measured }: Props) => {
  const { interval, why } = found;
  const { perCent: share, fleiss, nominal, ordinal, interval: byDistance, rounds, editors } = measured;
  const undefinedWords = why?.none
    ? 'undefined: no round was judged by two'
    : why?.oneCategory
      ? 'undefined: all said one thing, so chance alone would agree on everything; that is neither perfect nor none'
      : null;
  const onLadder = 'undefined: fewer than two rungs of the ladder were used together';
  const bounds =
    interval?.low !== null && interval?.high !== null && interval
      ? `95 % of draws between ${figure(interval.low)} and ${figure(interval.high)}`
      : 'no interval: too few draws have a value';
  const main = ordinal ?? nominal;
  const lines: readonly (Line | null)[] = [
    {
      name: 'Per cent',
      of: share,
      value: perCent(share.value),
      missing: share.value === null ? undefinedWords : null,
      note: 'chance not taken off',
    },
    {
      name: ordinal ? 'Krippendorff’s α, by order' : 'Krippendorff’s α',
      of: main,
      value: figure(main.value),
      missing: main.value === null ? (undefinedWords ?? onLadder) : null,
      note: main.value === null ? undefined : bounds,
    },
    byDistance && {
      name: 'α, by distance of rungs',
      of: byDistance,
      value: figure(byDistance.value),
      missing: byDistance.value === null ? (undefinedWords ?? onLadder) : null,
    },
    ordinal && {
      name: 'α, every difference alike',
      of: nominal,
      value: figure(nominal.value),
      missing: nominal.value === null ? undefinedWords : null,
      note: 'ratings off the ladder too',
    },
    {
      name: 'Fleiss’ κ',
      of: fleiss,
      value: figure(fleiss.value),
      missing: fleiss.value === null ? (undefinedWords ?? 'undefined: rounds have different numbers of verdicts; α takes them') : null,
    },
  ];
  return (
    <>
      <p className={styles.counts}>
        <b>{rounds.toLocaleString('en')}</b> closed {rounds === 1 ? 'round' : 'rounds'}, <b>{found.verdicts.toLocaleString('en')}</b>{' '}
        verdicts on those judged by two or more, <b>{editors.toLocaleString('en')}</b> {editors === 1 ? 'editor' : 'editors'}.
        {found.reopened > 0
          ? ` ${found.reopened} opened again ${found.reopened === 1 ? 'is' : 'are'} left out: the first verdicts had been seen.`
          : ''}
      </p>
      <dl className={styles.figures}>
        {lines.map((line) =>
          line ? (
            <div key={line.name}>
              <dt>{line.name}</dt>
              <dd>
                <span className={styles.value}>{line.value}</span>
                <span className={styles.meta}>
                  {line.missing ?? [line.of ? restsOn(line.of) : null, line.note].filter(Boolean).join('; ')}
                </span>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </>
  );
};
