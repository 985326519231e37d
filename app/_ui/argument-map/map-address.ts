import { type Basis, bases } from '@/domain/position/map-basis';
import type { LineKind } from '@/domain/relation/argument-map/map-tree';
import { chipKinds } from './map-words';

/** What the address says of a map. `turned`: tags (or letters of questions) whose branch is open where it would be closed at rest, or the reverse. */
export type MapAddress = {
  /** null: the map where there is room for it, else the list */
  readonly view: 'map' | 'list' | null;
  readonly basis: Basis;
  readonly hidden: ReadonlySet<LineKind>;
  readonly evidence: boolean;
  readonly turned: ReadonlySet<string>;
  /** the tag of the claim that is selected */
  readonly at: string | null;
};

const tag = /^[A-Z]{1,3}\d{0,4}$/;
const oneOf = <T extends string>(text: string | null, choices: readonly T[]): T | null => choices.find((choice) => choice === text) ?? null;
const listIn = (params: URLSearchParams, name: string): string[] => (params.get(name) ?? '').split(',').filter(Boolean).slice(0, 500);

/** The state in an address; what is not understood is left out, so that an old link still opens. */
export const readMapAddress = (params: URLSearchParams): MapAddress => ({
  view: oneOf(params.get('view'), ['map', 'list']),
  basis: oneOf(params.get('basis'), bases) ?? 'all',
  hidden: new Set(chipKinds.filter((kind) => listIn(params, 'hide').includes(kind))),
  evidence: params.get('evidence') === '1',
  turned: new Set(listIn(params, 'turn').filter((name) => tag.test(name))),
  at: tag.test(params.get('at') ?? '') ? params.get('at') : null,
});

/** The search part of an address (without "?"), without what is at rest; the inverse of `readMapAddress`. */
export const writeMapAddress = ({ view, basis, hidden, evidence, turned, at }: MapAddress): string => {
  const parts = {
    view: view ?? '',
    basis: basis === 'all' ? '' : basis,
    hide: [...hidden].join(','),
    evidence: evidence ? '1' : '',
    turn: [...turned].join(','),
    at: at ?? '',
  };
  const set = Object.entries(parts).filter(([, value]) => value !== '');
  return set.map(([name, value]) => `${name}=${value}`).join('&');
};

/** The set with one of its members put in or taken out. */
export const turn = <T>(set: ReadonlySet<T>, member: T): Set<T> => {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
};
