import { memo } from 'react';
import { formatOf } from '@/app/_ui/date-words';
import { partySlot } from '@/app/_ui/party-slot';
import type { Party } from '@/domain/position/side-by-side-facts';
import { CROWDED, CrowdedDots } from './crowded-dots';
import type { Cluster } from './time-dots';
import styles from './time-line.module.css';
import { type TimeScale, tickRooms, ticksIn } from './time-scale';

/** As many dots stand beside each other on one day before a number takes over. */
const MOST = 14;
const percent = (place: number) => `${(place * 100).toFixed(3)}%`;

export const labelOf = (day: string, year: boolean, months: number, locale: string) =>
  formatOf(locale, {
    day: months === 0 ? 'numeric' : undefined,
    month: months < 12 ? 'short' : undefined,
    year: year || months >= 12 ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/**
 * Where the nth of `all` dots stands: back from its day, so that none stands behind the needle of that day; about the middle of its days; or,
 * undated, back from the end of the line. None stands off the line.
 */
export const placeOf = ({ from, to, placing }: Cluster, scale: TimeScale, n: number, all: number): string => {
  if (placing === 'undated') return `calc(100% - ${(all - 1 - n) * 10 + 6}px)`;
  if (placing === 'day') return `max(${percent(scale.at(to))} - ${n * 8}px, ${(all - 1 - n) * 8}px)`;
  const middle = `${percent((scale.at(from) + scale.at(to)) / 2)} + ${(n - (all - 1) / 2) * 12}px`;
  return `clamp(${n * 12}px, ${middle}, 100% - ${(all - 1 - n) * 12}px)`;
};

/** Part of it is in the stretch that is shown; what has no day always is. */
const inside = ({ from, to, placing }: Cluster, scale: TimeScale) => placing === 'undated' || (from <= scale.to && to >= scale.from);

type DotClusterProps = { readonly cluster: Cluster; readonly scale: TimeScale; readonly later: boolean };

/** Drawn again only when the day passes it. */
const DotCluster = memo(({ cluster, scale, later }: DotClusterProps) => {
  const { from, to, placing, ids } = cluster;
  const shown = ids.slice(0, ids.length > MOST ? MOST - 1 : MOST);
  const all = ids.length > shown.length ? shown.length + 2 : shown.length;
  return (
    <span className={styles.cluster} data-later={later || undefined}>
      {placing === 'within' ? (
        <span className={styles.bar} style={{ left: percent(scale.at(from)), right: percent(1 - scale.at(to)) }} />
      ) : null}
      {shown.map((id, n) => (
        <span key={id} className={styles[placing]} style={{ left: placeOf(cluster, scale, n, all) }} />
      ))}
      {all > shown.length ? (
        <span className={styles.many} style={{ left: placeOf(cluster, scale, placing === 'day' ? all - 1 : shown.length, all) }}>
          +{ids.length - shown.length}
        </span>
      ) : null}
    </span>
  );
});
DotCluster.displayName = 'DotCluster';

/** The same for every day shown. */
const Ticks = memo(({ scale, locale }: Pick<Props, 'scale' | 'locale'>) =>
  tickRooms.map((room) => (
    <div key={room.room} className={styles.ticks} data-room={room.room}>
      {ticksIn(scale, room).map(({ day, year, months, ends }) => (
        <span
          key={day}
          className={styles.tick}
          data-end={ends || undefined}
          style={{ left: percent(scale.at(day)) }}
          suppressHydrationWarning
        >
          {labelOf(day, year, months, locale)}
        </span>
      ))}
    </div>
  )),
);
Ticks.displayName = 'Ticks';

type Props = {
  readonly lanes: readonly Lane[];
  readonly scale: TimeScale;
  readonly locale: string;
  readonly asOf: string | null;
};
/** `turns`: days on which a position of the party became another. */
export type Lane = { readonly party: Party; readonly clusters: readonly Cluster[]; readonly turns: readonly Turn[] };
export type Turn = { readonly on: string; readonly words: string };

/** The lanes with their dots: filled on the day, open on a bar within its days, dashed at the end without a date; what is not yet said is faint. */
export const TimeLanes = memo(({ lanes, scale, locale, asOf }: Props) => (
  <>
    {lanes.map(({ party, clusters, turns }) => (
      <div key={party.id} className={styles.lane} data-party-slot={partySlot(party.slot)}>
        {turns
          .filter(({ on }) => on >= scale.from && on <= scale.to)
          .map(({ on, words }) => (
            <span
              key={`${on} ${words}`}
              className={styles.turn}
              title={words}
              data-later={(asOf !== null && on > asOf) || undefined}
              style={{ left: percent(scale.at(on)) }}
            />
          ))}
        {clusters.length > CROWDED ? <CrowdedDots clusters={clusters} scale={scale} asOf={asOf} /> : null}
        {clusters
          .filter((cluster) => inside(cluster, scale) && (clusters.length <= CROWDED || cluster.placing === 'undated'))
          .map((cluster) => (
            <DotCluster
              key={`${cluster.placing} ${cluster.from} ${cluster.to}`}
              cluster={cluster}
              scale={scale}
              later={asOf !== null && cluster.to > asOf}
            />
          ))}
      </div>
    ))}
    <Ticks scale={scale} locale={locale} />
  </>
));
TimeLanes.displayName = 'TimeLanes';
