import type { ReactNode } from 'react';
import layer from '@/app/_ui/highlight-layer.module.css';
import type { Highlight } from '@/app/_ui/highlight-pieces';
import { Mark } from '@/app/_ui/mark';
import { partySlot } from '@/app/_ui/party-slot';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import type { CompareItem } from './compare-items';
import { type Part, passageLetter, type Side } from './compare-rows';
import styles from './text.module.css';

/** What every part of both texts is drawn with. */
export type Drawing = {
  readonly texts: Readonly<Record<Side, string>>;
  readonly highlights: Readonly<Record<Side, ReadonlyMap<string, Highlight>>>;
  readonly lanes: Readonly<Record<Side, ReadonlyMap<string, number>>>;
  readonly items: ReadonlyMap<string, CompareItem>;
  readonly versions: Readonly<Record<Side, number>>;
  /** Whether a moved passage stands further up in the new text, by its number. */
  readonly goesUp: (pair: number) => boolean;
  readonly jump: (side: Side, pair: number) => void;
};

const joined = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ');
const laneClasses = [undefined, layer.lane1, layer.lane2, layer.lane3];

/** The sign of a moved passage where it begins: its letter, and the way to its other place. */
export const PassageSign = ({ pair, side, drawing, gone }: { pair: number; side: Side; drawing: Drawing; gone?: number }) => {
  const other = side === 'old' ? 'next' : 'old';
  const further = (side === 'old') === drawing.goesUp(pair) ? 'up' : 'down';
  return (
    <button type="button" className={styles.passage} onClick={() => drawing.jump(other, pair)} data-passage={`${side} ${pair}`} data-aside>
      <Mark name="drift-moved" size={12} className={further === 'up' ? styles.upward : undefined} />
      <span aria-hidden="true">{passageLetter(pair)}</span>
      <VisuallyHidden>moved passage {passageLetter(pair)}, </VisuallyHidden>
      {gone === undefined ? (
        <VisuallyHidden>
          further {further} in version {drawing.versions[other]}:{' '}
        </VisuallyHidden>
      ) : (
        <span>
          {gone} {gone === 1 ? 'word' : 'words'} moved {further}
        </span>
      )}
    </button>
  );
};

/** Words for ears that are none of the text. */
const Aside = ({ children }: { children: ReactNode }) => (
  <span data-aside>
    <VisuallyHidden>{children}</VisuallyHidden>
  </span>
);

const Changed = ({ part, isAlarmed, isWhole, children }: { part: Part; isAlarmed: boolean; isWhole: boolean; children: ReactNode }) => {
  if (part.op === 'del')
    return (
      <del className={joined(styles.del, isWhole && styles.whole)}>
        <Aside>removed: </Aside>
        {children}
      </del>
    );
  if (part.op === 'ins')
    return (
      <ins className={joined(styles.ins, isAlarmed && styles.alarmed, isWhole && styles.whole)}>
        <Aside>added: </Aside>
        {children}
      </ins>
    );
  if (part.op === 'moved') return <span className={styles.moved}>{children}</span>;
  return part.typo ? (
    <span className={styles.typo} title="the same words in other typography">
      {children}
    </span>
  ) : (
    children
  );
};

/** What ears hear where a quote begins: "quote 2, Russian government". */
const Says = ({ part, drawing }: { part: Part; drawing: Drawing }) => {
  const words = [...part.begins, ...part.resumes].map((id) => {
    const number = drawing.items.get(id)?.number;
    const says = drawing.highlights[part.side].get(id)?.says;
    return `quote${number ? ` ${number}` : ''}${part.begins.includes(id) ? '' : ' continued'}${says ? `, ${says}` : ''}`;
  });
  return words.length > 0 ? <Aside>{words.join('; ')}: </Aside> : null;
};

type ComparedPartProps = { readonly part: Part; readonly drawing: Drawing; readonly selected: string | null; readonly isWhole: boolean };

/** One stretch: its words, in the marks of the quotes over it, struck or underlined as it changed. */
export const ComparedPart = ({ part, drawing, selected, isWhole }: ComparedPartProps) => {
  const words = drawing.texts[part.side].slice(part.start, part.end);
  const isAlarmed = part.ids.some((id) => (drawing.items.get(id)?.shown?.alarms.length ?? 0) > 0);
  const inside = (
    <Changed part={part} isAlarmed={isAlarmed} isWhole={isWhole && part.ids.length === 0}>
      {words}
    </Changed>
  );
  if (part.ids.length === 0) return inside;
  const covering = part.ids.flatMap((id) => drawing.highlights[part.side].get(id) ?? []);
  const slot = partySlot(covering[0]?.slot ?? 0);
  const isChosen = selected !== null && part.ids.includes(selected);
  let lined: ReactNode = inside;
  for (const one of [...covering].reverse()) {
    const lane = laneClasses[Math.min(drawing.lanes[part.side].get(one.id) ?? 0, 3)];
    lined = (
      <span
        className={joined(layer.line, layer.quote, lane, one.id === selected && layer.selected)}
        data-party-slot={partySlot(one.slot ?? 0)}
      >
        {lined}
      </span>
    );
  }
  return (
    <mark className={joined(layer.piece, isChosen ? layer.chosen : layer.tinted)} data-quotes={part.ids.join(' ')} data-party-slot={slot}>
      <Says part={part} drawing={drawing} />
      {lined}
    </mark>
  );
};
