'use client';

import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { RefusalNote } from '@/app/_ui/refusal-note';
import listing from '@/app/w/[workspace]/_parts/listing.module.css';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { KindAsked } from '@/desk/view-scales';
import type { Refusal } from '@/domain/outcome';
import { type Question, questions } from '@/domain/verdict/scale';
import { chooseScaleAction } from '../actions';
import { kindWord, questionWords } from './kind-words';
import styles from './scales.module.css';

type Props = { readonly workspace: string; readonly kinds: readonly KindAsked[]; readonly mayChoose: boolean };

/** Kind by question: the scale it is asked on from now. Rounds that are open keep theirs. */
export const KindTable = ({ workspace, kinds, mayChoose }: Props) => {
  const { run, busy } = useAct(workspace);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const choose = async ({ question, kind, revision }: KindAsked, scaleKey: string) => {
    const input = { question, kind, scaleKey, ...(revision === null ? {} : { revision }) };
    setRefusal(await run(chooseScaleAction, input, `${kindWord(kind)}: another scale`));
  };
  const of = (question: Question) => kinds.filter((one) => one.question === question);
  return (
    <>
      <table className={listing.table}>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            {[...questions].reverse().map((question) => (
              <th key={question} scope="col">
                {questionWords[question]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of('so').map(({ kind }) => (
            <tr key={kind}>
              <th scope="row">{kindWord(kind)}</th>
              {[...questions].reverse().map((question) => {
                const asked = of(question).find((one) => one.kind === kind);
                return (
                  <td key={question} className={styles.choice}>
                    {asked ? <Choice asked={asked} busy={busy} choose={mayChoose ? choose : null} /> : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <RefusalNote refusal={refusal} />
    </>
  );
};

type ChoiceProps = {
  readonly asked: KindAsked;
  readonly busy: boolean;
  readonly choose: ((asked: KindAsked, key: string) => Promise<void>) | null;
};

const Choice = ({ asked, busy, choose }: ChoiceProps) => {
  const words = ({ name, builtIn }: KindAsked['fitting'][number]) => (builtIn ? name : `${name} (own)`);
  const now = asked.fitting.find(({ key }) => key === asked.scaleKey);
  if (!choose || asked.fitting.length < 2) return <span>{now ? words(now) : 'no scale fits'}</span>;
  return (
    <NativeSelect
      size="xs"
      aria-label={`${kindWord(asked.kind)}, ${questionWords[asked.question]}`}
      data={asked.fitting.map((scale) => ({ value: scale.key, label: words(scale) }))}
      value={asked.scaleKey ?? ''}
      disabled={busy}
      onChange={(event) => choose(asked, event.currentTarget.value)}
    />
  );
};
