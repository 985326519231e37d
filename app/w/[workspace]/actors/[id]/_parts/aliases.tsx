'use client';

import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { SectionHead } from '@/app/_ui/section-head';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ActorView } from '@/desk/view-actor';
import type { Refusal } from '@/domain/outcome';
import { addAliasAction, withdrawAliasAction } from '../../actions';
import styles from './profile.module.css';

/** The names by which texts call this actor. */
export const Aliases = ({ workspace, actor }: { readonly workspace: string; readonly actor: ActorView }) => {
  const { run, busy } = useAct(workspace);
  const [alias, setAlias] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const keep = async () => {
    const refused = await run(addAliasAction, { actorId: actor.id, alias }, `Also known as ${alias}`);
    setRefusal(refused);
    if (!refused) setAlias('');
  };
  return (
    <section aria-labelledby="aliases">
      <SectionHead id="aliases" title="Also known as" count={actor.aliases.length} />
      <ul className={styles.lines}>
        {actor.aliases.map((one) => (
          <li key={one.id}>
            {one.alias}
            {actor.abilities['withdraw-alias'] ? (
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={`Withdraw the name ${one.alias}`}
                onClick={async () =>
                  setRefusal(await run(withdrawAliasAction, { aliasId: one.id, revision: one.revision }, `${one.alias} withdrawn`))
                }
              >
                Withdraw
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {actor.abilities['add-alias'] && !actor.mergedInto ? (
        <form
          className={styles.inline}
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <TextInput
            aria-label="Another name"
            placeholder="Another name"
            required
            maxLength={300}
            value={alias}
            onChange={(e) => setAlias(e.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={busy}>
            Add
          </Button>
        </form>
      ) : null}
      <RefusalNote refusal={refusal} />
    </section>
  );
};
