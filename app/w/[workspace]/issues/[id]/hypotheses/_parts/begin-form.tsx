'use client';

import { Button, Checkbox, NumberInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { EmptyState } from '@/app/_ui/empty-state';
import { RefusalNote } from '@/app/_ui/refusal-note';
import type { HypothesesPage } from '@/domain/evidence/analysis-seen';
import { chosenAtFirst, rivalChoices } from '@/domain/evidence/rival-choices';
import type { Refusal } from '@/domain/outcome';
import { useAct } from '../../../../_parts/use-act';
import { beginAnalysisAction } from '../actions';
import styles from './begin.module.css';
import { WeighedBelow } from './weighed-below';

type Props = {
  readonly workspace: string;
  readonly page: HypothesesPage;
  readonly mayBegin: boolean;
  readonly begun?: () => void;
};

/** Chooses the rival claims of an issue, and how many editors are waited for. All evidence linked to them is taken in. */
export const BeginForm = ({ workspace, page, mayBegin, begun }: Props) => {
  const groups = useMemo(() => rivalChoices(page), [page]);
  const claims = groups.flatMap((group) => group.claims);
  const others = page.choices.claims.length - claims.length;
  const { run, busy } = useAct(workspace);
  const [chosen, choose] = useState(() => chosenAtFirst(groups, page.analysis?.claims ?? null));
  const [asked, ask] = useState<number | string>(2);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const home = `/w/${workspace}`;
  if (claims.length < 2)
    return (
      <EmptyState title="No rival claims yet" drop={{ words: 'Place claims under the issue', href: `${home}/claims` }}>
        Weighing needs at least two claims that can be true or false and answer “{page.issue.question}” differently;{' '}
        {claims.length === 0 ? 'none stands' : 'one stands'} here.
      </EmptyState>
    );
  if (claims.every(({ evidence }) => evidence === 0))
    return (
      <EmptyState title="No evidence yet" drop={{ words: 'Open the claims', href: `/w/${workspace}/issues/${page.issue.id}` }}>
        {claims.length} claims stand here, and no item of evidence is linked to any of them. Add evidence on a claim’s own page.
      </EmptyState>
    );
  if (!mayBegin)
    return (
      <EmptyState title="Nothing is weighed here yet">An analyst lays the rival claims of the issue against their evidence.</EmptyState>
    );
  const send = async () => {
    const input = { issueId: page.issue.id, claimIds: chosen, asked: Number(asked) };
    const refused = await run(beginAnalysisAction, input, 'Rival claims laid out');
    setRefusal(refused);
    return refused;
  };
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        event.preventDefault();
        if ((await send()) === null) begun?.();
      }}
    >
      <p className={styles.lead}>
        Which claims rival each other? All evidence linked to them is laid against them; every editor marks each cell alone, and nobody sees
        a colleague’s cells before all are in.
      </p>
      <WeighedBelow workspace={workspace} page={page} />
      {groups.map((group) => (
        <fieldset key={group.id} className={styles.question}>
          <legend>{group.question}</legend>
          {group.claims.map(({ id, proposition, evidence, rivals }) => (
            <Checkbox
              key={id}
              checked={chosen.includes(id)}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                choose((was) => (on ? [...was, id] : was.filter((one) => one !== id)));
              }}
              label={proposition}
              description={[
                evidence === 0 ? 'no evidence linked' : `${evidence} ${evidence === 1 ? 'item' : 'items'} of evidence`,
                rivals.length > 0 ? `at odds with ${rivals.length} here` : '',
              ]
                .filter(Boolean)
                .join(', ')}
            />
          ))}
        </fieldset>
      ))}
      {others > 0 ? (
        <p className={styles.note}>
          {others === 1 ? 'One more claim stands' : `${others} more claims stand`} here and cannot be true or false: questions, opinions and
          proposals are not weighed.
        </p>
      ) : null}
      <div className={styles.foot}>
        <RefusalNote refusal={refusal} />
        <NumberInput label="Editors waited for" min={1} max={50} value={asked} onChange={ask} w="9rem" />
        <Button type="submit" variant="filled" loading={busy} disabled={chosen.length < 2}>
          Weigh {chosen.length} claims
        </Button>
      </div>
    </form>
  );
};
