import { addComment } from '@/desk/add-comment';
import { addRelation } from '@/desk/add-relation';
import { adjudicate } from '@/desk/adjudicate';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { captureAgain } from '@/desk/capture-again';
import { closeRound } from '@/desk/close-round';
import { editComment } from '@/desk/edit-comment';
import { followObject } from '@/desk/follow-object';
import { followWorkspace } from '@/desk/follow-workspace';
import { giveVerdict } from '@/desk/give-verdict';
import { lookInside } from '@/desk/look-inside';
import { markRead } from '@/desk/mark-read';
import { sealHistory } from '@/desk/seal-history';
import { undo } from '@/desk/undo';
import { unfollowObject } from '@/desk/unfollow-object';
import { viewClaim } from '@/desk/view-claim';
import { viewHistory } from '@/desk/view-history';
import { viewInbox } from '@/desk/view-inbox';
import { viewTalk } from '@/desk/view-talk';
import { viewUnread } from '@/desk/view-unread';
import { withdrawComment } from '@/desk/withdraw-comment';
import type { CommentMatter } from '@/domain/editor/comment-input';
import type { Editor } from '@/domain/editor/editor';
import { closePools, reading, writing } from '@/store/db';
import { newId } from '@/store/new-id';
import { deskWithClaims, refusedWith } from '../builders/claim-desk';
import { must, newsText, now } from '../builders/desk-with';

afterAll(() => closePools());

/** So many minutes after the instant of the tests. */
const minute = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const on = (type: CommentMatter, id: string) => ({ type, id });
const write = async (editor: Editor, about: ReturnType<typeof on>, text: string, more: { replyTo?: string; now?: Date } = {}) =>
  must(await addComment(editor, { about, text, now: minute(1), ...more })).value.commentId;
const talkOf = async (editor: Editor, about: ReturnType<typeof on>) => must(await viewTalk(editor, { about }));
const textsOf = async (editor: Editor, about: ReturnType<typeof on>) => (await talkOf(editor, about)).comments.map(({ text }) => text);
const inboxOf = async (editor: Editor) => must(await viewInbox(editor, { after: null }));
const kindsOf = async (editor: Editor) => (await inboxOf(editor)).items.map(({ kind }) => kind);

const told = async (editor: Editor): Promise<string> => {
  await sealHistory(minute(1));
  const leave = new AbortController();
  const all: unknown[] = [];
  for await (const live of must(followWorkspace(editor, { after: 0, signal: leave.signal }))) {
    all.push(live);
    if ('notice' in live) leave.abort();
  }
  return JSON.stringify(all);
};

