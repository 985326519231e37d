import { type Addressee, type Reply, unanswered } from '@/domain/issue/unanswered';

const town: Addressee = { id: 'town', name: 'The town', partyId: 'TO' };
const port: Addressee = { id: 'port', name: 'The port', partyId: 'PO' };
const diver: Addressee = { id: 'diver', name: 'A diver', partyId: null };
const reply = (by: string[], on: string | null = '2026-03-01'): Reply => ({ by, on });

type Case = readonly [
  string,
  { kind?: 'accusation' | 'opinion' | 'question'; addressees?: Addressee[]; replies?: Reply[]; asOf?: string },
  string[] | null,
];
const cases: readonly Case[] = [
  ['an opinion asks for no answer', { kind: 'opinion', addressees: [town] }, null],
  ['nobody named and nobody replied', {}, []],
  ['nobody named: any reply will do', { replies: [reply(['anybody'])] }, null],
  ['the addressee is silent', { kind: 'question', addressees: [town] }, ['The town']],
  ['the addressee replied in person', { addressees: [town], replies: [reply(['town'])] }, null],
  ['their party replied', { addressees: [town], replies: [reply(['mayor', 'TO'])] }, null],
  ['only somebody else replied', { addressees: [town], replies: [reply(['port', 'PO'])] }, ['The town']],
  ['one of two replied', { addressees: [town, port], replies: [reply(['PO'])] }, ['The town']],
  ['an addressee of no party', { addressees: [diver], replies: [reply(['TO'])] }, ['A diver']],
  ['nobody named: the makers’ own words are no reply', { replies: [reply(['OWN', 'mayor'])] }, []],
  ['nobody named: another voice is', { replies: [reply(['OWN', 'mayor', 'critic'])] }, null],
  [
    'a reply that comes later than the day asked for',
    { addressees: [town], replies: [reply(['TO'], '2026-05-01')], asOf: '2026-04-01' },
    ['The town'],
  ],
  ['a reply by that day', { addressees: [town], replies: [reply(['TO'], '2026-05-01')], asOf: '2026-05-01' }, null],
  ['a reply without a day counts always', { addressees: [town], replies: [reply(['TO'], null)], asOf: '2020-01-01' }, null],
];

test.each(cases)('%s', (_, { kind = 'accusation', addressees = [], replies = [], asOf }, expected) => {
  const found = unanswered({ kind, makers: ['OWN', 'mayor'], addressees, replies }, asOf ?? null);
  expect(found?.by.map(({ name }) => name) ?? null).toEqual(expected);
});
