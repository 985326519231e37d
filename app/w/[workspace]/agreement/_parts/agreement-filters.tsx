'use client';

import { NativeSelect } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import type { AgreementView } from '@/desk/view-agreement';
import { type AgreementQuery, writeAgreementQuery } from '@/domain/verdict/agreement-query';
import { type Question, questions } from '@/domain/verdict/scale';
import styles from './agreement.module.css';

type Props = { readonly base: string; readonly query: AgreementQuery; readonly found: AgreementView };
const questionWords: Readonly<Record<Question, string>> = { said: 'Was it said?', so: 'Is it so?' };

/** What the figures are of: issue with those below it, question, scale, pair. The address follows. */
export const AgreementFilters = ({ base, query, found }: Props) => {
  const router = useRouter();
  const [going, start] = useTransition();
  const go = (change: Partial<AgreementQuery>) =>
    start(() => router.push(`${base}?${writeAgreementQuery(query, change)}`, { scroll: false }));
  const version = (scale: AgreementView['scales'][number]) =>
    found.scales.some((other) => other.key === scale.key && other.id !== scale.id) ? `, version ${scale.version}` : '';
  const editors = found.editors.map(({ id, name }) => ({ value: id, label: name }));
  const [first, second] = query.pair ?? ['', ''];
  const pick = (a: string, b: string) => go({ pair: a && b && a !== b ? [a, b] : null });
  return (
    <search className={styles.filters} aria-busy={going}>
      <NativeSelect
        label="Issue, with those below"
        data={[
          { value: '', label: 'All of the desk' },
          ...found.issues.map(({ id, question, depth }) => ({ value: id, label: `${'– '.repeat(depth)}${question}` })),
        ]}
        value={query.issue ?? ''}
        onChange={(event) => go({ issue: event.currentTarget.value || null })}
      />
      <NativeSelect
        label="Question"
        data={[{ value: '', label: 'Either' }, ...questions.map((value) => ({ value, label: questionWords[value] }))]}
        value={query.question ?? ''}
        onChange={(event) => go({ question: (event.currentTarget.value || null) as Question | null, scale: null })}
      />
      <NativeSelect
        label="Scale"
        data={found.scales.map((scale) => ({ value: scale.id, label: `${scale.name}${version(scale)}, ${scale.rounds} closed` }))}
        value={found.scaleId ?? ''}
        disabled={found.scales.length === 0}
        onChange={(event) => go({ scale: event.currentTarget.value })}
      />
      <NativeSelect
        label="Editor"
        data={[{ value: '', label: 'Everybody' }, ...editors]}
        value={first}
        onChange={(event) => {
          const id = event.currentTarget.value;
          pick(id, id && id !== second ? second || (editors.find(({ value }) => value !== id)?.value ?? '') : '');
        }}
      />
      <NativeSelect
        label="and editor"
        data={[{ value: '', label: query.pair ? 'Everybody' : '–' }, ...editors.filter(({ value }) => value !== first)]}
        value={second}
        disabled={!query.pair}
        onChange={(event) => pick(first, event.currentTarget.value)}
      />
    </search>
  );
};
