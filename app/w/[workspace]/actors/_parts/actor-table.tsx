'use client';

import { TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useDeferredValue, useRef, useState } from 'react';
import { EmptyState } from '@/app/_ui/empty-state';
import { KeyHint } from '@/app/_ui/key-hint';
import { Link } from '@/app/_ui/link';
import { PartyCode } from '@/app/_ui/party-code';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import type { ActorsView } from '@/desk/view-actors';
import styles from './actors.module.css';
import { NewActor } from './new-actor';

type Props = { readonly workspace: string; readonly view: ActorsView };

/** The list with a field that narrows it by any name. Rows far away are not laid out until they come near. */
export const ActorTable = ({ workspace, view }: Props) => {
  const router = useRouter();
  const rows = useRef<HTMLTableSectionElement>(null);
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words.trim().toLocaleLowerCase());
  const shown = view.actors.filter(
    (a) => wanted === '' || [a.name, a.role ?? '', ...a.aliases].some((name) => name.toLocaleLowerCase().includes(wanted)),
  );
  const at = useRef(-1);
  const move = (step: number) => {
    at.current = Math.min(Math.max(at.current + step, 0), shown.length - 1);
    rows.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]')[at.current]?.focus();
  };
  useShortcuts({
    'list-next': () => move(1),
    'list-previous': () => move(-1),
    'list-open': () => shown[at.current] && router.push(`/w/${workspace}/actors/${shown[at.current]?.id}`),
  });
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>Actors</h1>
        <TextInput
          type="search"
          aria-label="Narrow by name"
          placeholder="Name, alias or role"
          value={words}
          onChange={(e) => setWords(e.currentTarget.value)}
          w="18rem"
          maw="100%"
        />
        {view.abilities['add-actor'] ? <NewActor workspace={workspace} /> : null}
        <span className={styles.keys}>
          <KeyHint of="list-next" /> <KeyHint of="list-previous" /> move <KeyHint of="list-open" /> open
        </span>
      </header>
      <p className={styles.count} aria-live="polite">
        {shown.length === view.actors.length ? `${shown.length} actors` : `${shown.length} of ${view.actors.length} actors`}
      </p>
      {shown.length === 0 ? (
        <EmptyState title={view.actors.length === 0 ? 'No actors yet' : undefined}>
          {view.actors.length === 0
            ? 'Actors come with the statements you accept, or add one by hand.'
            : `No actor is called “${words.trim()}”, by name, alias or role.`}
        </EmptyState>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Kind</th>
              <th scope="col">Counts for</th>
              <th scope="col">Also known as</th>
              <th scope="col" className={styles.number}>
                Statements
              </th>
            </tr>
          </thead>
          <tbody ref={rows}>
            {shown.map((actor, i) => (
              <tr key={actor.id}>
                <th scope="row">
                  <Link
                    data-row
                    href={`/w/${workspace}/actors/${actor.id}`}
                    onFocus={() => {
                      at.current = i;
                    }}
                  >
                    {actor.name}
                  </Link>
                  {actor.role ? <span className={styles.role}>{actor.role}</span> : null}
                </th>
                <td>{actor.kind.charAt(0).toUpperCase() + actor.kind.slice(1)}</td>
                <td>
                  {actor.party ? (
                    <span className={styles.party}>
                      <PartyCode {...actor.party} /> {actor.isParty ? 'a party' : actor.party.name}
                    </span>
                  ) : (
                    <span className={styles.none}>themselves</span>
                  )}
                </td>
                <td className={styles.aliases}>{actor.aliases.join(', ')}</td>
                <td className={styles.number}>{actor.statements}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
};
