'use client';

import { Stance } from '@/app/_ui/stance';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { When } from '@/app/_ui/when';
import type { Cell } from '@/domain/position/cell-as-of';
import type { Party } from '@/domain/position/side-by-side-facts';
import { onDay } from '@/domain/source/partial-date';
import { useCard } from './card-host';
import { ruleWords } from './cell-words';
import styles from './position-card.module.css';
import { useScreen } from './screen-context';
import { SetPositionForm } from './set-position-form';

type Props = { readonly cell: Cell; readonly party: Party; readonly reach: boolean; readonly words?: string };

/** The stance as a button: it opens what it follows from, voice by voice, and lets those who may set it. `words` are those of a gap. */
export const PositionCard = ({ cell, party, reach, words }: Props) => {
  const { open } = useCard();
  const { set } = cell;
  const gap = words !== undefined && set === null;
  return (
    <button
      type="button"
      className={styles.stance}
      tabIndex={reach ? 0 : -1}
      aria-haspopup="dialog"
      onClick={(event) =>
        open(event.currentTarget, { label: `Position of ${party.name}`, width: '22rem', content: <Follows cell={cell} party={party} /> })
      }
    >
      <Stance stance={gap ? 'silent' : cell.stance} word={gap ? words : undefined} />
      {set ? (
        <span className={styles.set}>
          <VisuallyHidden>, </VisuallyHidden>
          {set.stale ? 'set, basis changed' : 'set'}
        </span>
      ) : null}
      <VisuallyHidden>: how this follows</VisuallyHidden>
    </button>
  );
};

const dayOf = (iso: string) => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return onDay(year, month, day);
};

const Follows = ({ cell, party }: Pick<Props, 'cell' | 'party'>) => {
  const { maySet } = useScreen();
  const { close } = useCard();
  const { set, derived } = cell;
  const names = new Map(cell.entries.flatMap(({ statements }) => statements.map(({ voice, speaker }) => [voice, speaker])));
  return (
    <div className={styles.follows}>
      {set ? (
        <p>
          <b>Set by {set.by}</b>, as of <When on={dayOf(set.asOf)} />. {set.reason}
          {set.stale ? <em> What counts for {party.name} until then has changed since.</em> : null}
        </p>
      ) : null}
      <p>
        {set ? 'The statements alone give: ' : ''}
        <Stance stance={derived.stance} />. {ruleWords[derived.rule]}
      </p>
      {derived.voices.length > 0 ? (
        <ul className={styles.voices}>
          {derived.voices.map(({ voice, stance }) => (
            <li key={voice}>
              <span>{names.get(voice) ?? 'A voice behind the newest'}</span>
              <Stance stance={stance} />
            </li>
          ))}
        </ul>
      ) : null}
      {maySet ? <SetPositionForm cell={cell} partyId={party.id} done={close} /> : null}
    </div>
  );
};
