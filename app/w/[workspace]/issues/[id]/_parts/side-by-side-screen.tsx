'use client';

import { useDeferredValue, useMemo } from 'react';
import { EmptyState } from '@/app/_ui/empty-state';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import type { IssuePage } from '@/desk/view-issue';
import type { SideBySideQuery } from '@/domain/position/side-by-side-query';
import { tableAsOf } from '@/domain/position/table-as-of';
import { wantedRows } from '@/domain/position/wanted-rows';
import { Appendix } from './appendix';
import { CardHost } from './card-host';
import { Head } from './head';
import { IssueList } from './issue-list';
import { PrintedLegend } from './legend';
import { Matrix } from './matrix';
import styles from './screen.module.css';
import { ScreenContext } from './screen-context';
import { TimeLine } from './time-line';
import { useAsOf } from './use-as-of';
import { useQueryChange } from './use-query-change';

type Props = IssuePage & { readonly workspace: string; readonly query: SideBySideQuery };

/** The issue page: head and filters, the table or the list, and the time line that replays it. */
export const SideBySideScreen = ({ workspace, query, page, abilities }: Props) => {
  const { asOf, goTo } = useAsOf(query, page.complete);
  const { shown, change, hrefOf, busy } = useQueryChange({ ...query, 'as-of': asOf });
  const day = useDeferredValue(asOf);
  const table = useMemo(() => tableAsOf(page, day), [page, day]);
  const rows = useMemo(() => wantedRows(table, query.only), [table, query.only]);
  const context = useMemo(
    () => ({ workspace, issueId: page.issue.id, parties: page.allParties, asOf: day, maySet: abilities['set-position'] }),
    [workspace, page, day, abilities],
  );
  useShortcuts({ 'issue-print': () => window.print() });
  return (
    <ScreenContext value={context}>
      <CardHost>
        <div className={styles.screen} data-view={query.view} aria-busy={busy}>
          <Head
            workspace={workspace}
            page={page}
            table={table}
            query={shown}
            mayShare={abilities['make-share-link']}
            change={change}
            hrefOf={hrefOf}
          />
          {page.parties.length === 0 ? (
            <div className={styles.nothing}>
              <EmptyState title="No parties yet" drop={{ words: 'Choose them among the actors', href: `/w/${workspace}/actors` }}>
                A column stands for a party: an actor whose positions are compared.
              </EmptyState>
            </div>
          ) : rows.length === 0 ? (
            <div className={styles.nothing}>
              <EmptyState drop={{ words: 'Show every question', href: hrefOf({ only: null }) }}>
                {query.only === 'gaps' ? 'No question has a gap.' : 'Nothing here stands unanswered.'}
              </EmptyState>
            </div>
          ) : query.view === 'list' ? (
            <IssueList table={table} rows={rows} />
          ) : (
            <Matrix page={page} table={table} rows={rows} asOf={day} />
          )}
          <PrintedLegend />
          <Appendix rows={rows} columns={table.columns} />
          <TimeLine page={page} asOf={asOf} goTo={goTo} />
        </div>
      </CardHost>
    </ScreenContext>
  );
};
