import { addComment } from '@/desk/add-comment';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { editComment } from '@/desk/edit-comment';
import { followWorkspace } from '@/desk/follow-workspace';
import { giveVerdict } from '@/desk/give-verdict';
import { lookInside } from '@/desk/look-inside';
import { sealHistory } from '@/desk/seal-history';
import { undo } from '@/desk/undo';
import { viewDesk } from '@/desk/view-desk';
import { viewHistory } from '@/desk/view-history';
import type { Editor } from '@/domain/editor/editor';
import { closePools, reading } from '@/store/db';
import { deskWithClaims } from '../builders/claim-desk';
import { must, now } from '../builders/desk-with';

afterAll(() => closePools());

/** A colleague writes about an open round and about their verdict in it, edits one and takes the other back. */
const talkedAbout = async () => {
  const d = await deskWithClaims();
  const ask = { question: 'so' as const, claimId: d.pier.claimId, asked: 2, editorIds: [d.second.id, d.analyst.id] };
  const { roundId } = must(await askForVerdicts(d.analyst, { ...ask, now })).value;
  const judge = (editor: Editor) => giveVerdict(editor, { roundId, ratingKey: 'refuted', reasons: 'Judged.', confidence: 'high', now });
  const { verdictId } = must(await judge(d.second)).value;
  const onRound = must(await addComment(d.second, { about: { type: 'round', id: roundId }, text: 'Marzipan.', now }));
  must(await editComment(d.second, { commentId: onRound.value.commentId, text: 'Marzipan again.', revision: 1, now }));
  const onVerdict = must(await addComment(d.second, { about: { type: 'verdict', id: verdictId }, text: 'Marzipan.', now }));
  must(await undo(d.second, { eventId: onVerdict.eventId as string, now }));
  return { ...d, roundId, judge };
};
const written = /comment/;
/** Acts of talk in the history as this editor sees it, and on their desk. */
const seenBy = async (editor: Editor) => {
  const { events } = must(await viewHistory(editor, { about: null, by: null, before: null }));
  const { lately } = must(await viewDesk(editor, { now }));
  const said = (all: readonly { readonly act: string; readonly undid: { readonly act: string } | null }[]) =>
    all.filter(({ act, undid }) => written.test(`${act} ${undid?.act ?? ''}`)).length;
  return { history: said(events), lately: said(lately) };
};
const told = async (editor: Editor) => {
  await sealHistory(now);
  const leave = new AbortController();
  let all = '';
  for await (const live of must(followWorkspace(editor, { after: 0, signal: leave.signal }))) {
    all += JSON.stringify(live);
    if ('notice' in live) leave.abort();
  }
  return all;
};

describe('that somebody wrote about an open round', () => {
  test.each(['reader', 'analyst', 'chief'] as const)('is in no history and on no desk of the %s, and no notice says it', async (who) => {
    const d = await talkedAbout();
    expect(await seenBy(d[who])).toEqual({ history: 0, lately: 0 });
    expect(await told(d[who])).not.toMatch(written);
  });

  test('is in the history of whoever wrote it, and of who looked inside', async () => {
    const d = await talkedAbout();
    expect((await seenBy(d.second)).history).toBe(4);
    must(await lookInside(d.adjudicator, { roundId: d.roundId, now }));
    expect((await seenBy(d.adjudicator)).history).toBe(4);
  });

  test('is in the history of all once the round has closed, and stays without its words', async () => {
    const d = await talkedAbout();
    must(await d.judge(d.analyst));
    expect((await seenBy(d.reader)).history).toBe(4);
    expect(JSON.stringify(await viewHistory(d.reader, { about: null, by: null, before: null }))).not.toMatch(/marzipan/i);
  });

  test('that somebody judged is told, and that they took it back and did it again: never a line of it', async () => {
    const d = await talkedAbout();
    const [last] = await reading()<{ id: string }[]>`select id from event where workspace_id = ${d.ws} and act = 'give-verdict'`;
    const taken = must(await undo(d.second, { eventId: last?.id as string, now }));
    must(await undo(d.second, { eventId: taken.eventId as string, now }));
    const { events } = must(await viewHistory(d.reader, { about: d.roundId, by: null, before: null }));
    const judged = events.filter(({ act, undid }) => act === 'give-verdict' || undid !== null);
    expect(judged.map(({ by }) => by?.name)).toEqual(['Bob Analyst', 'Bob Analyst', 'Bob Analyst']);
    expect(judged.flatMap(({ differences }) => differences).filter(({ what }) => what.startsWith('verdict'))).toEqual([]);
  });
});
