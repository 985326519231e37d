import { wordsOfAlarm, wordsOfAlarms } from '@/app/_ui/drift-words';
import type { Alarm } from '@/domain/quote/alarms';
import { compareWords } from '@/domain/quote/compare-words';

const cases: readonly (readonly [kind: Alarm, old: string, next: string, words: string])[] = [
  ['negation', 'we will not leave the harbour', 'we will leave the harbour', '“not” removed'],
  ['negation', 'we will leave the harbour', 'we will never leave the harbour', '“never” added'],
  ['negation', 'the pier is unlikely to fall', 'the pier is likely to fall', 'negation: unlikely → likely'],
  ['negation', 'he can come by', 'he can’t come by', 'negation: can → can’t'],
  ['negation', 'он был прав вчера вечером', 'он не был прав вчера вечером', '“не” added'],
  ['number', 'the pact from 1972 holds', 'the pact from 1973 holds', 'date: 1972 → 1973'],
  ['number', 'on 14 October the pier fell', 'on 15 October the pier fell', 'date: 14 → 15'],
  ['number', 'on the 14th of October it fell', 'on the 15th of October it fell', 'date: 14th → 15th'],
  ['number', 'it fell on October 14, and sank', 'it fell on October 15, and sank', 'date: 14 → 15'],
  ['number', 'причал закрыли 14 октября вечером', 'причал закрыли 15 октября вечером', 'date: 14 → 15'],
  ['number', 'in October 14 boats sank there', 'in October 15 boats sank there', 'number: 14 → 15'],
  ['number', 'some 14 may come by', 'some 15 may come by', 'number: 14 → 15'],
  ['number', 'every fisherman came by', 'some fishermen came by', 'number: every fisherman → some fishermen'],
  ['number', 'in May we go there', 'in June we go there', 'date: May → June'],
  ['number', 'he had 1,500 men then', 'he had 2,500 men then', 'number: 1,500 → 2,500'],
  ['number', 'it cost $2000 then', 'it cost $3000 then', 'number: 2000 → 3000'],
  ['number', 'it cost $2000 then', 'it cost $2010 then', 'number: 2000 → 2010'],
  ['number', 'ship with 2000 men sank', 'ship with 2010 men sank', 'number: 2000 → 2010'],
  ['number', 'мост построен в 1961 году', 'мост построен в 1967 году', 'date: 1961 → 1967'],
  ['number', 'on 14 July 1961 it fell', 'on 14 July 1971 it fell', 'date: 1961 → 1971'],
  ['name', 'the crew met Marlow there', 'the crew met Denby there', 'name: Marlow → Denby'],
  ['name', 'Marlow met Denby there', 'Denby met Marlow there', 'names changed places'],
  ['modality', 'they may sign it soon', 'they will sign it soon', 'modality: may → will'],
  ['modality', 'we may go there', 'we go there', 'modality: “may” removed'],
  [
    'number',
    'the ship sailed with 40 men on 3 May and came home',
    'the ship sailed with 50 men on 3 June and came home',
    'number: 40 → 50, and 1 more',
  ],
  [
    'negation',
    'the mayor said the old pier would fall',
    'the mayor said that nobody who lives here thinks the old pier would fall',
    '“nobody” added',
  ],
];

test.each(cases)('%s of “%s” and “%s” is said: %s', (kind, old, next, words) => {
  const { alarms, diff } = compareWords(old, next);
  expect(alarms).toContain(kind);
  expect(wordsOfAlarm(kind, diff)).toBe(words);
});

test('another mouth and a negation beside the words are said without a difference', () => {
  expect(wordsOfAlarms(['negation', 'attribution'], [{ op: 'same', text: 'support the deal' }])).toEqual([
    'negation beside it changed',
    'in another speaker’s mouth',
  ]);
});

test('without a difference an alarm is still named', () => {
  expect(wordsOfAlarms(['number', 'modality'])).toEqual(['number changed', 'modality changed']);
});

test('a quote of 200 KB is said in a moment', () => {
  const words = Array.from({ length: 20_000 }, (_, k) => (k % 7 === 0 ? `${k}` : `word${k}`));
  const diff = words.flatMap((word, k) => [
    { op: 'same' as const, text: `${word} ` },
    { op: 'del' as const, text: `${k} ` },
    { op: 'ins' as const, text: `${k + 1} ` },
  ]);
  const start = performance.now();
  expect(wordsOfAlarm('number', diff)).toMatch(/^number: /);
  expect(performance.now() - start).toBeLessThan(500);
});
