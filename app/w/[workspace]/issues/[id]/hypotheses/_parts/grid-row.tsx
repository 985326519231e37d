import { memo } from 'react';
import { Grade } from '@/app/_ui/grade';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { When } from '@/app/_ui/when';
import type { Person, RivalClaim, WeighedEvidence } from '@/domain/evidence/analysis-seen';
import type { Consistency, WeighedItem } from '@/domain/evidence/competing-hypotheses';
import { claimTag, diagnosticityWords, itemTag } from '@/domain/evidence/hypotheses-told';
import type { StandingCell } from '@/domain/evidence/settled-cells';
import { CellMark } from './cell-mark';
import styles from './grid.module.css';

type Props = {
  readonly n: number;
  readonly item: WeighedEvidence;
  readonly weighed: WeighedItem | undefined;
  /** a mark where one editor's cells are shown, how it stands where the desk's are */
  readonly cells: readonly (Consistency | StandingCell | null)[];
  readonly claims: readonly RivalClaim[];
  readonly people: ReadonlyMap<string, Person>;
  readonly fills: boolean;
};

const same = (a: Props['cells'], b: Props['cells']) =>
  a.length === b.length && a.every((cell, at) => cell === b[at] || JSON.stringify(cell) === JSON.stringify(b[at]));

/** An item of evidence, its cells, and how well it tells the claims apart. Drawn again only when one of these is another. */
export const GridRow = memo(
  ({ n, item, weighed, cells, claims, people, fills }: Props) => (
    <tr data-gone={item.gone || undefined}>
      <th scope="row" className={styles.item}>
        <span className={styles.itemTop}>
          <b>{itemTag(n)}</b>
          <span className={styles.finding} title={item.finding}>
            {item.finding}
          </span>
        </span>
        <span className={styles.meta}>
          <Grade reliability={item.reliability} credibility={item.credibility} />
          <span>counts {weighed?.weight ?? 0}</span>
          {item.source ? (
            <span className={styles.source} title={item.source}>
              {item.source}
            </span>
          ) : null}
          {item.dated ? <When on={{ earliest: item.dated, latest: item.dated, precision: 'day' }} /> : null}
          {item.gone ? <span className={styles.note}>withdrawn since</span> : null}
        </span>
      </th>
      {cells.map((cell, column) => (
        <td
          key={claims[column]?.id}
          className={styles.cell}
          data-cell={`${n} ${column}`}
          data-standing={cell !== null && typeof cell === 'object' ? cell.standing : undefined}
          data-fills={fills || undefined}
          tabIndex={n === 0 && column === 0 ? 0 : -1}
        >
          <VisuallyHidden>{`${itemTag(n)} with ${claimTag(column)}: `}</VisuallyHidden>
          {cell !== null && typeof cell === 'object' ? <Standing cell={cell} people={people} /> : <CellMark mark={cell} />}
        </td>
      ))}
      <td className={styles.tells} data-nothing={weighed?.diagnosticity === 0 || undefined}>
        {weighed ? diagnosticityWords(weighed) : null}
        {weighed?.linchpin ? <b className={styles.linchpin}>linchpin</b> : null}
      </td>
    </tr>
  ),
  (a, b) =>
    a.n === b.n &&
    a.item === b.item &&
    a.fills === b.fills &&
    a.claims === b.claims &&
    a.people === b.people &&
    a.weighed?.weight === b.weighed?.weight &&
    a.weighed?.diagnosticity === b.weighed?.diagnosticity &&
    a.weighed?.linchpin === b.weighed?.linchpin &&
    a.weighed?.open === b.weighed?.open &&
    same(a.cells, b.cells),
);

/** What stands for the desk: settled in a box, agreed bare, a difference with who marked what. */
const Standing = ({ cell, people }: { readonly cell: StandingCell; readonly people: ReadonlyMap<string, Person> }) => {
  if (cell.mark)
    return (
      <>
        <CellMark mark={cell.mark} />
        {cell.standing === 'settled' ? <span className={styles.standing}>settled</span> : <VisuallyHidden>, agreed</VisuallyHidden>}
      </>
    );
  if (cell.marks.length === 0) return <CellMark mark={null} />;
  return (
    <span className={styles.apart}>
      {cell.marks.map(({ editorId, mark }) => (
        <span key={editorId}>
          <abbr title={people.get(editorId)?.name}>{people.get(editorId)?.initials ?? '?'}</abbr>
          <CellMark mark={mark} small />
        </span>
      ))}
      <VisuallyHidden>{cell.standing === 'one' ? 'marked by one editor alone' : 'not settled'}</VisuallyHidden>
    </span>
  );
};
