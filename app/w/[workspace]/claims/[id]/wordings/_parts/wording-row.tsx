'use client';

import type { ReactNode } from 'react';
import { Link } from '@/app/_ui/link';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { When } from '@/app/_ui/when';
import type { ClaimWording } from '@/desk/view-wordings';
import { SmallAct } from '../../_parts/small-act';
import { nameOf } from './name-of';
import type { Picking } from './use-picking';
import styles from './wordings.module.css';

type Props = {
  readonly workspace: string;
  readonly wording: ClaimWording;
  readonly picking: Picking;
  readonly children: ReactNode;
  /** what else is said of it under its outlet */
  readonly note?: ReactNode;
};

const ways = { direct: null, mixed: 'partly in the outlet’s words', indirect: 'reported, not quoted' } as const;

export const addressOf = (workspace: string, { sourceId, source, quoteId }: ClaimWording): string =>
  `/w/${workspace}/sources/${sourceId}?version=${source.version}&quote=${quoteId}`;

/** A wording with its outlet and date. The outlet opens the source at the quote; the act beside it chooses the wording to compare. */
export const WordingRow = ({ workspace, wording, picking, children, note }: Props) => {
  const place = picking.placeOf(wording.id);
  const { title, outlet, published } = wording.source;
  return (
    <li className={styles.row}>
      <div className={styles.outlet}>
        <Link
          data-row={wording.id}
          href={addressOf(workspace, wording)}
          title={outlet ? title : undefined}
          onFocus={() => picking.setAt(wording.id)}
        >
          {nameOf(wording)}
        </Link>
        <p className={styles.meta}>
          {published.precision === 'unknown' ? 'published on no known day' : <When on={published} />}
          {ways[wording.mode] ? `, ${ways[wording.mode]}` : null}
        </p>
        {note ? <p className={styles.meta}>{note}</p> : null}
        {wording.claim ? (
          <p className={styles.meta}>
            of the claim <Link href={`/w/${workspace}/claims/${wording.claim.id}`}>{wording.claim.proposition}</Link>
          </p>
        ) : null}
        <SmallAct
          onClick={() => picking.choose(wording.id)}
          aria-pressed={place !== null}
          {...(picking.at === wording.id ? { hint: 'wordings-choose' as const } : {})}
        >
          {place === null ? 'Compare' : place === 'a' ? 'Chosen, first' : 'Chosen, second'}
          <VisuallyHidden>: {nameOf(wording)}</VisuallyHidden>
        </SmallAct>
      </div>
      <div className={styles.said}>{children}</div>
    </li>
  );
};
