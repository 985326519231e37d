import { useLayoutEffect, useRef } from 'react';
import { Link } from '@/app/_ui/link';
import { ReferenceTag } from '@/app/_ui/reference-tag';
import { Stance } from '@/app/_ui/stance';
import { Words } from '@/app/_ui/words';
import type { Entry } from '@/domain/position/cell-as-of';
import type { Statement } from '@/domain/position/side-by-side';
import { DriftNote } from './drift-note';
import { Footnotes } from './footnotes';
import { JudgedMarks } from './judged-marks';
import styles from './more.module.css';
import { SaidLine } from './said-line';
import { useScreen } from './screen-context';

const none: ReadonlySet<string> = new Set();

/** `wanted`: the focus goes to its claim when the card opens. */
type Props = { readonly entry: Entry; readonly showBearing?: boolean; readonly wanted?: boolean };

/** A claim with all its places, as cards, the list and the appendix show it. */
export const EntryLines = ({ entry, showBearing = false, wanted = false }: Props) => {
  const { workspace } = useScreen();
  const [strongest, ...others] = entry.statements;
  if (!strongest) return null;
  return (
    <article className={styles.entry}>
      <div className={styles.top}>
        <ReferenceTag tag={entry.tag} />
        {showBearing ? <Stance stance={strongest.bearing} /> : null}
        {strongest.told ? <span className={styles.told}>as told</span> : null}
        <Footnotes entry={entry} lit={none} />
      </div>
      <Words words={strongest.words} lang={strongest.language} />
      <SaidLine statement={strongest} />
      <p className={styles.claim}>
        <Link href={`/w/${workspace}/claims/${entry.claimId}`} data-autofocus={wanted || undefined}>
          {strongest.proposition}
        </Link>
      </p>
      <JudgedMarks statement={strongest} />
      <p className={styles.drift}>
        <DriftNote statement={strongest} />
      </p>
      {others.length > 0 ? <Places others={others} /> : null}
    </article>
  );
};

/** The other places of the same claim: folded on the screen, and open while the page is printed. */
const Places = ({ others }: { readonly others: readonly Statement[] }) => {
  const { notes } = useScreen();
  const details = useRef<HTMLDetailsElement>(null);
  const printing = notes !== null;
  useLayoutEffect(() => {
    const here = details.current;
    if (!printing || !here || here.open) return;
    here.open = true;
    return () => {
      here.open = false;
    };
  }, [printing]);
  return (
    <details ref={details} className={styles.places}>
      <summary>also in {others.length === 1 ? 'one more place' : `${others.length} more places`}</summary>
      {others.map((statement) => (
        <div key={statement.appearanceId}>
          <Words words={statement.words} lang={statement.language} size="margin" />
          <SaidLine statement={statement} />
          <DriftNote statement={statement} />
        </div>
      ))}
    </details>
  );
};
