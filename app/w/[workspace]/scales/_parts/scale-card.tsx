'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from '@/app/_ui/link';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { KindAsked, ScaleSeen, ScalesView } from '@/desk/view-scales';
import type { Refusal } from '@/domain/outcome';
import { withdrawScaleAction } from '../actions';
import { kindWord, listed, questionWords } from './kind-words';
import { Rungs } from './rungs';
import { ScaleForm } from './scale-form';
import styles from './scales.module.css';

type Props = {
  readonly workspace: string;
  readonly scale: ScaleSeen;
  readonly kinds: readonly KindAsked[];
  readonly keys: readonly string[];
  readonly abilities: ScalesView['abilities'];
};

/** One scale: its rungs, what is asked on it, its versions, and what a chief may do with it. */
export const ScaleCard = ({ workspace, scale, kinds, keys, abilities }: Props) => {
  const { run, busy } = useAct(workspace);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [form, setForm] = useState<'edit' | 'copy' | null>(null);
  const asked = kinds.filter(({ question, scaleKey }) => question === scale.question && scaleKey === scale.key);
  const rounds = (n: number) => (n === 1 ? '1 round' : `${n.toLocaleString('en')} rounds`);
  return (
    <li className={styles.scale}>
      <h3>
        {scale.name} <span className={styles.meta}>{scale.builtIn ? 'built in' : `own, version ${scale.version}`}</span>
      </h3>
      <p className={styles.meta}>
        {questionWords[scale.question]} {scale.ordered ? 'Ordered' : 'No order'}.{' '}
        {asked.length > 0 ? `Asked of: ${listed(asked.map(({ kind }) => kind))}.` : 'Asked of no kind now.'}{' '}
        {scale.rounds > 0 ? `${rounds(scale.rounds)} on this version.` : 'No round on this version yet.'}
        {scale.older.map(({ version, rounds: n }) => ` ${rounds(n)} on version ${version}.`).join('')}{' '}
        <Link href={`/w/${workspace}/history?about=${scale.id}`}>History</Link>
      </p>
      <Rungs question={scale.question} ratings={scale.ratings} />
      <div className={styles.acts}>
        {!scale.builtIn && abilities['edit-scale'] ? (
          <Button size="xs" onClick={() => setForm('edit')} aria-label={`Edit ${scale.name}`}>
            Edit …
          </Button>
        ) : null}
        {abilities['add-scale'] ? (
          <Button size="xs" onClick={() => setForm('copy')} aria-label={`Start another from it: ${scale.name}`}>
            Start another from it …
          </Button>
        ) : null}
        {!scale.builtIn && abilities['withdraw-scale'] ? (
          <Button
            size="xs"
            loading={busy}
            aria-label={`Withdraw ${scale.name}`}
            onClick={async () =>
              setRefusal(await run(withdrawScaleAction, { scaleId: scale.id, revision: scale.revision }, `${scale.name} withdrawn`))
            }
          >
            Withdraw
          </Button>
        ) : null}
      </div>
      <RefusalNote refusal={refusal} />
      {form ? <ScaleForm workspace={workspace} keys={keys} from={scale} as={form} close={() => setForm(null)} /> : null}
      {scale.older.length > 0 ? (
        <details className={styles.older}>
          <summary>Older versions</summary>
          {scale.older.map((version) => (
            <div key={version.id}>
              <h4 className={styles.meta}>
                Version {version.version}, {version.name}, for {listed(version.kinds.map(kindWord)).toLowerCase()}
              </h4>
              <Rungs question={version.question} ratings={version.ratings} />
            </div>
          ))}
        </details>
      ) : null}
    </li>
  );
};
