'use client';

import { type MouseEvent, memo, useEffect, useRef } from 'react';
import type { MapMark } from '@/domain/position/map-facts';
import { Grade } from '../grade';
import { labelWords } from '../label-words';
import { Link } from '../link';
import { Mark } from '../mark';
import { markOnScreen, settledMark } from '../marks-of-verdicts';
import { partySlot } from '../party-slot';
import { VisuallyHidden } from '../visually-hidden';
import styles from './map-box.module.css';
import { type Box, boxWords, type MapModel } from './map-model';
import { countWords } from './map-words';
import { useIsAt, useIsStop } from './use-selected';
import type { Walk } from './use-walk';

export type BoxProps = {
  readonly box: Box;
  readonly model: MapModel;
  readonly walk: Walk;
  readonly href: string;
  readonly inList?: boolean;
};

const plain = (event: MouseEvent) => !(event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0);

/** The mark of one question; on paper only what is settled has one. */
const BoxMark = ({ of, mark }: { readonly of: 'said' | 'so'; readonly mark: MapMark | null | undefined }) => {
  const [screen, paper] = [markOnScreen(mark).inside, settledMark(mark).inside];
  if (screen === paper) return <Mark name={`${of}-${screen}`} size={14} />;
  return (
    <>
      <span className={styles.onScreen}>
        <Mark name={`${of}-${screen}`} size={14} />
      </span>
      <span className={styles.onPaper}>
        <Mark name={`${of}-${paper}`} size={14} />
      </span>
    </>
  );
};

/** One claim, citation or item of evidence. A press selects it, Enter opens the claim: it is a link, so that it also opens beside. */
export const MapBox = memo(({ box, model, walk, href, inList = false }: BoxProps) => {
  const link = useRef<HTMLAnchorElement>(null);
  const { node, claim, item, tag, reason } = box;
  const isAt = useIsAt(walk.selection, node.key);
  // Tab stops at the selected box, or at the first
  const isStop = useIsStop(walk.selection, node.key, model.boxes[0]?.node.key === node.key);
  useEffect(() => {
    if (!isAt || walk.wanted.current !== node.key) return;
    walk.wanted.current = null;
    link.current?.focus({ preventScroll: !inList });
    if (inList) link.current?.scrollIntoView({ block: 'nearest' });
  }, [isAt, walk.wanted, node.key, inList]);
  const party = claim?.strongest?.party;
  const heard = boxWords(model, box);
  const label = node.sort === 'cite' ? null : (reason?.label ?? 'none');
  return (
    <Link
      ref={link}
      href={href}
      className={`nopan ${styles.box}`}
      data-sort={node.sort}
      data-label={label ?? undefined}
      data-party-slot={party ? partySlot(party.slot) : undefined}
      data-centre={claim !== null && claim.id === model.page.centre?.id ? 'true' : undefined}
      aria-current={isAt ? 'true' : undefined}
      title={node.sort === 'cite' ? `${tag}: ${claim?.proposition ?? ''}` : (claim?.proposition ?? item?.finding)}
      tabIndex={isStop ? 0 : -1}
      // a press has no detail when it comes from Enter: that follows the link
      onClick={(event) => {
        if (event.detail === 0 || !plain(event)) return;
        event.preventDefault();
        if (node.sort === 'cite') walk.goTo(node.id);
        else walk.select(node.key);
      }}
      onDoubleClick={() => link.current?.click()}
      draggable={false}
    >
      {node.sort === 'cite' ? <span>see </span> : null}
      {item ? <Grade reliability={item.reliability} credibility={item.credibility} /> : <span className={styles.tag}>{tag}</span>}
      {node.sort === 'cite' ? (
        <VisuallyHidden>
          : {claim?.proposition} {heard}
        </VisuallyHidden>
      ) : (
        <>
          <VisuallyHidden>
            {item ? ', evidence: ' : `, ${claim?.strongest?.party?.name ?? claim?.strongest?.speaker ?? 'nobody named'}: `}
          </VisuallyHidden>
          <span className={styles.words}>{claim?.proposition ?? item?.finding}</span>
          {claim ? (
            <span className={styles.marks}>
              <BoxMark of="said" mark={claim.strongest?.saidMark} />
              <BoxMark of="so" mark={claim.soMark} />
            </span>
          ) : null}
          <span className={styles.label} aria-hidden="true">
            {reason ? labelWords[reason.label] : '–'}
          </span>
          <VisuallyHidden>. {heard}</VisuallyHidden>
        </>
      )}
    </Link>
  );
});

/** Opens or closes what bears on a box: a count while it is closed. */
export const BranchToggle = ({ box, model, walk }: Pick<BoxProps, 'box' | 'model' | 'walk'>) => {
  if (Object.keys(box.onIt).length === 0 || model.nameOfBranch(box.node.key) === null) return null;
  const words = countWords(box.onIt);
  return (
    <button
      type="button"
      className={`nopan ${box.isOpen ? styles.close : styles.count}`}
      aria-expanded={box.isOpen}
      aria-label={`${words} on ${box.tag}`}
      title={box.isOpen ? `Close: ${words}` : undefined}
      tabIndex={-1}
      onClick={() => {
        // the card tells of what is being looked into, and makes room for it
        if (walk.selection.get() !== null) walk.select(box.node.key);
        walk.toggle(box.node.key);
      }}
    >
      {box.isOpen ? '−' : `+ ${words}`}
    </button>
  );
};
