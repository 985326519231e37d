'use client';

import { useCallback, useEffect, useState } from 'react';
import type { MapRelation } from '@/domain/position/map-facts';
import type { MapPage } from '@/domain/position/map-page';
import { useShortcuts } from '../use-shortcuts';
import styles from './argument-map.module.css';
import { MapCanvas } from './map-canvas';
import { MapCard } from './map-card';
import { MapDrawing, questionFont, wordsFont } from './map-drawing';
import { MapHead } from './map-head';
import { MapList } from './map-list';
import { rebuttalsAt } from './map-model';
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
  /** asks which claim of a rebuttal comes first, of one of these; absent for who may not say so */
  readonly prefer?: ((rebuttals: readonly MapRelation[]) => void) | undefined;
};

/** Why W asks nothing here. */
const noRebuttal = 'Nothing rebuts this, and it rebuts nothing: there are no two of which one could come first.';
const selectFirst = 'Select a claim first: W asks which of two that rebut each other comes first.';

/** Who argues what against whom, and what stands: drawn, or as a list. Its state is its address. */
export const ArgumentMap = ({ page, home, prefer }: Props) => {
  const { address, model, change } = useMap(page);
  const room = useRoomView();
  const view = address.view ?? room;
  const claimHref = useCallback((claimId: string) => `${home}/claims/${claimId}`, [home]);
  const walk = useWalk({ model, address, change, claimHref });
  const saveSvg = useCallback(() => {
    const scene = sceneOf(model, { at: gridOf(model), gather: new Map() });
    const measures = { words: measureIn(wordsFont), question: measureIn(questionFont) };
    const title = (page.issue?.question ?? page.centre?.proposition ?? 'map').slice(0, 60).replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    saveText(standaloneSvg(<MapDrawing scene={scene} model={model} measures={measures} />), `${title}.svg`, 'image/svg+xml');
  }, [model, page]);
  const [notice, tell] = useState('');
  useEffect(() => walk.selection.watch(() => tell('')), [walk]);
  const preferAt = (ask: NonNullable<Props['prefer']>) => {
    const box = model.byKey.get(walk.selection.get() ?? '');
    const rebuttals = box ? rebuttalsAt(model, box) : [];
    tell(rebuttals.length > 0 ? '' : box ? noRebuttal : selectFirst);
    if (rebuttals.length > 0) ask(rebuttals);
  };
  useShortcuts({
    'map-print': () => window.print(),
    ...(prefer ? { 'map-prefer': () => preferAt(prefer) } : {}),
  });
  return (
    <div className={view === 'list' ? styles.page : `${styles.page} ${styles.full}`}>
      <MapHead model={model} address={address} view={view} home={home} change={change} saveSvg={saveSvg} />
      <div className={styles.body}>
        {view === 'map' ? (
          <>
            <button type="button" className={styles.skip} onClick={() => change({ view: 'list' })}>
              Read the map as an outline
            </button>
            <MapCanvas model={model} walk={walk} claimHref={claimHref} />
          </>
        ) : null}
        {view === 'list' ? <MapList model={model} walk={walk} claimHref={claimHref} /> : null}
        <p className={styles.notice} role="status">
          {notice}
        </p>
        <MapCard model={model} walk={walk} home={home} prefer={prefer} />
      </div>
      {view === 'map' ? <MapPrint model={model} /> : null}
    </div>
  );
};
