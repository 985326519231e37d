import { memo, useMemo } from 'react';
import type { Drawn } from '@/domain/relation/argument-map/map-rows';
import { RelationMark } from '../relation-mark';
import { Stance } from '../stance';
import { BranchToggle, MapBox } from './map-box';
import styles from './map-list.module.css';
import type { Box, MapModel } from './map-model';
import { lineWords } from './map-words';
import { LooseToggle } from './question-head';
import type { Walk } from './use-walk';

type Props = { readonly model: MapModel; readonly walk: Walk; readonly claimHref: (claimId: string) => string };

/** How a claim bears on the one above it, as sign and word. */
const Bears = ({ line }: { readonly line: Drawn['node']['line'] }) => {
  if (!line) return null;
  const { kind, on } = line;
  const where = on === 'line' ? ' this step' : on === 'words' ? ' from words to truth' : '';
  if (kind === 'affirms' || kind === 'denies' || kind === 'evades' || kind === 'context' || kind === 'refutes')
    return <Stance stance={kind} />;
  return <RelationMark relation={kind} word={`${lineWords[kind].does}${where}`} />;
};

type ItemProps = Props & { readonly box: Box; readonly under: ReadonlyMap<string | null, readonly Box[]> };

const Item = ({ box, ...props }: ItemProps) => {
  const { model, walk, claimHref, under } = props;
  const below = under.get(box.node.key) ?? [];
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.bears}>
          <Bears line={box.node.line} />
        </span>
        <span className={styles.box}>
          <MapBox box={box} model={model} walk={walk} href={claimHref(box.claim?.id ?? box.item?.claimId ?? '')} inList />
        </span>
        <span className={styles.toggle}>
          <BranchToggle box={box} model={model} walk={walk} />
        </span>
      </div>
      {below.length > 0 ? (
        <ul className={styles.below}>
          {below.map((child) => (
            <Item key={child.node.key} box={child} {...props} />
          ))}
        </ul>
      ) : null}
    </li>
  );
};

/** The same map as a nested list: what bears on a claim stands below it, set in. */
export const MapList = memo((props: Props) => {
  const { model, walk } = props;
  const under = useMemo(() => {
    const found = new Map<string | null, Box[]>();
    for (const box of model.boxes) {
      const boxes = found.get(box.parent);
      if (boxes) boxes.push(box);
      else found.set(box.parent, [box]);
    }
    return found;
  }, [model]);
  return (
    <div className={styles.list}>
      {model.page.bands.map(({ id, letter, question }) => (
        <section key={id} className={styles.band} aria-label={question ?? 'Neighbourhood'}>
          {question === null ? null : (
            <h2 className={styles.question}>
              <span>{letter}</span> {question}
            </h2>
          )}
          <ul>
            {(under.get(null) ?? [])
              .filter((box) => box.bandId === id)
              .map((box) => (
                <Item key={box.node.key} box={box} under={under} {...props} />
              ))}
          </ul>
          <div className={styles.fold}>
            <LooseToggle bandId={id} model={model} walk={walk} />
          </div>
        </section>
      ))}
    </div>
  );
});
