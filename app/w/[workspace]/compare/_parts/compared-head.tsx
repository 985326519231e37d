'use client';

import { NativeSelect } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { KeyHint } from '@/app/_ui/key-hint';
import { Pill } from '@/app/_ui/pill';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import type { ComparedView } from '@/desk/view-compared';
import type { CompareQuery } from '@/domain/position/compare-query';
import styles from './compared.module.css';

export type HrefOf = (to: Partial<CompareQuery>) => string;
type Props = { readonly view: ComparedView; readonly hrefOf: HrefOf; readonly swap: () => unknown };

/** What is compared, the question it is narrowed to, and how to turn it round. */
export const ComparedHead = ({ view, hrefOf, swap }: Props) => {
  const router = useRouter();
  const { within, issues, query, a, b } = view;
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>Compare</h1>
      <p className={styles.about}>
        {a && b ? 'Words both have are grey; what one side alone has is in ink.' : 'Choose two claims, quotes, speakers or parties.'}
      </p>
      <div className={styles.headActs}>
        {within ? (
          <Pill on href={hrefOf({ issueId: null })}>
            {within.question} <span aria-hidden="true">×</span>
            <VisuallyHidden>, drop this question</VisuallyHidden>
          </Pill>
        ) : null}
        {!within && issues.length > 1 ? (
          <NativeSelect
            aria-label="Only what stands under one question"
            value=""
            data={[
              { value: '', label: `${issues.length} questions in common` },
              ...issues.map(({ id, question, a: ofA, b: ofB }) => ({ value: id, label: `${question} (${ofA} × ${ofB})` })),
            ]}
            onChange={({ currentTarget: { value } }) => value && router.push(hrefOf({ issueId: value }))}
            w="18rem"
            maw="100%"
          />
        ) : null}
        {query.a && query.b ? (
          <button type="button" className={styles.button} onClick={swap}>
            Swap <KeyHint of="pair-swap" />
          </button>
        ) : null}
      </div>
    </header>
  );
};