describe('talk', () => {
  test('a comment is read by all, about the claim and about what belongs to it, and names what it is about', async () => {
    const d = await deskWithClaims();
    const relation = must(
      await addRelation(d.analyst, {
        type: 'rebuts',
        fromClaimId: d.budget.claimId,
        to: { claimId: d.pier.claimId },
        reason: 'No money.',
        now,
      }),
    ).value.relationId;
    const claim = on('claim', d.pier.claimId);
    await write(d.analyst, claim, '<b>Who</b> pays?');
    await write(d.second, on('quote', d.pier.quoteId), 'The clip is shorter.', { now: minute(2) });
    await write(d.second, on('relation', relation), 'Is that a denial?', { now: minute(3) });
    expect(await textsOf(d.reader, claim)).toEqual(['<b>Who</b> pays?', 'The clip is shorter.', 'Is that a denial?']);
    expect((await talkOf(d.reader, claim)).comments.map(({ about }) => about.words)).toEqual([
      null,
      'We will open the pier in May 😀',
      'There is no budget.',
    ]);
    expect(await textsOf(d.reader, on('claim', d.budget.claimId))).toEqual(['Is that a denial?']);
    expect(await textsOf(d.reader, on('relation', relation))).toEqual(['Is that a denial?']);
  });

  test.each<[string, (d: Awaited<ReturnType<typeof deskWithClaims>>) => Promise<unknown>, string]>([
    ['by a reader', (d) => addComment(d.reader, { about: on('claim', d.pier.claimId), text: 'Hm.', now }), 'not-allowed'],
    ['without words', (d) => addComment(d.analyst, { about: on('claim', d.pier.claimId), text: ' \n', now }), 'comment-empty'],
    ['on nothing', (d) => addComment(d.analyst, { about: on('claim', newId()), text: 'Hm.', now }), 'not-found'],
    ['on another thing than its kind', (d) => addComment(d.analyst, { about: on('quote', d.pier.claimId), text: 'Hm.', now }), 'not-found'],
    [
      'in answer to nothing',
      (d) => addComment(d.analyst, { about: on('claim', d.pier.claimId), text: 'Hm.', replyTo: newId(), now }),
      'not-found',
    ],
  ])('refused: %s', async (_, act, code) => {
    const d = await deskWithClaims();
    expect(await act(d)).toMatchObject(refusedWith(code));
    expect(await writing().comment.count({ where: { workspace_id: d.ws } })).toBe(0);
  });

  test('only its writer edits it, only they or a chief withdraw it, and answers stay', async () => {
    const d = await deskWithClaims();
    const claim = on('claim', d.pier.claimId);
    const commentId = await write(d.analyst, claim, 'First words.');
    const edit = (editor: Editor, revision = 1) => editComment(editor, { commentId, text: 'Better words.', revision, now: minute(2) });
    for (const editor of [d.second, d.adjudicator, d.chief]) expect(await edit(editor)).toMatchObject(refusedWith('not-your-comment'));
    must(await edit(d.analyst));
    // sent twice it is written once; other words over an older revision are refused with both
    must(await edit(d.analyst));
    expect(await editComment(d.analyst, { commentId, text: 'Other words.', revision: 1, now: minute(2) })).toMatchObject({
      refusal: { code: 'changed-since', clashes: [{ field: 'text', mine: 'Other words.', theirs: 'Better words.' }] },
    });
    expect((await talkOf(d.reader, claim)).comments).toMatchObject([
      { text: 'Better words.', editedAt: minute(2).toISOString(), revision: 2 },
    ]);
    await write(d.second, claim, 'I agree.', { replyTo: commentId, now: minute(2) });
    expect(await withdrawComment(d.adjudicator, { commentId, now })).toMatchObject(refusedWith('not-your-comment'));
    must(await withdrawComment(d.chief, { commentId, now }));
    expect(await textsOf(d.reader, claim)).toEqual([null, 'I agree.']);
  });

  test('an answer is about what it answers, whatever it was sent with', async () => {
    const d = await deskWithClaims();
    const first = await write(d.analyst, on('quote', d.pier.quoteId), 'Look here.');
    await write(d.second, on('claim', d.budget.claimId), 'I do.', { replyTo: first, now: minute(2) });
    expect(await textsOf(d.reader, on('quote', d.pier.quoteId))).toEqual(['Look here.', 'I do.']);
    const stray = { workspace_id: d.ws, reply_to_id: first, text: 'x', created_by: d.analyst.id, created_at: now };
    await expect(writing().comment.create({ data: { ...stray, id: newId(), claim_id: d.pier.claimId } })).rejects.toThrow();
    await expect(
      writing().comment.create({ data: { ...stray, id: newId(), claim_id: d.pier.claimId, quote_id: d.pier.quoteId } }),
    ).rejects.toThrow();
  });

  test('undone by its writer, it is gone with its mentions and follows; an adjudicator undoes nobody’s words', async () => {
    const d = await deskWithClaims();
    const claim = on('claim', d.pier.claimId);
    const { eventId, value } = must(await addComment(d.analyst, { about: claim, text: 'Ask @Bob Analyst.', now: minute(1) }));
    expect(await undo(d.adjudicator, { eventId: eventId as string, now })).toMatchObject(refusedWith('not-your-act'));
    const undone = must(await undo(d.analyst, { eventId: eventId as string, now: minute(2) }));
    expect(await textsOf(d.second, claim)).toEqual([]);
    expect(await kindsOf(d.second)).toEqual([]);
    expect((await talkOf(d.second, claim)).following).toBe(false);
    expect(await undo(d.chief, { eventId: undone.eventId as string, now })).toMatchObject(refusedWith('not-your-act'));
    must(await undo(d.analyst, { eventId: undone.eventId as string, now: minute(3) }));
    expect((await talkOf(d.second, claim)).comments).toMatchObject([{ id: value.commentId, text: 'Ask @Bob Analyst.' }]);
  });

  test('the history of the claim says who wrote about it, and what an edit changed', async () => {
    const d = await deskWithClaims();
    const commentId = await write(d.analyst, on('claim', d.pier.claimId), 'First words.');
    must(await editComment(d.analyst, { commentId, text: 'Better words.', revision: 1, now: minute(2) }));
    const { events } = must(await viewHistory(d.reader, { about: d.pier.claimId, by: null, before: null }));
    expect(events.slice(0, 2)).toMatchObject([
      { act: 'edit-comment', by: { initials: 'AA' }, label: 'We will open the pier in May 😀.' },
      { act: 'add-comment', by: { initials: 'AA' }, label: 'We will open the pier in May 😀.' },
    ]);
    expect(events[0]?.differences).toContainEqual({ what: 'comment: text', before: 'First words.', after: 'Better words.' });
  });
});

