import type { ActorSeed } from '../actor-seed';

/** Offices, departments and groups. */
export const bodies: readonly ActorSeed[] = [
  {
    key: 'white-house',
    name: 'White House',
    kind: 'body',
    aliases: ['Белый дом'],
    memberships: [{ in: 'us', role: 'seat of the president', speaks: true }],
  },
  {
    key: 'odni',
    name: 'Office of the Director of National Intelligence',
    kind: 'body',
    aliases: ['ODNI'],
    memberships: [{ in: 'us', role: 'office of the government', speaks: true, from: '2005-04-21' }],
  },
  {
    key: 'dhs',
    name: 'Department of Homeland Security',
    kind: 'body',
    aliases: ['DHS'],
    memberships: [{ in: 'us', role: 'department of the government', speaks: true, from: '2003-03-01' }],
  },
  {
    key: 'justice',
    name: 'US Department of Justice',
    kind: 'body',
    aliases: ['Department of Justice', 'Минюст США'],
    memberships: [{ in: 'us', role: 'department of the government', speaks: true }],
  },
  {
    key: 'ucg',
    name: 'Cyber Unified Coordination Group',
    kind: 'body',
    aliases: ['UCG'],
    memberships: [{ in: 'us', role: 'task force of FBI, CISA and ODNI', speaks: true, from: '2020-12-16' }],
  },
  {
    key: 'senate-committee',
    name: 'Senate Select Committee on Intelligence',
    kind: 'body',
    aliases: ['Senate Intelligence Committee'],
    memberships: [{ in: 'us', role: 'committee of the Senate', speaks: false }],
  },
  {
    key: 'kremlin',
    name: 'Kremlin',
    kind: 'body',
    aliases: ['Кремль'],
    memberships: [{ in: 'russia', role: 'administration of the president', speaks: true }],
  },
  {
    key: 'svr',
    name: 'Foreign Intelligence Service',
    kind: 'body',
    aliases: ['SVR', 'СВР'],
    memberships: [{ in: 'russia', role: 'service of the state', speaks: true }],
  },
  {
    key: 'prosecutor',
    name: 'Prosecutor General of Russia',
    kind: 'body',
    aliases: ['Russian Prosecutor General', 'Генеральная прокуратура'],
    memberships: [{ in: 'russia', role: 'office of the state', speaks: true }],
  },
  {
    key: 'gge',
    name: 'Group of Governmental Experts',
    kind: 'body',
    aliases: ['GGE', 'Группа правительственных экспертов'],
    memberships: [{ in: 'un', role: 'group set up by the General Assembly', speaks: true }],
  },
  {
    key: 'oewg',
    name: 'Open-ended Working Group',
    kind: 'body',
    aliases: ['OEWG', 'РГОС'],
    memberships: [{ in: 'un', role: 'group set up by the General Assembly', speaks: true, from: '2018-12-05', to: '2021-03-12' }],
  },
];
