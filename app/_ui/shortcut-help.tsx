'use client';

import { Switch } from '@mantine/core';
import { useEffect, useState } from 'react';
import { DialogFrame } from './dialog-frame';
import { KeyHint } from './key-hint';
import { keyCaps } from './key-names';
import { SectionHead } from './section-head';
import styles from './shortcut-help.module.css';
import { type ShortcutRow, type ShortcutScope, scopeWords, shortcuts } from './shortcuts';
import { useSingleKeys } from './single-keys';
import { useShortcuts } from './use-shortcuts';
import { VisuallyHidden } from './visually-hidden';

const OPEN = 'saidso-shortcut-help';

/** Opens the panel from anywhere on the page. */
export const openShortcutHelp = (): void => {
  window.dispatchEvent(new Event(OPEN));
};

const rowsOf = (scope: ShortcutScope): ShortcutRow[][] => {
  const rows = new Map<string, ShortcutRow[]>();
  for (const row of shortcuts) if (row.scope === scope) rows.set(row.words, [...(rows.get(row.words) ?? []), row]);
  return [...rows.values()];
};

const Scope = ({ scope }: { scope: ShortcutScope }) => (
  <section className={styles.scope}>
    <SectionHead title={scopeWords[scope]} level={3} />
    <ul>
      {rowsOf(scope).map((rows) => (
        <li key={rows[0]?.id} className={styles.row}>
          <span>{rows[0]?.words}</span>
          <span className={styles.keys}>
            {rows.map((row) => (
              <KeyHint key={row.id} of={row.id} />
            ))}
            <VisuallyHidden>{rows.map((row) => keyCaps(row.keys).join(' then ')).join(', ')}</VisuallyHidden>
          </span>
        </li>
      ))}
    </ul>
  </section>
);

/** Every key of the product, from the one table, and the switch that turns the single ones off. */
export const ShortcutHelp = () => {
  const [opened, setOpened] = useState(false);
  const [on, setOn] = useSingleKeys();
  useShortcuts({ help: () => setOpened(true) });
  useEffect(() => {
    const open = () => setOpened(true);
    window.addEventListener(OPEN, open);
    return () => window.removeEventListener(OPEN, open);
  }, []);
  return (
    <DialogFrame opened={opened} onClose={() => setOpened(false)} title="All keys" size="49rem">
      <Switch
        className={styles.switch}
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
        label="Single keys work on the page (never in fields)"
      />
      <div className={styles.columns}>
        {(Object.keys(scopeWords) as ShortcutScope[]).map((scope) => (
          <Scope key={scope} scope={scope} />
        ))}
      </div>
    </DialogFrame>
  );
};