describe('the inbox', () => {
  test('tells of mentions, answers and what is followed, each once, never of one’s own', async () => {
    const d = await deskWithClaims();
    const claim = on('claim', d.pier.claimId);
    const first = await write(d.analyst, claim, '@BA and @Ada Judge, is this right?');
    expect(await kindsOf(d.second)).toEqual(['mention']);
    expect(await kindsOf(d.adjudicator)).toEqual(['mention']);
    await write(d.second, claim, 'It is.', { replyTo: first, now: minute(2) });
    expect(await kindsOf(d.analyst)).toEqual(['reply']);
    // named, so they follow
    expect(await kindsOf(d.adjudicator)).toEqual(['comment', 'mention']);
    expect(await kindsOf(d.reader)).toEqual([]);
    must(await unfollowObject(d.adjudicator, { about: { type: 'claim', id: d.pier.claimId }, now: minute(3) }));
    await write(d.second, claim, 'I looked again.', { now: minute(4) });
    expect(await kindsOf(d.adjudicator)).toEqual(['mention']);
  });

  test('an edit tells whom it names now, and takes back whom it does not', async () => {
    const d = await deskWithClaims();
    const commentId = await write(d.analyst, on('claim', d.pier.claimId), '@Bob Analyst?');
    must(await editComment(d.analyst, { commentId, text: '@Ada Judge?', revision: 1, now: minute(2) }));
    expect((await inboxOf(d.adjudicator)).items).toMatchObject([{ kind: 'mention', text: '@Ada Judge?', by: { initials: 'AA' } }]);
    must(await withdrawComment(d.analyst, { commentId, now: minute(3) }));
    expect(await viewUnread(d.adjudicator)).toEqual({ ok: true, value: 0 });
  });

  test('of a followed claim it tells counter-claims, drift, closing and settling; readers follow too', async () => {
    const d = await deskWithClaims();
    const about = { type: 'claim' as const, id: d.pier.claimId };
    must(await followObject(d.reader, { about, now }));
    must(await followObject(d.reader, { about, now: minute(1) }));
    must(
      await addRelation(d.analyst, {
        type: 'rebuts',
        fromClaimId: d.budget.claimId,
        to: { claimId: d.pier.claimId },
        reason: 'No money.',
        now: minute(1),
      }),
    );
    const round = { question: 'so' as const, claimId: d.pier.claimId, asked: 2, editorIds: [d.second.id], now: minute(2) };
    const { roundId } = must(await askForVerdicts(d.analyst, round)).value;
    must(await giveVerdict(d.second, { roundId, ratingKey: 'supported', reasons: 'It is.', confidence: 'high', now: minute(3) }));
    expect(await kindsOf(d.reader)).toEqual(['counter-claim']);
    must(await closeRound(d.adjudicator, { roundId, now: minute(4) }));
    must(await adjudicate(d.adjudicator, { roundId, ratingKey: 'supported', reason: 'Agreed.', dissent: '', now: minute(5) }));
    expect((await inboxOf(d.reader)).items).toMatchObject([
      { kind: 'settled', settled: { inside: 'best' }, claim: { id: d.pier.claimId }, by: { initials: 'AJ' } },
      { kind: 'closed', round: { id: roundId, question: 'so' }, by: null },
      { kind: 'counter-claim', counter: { proposition: 'There is no budget.' }, by: { initials: 'AA' } },
    ]);
  });

  test('whoever is asked is told, and whoever judged how it was settled, without following', async () => {
    const d = await deskWithClaims();
    const round = { question: 'so' as const, claimId: d.pier.claimId, asked: 2, editorIds: [d.second.id, d.chief.id], now };
    const { roundId } = must(await askForVerdicts(d.analyst, round)).value;
    expect((await inboxOf(d.second)).items).toMatchObject([
      { kind: 'asked', table: 'round', round: { id: roundId, question: 'so' }, claim: { id: d.pier.claimId }, by: { initials: 'AA' } },
    ]);
    expect(await kindsOf(d.analyst)).toEqual([]);
    must(await followObject(d.second, { about: { type: 'claim', id: d.pier.claimId }, now: minute(1) }));
    must(await markRead(d.second, { items: 'unread', read: true, now: minute(2) }));
    expect(await viewUnread(d.second)).toEqual({ ok: true, value: 0 });
    const judge = (editor: Editor, ratingKey: string) =>
      giveVerdict(editor, { roundId, ratingKey, reasons: 'Judged.', confidence: 'high', now: minute(3) });
    must(await judge(d.second, 'refuted'));
    must(await judge(d.chief, 'supported'));
    // that one was asked was read; that it closed was not
    expect((await inboxOf(d.second)).items).toMatchObject([{ kind: 'closed', unread: true }]);
    expect(await kindsOf(d.chief)).toEqual([]);
    must(await adjudicate(d.adjudicator, { roundId, ratingKey: 'supported', reason: 'Agreed.', dissent: '', now: minute(5) }));
    expect((await inboxOf(d.second)).items).toMatchObject([{ kind: 'settled', settled: { own: 'otherwise' } }, { kind: 'closed' }]);
    expect((await inboxOf(d.chief)).items).toMatchObject([{ kind: 'settled', settled: { own: 'same' } }]);
    expect(await kindsOf(d.reader)).toEqual([]);
  });

  test('of drift it tells those who follow a claim that rests on the words, and not who captured them again', async () => {
    const d = await deskWithClaims();
    const about = { type: 'claim' as const, id: d.pier.claimId };
    for (const editor of [d.reader, d.analyst]) must(await followObject(editor, { about, now }));
    const text = newsText.replace('in May', 'in June');
    const capture = { how: 'paste' as const, text, metadata: {} as never };
    must(await captureAgain(d.analyst, { sourceId: d.source.sourceId, capture, now: minute(1) }));
    expect((await inboxOf(d.reader)).items).toMatchObject([
      { kind: 'drift', drift: 'altered', claim: { id: d.pier.claimId }, quote: { id: d.pier.quoteId }, unread: true },
    ]);
    expect(await kindsOf(d.analyst)).toEqual([]);
  });

  test('is read in pages, unread first; marks are one’s own and can be taken back', async () => {
    const d = await deskWithClaims();
    for (let n = 0; n < 45; n++) await write(d.analyst, on('claim', d.pier.claimId), `@Bob Analyst ${n}`, { now: minute(n) });
    const [first, second] = [await inboxOf(d.second), must(await viewInbox(d.second, { after: (await inboxOf(d.second)).next }))];
    expect([first.items.length, second.items.length, first.unread, second.next]).toEqual([40, 5, 45, null]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(45);
    const events = await writing().event.count({ where: { workspace_id: d.ws } });
    const newest = { table: 'comment' as const, id: first.items[0]?.id as string };
    must(await markRead(d.second, { items: [newest], read: true, now }));
    expect((await inboxOf(d.second)).items.some(({ id }) => id === newest.id)).toBe(false);
    expect(must(await markRead(d.second, { items: 'unread', read: true, now })).marked).toHaveLength(44);
    expect(await viewUnread(d.second)).toEqual({ ok: true, value: 0 });
    must(await markRead(d.second, { items: [newest], read: false, now }));
    expect(await inboxOf(d.second)).toMatchObject({ unread: 1, items: { 0: { id: newest.id, unread: true } } });
    expect(await markRead(d.second, { items: [{ table: 'comment', id: newId() }], read: true, now })).toMatchObject(
      refusedWith('not-found'),
    );
    // the history tells what was done, never what was read
    expect(await writing().event.count({ where: { workspace_id: d.ws } })).toBe(events);
  });
});

describe('what is written about an open round is read when it closes', () => {
  const blindDesk = async () => {
    const d = await deskWithClaims();
    const round = { question: 'so' as const, claimId: d.pier.claimId, asked: 3, editorIds: [d.second.id, d.analyst.id], now };
    const { roundId } = must(await askForVerdicts(d.analyst, round)).value;
    for (const editor of [d.second, d.chief, d.reader])
      must(await followObject(editor, { about: { type: 'claim', id: d.pier.claimId }, now }));
    const judge = (editor: Editor) => giveVerdict(editor, { roundId, ratingKey: 'refuted', reasons: 'Judged.', confidence: 'high', now });
    const verdictId = must(await judge(d.analyst)).value.verdictId;
    const events = must(await viewClaim(d.reader, d.pier.claimId)).eventCount;
    const onRound = await write(d.analyst, on('round', roundId), 'Zebra: @Bob Analyst, it is plainly false.');
    const onVerdict = await write(d.analyst, on('verdict', verdictId), 'Zebra too.', { now: minute(2) });
    return { ...d, roundId, verdictId, judge, events, onRound, onVerdict };
  };
  const claim = (d: { pier: { claimId: string } }) => on('claim', d.pier.claimId);

  test.each(['second', 'reader', 'chief', 'adjudicator'] as const)('the %s finds no trace', async (who) => {
    const d = await blindDesk();
    if (who === 'second') must(await d.judge(d.second)); // whoever judged may still revise
    const editor = d[who];
    const history = await Promise.all(
      [null, d.pier.claimId, d.roundId, d.onRound].map((about) => viewHistory(editor, { about, by: null, before: null })),
    );
    const talk = await Promise.all(
      [claim(d), on('round', d.roundId), on('verdict', d.verdictId)].map((about) => viewTalk(editor, { about })),
    );
    const page = must(await viewClaim(editor, d.pier.claimId));
    expect(JSON.stringify([history, talk, page, await viewInbox(editor, { after: null })])).not.toMatch(/zebra/i);
    expect(talk.map((one) => must(one).comments.length)).toEqual([0, 0, 0]);
    expect(page.eventCount).toBe(d.events + (who === 'second' ? 1 : 0));
    expect(must(await viewTalk(editor, { about: on('round', d.roundId) })).following).toBe(false);
    expect(await kindsOf(editor)).toEqual(who === 'second' ? ['asked'] : []);
    const live = await told(editor);
    expect(live).not.toContain('add-comment');
    expect(live).not.toContain(d.onRound);
  });

  test('nobody answers, edits, withdraws or undoes what they may not read', async () => {
    const d = await blindDesk();
    const reply = { about: on('round', d.roundId), text: 'I agree.', replyTo: d.onRound, now };
    for (const editor of [d.second, d.chief]) {
      expect(await addComment(editor, reply)).toMatchObject(refusedWith('not-found'));
      expect(await addComment(editor, { about: on('verdict', d.verdictId), text: 'Why?', now })).toMatchObject(refusedWith('not-found'));
      expect(await editComment(editor, { commentId: d.onRound, text: 'x', revision: 9, now })).toMatchObject(refusedWith('not-found'));
      expect(await withdrawComment(editor, { commentId: d.onRound, revision: 9, now })).toMatchObject(refusedWith('not-found'));
    }
    const [event] = await reading()<{ id: string }[]>`select id from event where object_id = ${d.onRound}`;
    expect(await undo(d.chief, { eventId: event?.id as string, now })).toMatchObject(refusedWith('not-your-act'));
  });

  test('its writer reads it, and who looked inside; when the round closes, all do, and whoever was named is told then', async () => {
    const d = await blindDesk();
    expect(await textsOf(d.analyst, claim(d))).toHaveLength(2);
    expect((await talkOf(d.analyst, claim(d))).comments.every(({ hidden }) => hidden)).toBe(true);
    must(await lookInside(d.adjudicator, { roundId: d.roundId, now: minute(2) }));
    expect(await textsOf(d.adjudicator, claim(d))).toHaveLength(2);
    must(await markRead(d.second, { items: 'unread', read: true, now: minute(3) }));
    must(await closeRound(d.adjudicator, { roundId: d.roundId, now: minute(4) }));
    expect(await textsOf(d.reader, claim(d))).toEqual(['Zebra: @Bob Analyst, it is plainly false.', 'Zebra too.']);
    expect((await inboxOf(d.second)).items).toMatchObject([
      { kind: expect.stringMatching(/mention|comment|closed/), unread: true },
      { unread: true },
      { unread: true },
    ]);
    expect((await inboxOf(d.second)).items.find(({ kind }) => kind === 'mention')).toMatchObject({
      at: minute(4).toISOString(),
      round: { id: d.roundId },
    });
  });
});
