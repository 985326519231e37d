'use client';

import type { ReactNode } from 'react';
import { EmptyState } from '@/app/_ui/empty-state';
import { KeyHint } from '@/app/_ui/key-hint';
import { SectionHead } from '@/app/_ui/section-head';
import type { QueueView } from '@/desk/view-queue';
import { AgainRow, JudgeRow, OpenRow, OverruledRow, SettleRow } from './group-rows';
import styles from './queue.module.css';
import { groups, inOrder, type QueueQuery } from './queue-query';
import { VirtualRows } from './virtual-rows';

type Props = { readonly workspace: string; readonly query: QueueQuery; readonly queue: QueueView };
type Listed = { readonly key: string; readonly row: ReactNode };

/** The rows of the chosen group; J and K move, Enter opens. */
export const QueueRows = ({ workspace, query, queue }: Props) => {
  const rows = rowsOf(workspace, query, queue);
  return (
    <section className={styles.list} aria-labelledby="group">
      <SectionHead
        id="group"
        title={groups[query.show].words}
        count={rows.length.toLocaleString('en')}
        right={
          <>
            <KeyHint of="list-next" /> <KeyHint of="list-previous" /> move <KeyHint of="list-open" /> open
          </>
        }
      />
      {rows.length === 0 ? <EmptyState>{groups[query.show].empty}</EmptyState> : <VirtualRows rows={rows} />}
    </section>
  );
};

const rowsOf = (workspace: string, { show, by }: QueueQuery, queue: QueueView): readonly Listed[] => {
  const base = `/w/${workspace}`;
  if (show === 'judge') return inOrder(queue.toJudge, by).map((row) => ({ key: row.roundId, row: <JudgeRow base={base} row={row} /> }));
  if (show === 'settle') return inOrder(queue.toSettle, by).map((row) => ({ key: row.roundId, row: <SettleRow base={base} row={row} /> }));
  if (show === 'overruled')
    return inOrder(queue.overruled, by).map((row) => ({ key: row.roundId, row: <OverruledRow base={base} row={row} /> }));
  if (show === 'open') return inOrder(queue.open, by).map((row) => ({ key: row.roundId, row: <OpenRow base={base} row={row} /> }));
  // what came up longest ago stands first, unless another order is asked for
  const again = by === 'age' ? queue.again : inOrder(queue.again, by);
  const mayUphold = queue.abilities['uphold-verdict'];
  return again.map((row) => ({ key: row.roundId, row: <AgainRow workspace={workspace} row={row} mayUphold={mayUphold} /> }));
};
