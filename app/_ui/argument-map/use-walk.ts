'use client';

import { useRouter } from 'next/navigation';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { neighbourOf } from '@/domain/relation/argument-map/map-rows';
import { wayTo } from '@/domain/relation/argument-map/open-branches';
import { useShortcuts } from '../use-shortcuts';
import { type MapAddress, turn } from './map-address';
import type { MapModel } from './map-model';
import { type Selection, useSelected } from './use-selected';

type Props = {
  readonly model: MapModel;
  readonly address: MapAddress;
  readonly change: (to: Partial<MapAddress>, how?: 'push' | 'replace') => void;
  readonly claimHref: (claimId: string) => string;
};

/** How to select, open and close; the same from drawing to drawing, so that nothing is drawn again for it. */
export type Walk = {
  readonly selection: Selection;
  /** the box that is to take the focus once it is drawn */
  readonly wanted: RefObject<string | null>;
  readonly select: (key: string | null) => void;
  readonly toggle: (key: string) => void;
  readonly goTo: (claimId: string, how?: 'push' | 'replace') => void;
};

/** Which box is selected, and how to walk, open and close: the same keys on the map and on the list. */
export const useWalk = ({ model, address, change, claimHref }: Props): Walk => {
  const router = useRouter();
  const wanted = useRef<string | null>(null);
  const selection = useSelected(model, address, change);
  const latest = useRef({ model, turned: address.turned, change });
  useEffect(() => {
    latest.current = { model, turned: address.turned, change };
  });
  const walk = useMemo((): Walk => {
    const turnAll = (keys: readonly string[], how: 'push' | 'replace' = 'push') => {
      const { model: drawn, turned, change: write } = latest.current;
      const names = keys.map(drawn.nameOfBranch).filter((name) => name !== null);
      if (names.length > 0) write({ turned: names.reduce(turn<string>, new Set(turned)) }, how);
    };
    const select = (key: string | null) => {
      wanted.current = key;
      selection.set(key);
    };
    return {
      selection,
      wanted,
      select,
      toggle: (key) => turnAll([key]),
      /** opens every branch on the way to a claim and selects it */
      goTo: (claimId, how = 'push') => {
        const { model: drawn } = latest.current;
        const way = wayTo(drawn.tree, claimId);
        turnAll([...way.filter((key) => !drawn.byKey.get(key)?.isOpen), ...foldOf(drawn, way[0] ?? claimId)], how);
        select(claimId);
      },
    };
  }, [selection]);
  // An address may name a claim whose branch is closed: it is opened once, when the map is.
  const named = useRef(address.at);
  useEffect(() => {
    const claimId = [...model.tree.tags].find(([, tag]) => tag === named.current)?.[0];
    named.current = null;
    if (claimId && !model.byKey.has(claimId)) walk.goTo(claimId, 'replace');
  }, [model, walk]);
  const here = () => model.byKey.get(selection.get() ?? '');
  const hasMore = () => Object.keys(here()?.onIt ?? {}).length > 0;
  const step = (way: 'left' | 'right' | 'up' | 'down') => () => {
    const box = here();
    if (way === 'right' && box && hasMore() && !box.isOpen) return walk.toggle(box.node.key);
    const next = neighbourOf(model, box?.node.key ?? '', way);
    if (next === null) return false;
    walk.select(next);
  };
  const open = (isOpen: boolean) => () => {
    const box = here();
    if (box && hasMore() && box.isOpen !== isOpen) walk.toggle(box.node.key);
  };
  const openClaim = () => {
    const claim = here()?.claim;
    return claim ? router.push(claimHref(claim.id)) : false;
  };
  useShortcuts({
    'map-left': step('left'),
    'map-right': step('right'),
    'map-up': step('up'),
    'map-down': step('down'),
    'map-open': openClaim,
    'map-expand': open(true),
    'map-close': open(false),
    'map-leave': () => (selection.get() === null ? false : walk.select(null)),
  });
  return walk;
};

/** The closed fold below a question in which a claim beside it lies. */
const foldOf = ({ tree, rows, byKey }: MapModel, key: string): string[] => {
  if (byKey.has(key)) return [];
  const under = tree.bands.find(({ children }) => children.some((child) => child.key === key));
  const loose = rows.bands.find(({ id }) => id === under?.id)?.loose;
  return loose && !loose.isOpen ? [loose.key] : [];
};
