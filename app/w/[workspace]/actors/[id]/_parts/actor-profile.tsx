'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { EmptyState } from '@/app/_ui/empty-state';
import { Link } from '@/app/_ui/link';
import { PartyCode } from '@/app/_ui/party-code';
import { SectionHead } from '@/app/_ui/section-head';
import { When } from '@/app/_ui/when';
import { Words } from '@/app/_ui/words';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ActorStatement, ActorView } from '@/desk/view-actor';
import { ActorForm } from '../../_parts/actor-form';
import { editActorAction } from '../../actions';
import { Aliases } from './aliases';
import { Memberships } from './memberships';
import { MergeActor } from './merge-actor';
import { PartySeat } from './party-seat';
import styles from './profile.module.css';

type Props = { readonly workspace: string; readonly actor: ActorView };

/** Who it is at the left, what they said at the right. */
export const ActorProfile = ({ workspace, actor }: Props) => {
  const [editing, setEditing] = useState(false);
  const { run } = useAct(workspace);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p className={styles.path}>
          <Link href={`/w/${workspace}/actors`}>Actors</Link> / {actor.kind}
        </p>
        <h1>
          {actor.party ? <PartyCode {...actor.party} name={actor.name} /> : null} {actor.name}
        </h1>
        <p className={styles.sub}>
          {actor.describedRole ?? actor.memberships[0]?.role ?? 'no role recorded'}
          {' · '}
          <Link href={`/w/${workspace}/history?about=${actor.id}`}>History</Link>
          {actor.wikidata ? (
            <>
              {' · '}
              <a href={`https://www.wikidata.org/wiki/${actor.wikidata}`} rel="noreferrer">
                Wikidata {actor.wikidata}
              </a>
            </>
          ) : null}
        </p>
        {actor.mergedInto ? (
          <p role="status">
            Merged into <Link href={`/w/${workspace}/actors/${actor.mergedInto.id}`}>{actor.mergedInto.name}</Link>. Undo it from the
            history.
          </p>
        ) : (
          <div className={styles.acts}>
            {actor.abilities['edit-actor'] ? (
              <Button variant="default" onClick={() => setEditing(true)}>
                Edit
              </Button>
            ) : null}
            <Button variant="default" component={Link} href={`/w/${workspace}/compare?a=${actor.party ? 'party' : 'actor'}:${actor.id}`}>
              Compare with …
            </Button>
            {actor.abilities['merge-actors'] ? <MergeActor workspace={workspace} actor={actor} /> : null}
          </div>
        )}
      </header>
      <aside className={styles.facts}>
        <Aliases workspace={workspace} actor={actor} />
        <Memberships workspace={workspace} actor={actor} />
        <PartySeat workspace={workspace} actor={actor} />
      </aside>
      <section aria-labelledby="statements">
        <SectionHead id="statements" title="Statements" count={actor.statementCount} />
        {actor.statements.length === 0 ? (
          <EmptyState>No statement of {actor.name} is on record.</EmptyState>
        ) : (
          <ul className={styles.statements}>
            {actor.statements.map((s) => (
              <Statement key={`${s.quoteId}-${s.claimId}`} workspace={workspace} statement={s} />
            ))}
          </ul>
        )}
        {actor.statementCount > actor.statements.length ? (
          <Link className={styles.more} href={`/w/${workspace}/claims?speaker=${actor.id}`}>
            all {actor.statementCount}
          </Link>
        ) : null}
      </section>
      <DialogFrame opened={editing} onClose={() => setEditing(false)} title={`Edit ${actor.name}`}>
        <ActorForm
          name={`actor.${actor.id}`}
          start={actor}
          revision={actor.revision}
          act="Save"
          leave={() => setEditing(false)}
          keep={async (fields, revision) => {
            const refusal = await run(editActorAction, { actorId: actor.id, revision, actor: fields }, 'Actor saved');
            if (!refusal) setEditing(false);
            return refusal;
          }}
        />
      </DialogFrame>
    </div>
  );
};

const Statement = ({ workspace, statement: s }: { readonly workspace: string; readonly statement: ActorStatement }) => (
  <li>
    <Link className={styles.claim} href={`/w/${workspace}/claims/${s.claimId}`}>
      {s.proposition}
    </Link>
    <Words words={s.words} size="margin" />
    <p className={styles.meta}>
      {s.party ? <PartyCode {...s.party} name={s.capacity ?? ''} /> : null}
      <span>{s.kind}</span>
      <span>{s.capacity ? `for ${s.capacity}` : 'for themselves'}</span>
      <When on={s.said} />
      <Link href={`/w/${workspace}/sources/${s.source.id}?quote=${s.quoteId}`}>{s.source.outlet ?? s.source.title}</Link>
    </p>
  </li>
);
