'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { KeyHint } from './key-hint';
import { Link } from './link';
import { Mark } from './mark';
import { type NavItem, NavLinks } from './nav-links';
import { openPalette, Palette } from './palette';
import type { PaletteItem } from './palette-items';
import styles from './shell.module.css';
import { ShortcutHelp } from './shortcut-help';
import type { ShortcutId } from './shortcuts';
import type { Find } from './use-palette-groups';
import { useShortcuts } from './use-shortcuts';
import { UserMenu, type UserMenuProps } from './user-menu';
import { Wordmark } from './wordmark';

type ShellProps = UserMenuProps & {
  /** In their order; `shortcut` is the sequence that goes there. The first is home. */
  nav: readonly (NavItem & { shortcut?: ShortcutId })[];
  /** Commands of the palette beyond going to the places of `nav`. */
  actions?: readonly PaletteItem[];
  find?: Find;
  /** Small things of the page in the bar: who is here, what changed. */
  beside?: ReactNode;
  /** What concerns the editor, and how much of it is unread. */
  inbox?: ReactNode;
  children: ReactNode;
};

/** The frame of every page for those who are signed in: skip link, bar, main. */
export const Shell = ({ nav, actions = [], find, beside, inbox, children, ...user }: ShellProps) => {
  const router = useRouter();
  const going = nav.map(({ href, words, shortcut }) => ({ id: `go-${href}`, words: `Go to ${words}`, href, shortcut }));
  useShortcuts(Object.fromEntries(going.flatMap(({ href, shortcut }) => (shortcut ? [[shortcut, () => router.push(href)]] : []))));
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the page
      </a>
      <header className={styles.bar}>
        <Link className={styles.home} href={nav[0]?.href ?? '/'}>
          <Wordmark />
        </Link>
        <NavLinks items={nav} />
        <div className={styles.beside}>{beside}</div>
        {inbox}
        <button type="button" className={styles.find} onClick={openPalette}>
          <Mark name="sign-find" size={14} />
          <span className={styles.findWords}>Find or run a command</span>
          <KeyHint of="palette" />
        </button>
        <UserMenu {...user} />
      </header>
      <main className={styles.main} id="main" tabIndex={-1}>
        {children}
      </main>
      <Palette actions={[...actions, ...going]} find={find} />
      <ShortcutHelp />
    </>
  );
};
