'use client';

import { Modal } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { Fragment, type KeyboardEvent, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { KeyHint } from './key-hint';
import { Mark } from './mark';
import { usePageCommands } from './page-commands';
import styles from './palette.module.css';
import type { PaletteItem } from './palette-items';
import { useFocusBefore } from './use-focus-before';
import { type Find, usePaletteGroups } from './use-palette-groups';
import { useShortcuts } from './use-shortcuts';
import { VisuallyHidden } from './visually-hidden';

const OPEN = 'saidso-palette';

/** Opens the palette of the page. */
export const openPalette = (): void => {
  window.dispatchEvent(new Event(OPEN));
};

type PaletteProps = { actions: readonly PaletteItem[]; find?: Find };

/** Find or run a command: Ctrl K or ⌘ K. An input with a list of options (ARIA combobox pattern); arrows choose, Enter takes. */
export const Palette = ({ actions, find }: PaletteProps) => {
  const [opened, setOpened] = useState(false);
  const rememberFocus = useFocusBefore(opened);
  const turn = useCallback(
    (to: (was: boolean) => boolean) => {
      rememberFocus();
      setOpened(to);
    },
    [rememberFocus],
  );
  useShortcuts({ palette: () => turn((was) => !was) }, { inDialogs: true });
  useEffect(() => {
    const open = () => turn(() => true);
    window.addEventListener(OPEN, open);
    return () => window.removeEventListener(OPEN, open);
  }, [turn]);
  return (
    <Modal.Root
      opened={opened}
      onClose={() => setOpened(false)}
      size="40rem"
      yOffset="12vh"
      transitionProps={{ duration: 0 }}
      returnFocus={false}
    >
      <Modal.Overlay />
      <Modal.Content className={styles.content} aria-label="Find or run a command">
        <PaletteBody actions={actions} find={find} close={() => setOpened(false)} />
      </Modal.Content>
    </Modal.Root>
  );
};

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  PageDown: (at, last) => Math.min(at + 8, last),
  PageUp: (at) => Math.max(at - 8, 0),
};

const PaletteBody = ({ actions, find, close }: PaletteProps & { close: () => void }) => {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const here = usePageCommands();
  const commands = useMemo(() => [...here, ...actions], [here, actions]);
  const { groups, state } = usePaletteGroups(query, commands, find);
  const items = groups.flatMap((group) => group.items);
  const chosen = Math.min(at, Math.max(items.length - 1, 0));
  const router = useRouter();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // before the next key: what is typed right after Ctrl K belongs here
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  const optionId = (item: PaletteItem) => `${id}-${item.id}`;
  useEffect(() => {
    list.current?.querySelectorAll('[role=option]')[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const take = (item: PaletteItem | undefined) => {
    if (!item) return;
    close();
    if (item.href) router.push(item.href);
    item.run?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.nativeEvent.isComposing || (!step && event.key !== 'Enter')) return;
    event.preventDefault();
    if (step) setAt(step(chosen, items.length - 1));
    else take(items[chosen]);
  };
  const current = items[chosen];
  let place = -1;
  return (
    <>
      <div className={styles.search}>
        <Mark name="sign-find" />
        <input
          ref={field}
          className={styles.input}
          data-autofocus
          role="combobox"
          aria-label="Find or run a command"
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={current ? optionId(current) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder="Find or run a command"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <KeyHint keys="Escape" />
      </div>
      <div className={styles.list} id={`${id}-list`} role="listbox" aria-label="Found" ref={list} tabIndex={-1}>
        {groups.map((group) => (
          <Fragment key={group.words}>
            <div className={styles.group} role="presentation">
              {group.words}
            </div>
            {group.items.map((item) => {
              place += 1;
              const mine = place;
              return (
                // keys are heard by the input, which points here by aria-activedescendant
                <div
                  key={item.id}
                  id={optionId(item)}
                  className={styles.item}
                  role="option"
                  aria-selected={mine === chosen}
                  tabIndex={-1}
                  onMouseMove={() => setAt(mine)}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => take(item)}
                  onKeyDown={onKeyDown}
                >
                  {item.mark ? <Mark name={item.mark} size={14} /> : null}
                  <span className={styles.words}>{item.words}</span>
                  {item.note ? <span className={styles.note}>{item.note}</span> : null}
                  {item.shortcut ? (
                    <span className={styles.right}>
                      <KeyHint of={item.shortcut} />
                    </span>
                  ) : null}
                </div>
              );
            })}
          </Fragment>
        ))}
      </div>
      <PaletteStatus state={state} found={items.length} query={query.trim()} />
    </>
  );
};

const PaletteStatus = ({ state, found, query }: { state: 'finding' | 'failed' | 'done'; found: number; query: string }) => (
  <div role="status">
    {state === 'failed' ? <p className={styles.none}>Finding did not work: the server did not answer. Commands still do.</p> : null}
    {state === 'done' && found === 0 ? <p className={styles.none}>Nothing holds “{query}”.</p> : null}
    {state === 'done' && found > 0 && query ? <VisuallyHidden>{`${found} found`}</VisuallyHidden> : null}
  </div>
);
