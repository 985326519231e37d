import { memo } from 'react';
import { Drift } from '@/app/_ui/drift';
import { Mark } from '@/app/_ui/mark';
import { SectionHead } from '@/app/_ui/section-head';
import { TextLink } from '@/app/_ui/text-link';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { WordDiff } from '@/app/_ui/word-diff';
import type { ComparisonView } from '@/desk/view-comparison';
import { driftStates } from '@/domain/quote/drift-decision';
import styles from './compare.module.css';
import {
  absentWords,
  type CompareItem,
  countsOf,
  decisionWords,
  elsewhereWords,
  excerptOf,
  isElsewhere,
  isWaiting,
  movedWords,
  restsOf,
  wasWords,
} from './compare-items';
import { rowAt } from './compare-rows';
import { wordsByHand } from './hand-places';
import { QuoteNumber } from './quote-number';

type Props = {
  /** The address of the desk. */
  readonly desk: string;
  readonly view: ComparisonView;
  readonly items: readonly CompareItem[];
  readonly selected: string | null;
  readonly select: (id: string) => void;
};

const Counts = ({ view }: { view: ComparisonView }) => {
  const counts = countsOf(view.quotes);
  return (
    <ul className={styles.counts} aria-label="What became of them">
      {driftStates.map((state) => (
        <li key={state} title={`${counts[state]} ${state}`}>
          <Mark name={`drift-${state}`} size={14} /> {counts[state]}
          <VisuallyHidden> {state}</VisuallyHidden>
        </li>
      ))}
    </ul>
  );
};

/** What became of the words, in one line: the changed ones in a few others, how far they moved, or what is missing. */
const What = ({ item, view }: { item: CompareItem; view: ComparisonView }) => {
  const { quote, shown } = item;
  const byHand = wordsByHand(item);
  if (byHand !== null) return <p className={styles.lostWords}>now “{byHand}”</p>;
  if (!shown || shown.state === 'missing') return <p className={styles.lostWords}>“{wasWords(item).join(' … ')}”</p>;
  if (shown.state === 'altered')
    return (
      <p className={styles.what}>
        <WordDiff diff={excerptOf(shown.diff)} alarms={shown.alarms} lang={view.source.language} />
      </p>
    );
  const rowOf = (side: 'old' | 'next') => rowAt(view.rows, side, quote[side]?.spans[0]?.[0]);
  return (
    <p className={styles.what}>
      {shown.state === 'moved' ? movedWords(rowOf('old'), rowOf('next')) : 'Words exact, at their place'}
      {quote.voices ? `; said by ${quote.voices.old}, now by ${quote.voices.next}` : null}
    </p>
  );
};

/** Who said it, and the way to the claims that rest on it. */
const Rests = ({ item: { quote }, desk }: { item: CompareItem; desk: string }) => {
  const { who, claims, judged } = restsOf(quote);
  const [first] = quote.claims;
  return (
    <>
      {who}; {quote.claims.length === 1 && first ? <TextLink href={`${desk}/claims/${first.id}`}>{claims}</TextLink> : claims}
      {judged}
    </>
  );
};

const Decided = ({ item, next }: { item: CompareItem; next: number }) => {
  if (!item.drift || item.drift.decision === 'none' || isWaiting(item)) return null;
  const words = isElsewhere(item) ? elsewhereWords(item.drift, next) : decisionWords(item.drift.decision, item.drift.from, next);
  return <b className={styles.decided}> · {words}</b>;
};

type ItemProps = Pick<Props, 'view' | 'select' | 'desk'> & { readonly item: CompareItem; readonly isSelected: boolean };

const ItemDrawn = ({ item, view, desk, isSelected, select }: ItemProps) => (
  <li className={isSelected ? `${styles.item} ${styles.on}` : styles.item} data-item={item.id}>
    <button type="button" className={styles.pick} onClick={() => select(item.id)} aria-current={isSelected ? 'true' : undefined}>
      <QuoteNumber item={item} selected={isSelected} />
      {item.shown ? (
        <Drift {...item.shown} version={view.next.number} brief />
      ) : (
        <span>{absentWords(item.quote.next !== null, view.old.number, view.next.number)}</span>
      )}
    </button>
    <What item={item} view={view} />
    <p className={styles.meta}>
      <Rests item={item} desk={desk} />
      <Decided item={item} next={view.next.number} />
    </p>
    {!isWaiting(item) && item.drift?.note ? <p className={styles.noted}>{item.drift.note}</p> : null}
  </li>
);

/** Of the view an item shows the versions and their texts, which never change: a page that was made anew draws only the items that did. */
const looksSame = (was: ItemProps, is: ItemProps) =>
  was.isSelected === is.isSelected &&
  was.select === is.select &&
  (was.item === is.item || JSON.stringify(was.item) === JSON.stringify(is.item));

/** One quote of the list; drawn again only when it changed. */
const Item = memo(ItemDrawn, looksSame);

/** So many quotes of a long list are drawn again together. */
const chunk = 40;

type ChunkProps = Props & { readonly from: number };

/** Some of the list; `selected` is null unless it is among them, so that a step draws one or two chunks again, however long the list is. */
const Chunk = memo(({ view, desk, items, from, selected, select }: ChunkProps) =>
  items
    .slice(from, from + chunk)
    .map((item) => <Item key={item.id} item={item} view={view} desk={desk} isSelected={item.id === selected} select={select} />),
);

/** What became of the quotes: how many, what to confirm, the worst first, and what was decided. Deciding moves nothing in the list. */
export const DriftList = memo(({ view, desk, items, selected, select }: Props) => {
  const { all, exact } = countsOf(view.quotes);
  const waiting = items.filter(isWaiting).length;
  const selectedChunk = Math.floor(items.findIndex(({ id }) => id === selected) / chunk);
  const typography = view.rows.reduce((sum, { next }) => sum + (next?.segments.filter(({ typo }) => typo).length ?? 0), 0);
  if (all === 0 && items.length === 0) return <p className={styles.line}>No quote of version {view.old.number} to look for.</p>;
  return (
    <>
      <SectionHead title={`${all} ${all === 1 ? 'quote' : 'quotes'}`} />
      {exact === all && items.length === 0 ? (
        <p className={styles.line}>
          <Mark name="drift-exact" size={14} /> {all === 1 ? 'The quote is exact' : `All ${all} quotes exact`}
        </p>
      ) : (
        <>
          <Counts view={view} />
          <SectionHead
            title={waiting > 0 ? 'To confirm' : items.every(({ quote }) => quote.own) ? 'All decided' : 'Between these versions'}
            count={waiting > 0 ? waiting : items.length}
          />
          <ul>
            {Array.from({ length: Math.ceil(items.length / chunk) }, (_, at) => (
              <Chunk
                key={items[at * chunk]?.id}
                view={view}
                desk={desk}
                items={items}
                from={at * chunk}
                selected={at === selectedChunk ? selected : null}
                select={select}
              />
            ))}
          </ul>
        </>
      )}
      {typography > 0 ? (
        <p className={styles.meta}>
          Marked but no alarm: typography, {typography} {typography === 1 ? 'place' : 'places'}
        </p>
      ) : null}
    </>
  );
});
