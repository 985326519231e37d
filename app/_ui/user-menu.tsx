'use client';

import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { startTransition } from 'react';
import { KeyHint } from './key-hint';
import { Link } from './link';
import { Mark } from './mark';
import { openShortcutHelp } from './shortcut-help';
import { useSingleKeys } from './single-keys';
import styles from './user-menu.module.css';

export type WorkspaceChoice = { name: string; href: string; current: boolean };
export type UserMenuProps = {
  editor: { name: string; initials: string; role: string };
  workspaces: readonly WorkspaceChoice[];
  /** Address of the page of people, for those who may see it. */
  people?: string;
  /** Further entries (settings, tokens), each with its address. */
  places?: readonly { words: string; href: string }[];
  signOut: () => unknown;
};

const schemes = [
  { value: 'auto', words: 'Colours as the system' },
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
] as const;

const check = <Mark name="sign-check" size={14} />;

/** Who is signed in, and what is theirs to set: workspace, people, colours, keys, sign out. */
export const UserMenu = ({ editor, workspaces, people, places = [], signOut }: UserMenuProps) => {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [keysOn, setKeysOn] = useSingleKeys();
  return (
    <Menu width="15rem" loop withinPortal={false}>
      <Menu.Target>
        <button type="button" className={styles.who} aria-label={`${editor.initials}, ${editor.name}: menu`} title={editor.name}>
          <span aria-hidden="true">{editor.initials}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label className={styles.head}>
          <span className={styles.name}>{editor.name}</span>
          <span className={styles.role}>{editor.role}</span>
        </Menu.Label>
        <Menu.Divider />
        {workspaces.length > 1 ? (
          <>
            <Menu.Label>Workspace</Menu.Label>
            {workspaces.map((place) => (
              <Menu.Item
                key={place.href}
                component={Link}
                href={place.href}
                aria-current={place.current || undefined}
                rightSection={place.current ? check : null}
              >
                {place.name}
              </Menu.Item>
            ))}
            <Menu.Divider />
          </>
        ) : null}
        {people ? (
          <Menu.Item component={Link} href={people}>
            People
          </Menu.Item>
        ) : null}
        {places.map((place) => (
          <Menu.Item key={place.href} component={Link} href={place.href}>
            {place.words}
          </Menu.Item>
        ))}
        {people || places.length > 0 ? <Menu.Divider /> : null}
        <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(value as MantineColorScheme)}>
          {schemes.map(({ value, words }) => (
            <Menu.RadioItem key={value} value={value} checkIcon={check}>
              {words}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.CheckboxItem checked={keysOn} onChange={setKeysOn} checkIcon={check}>
          Single-key shortcuts
        </Menu.CheckboxItem>
        <Menu.Item rightSection={<KeyHint of="help" />} onClick={openShortcutHelp}>
          All keys
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => startTransition(async () => void (await signOut()))}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
