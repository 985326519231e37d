import { mostOfComment, readComment } from '@/domain/editor/comment-input';

describe('the words of a comment', () => {
  const cases: [name: string, given: string, kept: string | { code: string; limit?: number }][] = [
    ['as written', 'See page 4.', 'See page 4.'],
    ['nothing around them', '\n  See page 4.  \n\n', 'See page 4.'],
    ['lines end alike, and nothing hangs on them', 'one  \r\ntwo\rthree', 'one\ntwo\nthree'],
    ['one form of a letter', 'cafe\u0301', 'café'],
    ['markup is text', '<b>no</b>', '<b>no</b>'],
    ['none', ' \n\t ', { code: 'comment-empty' }],
    ['none that show', '\u200b\u2060', { code: 'comment-empty' }],
    ['as many as there may be', '😀'.repeat(mostOfComment), '😀'.repeat(mostOfComment)],
    ['one too many', 'x'.repeat(mostOfComment + 1), { code: 'comment-too-long', limit: mostOfComment }],
  ];
  test.each(cases)('%s', (_, given, kept) =>
    expect(readComment(given)).toEqual(typeof kept === 'string' ? { ok: true, value: kept } : { ok: false, refusal: kept }),
  );
});
