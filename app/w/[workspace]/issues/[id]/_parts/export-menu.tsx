'use client';

import { Menu } from '@mantine/core';
import { useState } from 'react';
import { Mark } from '@/app/_ui/mark';
import { type SideBySideQuery, writeSideBySideQuery } from '@/domain/position/side-by-side-query';
import styles from './head.module.css';
import { ShareDialog } from './share-dialog';

type Props = { readonly workspace: string; readonly issueId: string; readonly query: SideBySideQuery; readonly mayShare: boolean };

/** Takes the table away as it is filtered. */
export const ExportMenu = ({ workspace, issueId, query, mayShare }: Props) => {
  const [sharing, share] = useState(false);
  const base = `/w/${workspace}/issues/${issueId}/export`;
  const search = writeSideBySideQuery({ ...query, view: 'table' });
  const fileAt = (format: string) => `${base}?${[`format=${format}`, search].filter(Boolean).join('&')}`;
  return (
    <>
      <Menu position="bottom-end" width="max-content" portalProps={{ target: '#main' }}>
        <Menu.Target>
          <button type="button" className={styles.button}>
            Export <Mark name="sign-down" size={12} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={fileAt('csv')} download>
            The table as CSV
          </Menu.Item>
          <Menu.Item component="a" href={fileAt('json')} download>
            The table as JSON
          </Menu.Item>
          {mayShare ? <Menu.Item onClick={() => share(true)}>A read-only link…</Menu.Item> : null}
        </Menu.Dropdown>
      </Menu>
      {sharing ? <ShareDialog workspace={workspace} issueId={issueId} onClose={() => share(false)} /> : null}
    </>
  );
};
