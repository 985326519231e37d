'use client';

import { Select } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { SideChoice } from '@/desk/search-sides';
import type { Side, SideKind } from '@/domain/position/compare-query';
import { findSidesAction } from '../actions';
import styles from './compared.module.css';

type Props = {
  readonly workspace: string;
  readonly label: string;
  /** what it is to stand beside: words beside words, voices beside voices */
  readonly beside: SideKind | null;
  readonly without: string | null;
  readonly autoFocus: boolean;
  readonly choose: (side: Side) => void;
};

const groups = [
  ['party', 'Parties'],
  ['actor', 'Speakers'],
  ['claim', 'Claims'],
  ['quote', 'Quotes'],
] as const;

const placeholders = {
  voices: 'A party or a speaker',
  words: 'Words of a claim or a quote',
  any: 'A claim, a quote, a speaker or a party',
} as const;
const placeholderFor = (beside: SideKind | null) =>
  placeholders[beside === null ? 'any' : beside === 'party' || beside === 'actor' ? 'voices' : 'words'];

/** What to hold against the other side, found while its words are typed. */
export const SideChooser = ({ workspace, label, beside, without, autoFocus, choose }: Props) => {
  const [found, setFound] = useState<readonly SideChoice[]>([]);
  const typed = useRef({ words: '', looked: '', entered: false });
  const take = (sides: readonly SideChoice[]) => {
    const first = groups.flatMap(([kind]) => sides.filter((one) => one.kind === kind && one.id !== without))[0];
    if (first) choose({ kind: first.kind, id: first.id });
  };
  const look = useDebouncedCallback(async (words: string) => {
    const sides = await findSidesAction(workspace, { words, beside });
    if (words !== typed.current.words) return;
    typed.current.looked = words;
    setFound(sides);
    // Enter came before the answer did
    if (typed.current.entered) take(sides);
    typed.current.entered = false;
  }, 150);
  const offered = found.filter(({ id }) => id !== without);
  const type = (words: string) => {
    typed.current = { ...typed.current, words, entered: false };
    look(words);
  };
  const notes = new Map(offered.map(({ kind, id, note }) => [`${kind}:${id}`, note]));
  return (
    <Select
      label={label}
      placeholder={placeholderFor(beside)}
      searchable
      withScrollArea={false}
      comboboxProps={{ withinPortal: false }}
      openOnFocus={false}
      styles={{ options: { maxHeight: '22rem', overflowY: 'auto' } }}
      autoFocus={autoFocus}
      data={groups.flatMap(([kind, group]) => {
        const items = offered
          .filter((one) => one.kind === kind)
          .map(({ id, words }) => ({ value: `${kind}:${id}`, label: words.slice(0, 200) }));
        return items.length > 0 ? [{ group, items }] : [];
      })}
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <span className={styles.option}>
          <span>{option.label}</span>
          <span className={styles.meta}>{notes.get(option.value)}</span>
        </span>
      )}
      value={null}
      onFocus={() => look('')}
      onSearchChange={type}
      // what is chosen with the arrows is taken by the list itself; else the first that is found
      onKeyDown={(event) => {
        const { words, looked } = typed.current;
        if (event.key !== 'Enter' || words.trim() === '' || event.currentTarget.getAttribute('aria-activedescendant')) return;
        event.preventDefault();
        if (looked === words) take(offered);
        else typed.current.entered = true;
      }}
      onChange={(value) => {
        const side = offered.find(({ kind, id }) => `${kind}:${id}` === value);
        if (side) choose({ kind: side.kind, id: side.id });
      }}
      nothingFoundMessage="Nothing here has these words"
    />
  );
};
