import { Pill } from '@/app/_ui/pill';
import type { QueueView } from '@/desk/view-queue';
import styles from './queue.module.css';
import { type Group, groups, type Order, orders, type QueueQuery, sizeOf } from './queue-query';

type Props = { readonly base: string; readonly query: QueueQuery; readonly queue: QueueView };

/** Which group is shown, and in which order. */
export const Groups = ({ base, query, queue }: Props) => (
  <nav className={styles.groups} aria-label="Groups and order">
    {(Object.keys(groups) as Group[]).map((group) => (
      <Pill key={group} on={query.show === group} href={`${base}?show=${group}&by=${query.by}`}>
        {groups[group].words} {sizeOf(queue, group).toLocaleString('en')}
      </Pill>
    ))}
    <span className={styles.by}>by</span>
    {(Object.keys(orders) as Order[]).map((order) => (
      <Pill key={order} on={query.by === order} href={`${base}?show=${query.show}&by=${order}`}>
        {orders[order]}
      </Pill>
    ))}
  </nav>
);
