import { talkDrafts, type Writing } from '@/app/w/[workspace]/_parts/talk-drafts';

const writing = (more: Partial<Writing> = {}): Writing => ({
  about: { type: 'claim', id: 'c1' },
  words: null,
  replyTo: null,
  editing: null,
  ...more,
});
const shelfOf = (held = new Map<string, string>()) => ({
  getItem: (key: string) => held.get(key) ?? null,
  setItem: (key: string, words: string) => void held.set(key, words),
  removeItem: (key: string) => void held.delete(key),
});

describe('comments that were typed and not sent', () => {
  test('are there after a reload, each in its place, and the form that was open is open', () => {
    const shelf = shelfOf();
    const drafts = talkDrafts('e1.claim.c1', () => shelf);
    const answer = writing({ replyTo: 'm1' });
    drafts.keep(writing(), 'A new one');
    drafts.keep(answer, 'An answer');
    const later = talkDrafts('e1.claim.c1', () => shelf);
    expect([later.textOf(writing()), later.textOf(answer), later.open()]).toEqual(['A new one', 'An answer', answer]);
    later.leave();
    expect([later.open(), later.textOf(answer)]).toEqual([null, 'An answer']);
  });

  test('are forgotten once they are sent, and another editor has none', () => {
    const held = new Map<string, string>();
    const drafts = talkDrafts('e1.claim.c1', () => shelfOf(held));
    drafts.keep(writing(), 'A new one');
    expect(talkDrafts('e2.claim.c1', () => shelfOf(held)).textOf(writing())).toBeNull();
    drafts.keep(writing(), '');
    expect(held.size).toBe(0);
  });

  test.each(['not json', '{"open":1}', '[]', 'null'])('something else on the shelf (%s) is no draft', (there) => {
    const drafts = talkDrafts('e1', () => shelfOf(new Map([['saidso.draft.talk.e1', there]])));
    expect([drafts.open(), drafts.textOf(writing())]).toEqual([null, null]);
  });

  test('a shelf that is forbidden loses nothing of the page', () => {
    const drafts = talkDrafts('e1', () => {
      throw new Error('forbidden');
    });
    drafts.keep(writing(), 'x');
    expect(drafts.open()).toBeNull();
  });
});
