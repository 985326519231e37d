import { memo } from 'react';
import { bases } from '@/domain/position/map-basis';
import { IssueTabs } from '../issue-tabs';
import { KeyHint } from '../key-hint';
import { labelWords } from '../label-words';
import { Link } from '../link';
import { PartyCode } from '../party-code';
import { Pill } from '../pill';
import { type MapAddress, turn } from './map-address';
import styles from './map-head.module.css';
import { LineSample } from './map-lines';
import type { MapModel } from './map-model';
import { basisWords, chipKinds, lineWords } from './map-words';

type Props = {
  readonly model: MapModel;
  readonly address: MapAddress;
  readonly view: 'map' | 'list' | null;
  readonly home: string;
  readonly change: (to: Partial<MapAddress>) => void;
  readonly saveSvg: () => void;
};

const counted = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;
/** Side by side counts what has words under these questions; the map also draws what has none yet, or bears on it from elsewhere. */
const claimCount = ({ bands }: MapModel['page'], drawn: number): string => {
  const said = new Set(bands.flatMap(({ placed }) => placed.flatMap(({ claimId, number }) => (number === null ? [] : [claimId])))).size;
  return said === 0 || said >= drawn ? counted(drawn, 'claim') : `${counted(said, 'claim')} and ${drawn - said} without words here`;
};
const sortedParties = ({ claims }: MapModel['page']) => {
  const parties = new Map(claims.flatMap(({ strongest }) => (strongest?.party ? [[strongest.party.id, strongest.party] as const] : [])));
  return [...parties.values()].sort((a, b) => a.slot - b.slot);
};

/** What the map is of, the other ways to look at it, what it shows and hides, and what its signs mean. */
export const MapHead = memo(({ model, address, view, home, change, saveSvg }: Props) => {
  const { page, tree } = model;
  const kinds = new Set(page.relations.map(({ type }) => type));
  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <h1 className={page.issue ? styles.title : styles.proposition}>{page.issue?.question ?? page.centre?.proposition}</h1>
        <div className={styles.acts}>
          {page.issue ? (
            <IssueTabs issue={`${home}/issues/${page.issue.id}`} here="map" />
          ) : (
            <nav className={styles.views} aria-label="Ways to look">
              <Link href={`${home}/claims/${page.centre?.id}`}>Claim</Link>
            </nav>
          )}
          <div className={styles.views}>
            {(['map', 'list'] as const).map((to) => (
              <button key={to} type="button" aria-pressed={view === to} onClick={() => change({ view: to })}>
                {to === 'map' ? 'Drawn' : 'Outline'}
              </button>
            ))}
          </div>
          <button type="button" className={styles.button} onClick={saveSvg}>
            SVG
          </button>
          <button type="button" className={styles.button} onClick={() => window.print()}>
            Print <KeyHint of="map-print" />
          </button>
        </div>
      </div>
      <div className={styles.row}>
        <p className={styles.counts}>
          {claimCount(page, tree.tags.size)}, {counted(page.relations.length, 'relation')}
          {view === 'map' && model.boxes.some(({ node }) => node.line) ? '; each line reads from right to left' : null}
          {view === 'list' ? '; what bears on a claim stands below it' : null}
        </p>
        <p className={styles.key}>
          {sortedParties(page).map((party) => (
            <PartyCode key={party.id} {...party} />
          ))}
          <span>
            <b>{labelWords.in}</b>, <b>{labelWords.undecided}</b>, <b>{labelWords.out}</b>: as an argument, by all that bears on it
          </span>
        </p>
      </div>
      <div className={styles.row}>
        <fieldset className={styles.chips}>
          <legend>Lines shown</legend>
          {chipKinds
            .filter((kind) => kinds.has(kind))
            .map((kind) => (
              <Pill key={kind} on={!address.hidden.has(kind)} onClick={() => change({ hidden: turn(address.hidden, kind) })}>
                <LineSample kind={kind} />
                {lineWords[kind].does}
              </Pill>
            ))}
          {page.evidence.length > 0 ? (
            <Pill on={address.evidence} onClick={() => change({ evidence: !address.evidence })}>
              evidence
            </Pill>
          ) : null}
        </fieldset>
        <fieldset className={`${styles.chips} ${styles.basis}`}>
          <legend>What counts</legend>
          {bases.map((basis) => (
            <Pill key={basis} on={address.basis === basis} title={basisWords[basis].means} onClick={() => change({ basis })}>
              {basisWords[basis].word}
            </Pill>
          ))}
        </fieldset>
      </div>
    </header>
  );
});
