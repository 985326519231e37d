'use client';

import { useRef } from 'react';
import { Grade } from '@/app/_ui/grade';
import { KeyHint } from '@/app/_ui/key-hint';
import { Stance } from '@/app/_ui/stance';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import type { EvidenceSeen } from '@/domain/evidence/evidence-seen';
import styles from './rests-on.module.css';

type Props = {
  readonly evidence: readonly EvidenceSeen[];
  /** ids of links */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Which items of the claim's evidence a verdict rests on. A key leads to the first and on to the next, space ticks it. */
export const RestsOn = ({ evidence, chosen, onChange }: Props) => {
  const place = useRef<HTMLFieldSetElement>(null);
  const next = () => {
    const boxes = [...(place.current?.querySelectorAll('input') ?? [])];
    boxes[(boxes.indexOf(document.activeElement as HTMLInputElement) + 1) % boxes.length]?.focus();
  };
  useShortcuts({ 'claim-rests-on': next }, { on: evidence.length > 0 });
  if (evidence.length === 0) return null;
  return (
    <fieldset ref={place} className={styles.rests}>
      <legend>
        Rests on <KeyHint of="claim-rests-on" />
      </legend>
      {evidence.map((item) => (
        <label key={item.linkId} className={chosen.includes(item.linkId) ? `${styles.item} ${styles.on}` : styles.item}>
          <input
            type="checkbox"
            checked={chosen.includes(item.linkId)}
            onChange={(e) =>
              onChange(e.currentTarget.checked ? [...chosen, item.linkId] : chosen.filter((linkId) => linkId !== item.linkId))
            }
          />
          <Stance stance={item.stance} />
          <span className={styles.finding}>{item.finding}</span>
          <Grade reliability={item.reliability} credibility={item.credibility} />
        </label>
      ))}
    </fieldset>
  );
};
