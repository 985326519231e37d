'use client';

import { KeyHint } from '@/app/_ui/key-hint';
import { TextLink } from '@/app/_ui/text-link';
import { When } from '@/app/_ui/when';
import type { SourceView } from '@/desk/view-source';
import { compareHref } from './compare-href';
import styles from './reader.module.css';

type Props = { readonly view: SourceView; readonly here: string };

/** Every version that was kept, and how long it stood unchanged as far as anybody looked. */
export const VersionFacts = ({ view, here }: Props) => {
  const compare = compareHref(here, view);
  return (
    <section>
      <h2>Versions</h2>
      <ol className={styles.versions} reversed>
        {[...view.versions].reverse().map(({ id, number, keptAt, unchangedAt }) => (
          <li key={id} aria-current={id === view.version.id ? 'true' : undefined}>
            <span className={styles.version}>
              {id === view.version.id ? <b>Version {number}</b> : <TextLink href={`${here}?version=${number}`}>Version {number}</TextLink>}
              <span className={styles.n}>
                <When at={keptAt} form="day" />
              </span>
            </span>
            {unchangedAt ? (
              <span className={styles.looked}>
                unchanged since, last looked at <When at={unchangedAt} form="day" />
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      {compare ? (
        <p className={styles.looked}>
          <TextLink href={compare}>Compare</TextLink> <KeyHint of="drift" />
        </p>
      ) : null}
    </section>
  );
};
