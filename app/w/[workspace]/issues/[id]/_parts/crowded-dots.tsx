import { memo } from 'react';
import type { Cluster } from './time-dots';
import styles from './time-line.module.css';
import type { TimeScale } from './time-scale';

type Props = { readonly clusters: readonly Cluster[]; readonly scale: TimeScale; readonly asOf: string | null };

/** From so many days on a lane is drawn as a few strokes: thousands of dots would be thousands of elements to move at each zoom. */
export const CROWDED = 60;

const dots = (days: readonly string[], scale: TimeScale) => days.map((day) => `M${(scale.at(day) * 1000).toFixed(2)} 6h0`).join('');
const bars = (clusters: readonly Cluster[], scale: TimeScale) =>
  clusters.map(({ from, to }) => `M${(scale.at(from) * 1000).toFixed(2)} 6H${(scale.at(to) * 1000).toFixed(2)}`).join('');
const middle = ({ from, to }: Cluster): string => new Date((Date.parse(from) + Date.parse(to)) / 2).toISOString().slice(0, 10);

/** The dots of a lane that has many: a stroke of no length with round ends is a dot, however the line is stretched. */
export const CrowdedDots = memo(({ clusters, scale, asOf }: Props) => {
  const known = clusters.filter(({ placing, from, to }) => placing !== 'undated' && from <= scale.to && to >= scale.from);
  const groups = [
    { later: false, of: known.filter(({ to }) => asOf === null || to <= asOf) },
    { later: true, of: known.filter(({ to }) => asOf !== null && to > asOf) },
  ];
  return (
    <svg className={styles.crowd} viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">
      {groups.map(({ later, of }) => {
        const within = of.filter(({ placing }) => placing === 'within');
        const open = dots(within.map(middle), scale);
        const filled = of.filter(({ placing }) => placing === 'day').map(({ to }) => to);
        return (
          <g key={String(later)} data-later={later || undefined}>
            <path d={bars(within, scale)} strokeWidth={2} />
            <path d={dots(filled, scale)} strokeWidth={6} />
            <path d={open} strokeWidth={7} />
            <path d={open} strokeWidth={3.5} className={styles.hollow} />
          </g>
        );
      })}
    </svg>
  );
});
CrowdedDots.displayName = 'CrowdedDots';
