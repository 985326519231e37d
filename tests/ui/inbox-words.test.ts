import { inboxAddress, inboxWords } from '@/app/w/[workspace]/inbox/_parts/inbox-words';
import type { InboxItem } from '@/desk/view-inbox';

const item = (more: Partial<InboxItem>): InboxItem => ({
  table: 'comment',
  id: 'i1',
  kind: 'comment',
  at: '2026-11-20T09:00:00.000Z',
  unread: true,
  by: { name: 'Ann Lee', initials: 'AL' },
  claim: { id: 'c1', proposition: 'The pier opens.' },
  quote: null,
  text: 'Hm.',
  about: 'claim',
  counter: null,
  drift: null,
  round: null,
  settled: null,
  ...more,
});
const quote = { id: 'q1', sourceId: 's1', exact: ['no plan'] };
const round = { id: 'r1', question: 'so' as const };

describe('what the inbox says, and where it leads', () => {
  const cases: [name: string, item: InboxItem, words: string, address: string][] = [
    ['a mention', item({ kind: 'mention' }), 'mentioned you', '/claims/c1#comment-i1'],
    ['an answer on words', item({ kind: 'reply', about: 'quote', quote }), 'answered you on its words', '/claims/c1#comment-i1'],
    ['a comment on words of no claim', item({ claim: null, about: 'quote', quote }), 'wrote on its words', '/sources/s1?quote=q1'],
    ['a counter-claim', item({ table: 'relation', kind: 'counter-claim', text: null, about: null }), 'countered it:', '/claims/c1'],
    [
      'drifted words',
      item({ table: 'drift', kind: 'drift', about: null, drift: 'missing', quote }),
      'captured again: its words are gone in the newer version',
      '/claims/c1#exact-words',
    ],
    [
      'a closed round',
      item({ table: 'round', kind: 'closed', about: null, by: null, round }),
      'The round “is it so?” closed',
      '/claims/c1#verdict-panel',
    ],
    [
      'a settled one',
      item({ table: 'adjudication', kind: 'settled', about: null, round, settled: { word: 'Supported', inside: 'best', own: null } }),
      'settled “is it so?”: Supported',
      '/claims/c1#verdict-panel',
    ],
    [
      'one that overrules',
      item({
        table: 'adjudication',
        kind: 'settled',
        about: null,
        round,
        settled: { word: 'Supported', inside: 'best', own: 'otherwise' },
      }),
      'settled “is it so?”: Supported, otherwise than you judged',
      '/claims/c1#verdict-panel',
    ],
    [
      'being asked',
      item({ table: 'round', kind: 'asked', about: null, round }),
      'asked you to judge “is it so?”',
      '/claims/c1?judge=so&open=judge',
    ],
  ];
  test.each(cases)('%s', (_, of, words, address) => {
    expect(inboxWords(of)).toBe(words);
    expect(inboxAddress('desk', of)).toBe(`/w/desk${address}`);
  });
});
