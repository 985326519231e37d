import { addIssue } from '@/desk/add-issue';
import { editIssue } from '@/desk/edit-issue';
import { moveIssue } from '@/desk/move-issue';
import { undo } from '@/desk/undo';
import { viewIssues } from '@/desk/view-issues';
import { withdrawClaim } from '@/desk/withdraw-claim';
import { withdrawIssue } from '@/desk/withdraw-issue';
import type { Editor } from '@/domain/editor/editor';
import { type MoveStep, moveStep } from '@/domain/issue/move-step';
import { must, now, openTestDesk } from '../builders/desk-with';
import { openDispute } from '../builders/dispute-on';

const tree = async (editor: Editor) => must(await viewIssues(editor)).rows;
const shown = async (editor: Editor) => (await tree(editor)).map(({ question, depth }) => '·'.repeat(depth) + question).join(' ');
const add = async (editor: Editor, question: string, parentId: string | null = null) =>
  must(await addIssue(editor, { question, parentId, now })).value.issueId;
const step = async (editor: Editor, question: string, which: MoveStep) => {
  const rows = await tree(editor);
  const row = rows.find((one) => one.question === question);
  const place = row && moveStep(rows, row.id, which);
  if (!row || !place) throw new Error(`nowhere to go: ${question}`);
  return must(await moveIssue(editor, { issueId: row.id, revision: row.revision, ...place, now }));
};

describe('the tree of questions', () => {
  test('a new one stands last among its siblings', async () => {
    const { analyst } = await openTestDesk();
    const a = await add(analyst, 'A');
    await add(analyst, 'B');
    await add(analyst, 'A1', a);
    await add(analyst, 'A2', a);
    expect(await shown(analyst)).toBe('A ·A1 ·A2 B');
  });

  test('moves through the tree, and undoing puts every sibling back', async () => {
    const { analyst } = await openTestDesk();
    for (const question of ['A', 'B', 'C', 'D']) await add(analyst, question);
    await step(analyst, 'D', 'up');
    expect(await shown(analyst)).toBe('A B D C');
    await step(analyst, 'A', 'down');
    expect(await shown(analyst)).toBe('B A D C');
    await step(analyst, 'D', 'in');
    expect(await shown(analyst)).toBe('B A ·D C');
    await step(analyst, 'C', 'in');
    expect(await shown(analyst)).toBe('B A ·D ·C');
    const out = await step(analyst, 'D', 'out');
    expect(await shown(analyst)).toBe('B A ·C D');
    must(await undo(analyst, { eventId: out.eventId ?? '', now }));
    expect(await shown(analyst)).toBe('B A ·D ·C');
  });

  test('never stands under itself', async () => {
    const { analyst } = await openTestDesk();
    const a = await add(analyst, 'A');
    const a1 = await add(analyst, 'A1', a);
    const move = (parentId: string) => moveIssue(analyst, { issueId: a, revision: 1, parentId, afterId: null, now });
    expect(await move(a)).toMatchObject({ ok: false, refusal: { code: 'issue-under-itself' } });
    expect(await move(a1)).toMatchObject({ ok: false, refusal: { code: 'issue-under-itself' } });
    expect(await shown(analyst)).toBe('A ·A1');
  });

  test('reworded by two at once, the second sees the first', async () => {
    const { analyst, second } = await openTestDesk();
    const issueId = await add(analyst, 'A');
    must(await editIssue(second, { issueId, revision: 1, question: 'B', now }));
    const refused = await editIssue(analyst, { issueId, revision: 1, question: 'C', now });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'changed-since', current: { question: 'B', revision: 2 } } });
    expect(await shown(analyst)).toBe('B');
  });

  test('the same words again change nothing and leave no event', async () => {
    const { analyst } = await openTestDesk();
    const issueId = await add(analyst, 'A');
    expect(must(await editIssue(analyst, { issueId, revision: 1, question: 'A', now })).eventId).toBeNull();
  });

  test('goes only when nothing rests on it', async () => {
    const { analyst, issues, say, actors } = await openDispute();
    await say({ words: 'The pier stands firm', chain: [{ id: actors.ada }] });
    const withdraw = (issueId: string) => withdrawIssue(analyst, { issueId, revision: 1, now });
    expect(await withdraw(issues.pier)).toMatchObject({ ok: false, refusal: { code: 'issue-has-claims', claims: 0, issues: 2 } });
    expect(await withdraw(issues.piles)).toMatchObject({ ok: false, refusal: { code: 'issue-has-claims', claims: 1, issues: 0 } });
    const gone = must(await withdraw(issues.money));
    expect(await shown(analyst)).toBe('Is the pier safe? ·Are the piles sound?');
    expect(await addIssue(analyst, { question: 'Who?', parentId: issues.money, now })).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    });
    must(await undo(analyst, { eventId: gone.eventId ?? '', now }));
    expect(await shown(analyst)).toBe('Is the pier safe? ·Are the piles sound? ·Who pays?');
  });

  test('a withdrawn claim does not hold it', async () => {
    const { analyst, issues, say, actors } = await openDispute();
    const { claimId } = await say({ words: 'The pier stands firm', chain: [{ id: actors.ada }], issueId: issues.money });
    must(await withdrawClaim(analyst, { claimId, revision: 1, now }));
    must(await withdrawIssue(analyst, { issueId: issues.money, revision: 1, now }));
  });

  test('a reader only looks, a stranger finds nothing', async () => {
    const { reader, analyst } = await openTestDesk();
    const other = await openTestDesk('Other desk');
    const issueId = await add(analyst, 'A');
    expect(await addIssue(reader, { question: 'B', parentId: null, now })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    expect(must(await viewIssues(reader)).abilities).toEqual({ 'add-issue': false, 'edit-issue': false, 'withdraw-issue': false });
    const foreign = { ok: false, refusal: { code: 'not-found' } };
    expect(await editIssue(other.analyst, { issueId, revision: 1, question: 'B', now })).toMatchObject(foreign);
    expect(await moveIssue(other.analyst, { issueId, revision: 1, parentId: null, afterId: null, now })).toMatchObject(foreign);
    expect(await withdrawIssue(other.analyst, { issueId, revision: 1, now })).toMatchObject(foreign);
  });
});
