import { KeyHint } from '@/app/_ui/key-hint';
import type { ComparisonView } from '@/desk/view-comparison';
import { wordsAt } from '@/domain/text/span';
import styles from './compare.module.css';
import type { CompareItem } from './compare-items';
import type { Hand } from './use-hand';

/** So much of the words selected is shown; all of them are marked in the text. */
const longest = 64;
const short = (words: string) =>
  words.length > longest ? `${words.slice(0, words.lastIndexOf(' ', longest) + 1 || longest).trimEnd()} …` : words;

type Props = { readonly view: ComparisonView; readonly item: CompareItem; readonly hand: Hand };

/** The way to choose words of the newer text by hand, and what is chosen. */
export const HandLine = ({ view, item, hand }: Props) => {
  if (hand.spans.length > 0)
    return (
      <p className={styles.meta}>
        Selected: <q lang={view.source.language}>{short(wordsAt(view.next.text, hand.spans).join(' … '))}</q>{' '}
        <button type="button" className={styles.byHand} onClick={hand.leave}>
          let go <KeyHint of="compare-leave" />
        </button>
      </p>
    );
  const isMissing = item.shown?.state === 'missing';
  return (
    <p className={styles.meta}>
      {isMissing ? 'It stands elsewhere?' : 'Not the right words?'}{' '}
      <button type="button" className={styles.byHand} onClick={hand.open}>
        {isMissing ? 'Choose its new words' : 'Select them'} in version {view.next.number} <KeyHint of="compare-select" />
      </button>
    </p>
  );
};
