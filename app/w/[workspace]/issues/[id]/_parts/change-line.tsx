import { Link } from '@/app/_ui/link';
import { PartyCode } from '@/app/_ui/party-code';
import { partySlot } from '@/app/_ui/party-slot';
import { Stance } from '@/app/_ui/stance';
import { When } from '@/app/_ui/when';
import { Words } from '@/app/_ui/words';
import type { PositionChange } from '@/domain/position/position-changes';
import { onDay } from '@/domain/source/partial-date';
import styles from './change-line.module.css';
import { SaidLine } from './said-line';
import { useScreen } from './screen-context';

/** A day as a date about the world. */
export const dayOf = (iso: string) => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return onDay(year, month, day);
};

type Props = { readonly change: PositionChange; readonly question?: string };

/** From which stance to which, when, and by which words. `question`: where more than one is spoken of. */
export const ChangeLine = ({ change, question }: Props) => {
  const { workspace, parties } = useScreen();
  const { from, to, on, by, set, partyId } = change;
  const party = parties.find(({ id }) => id === partyId);
  const [first, ...others] = by;
  return (
    <div className={styles.change} data-party-slot={party ? partySlot(party.slot) : undefined}>
      {question && party ? (
        <p className={styles.of}>
          <PartyCode {...party} /> {question}
        </p>
      ) : null}
      <p className={styles.turn}>
        <Stance stance={from} /> <span aria-hidden="true">→</span> <span className={styles.hidden}>became</span> <Stance stance={to} />
        <span>
          on <When on={first?.said ?? dayOf(on)} />
        </span>
      </p>
      {set ? (
        <p>
          Set by {set.by}: {set.reason}
        </p>
      ) : first ? (
        <>
          <Link href={`/w/${workspace}/claims/${first.claimId}`} title={first.proposition} className={styles.words}>
            <Words words={first.words} lang={first.language} size="margin" />
          </Link>
          <SaidLine statement={first} />
          {others.length > 0 ? (
            <p>and {others.length === 1 ? 'one more statement' : `${others.length} more statements`} of that day</p>
          ) : null}
        </>
      ) : (
        <p>The words of that day are older than what the page brought along: the list has them.</p>
      )}
    </div>
  );
};
