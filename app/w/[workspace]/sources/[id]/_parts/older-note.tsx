'use client';

import { KeyHint } from '@/app/_ui/key-hint';
import { TextLink } from '@/app/_ui/text-link';
import { When } from '@/app/_ui/when';
import type { SourceView } from '@/desk/view-source';
import { compareHref } from './compare-href';
import styles from './reader.module.css';

/** Says that a newer version than the one being read was kept, and leads to it. */
export const OlderNote = ({ view, here }: { readonly view: SourceView; readonly here: string }) => {
  const newest = view.versions.at(-1);
  const compare = compareHref(here, view);
  if (!newest || newest.id === view.version.id) return null;
  return (
    <p className={styles.known}>
      <span>
        You are reading version {view.version.number}; version {newest.number} was kept on <When at={newest.keptAt} form="day" />.
      </span>
      <TextLink href={here}>Read version {newest.number}</TextLink>
      {compare ? (
        <span>
          <TextLink href={compare}>Compare both</TextLink> <KeyHint of="drift" />
        </span>
      ) : null}
    </p>
  );
};
