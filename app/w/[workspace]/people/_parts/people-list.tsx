import { SectionHead } from '@/app/_ui/section-head';
import type { PersonRow } from '@/desk/view-people';
import styles from './people.module.css';
import { PersonLine, type SeatAbilities } from './person-line';

type PeopleListProps = { workspace: string; people: readonly PersonRow[]; abilities: SeatAbilities; you: string };

/** Everybody with a seat; below them, for chiefs, the seats that were withdrawn. */
export const PeopleList = ({ workspace, people, abilities, you }: PeopleListProps) => {
  const standing = people.filter(({ withdrawnAt }) => withdrawnAt === null);
  const withdrawn = people.filter(({ withdrawnAt }) => withdrawnAt !== null);
  const lines = (rows: readonly PersonRow[]) => (
    <ul className={styles.people}>
      {rows.map((person) => (
        <PersonLine key={person.id} workspace={workspace} person={person} abilities={abilities} isYou={person.id === you} />
      ))}
    </ul>
  );
  return (
    <div>
      <section aria-labelledby="editors">
        <SectionHead title="Editors" id="editors" count={standing.length} />
        {lines(standing)}
      </section>
      {withdrawn.length > 0 ? (
        <section className={styles.later} aria-labelledby="withdrawn">
          <SectionHead title="Withdrawn" id="withdrawn" count={withdrawn.length} />
          {lines(withdrawn)}
        </section>
      ) : null}
    </div>
  );
};
