'use client';

import { Select } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import type { Kept, KeptQuote, KeptSource } from '@/desk/search-kept';
import { findKept } from '../lookups';
import styles from './claim.module.css';
import { inPlace } from './in-place';

/** A kept source, with the quote in it when one was chosen. */
export type KeptPicked = { readonly source: KeptSource; readonly quote: Omit<KeptQuote, 'source'> | null };
type Props = { readonly workspace: string; readonly value: KeptPicked | null; readonly onChange: (kept: KeptPicked | null) => void };

const keyOf = ({ source, quote }: KeptPicked) => (quote ? `quote ${quote.id}` : `source ${source.id}`);
const wordsOf = ({ source, quote }: KeptPicked) => (quote ? `“${quote.exact.join(' … ')}”` : source.title);

/** Where a finding rests: a quote or a source that is kept, found while typing. */
export const KeptField = ({ workspace, value, onChange }: Props) => {
  const [kept, setKept] = useState<Kept>({ sources: [], quotes: [] });
  const look = useDebouncedCallback(async (words: string) => setKept(await findKept(workspace, words)), 150);
  const found: KeptPicked[] = [
    ...kept.quotes.map(({ source, ...quote }) => ({ source, quote })),
    ...kept.sources.map((source) => ({ source, quote: null })),
  ];
  const all = value && !found.some((one) => keyOf(one) === keyOf(value)) ? [value, ...found] : found;
  const byKey = new Map(all.map((one) => [keyOf(one), one]));
  return (
    <Select
      {...inPlace}
      label="Kept source or quote"
      description="By the words of a quote, or by title or outlet"
      searchable
      clearable
      placeholder="Words, title or outlet"
      data={all.map((one) => ({ value: keyOf(one), label: wordsOf(one) }))}
      filter={({ options }) => options}
      value={value ? keyOf(value) : null}
      renderOption={({ option }) => {
        const one = byKey.get(option.value);
        return (
          <span className={styles.option}>
            <span>{option.label}</span>
            <span className={styles.meta}>
              {one ? [one.source.outlet?.name, one.quote ? one.source.title : 'whole source'].filter(Boolean).join(', ') : ''}
            </span>
          </span>
        );
      }}
      onSearchChange={look}
      onChange={(key) => onChange((key && byKey.get(key)) || null)}
      nothingFoundMessage="Nothing is kept under these words"
    />
  );
};
