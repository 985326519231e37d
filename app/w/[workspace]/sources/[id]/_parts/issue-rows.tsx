'use client';

import { Button, Select } from '@mantine/core';
import { type Bearing, bearings } from '@/domain/claim/statement-input';
import styles from './statement-form.module.css';

type Row = { readonly id: string; readonly bearing: Bearing };
type Props = {
  readonly issues: readonly { readonly id: string; readonly question: string; readonly depth: number }[];
  readonly rows: readonly Row[];
  readonly set: (rows: readonly Row[]) => void;
};

const bearingData = bearings.map((bearing) => ({ value: bearing, label: bearing.charAt(0).toUpperCase() + bearing.slice(1) }));

/** The issues a claim stands under, each with its bearing. */
export const IssueRows = ({ issues, rows, set }: Props) => {
  if (issues.length === 0) return null;
  const data = (own: string) =>
    issues
      .filter(({ id }) => id === own || !rows.some((row) => row.id === id))
      .map(({ id, question, depth }) => ({ value: id, label: `${'– '.repeat(depth)}${question}` }));
  const put = (at: number, row: Row | null) => set(row ? rows.with(at, row) : rows.filter((_, other) => other !== at));
  return (
    <div className={styles.group}>
      {rows.map((row, at) => (
        <div key={row.id} className={styles.issue}>
          <Select
            aria-label="Issue"
            data={data(row.id)}
            value={row.id}
            searchable
            clearable
            onChange={(id) => put(at, id ? { ...row, id } : null)}
          />
          <Select
            aria-label="Bearing on the issue"
            data={bearingData}
            value={row.bearing}
            allowDeselect={false}
            onChange={(bearing) => bearing && put(at, { ...row, bearing: bearing as Bearing })}
          />
        </div>
      ))}
      <Select
        label={rows.length === 0 ? 'Issue' : 'Another issue'}
        placeholder="None yet"
        data={data('')}
        value={null}
        searchable
        nothingFoundMessage="No issue asks this"
        onChange={(id) => id && set([...rows, { id, bearing: 'affirms' }])}
      />
      {rows.length > 0 ? (
        <Button size="xs" variant="subtle" color="gray" onClick={() => set([])}>
          Under no issue
        </Button>
      ) : null}
    </div>
  );
};
