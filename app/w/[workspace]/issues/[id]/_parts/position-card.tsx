'use client';

import { Stance } from '@/app/_ui/stance';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { When } from '@/app/_ui/when';
import type { Cell } from '@/domain/position/cell-as-of';
import { changesUntil, type PositionChange } from '@/domain/position/position-changes';
import type { Party } from '@/domain/position/side-by-side-facts';
import { useCard } from './card-host';
import { ruleWords, splitWords } from './cell-words';
import { ChangeLine, dayOf } from './change-line';
import styles from './position-card.module.css';
import { useDay, useScreen } from './screen-context';
import { SetPositionForm } from './set-position-form';

type Props = { readonly cell: Cell; readonly party: Party; readonly reach: boolean; readonly words?: string };

/** The stance as a button: it opens what it follows from, voice by voice, and lets those who may set it. `words` are those of a gap. */
export const PositionCard = ({ cell, party, reach, words }: Props) => {
  const { open } = useCard();
  const { set } = cell;
  const { changes } = useScreen();
  const asOf = useDay();
  const gap = words !== undefined && set === null;
  const changed = gap ? undefined : changesUntil(changes, cell, asOf).at(-1);
  const split = set || changed || gap || cell.entries.length === 0 ? null : splitWords(cell.derived);
  return (
    <>
      <button
        type="button"
        className={styles.stance}
        tabIndex={reach ? 0 : -1}
        aria-haspopup="dialog"
        onClick={(event) =>
          open(event.currentTarget, { label: `Position of ${party.name}`, width: '22rem', content: <Follows cell={cell} party={party} /> })
        }
      >
        {changed ? (
          <>
            <Stance stance={changed.from} showWord={false} />
            <span className={styles.set} aria-hidden="true">
              →
            </span>
            <VisuallyHidden>became </VisuallyHidden>
          </>
        ) : null}
        <Stance stance={gap ? 'silent' : cell.stance} word={gap ? words : undefined} />
        {changed ? (
          <span className={styles.set}>
            {' since '}
            <When on={monthOf(changed)} />
          </span>
        ) : null}
        {set ? (
          <span className={styles.set}>
            <VisuallyHidden>, </VisuallyHidden>
            {set.stale ? 'set, basis changed' : 'set'}
          </span>
        ) : null}
        <VisuallyHidden>: how this follows</VisuallyHidden>
      </button>
      {split ? <span className={styles.set}>{split}</span> : null}
    </>
  );
};

/** The month of a change, for the cell: its day stands on the card. */
const monthOf = ({ on, by }: PositionChange) => {
  const said = by[0]?.said;
  if (said && said.precision !== 'day' && said.precision !== 'unknown') return said;
  return { earliest: `${on.slice(0, 7)}-01`, latest: on, precision: 'month' as const };
};

const Follows = ({ cell, party }: Pick<Props, 'cell' | 'party'>) => {
  const { maySet, changes } = useScreen();
  const asOf = useDay();
  const past = changesUntil(changes, cell, asOf);
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
      {past.length > 0 ? (
        <section className={styles.changes} aria-label="How it changed">
          {past.map((change) => (
            <ChangeLine key={`${change.on} ${change.to}`} change={change} />
          ))}
        </section>
      ) : null}
      {maySet ? <SetPositionForm cell={cell} partyId={party.id} done={close} /> : null}
    </div>
  );
};
