import { memo, type ReactNode } from 'react';
import styles from './highlight-layer.module.css';
import type { Highlight, Piece, TextBlock } from './highlight-pieces';
import { partySlot } from './party-slot';

type HighlightBlockProps = {
  block: TextBlock;
  /** The words of the block alone. */
  words: string;
  pieces: readonly Piece[];
  highlights: ReadonlyMap<string, Highlight>;
  lanes: ReadonlyMap<string, number>;
  /** The selected highlight when it touches this block, else null: other blocks then stay as they are. */
  selected: string | null;
};

const laneClasses = [undefined, styles.lane1, styles.lane2, styles.lane3];
const joined = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ');
const nouns = { quote: 'quote', suggestion: 'suggestion', drifted: 'drifted quote', changed: 'changed words', metadata: 'about the text' };

/** What ears hear where highlights begin: "quote, Russian government". */
const Says = ({ piece, highlights }: { piece: Piece; highlights: ReadonlyMap<string, Highlight> }) => {
  const words = [...piece.begins.map((id) => ({ id, again: '' })), ...piece.resumes.map((id) => ({ id, again: ' continued' }))]
    .map(({ id, again }) => {
      const highlight = highlights.get(id);
      return highlight ? `${nouns[highlight.tone]}${again}${highlight.says ? `, ${highlight.says}` : ''}` : '';
    })
    .filter(Boolean);
  return words.length > 0 ? (
    <span className={styles.says} data-aside>
      {words.join('; ')}:{' '}
    </span>
  ) : null;
};

const PieceMark = ({ piece, words, highlights, lanes, selected }: Omit<HighlightBlockProps, 'block' | 'pieces'> & { piece: Piece }) => {
  const covering = piece.ids.map((id) => highlights.get(id)).filter((one): one is Highlight => one !== undefined);
  const tint = covering.find(({ tone }) => tone === 'quote');
  const chosen = selected !== null && piece.ids.includes(selected);
  const has = (tone: Highlight['tone']) => covering.some((one) => one.tone === tone);
  let inside: ReactNode = words;
  for (const { id, tone, slot } of [...covering].reverse()) {
    if (tone === 'changed' || tone === 'metadata') continue;
    inside = (
      <span
        className={joined(styles.line, styles[tone], laneClasses[Math.min(lanes.get(id) ?? 0, 3)], id === selected && styles.selected)}
        data-party-slot={tone === 'quote' ? partySlot(slot ?? 0) : undefined}
      >
        {inside}
      </span>
    );
  }
  if (has('changed')) inside = <span className={styles.changed}>{inside}</span>;
  return (
    <mark
      className={joined(styles.piece, chosen ? styles.chosen : tint && styles.tinted, has('metadata') && styles.metadata)}
      data-highlights={piece.ids.join(' ')}
      data-begins={piece.begins.length > 0 ? piece.begins.join(' ') : undefined}
      data-party-slot={tint ? partySlot(tint.slot ?? 0) : undefined}
    >
      <Says piece={piece} highlights={highlights} />
      {inside}
    </mark>
  );
};

const HighlightBlockDrawn = ({ block, words, pieces, ...rest }: HighlightBlockProps) => {
  const Tag = block.number === null ? 'h2' : 'p';
  const stacked = pieces.some(({ ids }) => ids.some((id) => (rest.lanes.get(id) ?? 0) > 0));
  return (
    <Tag
      className={joined(styles.block, block.number === null && styles.heading, stacked && styles.stacked)}
      data-text-start={block.start}
      data-number={block.number ?? undefined}
    >
      {pieces.map((piece) => {
        const text = words.slice(piece.start - block.start, piece.end - block.start);
        return piece.ids.length === 0 ? text : <PieceMark key={piece.start} piece={piece} words={text} {...rest} />;
      })}
    </Tag>
  );
};

/** Everything a block draws, as text: two blocks with the same signature look the same. */
const signature = ({ block, words, pieces, highlights, lanes, selected }: HighlightBlockProps): string =>
  JSON.stringify([
    block,
    words.length,
    selected,
    pieces.map(({ start, end, ids, begins }) => [
      start,
      end,
      begins,
      ids.map((id) => {
        const one = highlights.get(id);
        return [id, one?.tone, one?.slot, one?.says, lanes.get(id)];
      }),
    ]),
  ]);

const unchanged = (was: HighlightBlockProps, is: HighlightBlockProps): boolean =>
  was.selected === is.selected &&
  was.words === is.words &&
  ((was.pieces === is.pieces && was.highlights === is.highlights && was.lanes === is.lanes) || signature(was) === signature(is));

/** One paragraph of the text with its marks; drawn again only when what it shows has changed. */
export const HighlightBlock = memo(HighlightBlockDrawn, unchanged);
