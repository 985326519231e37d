import { Fragment } from 'react';
import type { Piece } from '@/app/_ui/highlight-pieces';
import type { ComparedRow } from '@/domain/quote/compare-versions';
import { type CompareItem, wasWords } from './compare-items';
import { absenceWords, countWords, mergedSegments, needsSpace, type Part, partsOf, type Side } from './compare-rows';
import { ComparedPart, type Drawing, PassageSign } from './compared-part';
import { QuoteNumber } from './quote-number';
import styles from './text.module.css';

/** What the cells of a row are made of. `numbers`: the quotes that drifted and stand here; `lost`: those that stood here and are missing. */
export type Cells = {
  readonly row: ComparedRow;
  readonly pieces: Readonly<Record<Side, ReadonlyMap<number, Piece[]>>>;
  readonly drawing: Drawing;
  readonly numbers: Readonly<Record<Side, readonly CompareItem[]>>;
  readonly lost: readonly CompareItem[];
  readonly lang: string;
  readonly select: (id: string) => void;
  /** what of it may change while the two versions stay, as text */
  readonly signature: string;
};

/** `selected`: the selected quote when it touches the row, else null, so that other rows stay as they are. */
type CellProps = { readonly cells: Cells; readonly selected: string | null };

type NumbersProps = { readonly items: readonly CompareItem[]; readonly selected: string | null; readonly select: (id: string) => void };

const Numbers = ({ items, selected, select }: NumbersProps) =>
  items.length === 0 ? null : (
    <span className={styles.numbers}>
      {items.map((item) => (
        <QuoteNumber key={item.id} item={item} selected={item.id === selected} select={select} />
      ))}
    </span>
  );

type PartsProps = {
  readonly parts: readonly Part[];
  readonly drawing: Drawing;
  readonly selected: string | null;
  readonly isMerged?: boolean;
};

/** Draws parts in order; a moved passage has its sign where it begins. `isMerged`: of both texts, and a passage that went elsewhere is its sign alone. */
const Parts = ({ parts, drawing, selected, isMerged = false }: PartsProps) => {
  const isWhole = parts.every(({ op }) => op === parts[0]?.op);
  return parts.map((part, at) => {
    const key = `${part.side} ${part.start}`;
    const space = needsSpace(drawing.texts, parts[at - 1], part) ? <span data-aside> </span> : null;
    const words = <ComparedPart part={part} drawing={drawing} selected={selected} isWhole={isWhole} />;
    // as one text, words that went stand in it and are not of it
    const drawn = isMerged && part.side === 'old' ? <span data-aside>{words}</span> : words;
    if (part.op !== 'moved' || part.pair === undefined)
      return (
        <Fragment key={key}>
          {space}
          {drawn}
        </Fragment>
      );
    const opens = !parts.slice(0, at).some((one) => isOf(one, part));
    const isFolded = isMerged && part.side === 'old';
    const gone = isFolded
      ? parts.filter((one) => isOf(one, part)).reduce((sum, one) => sum + countWords(drawing.texts.old.slice(one.start, one.end)), 0)
      : undefined;
    return (
      <Fragment key={key}>
        {space}
        {opens ? <PassageSign pair={part.pair} side={part.side} drawing={drawing} gone={gone} /> : null}
        {isFolded ? <span data-aside> </span> : drawn}
      </Fragment>
    );
  });
};

const isOf = (one: Part, part: Part) => one.op === 'moved' && one.side === part.side && one.pair === part.pair;

const Lost = ({ items, selected, select }: NumbersProps) =>
  items.map((item) => {
    const words = countWords(wasWords(item).join(' '));
    return (
      <div key={item.id} className={styles.slot}>
        <Numbers items={[item]} selected={selected} select={select} />
        missing here: {words} {words === 1 ? 'word' : 'words'}
      </div>
    );
  });

/** A paragraph of one of the two texts, or what stands for it where there is none. */
export const TextCell = ({ side, cells, selected }: CellProps & { readonly side: Side }) => {
  const { row, drawing, pieces, numbers, lost, lang, select } = cells;
  const paragraph = row[side];
  const other = row[side === 'old' ? 'next' : 'old'];
  const slots = side === 'next' ? lost : [];
  return (
    <div className={row.same ? `${styles.cell} ${styles.unchanged}` : styles.cell} data-side={side}>
      {row.same ? null : <span className={styles.label}>Version {drawing.versions[side]}</span>}
      {paragraph ? (
        <div className={styles.block}>
          <Numbers items={numbers[side]} selected={selected} select={select} />
          <p className={styles.paragraph} lang={lang} data-text-start={side === 'next' ? paragraph.span[0] : undefined}>
            <Parts
              parts={paragraph.segments.flatMap((segment) => partsOf(segment, side, pieces[side].get(paragraph.span[0]) ?? []))}
              drawing={drawing}
              selected={selected}
            />
          </p>
        </div>
      ) : null}
      <Lost items={slots} selected={selected} select={select} />
      {!paragraph && other && slots.length === 0 ? (
        <p className={styles.absent}>{absenceWords(other, drawing.texts[side === 'old' ? 'next' : 'old'], drawing.versions[side])}</p>
      ) : null}
    </div>
  );
};

/** Both paragraphs as one text: what went is struck in place, what stayed stands once, in the new wording. */
export const MergedCell = ({ cells, selected }: CellProps) => {
  const { row, drawing, pieces, numbers, lang, select } = cells;
  const items = [...new Set([...numbers.old, ...numbers.next])].sort((a, b) => a.number - b.number);
  const parts = mergedSegments(row).flatMap(({ side, segment }) =>
    partsOf(segment, side, pieces[side].get(row[side]?.span[0] ?? -1) ?? []),
  );
  if (parts.length === 0) return null;
  return (
    <div className={styles.block}>
      <Numbers items={items} selected={selected} select={select} />
      <p className={styles.paragraph} lang={lang} data-text-start={row.next?.span[0]}>
        <Parts parts={parts} drawing={drawing} selected={selected} isMerged />
      </p>
    </div>
  );
};
