'use client';

import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { Pill } from '@/app/_ui/pill';
import type { SideBySide } from '@/domain/position/side-by-side';
import type { SideBySideQuery } from '@/domain/position/side-by-side-query';
import styles from './head.module.css';
import { LegendButton } from './legend';

type Lists = 'party' | 'kind' | 'outlet' | 'said' | 'so';
type Props = { readonly page: SideBySide; readonly query: SideBySideQuery; readonly change: (to: Partial<SideBySideQuery>) => void };
type Option = { readonly value: string; readonly words: string; readonly count: number };
type Group = { readonly name: Lists; readonly words: string | null; readonly options: readonly Option[] };

const titled = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** One filter: what can be chosen, with counts. Nothing chosen leaves nothing out. */
const Choose = ({ words, groups, query, change }: Pick<Props, 'query' | 'change'> & { words: string; groups: readonly Group[] }) => {
  const chosen = groups.reduce((n, { name }) => n + query[name].length, 0);
  const toggle = (name: Lists, value: string) => {
    const now = query[name] as readonly string[];
    change({ [name]: now.includes(value) ? now.filter((one) => one !== value) : [...now, value] });
  };
  const clear = () => change(Object.fromEntries(groups.map(({ name }) => [name, []])));
  return (
    <Menu closeOnItemClick={false} position="bottom-start" width="max-content" portalProps={{ target: '#main' }}>
      <Menu.Target>
        <Pill opens on={chosen > 0}>
          {chosen > 0 ? `${words}: ${chosen}` : words}
        </Pill>
      </Menu.Target>
      <Menu.Dropdown className={styles.menu}>
        {groups.map(({ name, words: head, options }) => [
          head ? <Menu.Label key={name}>{head}</Menu.Label> : null,
          ...options.map(({ value, words: label, count }) => {
            const on = (query[name] as readonly string[]).includes(value);
            return (
              <Menu.CheckboxItem
                key={`${name} ${value}`}
                checked={on}
                onChange={() => toggle(name, value)}
                rightSection={<span className={styles.count}>{count.toLocaleString('en')}</span>}
              >
                {label}
              </Menu.CheckboxItem>
            );
          }),
        ])}
        <Menu.Divider />
        <Menu.Item closeMenuOnClick disabled={chosen === 0} onClick={clear}>
          Choose none
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

/** The filters of the address. Gaps stay gaps under each of them. */
export const Filters = ({ page, query, change, children }: Props & { readonly children: ReactNode }) => {
  const { choices } = page;
  const parties = page.allParties.map(({ code, name, claims }) => ({ value: code, words: `${code}  ${name}`, count: claims }));
  const kinds = choices.kind.map((choice) => ({ ...choice, words: titled(choice.words) }));
  const rest = { query, change };
  return (
    <fieldset className={styles.filters}>
      <legend className={styles.legend}>Filters</legend>
      <Choose words="Party" groups={[{ name: 'party', words: null, options: parties }]} {...rest} />
      <Choose words="Kind" groups={[{ name: 'kind', words: null, options: kinds }]} {...rest} />
      <Choose
        words="Said / so"
        groups={[
          { name: 'said', words: 'Was it said', options: choices.said },
          { name: 'so', words: 'Is it so', options: choices.so },
        ]}
        {...rest}
      />
      <Choose words="Outlet" groups={[{ name: 'outlet', words: null, options: choices.outlet }]} {...rest} />
      <Pill on={query.only === 'gaps'} onClick={() => change({ only: query.only === 'gaps' ? null : 'gaps' })}>
        Only gaps
      </Pill>
      {children}
      <LegendButton />
    </fieldset>
  );
};
