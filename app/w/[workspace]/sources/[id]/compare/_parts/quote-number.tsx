import type { CompareItem } from './compare-items';
import { isWaiting, waitsElsewhere } from './compare-items';
import styles from './text.module.css';

const joined = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ');

/** The number that ties a quote in the list to its places in both texts. Alarm yellow while an alarm waits; a decided one is quiet. */
export const QuoteNumber = ({ item, selected, select }: { item: CompareItem; selected?: boolean; select?: (id: string) => void }) => {
  const alarmed = (item.shown?.alarms.length ?? 0) > 0 && (isWaiting(item) || waitsElsewhere(item));
  const ring = <span className={joined(styles.ring, alarmed && styles.alarmRing, selected && styles.chosenRing)}>{item.number}</span>;
  if (!select) return ring;
  return (
    <button
      type="button"
      className={styles.number}
      onClick={() => select(item.id)}
      aria-label={`Quote ${item.number}, ${item.shown?.state ?? 'not in the older version'}`}
    >
      {ring}
    </button>
  );
};
