import { issueFileName, whatNarrows } from '@/domain/position/issue-file';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';

const every = ['US', 'RU'];
const named = (question: string, params: Record<string, string> = {}, part?: 'time-line') =>
  issueFileName({ question, query: readSideBySideQuery(params), every, today: '2026-11-22', ...(part && { part }) });
const asked = 'Washington and Moscow in cyberspace: who attacks, who offers, who answers?';

describe('the name of a file of an issue', () => {
  test.each<readonly [string, string, string]>([
    ['has its question and the day', named('Is the pier safe?'), 'is-the-pier-safe-2026-11-22'],
    ['ends its question at a word', named(asked), 'washington-and-moscow-in-cyberspace-who-attacks-who-offers-2026-11-22'],
    ['cuts a word only where there is no other', named('a'.repeat(80)), `${'a'.repeat(60)}-2026-11-22`],
    ['needs no plain letters', named('Кто отвечает?'), 'issue-2026-11-22'],
    ['says as of which day', named('Safe?', { 'as-of': '2020-09-25' }), 'safe-as-of-2020-09-25'],
    ['says that it is filtered', named('Safe?', { kind: 'denial' }), 'safe-filtered-2026-11-22'],
    ['says both', named('Safe?', { only: 'gaps', 'as-of': '2020-09-25' }), 'safe-filtered-as-of-2020-09-25'],
    ['names a part', named('Safe?', { party: 'RU' }, 'time-line'), 'safe-time-line-filtered-2026-11-22'],
  ])('%s', (_, name, expected) => expect(name).toBe(expected));
});

test.each<readonly [string, Record<string, string>, object]>([
  ['nothing asked', {}, {}],
  ['all parties in another order, a folded column, a list', { party: 'RU,US', narrow: 'US', view: 'list' }, {}],
  ['one party and a rating', { party: 'RU', so: 'refuted' }, { party: ['RU'], so: ['refuted'] }],
  ['only what has gaps', { only: 'gaps' }, { only: 'gaps' }],
])('what narrows a table: %s', (_, params, expected) => expect(whatNarrows(readSideBySideQuery(params), every)).toEqual(expected));
