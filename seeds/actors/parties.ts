import type { ActorSeed } from '../actor-seed';

/** The columns. */
export const parties: readonly ActorSeed[] = [
  {
    key: 'us',
    name: 'United States',
    kind: 'state',
    wikidata: 'Q30',
    aliases: ['US government', 'Washington', 'США', 'Соединённые Штаты Америки'],
    party: { code: 'US', slot: 1 },
  },
  {
    key: 'russia',
    name: 'Russia',
    kind: 'state',
    wikidata: 'Q159',
    aliases: ['Russian government', 'Moscow', 'Россия', 'Российская Федерация'],
    party: { code: 'RU', slot: 2 },
  },
  { key: 'experts', name: 'Independent experts', kind: 'body', aliases: ['Независимые эксперты'], party: { code: 'EX', slot: 3 } },
  { key: 'un', name: 'United Nations', kind: 'body', wikidata: 'Q1065', aliases: ['UN', 'ООН'], party: { code: 'UN', slot: 4 } },
];
