'use client';

import { Menu } from '@mantine/core';
import { usePathname } from 'next/navigation';
import { useRef, useState } from 'react';
import { Link } from '@/app/_ui/link';
import { Mark } from '@/app/_ui/mark';
import { Pill } from '@/app/_ui/pill';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import type { SideBySide } from '@/domain/position/side-by-side';
import { type SideBySideQuery, writeSideBySideQuery } from '@/domain/position/side-by-side-query';
import styles from './head.module.css';
import { SaveView } from './save-view';

type Props = { readonly page: SideBySide; readonly query: SideBySideQuery; readonly maySave: boolean };

/** The named views of the issue, and a way to keep what is on the screen as one. The one that is on the screen is marked. */
export const Views = ({ page, query, maySave }: Props) => {
  const path = usePathname();
  const [opened, open] = useState(false);
  const [saving, save] = useState(false);
  const pill = useRef<HTMLButtonElement>(null);
  const saved = () => {
    save(false);
    // the item of the menu that opened the dialog is gone
    window.setTimeout(() => pill.current?.focus({ preventScroll: true }), 0);
  };
  const search = writeSideBySideQuery(query);
  const standing = page.views.find((view) => view.query === search);
  useShortcuts({ 'issue-views': () => open(true) });
  if (page.views.length === 0 && !maySave) return null;
  return (
    <>
      <Menu opened={opened} onChange={open} position="bottom-end" width="max-content" portalProps={{ target: '#main' }}>
        <Menu.Target>
          <Pill ref={pill} opens on={standing !== undefined}>
            {standing ? `View: ${standing.name}` : 'Views'}
          </Pill>
        </Menu.Target>
        <Menu.Dropdown className={styles.menu}>
          {page.views.map((view) => (
            <Menu.Item
              key={view.id}
              component={Link}
              href={view.query ? `${path}?${view.query}` : path}
              scroll={false}
              leftSection={view === standing ? <Mark name="sign-check" size={12} /> : <span className={styles.noCheck} />}
              rightSection={<span className={styles.count}>{view.mine ? 'only yours' : view.by}</span>}
            >
              {view.name}
            </Menu.Item>
          ))}
          <Menu.Item component={Link} href={path} scroll={false} leftSection={<span className={styles.noCheck} />}>
            Everything
          </Menu.Item>
          {maySave ? (
            <>
              <Menu.Divider />
              <Menu.Item onClick={() => save(true)}>Save what is shown, or take a view away…</Menu.Item>
            </>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      {saving ? <SaveView views={page.views} search={search} onClose={saved} /> : null}
    </>
  );
};
