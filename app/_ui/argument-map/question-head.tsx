import type { MapModel } from './map-model';
import styles from './question-head.module.css';
import type { Walk } from './use-walk';

type Props = { readonly bandId: string; readonly model: MapModel; readonly walk: Walk };

/** A question with its letter, and the line that folds the claims which nothing on the map bears on. */
export const QuestionHead = ({ bandId, model, walk }: Props) => {
  const band = model.page.bands.find(({ id }) => id === bandId);
  const drawn = model.rows.bands.find(({ id }) => id === bandId);
  if (!band || band.question === null) return null;
  const isEmpty = !drawn?.loose && !model.boxes.some((box) => box.bandId === bandId);
  return (
    <div className={styles.head}>
      <span className={styles.letter}>{band.letter}</span>
      <div>
        <h2 className={styles.question}>{band.question}</h2> <LooseToggle bandId={bandId} model={model} walk={walk} />
        {isEmpty ? <span className={styles.none}>no claims</span> : null}
      </div>
    </div>
  );
};

/** Opens or folds the claims of a question that nothing on the map bears on. */
export const LooseToggle = ({ bandId, model, walk }: Props) => {
  const letter = model.page.bands.find(({ id }) => id === bandId)?.letter;
  const loose = model.rows.bands.find(({ id }) => id === bandId)?.loose;
  if (!loose) return null;
  const words = `${loose.count} ${loose.count === 1 ? 'claim' : 'claims'} with nothing on ${loose.count === 1 ? 'it' : 'them'}`;
  return (
    <button
      type="button"
      className={`nopan ${styles.toggle}`}
      aria-expanded={loose.isOpen}
      aria-label={`${letter}: ${words}`}
      title={loose.isOpen ? `Fold ${words}` : `Show ${words}`}
      onClick={() => walk.toggle(loose.key)}
    >
      {loose.isOpen ? '−' : '+'} {loose.count}
    </button>
  );
};
