import type { ActorSeed } from '../actor-seed';

/** The first three are made up for the demonstration and print its briefs; the others pass words on. */
export const outlets: readonly ActorSeed[] = [
  { key: 'meridian', name: 'Meridian Wire', kind: 'outlet' },
  { key: 'lakeside', name: 'Lakeside Record', kind: 'outlet' },
  { key: 'northbank', name: 'Northbank Bulletin', kind: 'outlet' },
  { key: 'cnn', name: 'CNN', kind: 'outlet', wikidata: 'Q48340' },
  { key: 'cbs', name: 'CBS', kind: 'outlet' },
  { key: 'bbc', name: 'BBC', kind: 'outlet', wikidata: 'Q9531', aliases: ['Би-би-си'] },
  { key: 'bloomberg', name: 'Bloomberg', kind: 'outlet' },
  { key: 'reuters', name: 'Reuters', kind: 'outlet', aliases: ['Рейтер'] },
  { key: 'tass', name: 'TASS', kind: 'outlet', aliases: ['ТАСС'] },
];
