import { addIssue } from '@/desk/add-issue';
import { moveIssue } from '@/desk/move-issue';
import { undo } from '@/desk/undo';
import type { Editor } from '@/domain/editor/editor';
import { closePools, reading } from '@/store/db';
import { refusedWith } from '../builders/claim-desk';
import { must, now, openTestDesk } from '../builders/desk-with';

afterAll(() => closePools());

type Desk = Awaited<ReturnType<typeof openTestDesk>>;
let d: Desk;
beforeEach(async () => {
  d = await openTestDesk();
});

const add = async (question: string, parentId: string | null = null) =>
  must(await addIssue(d.analyst, { question, parentId, now })).value.issueId;
const under = (editor: Editor, issueId: string, parentId: string | null, revision = 1) =>
  moveIssue(editor, { issueId, revision, parentId, afterId: null, now });
/** Questions that stand under themselves, however far up. */
const circles = () => reading()`
  with recursive up as (
    select id, parent_id from issue where workspace_id = ${d.chief.workspaceId} and parent_id is not null
    union select up.id, i.parent_id from up join issue i on i.workspace_id = ${d.chief.workspaceId} and i.id = up.parent_id where i.parent_id is not null)
  select id from up where id = parent_id`;

describe('two who move questions at once', () => {
  test('never put one under the other both ways', async () => {
    const pairs: (readonly [string, string])[] = [];
    for (let n = 0; n < 40; n++) pairs.push([await add(`A${n}`), await add(`B${n}`)]);
    for (const [a, b] of pairs) {
      const both = await Promise.all([under(d.analyst, a, b), under(d.second, b, a)]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      expect(both).toContainEqual(refusedWith('issue-under-itself'));
    }
    expect(await circles()).toHaveLength(0);
  });

  test('nor in a ring of three, nor by undoing', async () => {
    for (let n = 0; n < 15; n++) {
      const [a, b, c] = [await add('A'), await add('B'), await add('C')];
      const all = await Promise.all([under(d.analyst, a, b), under(d.second, b, c), under(d.adjudicator, c, a)]);
      expect(all.filter(({ ok }) => ok)).toHaveLength(2);
      const [e, f] = [await add('E'), await add('F')];
      const out = must(await under(d.analyst, e, f));
      const back = must(await under(d.analyst, e, null, 2));
      const crossed = await Promise.all([undo(d.analyst, { eventId: String(back.eventId), now }), under(d.second, f, e)]);
      expect([out.eventId, crossed.filter(({ ok }) => ok).length]).toEqual([expect.any(String), 1]);
    }
    expect(await circles()).toHaveLength(0);
  });

  test('wait for each other in the database itself', async () => {
    const [a, b] = [await add('A'), await add('B')];
    const [one, other] = [await reading().reserve(), await reading().reserve()];
    try {
      await one`begin`;
      await one`update issue set parent_id = ${b} where id = ${a}`;
      await other`begin`;
      const second = other`update issue set parent_id = ${a} where id = ${b}`.then(
        () => 'written',
        (error: Error) => error.message,
      );
      // long enough for the second to come to where it has to wait
      await reading()`select pg_sleep(0.2)`;
      await one`commit`;
      expect(await second).toMatch(/cannot stand under itself/);
      await other`rollback`;
    } finally {
      one.release();
      other.release();
    }
  });
});

test('questions nest 21 deep and say so, however the 22nd comes', async () => {
  let last: string | null = null;
  const line: string[] = [];
  for (let depth = 1; depth <= 21; depth++) {
    last = await add(`Depth ${depth}`, last);
    line.push(last);
  }
  const tooDeep = { ok: false, refusal: { code: 'issue-too-deep' } };
  expect(await addIssue(d.analyst, { question: 'One more', parentId: last, now })).toMatchObject(tooDeep);
  const top = await add('Top');
  expect(await under(d.analyst, String(line[0]), top)).toMatchObject(tooDeep);
  expect(await under(d.analyst, top, String(line[20]))).toMatchObject(tooDeep);
  must(await under(d.analyst, top, String(line[19])));
  expect(await under(d.analyst, String(line[0]), String(line[20]))).toMatchObject(refusedWith('issue-under-itself'));
});
