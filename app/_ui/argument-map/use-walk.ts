'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef } from 'react';
import { neighbourOf } from '@/domain/relation/argument-map/map-rows';
import { wayTo } from '@/domain/relation/argument-map/open-branches';
import { useShortcuts } from '../use-shortcuts';
import { type MapAddress, turn } from './map-address';
import type { MapModel } from './map-model';
import { useSelected } from './use-selected';

type Props = {
  readonly model: MapModel;
  readonly address: MapAddress;
  readonly change: (to: Partial<MapAddress>, how?: 'push' | 'replace') => void;
  readonly claimHref: (claimId: string) => string;
};

/** Which box is selected, and how to walk, open and close: the same keys on the map and on the list. */
export const useWalk = ({ model, address, change, claimHref }: Props) => {
  const router = useRouter();
  /** the box that is to take the focus once it is drawn */
  const wanted = useRef<string | null>(null);
  const [at, setAt] = useSelected(model, address, change);
  const select = useCallback(
    (key: string | null) => {
      wanted.current = key;
      setAt(key);
    },
    [setAt],
  );
  const turnAll = useCallback(
    (keys: readonly string[], how: 'push' | 'replace' = 'push') => {
      const names = keys.map(model.nameOfBranch).filter((name) => name !== null);
      if (names.length > 0) change({ turned: names.reduce(turn<string>, new Set(address.turned)) }, how);
    },
    [model, address.turned, change],
  );
  const toggle = useCallback((key: string) => turnAll([key]), [turnAll]);
  /** Opens every branch on the way to a claim and selects it. */
  const goTo = useCallback(
    (claimId: string, how: 'push' | 'replace' = 'push') => {
      const way = wayTo(model.tree, claimId);
      turnAll([...way.filter((key) => !model.byKey.get(key)?.isOpen), ...foldOf(model, way[0] ?? claimId)], how);
      select(claimId);
    },
    [model, turnAll, select],
  );
  // An address may name a claim whose branch is closed: it is opened once, when the map is.
  const named = useRef(address.at);
  useEffect(() => {
    const claimId = [...model.tree.tags].find(([, tag]) => tag === named.current)?.[0];
    named.current = null;
    if (claimId && !model.byKey.has(claimId)) goTo(claimId, 'replace');
  }, [model, goTo]);
  const here = at === null ? undefined : model.byKey.get(at);
  const hasMore = here !== undefined && Object.keys(here.onIt).length > 0;
  const step = (way: 'left' | 'right' | 'up' | 'down') => () => {
    if (way === 'right' && here && hasMore && !here.isOpen) return toggle(here.node.key);
    const next = neighbourOf(model, at ?? '', way);
    if (next === null) return false;
    select(next);
  };
  const open = (isOpen: boolean) => () => {
    if (here && hasMore && here.isOpen !== isOpen) toggle(here.node.key);
  };
  useShortcuts({
    'map-left': step('left'),
    'map-right': step('right'),
    'map-up': step('up'),
    'map-down': step('down'),
    'map-open': () => (here?.claim ? router.push(claimHref(here.claim.id)) : false),
    'map-expand': open(true),
    'map-close': open(false),
    'map-leave': () => (at === null ? false : select(null)),
  });
  return { at, wanted, select, toggle, goTo };
};
export type Walk = ReturnType<typeof useWalk>;

/** The closed fold below a question in which a claim beside it lies. */
const foldOf = ({ tree, rows, byKey }: MapModel, key: string): string[] => {
  if (byKey.has(key)) return [];
  const under = tree.bands.find(({ children }) => children.some((child) => child.key === key));
  const loose = rows.bands.find(({ id }) => id === under?.id)?.loose;
  return loose && !loose.isOpen ? [loose.key] : [];
};
