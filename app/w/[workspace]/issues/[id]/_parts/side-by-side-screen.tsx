'use client';

import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { EmptyState } from '@/app/_ui/empty-state';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import type { IssuePage } from '@/desk/view-issue';
import { columnsAtHand } from '@/domain/position/columns-in-order';
import { foldedRows, rowsInSight } from '@/domain/position/folded-rows';
import { changesByCell, positionChanges } from '@/domain/position/position-changes';
import { tableAsOf } from '@/domain/position/table-as-of';
import { wantedRows } from '@/domain/position/wanted-rows';
import { Appendix } from './appendix';
import { CardHost } from './card-host';
import { Head } from './head';
import { IssueList } from './issue-list';
import { PrintedLegend } from './legend';
import { Matrix } from './matrix';
import { noteNumbers, PrintNotes } from './print-notes';
import styles from './screen.module.css';
import { DayContext, ScreenContext } from './screen-context';
import { TimeLine } from './time-line';
import { useAsOf } from './use-as-of';
import { usePrinting } from './use-printing';
import { useQueryChange } from './use-query-change';

type Props = IssuePage & { readonly workspace: string };

/** The issue page: head and filters, the table or the list, and the time line that replays it. */
export const SideBySideScreen = ({ workspace, page: kept, abilities }: Props) => {
  const busy = useRef(false);
  const { asOf, goTo, written } = useAsOf(kept.complete, busy);
  const every = useMemo(() => kept.allParties.map(({ code }) => code), [kept]);
  const { shown, change, hrefOf, waiting } = useQueryChange(asOf, written, every, busy);
  const [firstView] = useState(shown.view);
  const day = useDeferredValue(asOf);
  const columns = shown.party.join();
  const page = useMemo(() => ({ ...kept, parties: columnsAtHand(kept.allParties, kept.parties, columns.split(',')) }), [kept, columns]);
  const table = useMemo(() => tableAsOf(page, day), [page, day]);
  const folded = useMemo(() => foldedRows(page.rows, shown.only ? (shown.folded ?? []) : shown.folded), [page, shown.only, shown.folded]);
  const wanted = useMemo(() => wantedRows(table, shown.only), [table, shown.only]);
  const rows = useMemo(() => rowsInSight(wanted, folded), [wanted, folded]);
  const turned = useMemo(() => positionChanges(kept), [kept]);
  const changes = useMemo(() => changesByCell(turned), [turned]);
  const printing = usePrinting();
  const notes = useMemo(() => (printing ? noteNumbers(rows) : null), [printing, rows]);
  const { allParties } = kept;
  const issueId = kept.issue.id;
  const maySet = abilities['set-position'];
  const context = useMemo(
    () => ({ workspace, changes, notes, issueId, parties: allParties, maySet }),
    [workspace, issueId, allParties, maySet, changes, notes],
  );
  useShortcuts({ 'issue-print': () => window.print() });
  return (
    <ScreenContext value={context}>
      <DayContext value={day}>
        <CardHost>
          <div className={styles.screen} data-view={shown.view} data-framed={shown.view === 'table' || undefined} aria-busy={waiting}>
            <Head workspace={workspace} page={page} table={table} query={shown} abilities={abilities} change={change} hrefOf={hrefOf} />
            {page.parties.length === 0 ? (
              <div className={styles.nothing}>
                <EmptyState title="No parties yet" drop={{ words: 'Choose them among the actors', href: `/w/${workspace}/actors` }}>
                  A column stands for a party: an actor whose positions are compared.
                </EmptyState>
              </div>
            ) : wanted.length === 0 ? (
              <div className={styles.nothing}>
                <EmptyState drop={{ words: 'Show every question', href: hrefOf({ only: null }) }}>
                  {shown.only === 'gaps' ? 'No question has a gap.' : 'Nothing here stands unanswered.'}
                </EmptyState>
              </div>
            ) : shown.view === 'list' ? (
              <IssueList table={table} rows={wanted} instead={firstView !== 'list'} />
            ) : (
              <Matrix page={page} table={table} rows={rows} folded={folded} query={shown} change={change} asOf={day} />
            )}
            <PrintedLegend />
            {shown.view === 'list' ? null : <Appendix rows={rows} columns={table.columns} />}
            <PrintNotes sources={page.sources} />
            <TimeLine page={page} changes={turned} asOf={asOf} goTo={goTo} />
          </div>
        </CardHost>
      </DayContext>
    </ScreenContext>
  );
};
