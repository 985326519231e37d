import { memo } from 'react';
import { Link } from '@/app/_ui/link';
import { ReferenceTag } from '@/app/_ui/reference-tag';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { Words } from '@/app/_ui/words';
import type { Cell } from '@/domain/position/cell-as-of';
import type { Column } from '@/domain/position/table-as-of';
import { DriftNote } from './drift-note';
import { Footnotes } from './footnotes';
import { JudgedMarks } from './judged-marks';
import styles from './matrix.module.css';
import { More } from './more';
import { PositionCard } from './position-card';
import { SaidLine } from './said-line';
import { useScreen } from './screen-context';
import wireStyles from './wire.module.css';
import type { Wire } from './wires';

/** What of a cell is on the screen: the same texts and marks need not be drawn again, though the table was read anew. */
const lookOf = ({ cell, wire, reach, pinned, lit, party }: Props): string => {
  const { stance, derived, set, entries, beyond, asTold } = cell;
  const tags = entries.map((entry) => [
    entry.tag,
    entry.claimId,
    entry.statements.length,
    lit.has(entry.tag),
    entry.citations.map((it) => it.tags),
  ]);
  const [first] = entries;
  const cited = first?.citations.map((citation) => [citation.id, citation.tags, citation.tags.map((tag) => lit.has(tag))]);
  const shown = [
    first?.strongest.appearanceId,
    cited,
    first?.unanswered?.by.map(({ id }) => id),
    wire,
    wire?.tags.map((tag) => lit.has(tag)),
  ];
  return JSON.stringify([party.id, stance, derived, set, beyond, asTold, reach, pinned, tags, shown]);
};
const sameLook = (a: Props, b: Props): boolean => a.kept === b.kept && lookOf(a) === lookOf(b);

type Props = {
  /** the facts as they came: new ones are drawn in any case */
  readonly kept: unknown;
  readonly cell: Cell;
  readonly party: Column;
  readonly wire: Wire | null;
  readonly lit: ReadonlySet<string>;
  /** the cell is the chosen one: Tab goes into it */
  readonly reach: boolean;
  readonly pinned: boolean;
};

/** The stance and what it does to whom, the strongest exact words, who said them where and when, and both answers of the desk. */
export const StatementCell = memo(({ cell, party, wire, lit, reach, pinned }: Props) => {
  const { workspace } = useScreen();
  const entry = cell.entries[0];
  if (!entry) return null;
  const { strongest, tag } = entry;
  const tabIndex = reach ? 0 : -1;
  const quiet = wire !== null && !wire.tags.every((one) => lit.has(one));
  const others = cell.entries.length - 1 + cell.beyond;
  return (
    <div key={strongest.appearanceId} className={styles.content}>
      {wire ? (
        <span
          aria-hidden="true"
          className={wireStyles.wire}
          data-type={wire.type}
          data-points={wire.points}
          data-quiet={quiet || undefined}
        />
      ) : null}
      <div className={styles.top}>
        <PositionCard cell={cell} party={party} reach={reach} />
        {cell.asTold ? <span className={styles.meta}>as told</span> : null}
        <Footnotes entry={entry} lit={lit} most={2} reach={reach} />
        <span className={styles.tag}>
          {pinned ? <VisuallyHidden>pinned </VisuallyHidden> : null}
          <ReferenceTag tag={tag} lit={lit.has(tag)} />
        </span>
      </div>
      <Link href={`/w/${workspace}/claims/${entry.claimId}`} className={styles.words} title={strongest.proposition} tabIndex={tabIndex}>
        <Words words={strongest.words} lang={strongest.language} />
      </Link>
      <SaidLine statement={strongest} tabIndex={tabIndex} brief />
      <div className={styles.foot}>
        <JudgedMarks statement={strongest} />
        {strongest.drift?.decision === 'followed' ? null : <DriftNote statement={strongest} tabIndex={tabIndex} />}
        {entry.statements.length > 1 ? (
          <span title={`in ${entry.statements.length} places`}>
            <span aria-hidden="true">×{entry.statements.length}</span>
            <VisuallyHidden>in {entry.statements.length} places</VisuallyHidden>
          </span>
        ) : null}
        {others > 0 || entry.statements.length > 1 ? (
          <More
            cell={cell}
            skip={entry.statements.length > 1 ? 0 : 1}
            words={others > 0 ? `+${others} more` : 'all places'}
            party={party}
            reach={reach}
            lit={cell.entries.slice(1).flatMap((other) => (lit.has(other.tag) ? [other.tag] : []))}
          />
        ) : null}
      </div>
    </div>
  );
}, sameLook);
StatementCell.displayName = 'StatementCell';
