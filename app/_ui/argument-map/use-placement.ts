'use client';

import ELK from 'elkjs/lib/elk-api';
import { useEffect, useState } from 'react';
import { elkGraph, placementOf } from './elk-graph';
import type { MapModel } from './map-model';
import { gridOf, type Placement } from './map-scene';

let elk: InstanceType<typeof ELK> | null = null;
const layouter = () => {
  elk ??= new ELK({ workerFactory: () => new Worker(new URL('./elk-worker.ts', import.meta.url), { type: 'module' }) });
  return elk;
};

/** How long the worker may take before the plain grid is shown, in ms: the first answer waits for the worker to load. */
const patience = 4000;

/**
 * Where things stand, laid out in a worker; null until its first answer. While a next layout is under way the last one is kept.
 * Where workers cannot run, the grid of the model itself.
 */
export const usePlacement = (model: MapModel): { readonly model: MapModel; readonly placement: Placement } | null => {
  const [placed, setPlaced] = useState<{ readonly model: MapModel; readonly placement: Placement } | null>(null);
  useEffect(() => {
    let wanted = true;
    const give = (placement: Placement) => {
      if (!wanted) return;
      wanted = false;
      setPlaced({ model, placement });
    };
    const onGrid = () => give({ at: gridOf(model), gather: new Map() });
    const timer = window.setTimeout(onGrid, patience);
    Promise.resolve()
      .then(() => layouter().layout(elkGraph(model)))
      .then((answer) => give(placementOf(answer)), onGrid)
      .finally(() => window.clearTimeout(timer));
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [model]);
  return placed;
};
