import { countOf, threadsOf } from '@/app/w/[workspace]/_parts/talk-threads';
import type { TalkComment } from '@/desk/view-talk';

const comment = (id: string, replyTo: string | null = null, text: string | null = id): TalkComment => ({
  id,
  revision: 1,
  about: { type: 'claim', id: 'c1', words: null },
  replyTo,
  text,
  by: { id: 'e1', name: 'Ann Lee', initials: 'AL' },
  at: '2026-11-20T09:00:00.000Z',
  editedAt: null,
  hidden: false,
});
const shown = (comments: readonly TalkComment[]) =>
  threadsOf(comments).map(({ first, answers }) => [first.id, ...answers.map(({ id }) => id)]);

describe('threads', () => {
  const cases: [name: string, comments: TalkComment[], threads: string[][]][] = [
    ['none', [], []],
    ['each of its own', [comment('a'), comment('b')], [['a'], ['b']]],
    [
      'an answer to an answer stands in the thread of both',
      [comment('a'), comment('b'), comment('c', 'a'), comment('d', 'c')],
      [['a', 'c', 'd'], ['b']],
    ],
    ['an answer to what is not shown begins one', [comment('b', 'gone'), comment('c', 'b')], [['b', 'c']]],
  ];
  test.each(cases)('%s', (_, comments, threads) => expect(shown(comments)).toEqual(threads));

  test('a withdrawn one is not counted', () => expect(countOf([comment('a', null, null), comment('b', 'a')])).toBe(1));
});
