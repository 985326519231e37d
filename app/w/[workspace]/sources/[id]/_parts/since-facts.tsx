'use client';

import { driftWords } from '@/app/_ui/drift-words';
import { Mark } from '@/app/_ui/mark';
import { TextLink } from '@/app/_ui/text-link';
import type { SourceView } from '@/desk/view-source';
import { driftStates } from '@/domain/quote/drift-decision';
import { comparing } from './compare-href';
import { type DriftsHere, sinceOlder, wordCount } from './drift-items';
import styles from './reader.module.css';

type Props = { readonly view: SourceView; readonly here: string; readonly drifted: DriftsHere };

/** So many missing quotes are named; the rest are counted. */
const most = 6;

/** What became of the quotes of older versions in this one; those that have no place in it are drawn as gaps. */
export const SinceFacts = ({ view, here, drifted }: Props) => {
  if (view.drifts.length === 0) return null;
  const { counts, waiting, from, missing } = sinceOlder(view, drifted);
  const compare = comparing(here, from.at(-1) ?? 1, view.version.number);
  return (
    <section>
      <h2>{from.length === 1 ? `Since version ${from[0]}` : 'Since older versions'}</h2>
      <ul>
        {driftStates.map((state) => (
          <li key={state} className={counts[state] === 0 ? styles.muted : undefined}>
            <Mark name={`drift-${state}`} size={14} /> <span className={styles.capital}>{driftWords[state]}</span>
            <span className={styles.n}>{counts[state].toLocaleString('en')}</span>
          </li>
        ))}
      </ul>
      {waiting > 0 ? (
        <p className={styles.looked}>
          <TextLink href={compare}>{waiting.toLocaleString('en')} to decide</TextLink>
        </p>
      ) : null}
      {missing.length > 0 ? (
        <ul aria-label="Missing here">
          {missing.slice(0, most).map((drift) => {
            const count = wordCount(drift.was);
            return (
              <li key={drift.id}>
                <TextLink
                  quiet
                  className={styles.slot}
                  href={comparing(here, drift.from, view.version.number, drift.quoteId)}
                  title={drift.was.join(' … ')}
                >
                  missing here: {count} {count === 1 ? 'word' : 'words'}
                  <span>{drift.appearances[0]?.speaker ?? 'nobody named'}</span>
                </TextLink>
              </li>
            );
          })}
        </ul>
      ) : null}
      {missing.length > most ? (
        <p className={styles.looked}>
          <TextLink href={compare}>and {(missing.length - most).toLocaleString('en')} more</TextLink>
        </p>
      ) : null}
    </section>
  );
};
