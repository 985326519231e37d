import { addIssue } from '@/desk/add-issue';
import { saveIssueView } from '@/desk/save-issue-view';
import { undo } from '@/desk/undo';
import { viewHistory } from '@/desk/view-history';
import { viewIssue } from '@/desk/view-issue';
import { withdrawIssueView } from '@/desk/withdraw-issue-view';
import type { Editor } from '@/domain/editor/editor';
import { issueViewShape } from '@/domain/position/issue-view';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import { reading } from '@/store/db';
import { must, now, openTestDesk } from '../builders/desk-with';

const opened = async () => {
  const desk = await openTestDesk();
  const { issueId } = must(await addIssue(desk.analyst, { question: 'Should the pier open?', parentId: null, now })).value;
  const other = (await openTestDesk('Other desk')).analyst;
  return { ...desk, issueId, other };
};
let d: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  d = await opened();
});

const save = (editor: Editor, name: string, search: string, more: Record<string, unknown> = {}) =>
  saveIssueView(editor, { ...issueViewShape.parse({ issueId: d.issueId, name, query: search, ...more }), now });
const seenBy = async (editor: Editor) =>
  must(await viewIssue(editor, { issueId: d.issueId, query: readSideBySideQuery({}) })).page.views.map(({ name, query, mine }) => ({
    name,
    query,
    mine,
  }));

describe('named views of an issue', () => {
  test('the desk sees a view of the desk; an own one is seen by its editor alone', async () => {
    must(await save(d.analyst, 'The two coasts', 'party=TO,PO&nonsense=1&narrow=PO'));
    must(await save(d.analyst, 'Mine', 'only=gaps', { mine: true }));
    expect(await seenBy(d.analyst)).toEqual([
      { name: 'The two coasts', query: 'party=TO,PO&narrow=PO', mine: false },
      { name: 'Mine', query: 'only=gaps', mine: true },
    ]);
    expect(await seenBy(d.adjudicator)).toEqual([{ name: 'The two coasts', query: 'party=TO,PO&narrow=PO', mine: false }]);
  });

  test('a name that stands is replaced only by who saw it', async () => {
    expect(await save(d.adjudicator, 'The two coasts', 'only=gaps')).toMatchObject({ ok: false, refusal: { code: 'already-there' } });
    must(await save(d.adjudicator, 'The two coasts', 'only=gaps', { revision: 1 }));
    expect((await seenBy(d.analyst))[0]).toMatchObject({ query: 'only=gaps' });
  });

  test('it is withdrawn, and undone', async () => {
    const { viewId } = must(await save(d.analyst, 'For a day', 'as-of=2020-09-25')).value;
    const { eventId } = must(await withdrawIssueView(d.analyst, { viewId, revision: 1, now }));
    expect((await seenBy(d.analyst)).map(({ name }) => name)).not.toContain('For a day');
    must(await undo(d.analyst, { eventId: eventId ?? '', now }));
    expect((await seenBy(d.analyst)).map(({ name }) => name)).toContain('For a day');
  });

  test('nobody takes away what is another’s, or another desk’s', async () => {
    const { viewId } = must(await save(d.analyst, 'Kept', '', { mine: true })).value;
    const gone = { ok: false, refusal: { code: 'not-found' } };
    expect(await withdrawIssueView(d.chief, { viewId, revision: 1, now })).toMatchObject(gone);
    expect(await withdrawIssueView(d.other, { viewId, revision: 1, now })).toMatchObject(gone);
    expect(await save(d.other, 'Elsewhere', '')).toMatchObject(gone);
  });

  test('readers look and save nothing', async () => {
    expect(await save(d.reader, 'No', '')).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  });

  const refused: readonly (readonly [string, string])[] = [
    [
      'two of one name',
      `insert into issue_view select workspace_id, gen_random_uuid(), issue_id, editor_id, name, query, 1, null, created_by, created_at from issue_view limit 1`,
    ],
    [
      'another’s own view',
      `update issue_view set created_by = (select id from editor e where e.workspace_id = issue_view.workspace_id and e.id <> issue_view.editor_id limit 1) where editor_id is not null`,
    ],
    ['a view without a name', `update issue_view set name = ''`],
    ['a view led to another owner', `update issue_view set editor_id = created_by where editor_id is null`],
    ['deleting one', `delete from issue_view`],
  ];
  test.each(refused)('the database refuses %s', async (_, sql) => {
    await expect(reading().unsafe(sql)).rejects.toThrow();
  });
});

test('an own view is told and undone by nobody else, in the history neither', async () => {
  const done = must(await save(d.analyst, 'A private hunch', 'party=otters', { mine: true }));
  const undone = must(await undo(d.analyst, { eventId: String(done.eventId), now }));
  for (const editor of [d.reader, d.second, d.adjudicator, d.chief]) {
    const { events } = must(await viewHistory(editor, { about: d.issueId, by: null, before: null }));
    expect(events.map(({ id }) => id)).toEqual(expect.arrayContaining([done.eventId, undone.eventId]));
    expect(JSON.stringify(events)).not.toMatch(/private hunch|otters/);
    expect(events.find(({ id }) => id === undone.eventId)?.mayUndo).toBe(false);
    expect(await undo(editor, { eventId: String(undone.eventId), now })).toMatchObject({
      refusal: { code: editor === d.reader ? 'not-allowed' : 'not-your-act' },
    });
  }
  expect(JSON.stringify(await viewHistory(d.analyst, { about: d.issueId, by: null, before: null }))).toContain('A private hunch');
  must(await undo(d.analyst, { eventId: String(undone.eventId), now }));
});
