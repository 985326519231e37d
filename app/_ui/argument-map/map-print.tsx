'use client';

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { MapDrawing, questionFont, wordsFont } from './map-drawing';
import type { MapModel } from './map-model';
import styles from './map-print.module.css';
import { gridOf, sceneOf } from './map-scene';
import { measureIn } from './save-svg';

/** The map on paper: one picture a question, so that none is cut where a page ends. Drawn when printing begins. */
export const MapPrint = ({ model }: { readonly model: MapModel }) => {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  if (!printing) return null;
  const scene = sceneOf(model, { at: gridOf(model), gather: new Map() });
  const measures = { words: measureIn(wordsFont), question: measureIn(questionFont) };
  return (
    <div className={styles.sheets}>
      {scene.bands.map(({ id }) => (
        <MapDrawing key={id} scene={scene} model={model} bandId={id} measures={measures} />
      ))}
    </div>
  );
};
