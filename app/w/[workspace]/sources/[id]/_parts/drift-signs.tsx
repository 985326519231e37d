'use client';

import { memo } from 'react';
import { Mark } from '@/app/_ui/mark';
import { isAlarmed } from './drift-items';
import styles from './reader.module.css';
import type { Item } from './reader-items';
import type { Places } from './use-places';

type Props = { readonly items: readonly Item[]; readonly places: Places };

/** The mark of what drifted, beside the line where its words are now. Its words are in the card and, for ears, in the text. */
export const DriftSigns = memo(({ items, places }: Props) => (
  <>
    {items.map((item) => {
      const top = item.type === 'drift' ? places.tops.get(item.id) : undefined;
      return item.type !== 'drift' || top === undefined ? null : (
        <span key={item.id} className={isAlarmed(item.drift) ? `${styles.sign} ${styles.alarmed}` : styles.sign} style={{ top }}>
          <Mark name={`drift-${item.drift.state}`} size={12} />
        </span>
      );
    })}
  </>
));
DriftSigns.displayName = 'DriftSigns';
