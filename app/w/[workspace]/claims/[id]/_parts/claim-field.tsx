'use client';

import { Select } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { findClaims } from '../lookups';
import styles from './claim.module.css';
import { inPlace } from './in-place';

/** A claim that is there, or the words of one to be drafted. */
export type ClaimPicked = { readonly id: string; readonly words: string } | { readonly draft: string };
type Found = { readonly id: string; readonly words: string; readonly more: string };
type Props = {
  readonly workspace: string;
  readonly label: string;
  readonly description?: string;
  /** claims that make no sense here: the one on the page */
  readonly without: string;
  readonly drafts?: boolean;
  readonly value: ClaimPicked | null;
  readonly onChange: (claim: ClaimPicked | null) => void;
  readonly autoFocus?: boolean;
};

const fresh = 'draft:';
const keyOf = (picked: ClaimPicked | null) => (picked ? ('id' in picked ? picked.id : `${fresh}${picked.draft}`) : null);

/** Another claim, found while its words are typed; or, where `drafts`, a new draft with just these words. */
export const ClaimField = ({ workspace, without, drafts = false, value, onChange, autoFocus = false, ...rest }: Props) => {
  const [found, setFound] = useState<readonly Found[]>([]);
  const [typed, setTyped] = useState('');
  const look = useDebouncedCallback(async (words: string) => {
    const rows = await findClaims(workspace, words);
    setFound(
      rows.map(({ id, proposition, kind, status, said }) => ({
        id,
        words: proposition,
        more: [said?.party?.code, said?.speaker ?? said?.sourceTitle, status === 'draft' ? 'draft' : kind].filter(Boolean).join(', '),
      })),
    );
  }, 150);
  const own = value && 'id' in value && !found.some(({ id }) => id === value.id) ? [{ id: value.id, words: value.words, more: '' }] : [];
  const claims = [...own, ...found].filter(({ id }) => id !== without);
  const draft = typed.trim();
  const offered = drafts && draft !== '' && !claims.some(({ words }) => words === draft) ? [draft] : [];
  const kept = value && 'draft' in value && value.draft !== draft ? [value.draft] : [];
  const more = new Map(claims.map((claim) => [claim.id, claim.more]));
  return (
    <Select
      {...inPlace}
      {...rest}
      searchable
      required
      placeholder="Words of the claim, its quote or its source"
      data={[
        ...claims.map(({ id, words }) => ({ value: id, label: words })),
        ...[...offered, ...kept].map((words) => ({ value: `${fresh}${words}`, label: words })),
      ]}
      filter={({ options }) => options}
      value={keyOf(value)}
      renderOption={({ option }) => (
        <span className={styles.option}>
          <span>{option.label}</span>
          <span className={styles.meta}>{option.value.startsWith(fresh) ? 'Write it as a new draft' : more.get(option.value)}</span>
        </span>
      )}
      onFocus={() => look(typed)}
      onSearchChange={(words) => {
        setTyped(words);
        look(words);
      }}
      onChange={(chosen) => {
        if (!chosen) return onChange(null);
        if (chosen.startsWith(fresh)) return onChange({ draft: chosen.slice(fresh.length) });
        const claim = claims.find(({ id }) => id === chosen);
        if (claim) onChange({ id: claim.id, words: claim.words });
      }}
      nothingFoundMessage="No claim has these words"
      data-autofocus={autoFocus || undefined}
    />
  );
};
