'use client';

import { Select } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { KeyHint } from '@/app/_ui/key-hint';
import type { SideChoice } from '@/desk/search-sides';
import type { Side, SideKind } from '@/domain/position/compare-query';
import { findSidesAction } from '../actions';
import styles from './compared.module.css';
import { keepAhead, takeAhead } from './typed-ahead';

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

const inOrder = (sides: readonly SideChoice[]) => groups.flatMap(([kind]) => sides.filter((one) => one.kind === kind));

/**
 * What to hold against the other side, found while its words are typed. Enter takes the first that is found, even before it is found; what is typed from
 * then on is kept for the field that comes next.
 */
export const SideChooser = ({ workspace, label, beside, without, autoFocus, choose }: Props) => {
  const [found, setFound] = useState<readonly SideChoice[]>([]);
  const [words, setWords] = useState('');
  const [taking, setTaking] = useState(false);
  const typed = useRef({ words: '', looked: '', entered: false, arrows: false });
  const offeredOf = (sides: readonly SideChoice[]) => inOrder(sides.filter(({ id }) => id !== without));
  const take = (side: SideChoice | undefined) => {
    setTaking(side !== undefined);
    if (!side) return;
    setWords(side.words.slice(0, 200));
    choose({ kind: side.kind, id: side.id });
  };
  const find = async (asked: string) => {
    const sides = await findSidesAction(workspace, { words: asked, beside }).catch(() => []);
    if (asked !== typed.current.words) return;
    const { entered } = typed.current;
    typed.current = { ...typed.current, looked: asked, entered: false };
    setFound(sides);
    // Enter came before the answer did
    if (entered) take(offeredOf(sides)[0]);
  };
  const look = useDebouncedCallback(find, 150);
  const type = (asked: string) => {
    typed.current = { ...typed.current, words: asked, entered: false, arrows: false };
    setWords(asked);
    look(asked);
  };
  const begin = useEffectEvent(() => {
    const { words: kept, entered } = takeAhead();
    if (kept === '') return;
    typed.current = { words: kept, looked: '', entered, arrows: false };
    setWords(kept);
    setTaking(entered);
    void find(kept);
  });
  useEffect(() => {
    if (autoFocus) begin();
  }, [autoFocus]);
  const offered = offeredOf(found);
  const notes = new Map(offered.map(({ kind, id, note }) => [`${kind}:${id}`, note]));
  const first = words.trim() !== '' && offered[0] ? `${offered[0].kind}:${offered[0].id}` : null;
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>) => {
    if (taking) {
      if (event.key === 'Escape') {
        typed.current.entered = false;
        setTaking(false);
      } else if (keepAhead(event)) event.preventDefault();
      return;
    }
    if (event.key.startsWith('Arrow')) typed.current.arrows = true;
    // what is chosen with the arrows is taken by the list itself; else the first that is found
    if (event.key !== 'Enter' || typed.current.words.trim() === '' || typed.current.arrows) return;
    event.preventDefault();
    takeAhead();
    if (typed.current.looked === typed.current.words) return take(offered[0]);
    typed.current.entered = true;
    setTaking(true);
    look.cancel();
    void find(typed.current.words);
  };
  return (
    <Select
      label={label}
      placeholder={placeholderFor(beside)}
      searchable
      allowDeselect={false}
      readOnly={taking}
      withScrollArea={false}
      comboboxProps={{ withinPortal: false }}
      openOnFocus={false}
      styles={{ options: { maxHeight: '22rem', overflowY: 'auto' } }}
      autoFocus={autoFocus}
      data={groups.flatMap(([kind, group]) => {
        const items = offered
          .filter((one) => one.kind === kind)
          .map((one) => ({ value: `${kind}:${one.id}`, label: one.words.slice(0, 200) }));
        return items.length > 0 ? [{ group, items }] : [];
      })}
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <span className={styles.option}>
          <span>
            {option.label}
            {option.value === first ? (
              <span className={styles.enter}>
                <KeyHint keys="Enter" />
              </span>
            ) : null}
          </span>
          <span className={styles.meta}>{notes.get(option.value)}</span>
        </span>
      )}
      onFocus={() => (typed.current.words === '' ? look('') : undefined)}
      searchValue={words}
      onSearchChange={(asked) => {
        // the list empties a field that is left
        if (asked === '') setTaking(false);
        type(asked);
      }}
      onKeyDown={onKeyDown}
      onOptionSubmit={(value) => take(offered.find(({ kind, id }) => `${kind}:${id}` === value))}
      nothingFoundMessage="Nothing here has these words"
    />
  );
};
