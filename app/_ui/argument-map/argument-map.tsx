'use client';

import { useCallback } from 'react';
import type { MapPage } from '@/domain/position/map-page';
import { useShortcuts } from '../use-shortcuts';
import styles from './argument-map.module.css';
import { MapCanvas } from './map-canvas';
import { MapCard } from './map-card';
import { MapDrawing, questionFont, wordsFont } from './map-drawing';
import { MapHead } from './map-head';
import { MapList } from './map-list';
import { MapPrint } from './map-print';
import { gridOf, sceneOf } from './map-scene';
import { measureIn, saveText, standaloneSvg } from './save-svg';
import { useMap } from './use-map';
import { useRoomView } from './use-room-view';
import { useWalk } from './use-walk';

type Props = {
  readonly page: MapPage;
  /** the address of the workspace */
  readonly home: string;
};

/** Who argues what against whom, and what stands: drawn, or as a list. Its state is its address. */
export const ArgumentMap = ({ page, home }: Props) => {
  const { address, model, change } = useMap(page);
  const room = useRoomView();
  const view = address.view ?? room;
  const claimHref = useCallback((claimId: string) => `${home}/claims/${claimId}`, [home]);
  const walk = useWalk({ model, address, change, claimHref });
  const saveSvg = () => {
    const scene = sceneOf(model, { at: gridOf(model), gather: new Map() });
    const measures = { words: measureIn(wordsFont), question: measureIn(questionFont) };
    const title = (page.issue?.question ?? page.centre?.proposition ?? 'map').slice(0, 60).replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    saveText(standaloneSvg(<MapDrawing scene={scene} model={model} measures={measures} />), `${title}.svg`, 'image/svg+xml');
  };
  useShortcuts({ 'map-print': () => window.print() });
  const selected = walk.at === null ? undefined : model.byKey.get(walk.at);
  return (
    <div className={view === 'list' ? styles.page : `${styles.page} ${styles.full}`}>
      <MapHead model={model} address={address} view={view} home={home} change={change} saveSvg={saveSvg} />
      <div className={styles.body}>
        {view === 'map' ? (
          <>
            <button type="button" className={styles.skip} onClick={() => change({ view: 'list' })}>
              Read the map as a list
            </button>
            <MapCanvas model={model} walk={walk} claimHref={claimHref} />
          </>
        ) : null}
        {view === 'list' ? <MapList model={model} walk={walk} claimHref={claimHref} /> : null}
        {selected ? <MapCard box={selected} model={model} walk={walk} home={home} /> : null}
      </div>
      {view === 'map' ? <MapPrint model={model} /> : null}
    </div>
  );
};
