import type { CSSProperties } from 'react';
import { Link } from '@/app/_ui/link';
import type { Narrowed } from '@/domain/issue/narrow-unanswered';
import { type UnansweredQuery, writeUnansweredQuery } from '@/domain/issue/unanswered-query';
import styles from './unanswered.module.css';

type Props = { readonly base: string; readonly query: UnansweredQuery; readonly choices: Narrowed['choices'] };
type Line = {
  readonly value: string | number;
  readonly words: string;
  readonly count: number;
  readonly depth?: number;
  readonly on: boolean;
  readonly to: Partial<UnansweredQuery>;
};

const toggled = <V,>(chosen: readonly V[], value: V): V[] =>
  chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];

/** What the list is made of, with counts: a line narrows it, a chosen one widens it again. Lines that leave nothing are not offered. */
export const UnansweredFacets = ({ base, query, choices }: Props) => {
  const groups: readonly (readonly [string, readonly Line[]])[] = [
    ['Kind', choices.kind.map((c) => ({ ...c, on: query.kind.includes(c.value), to: { kind: toggled(query.kind, c.value) } }))],
    [
      'Who owes the answer',
      choices.party.map((c) => ({ ...c, on: query.party.includes(c.value), to: { party: toggled(query.party, c.value) } })),
    ],
    [
      'Older than',
      choices.age.map((c) => {
        const on = query.age === c.value;
        return { ...c, on, to: { age: on ? null : (c.value as UnansweredQuery['age']) } };
      }),
    ],
    [
      'Issue, with what is under it',
      choices.issue.map((c) => ({ ...c, on: query.issue === c.value, to: { issue: query.issue === c.value ? null : c.value } })),
    ],
  ];
  const hrefOf = (to: Partial<UnansweredQuery>) => {
    const search = writeUnansweredQuery({ ...query, ...to });
    return search ? `${base}?${search}` : base;
  };
  return (
    <nav className={styles.facets} aria-label="Narrow the list">
      <details open className={styles.fold}>
        <summary>Narrow</summary>
        <div className={styles.groups}>
          {groups.map(([head, lines]) => {
            const offered = lines.filter(({ count, on }) => count > 0 || on);
            return offered.length === 0 ? null : (
              <section key={head} aria-label={head}>
                <h2>{head}</h2>
                <ul>
                  {offered.map(({ value, words, count, depth = 0, on, to }) => (
                    <li key={value} style={{ '--depth': depth } as CSSProperties}>
                      <Link href={hrefOf(to)} aria-current={on ? 'true' : undefined} scroll={false}>
                        <span className={styles.facetWords}>{words}</span>
                        <span className={styles.number}>{count.toLocaleString('en')}</span>
                      </Link>
                    </li>
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      </details>
    </nav>
  );
};
