'use client';

import { Menu } from '@mantine/core';
import { usePathname } from 'next/navigation';
import { Link } from './link';
import { Mark } from './mark';
import styles from './shell.module.css';
import menu from './user-menu.module.css';

export type NavItem = { href: string; words: string };

/** The item whose address is the longest beginning of the path; home, under which all others lie, only at its own address. */
const currentOf = (items: readonly NavItem[], path: string): NavItem | undefined =>
  items.filter(({ href }, at) => path === href || (at > 0 && path.startsWith(`${href}/`))).sort((a, b) => b.href.length - a.href.length)[0];

/** Where one can go: words in the bar; behind one button where the bar is too narrow for them. */
export const NavLinks = ({ items }: { items: readonly NavItem[] }) => {
  const current = currentOf(items, usePathname());
  return (
    <>
      <nav className={styles.nav} aria-label="Workspace">
        <ul>
          {items.map((item) => (
            <li key={item.href}>
              <Link href={item.href} data-words={item.words} aria-current={item === current ? 'page' : undefined}>
                {item.words}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <nav className={styles.narrow} aria-label="Workspace, menu">
        <Menu position="bottom-start" loop withinPortal={false}>
          <Menu.Target>
            <button type="button" className={menu.menu} aria-label="Go to">
              <Mark name="sign-menu" />
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {items.map((item) => (
              <Menu.Item key={item.href} component={Link} href={item.href} aria-current={item === current ? 'page' : undefined}>
                {item.words}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </nav>
    </>
  );
};
