import { addRequest } from '@/desk/add-request';
import { editClaim } from '@/desk/edit-claim';
import { letGo } from '@/desk/let-go';
import { viewActors } from '@/desk/view-actors';
import { viewUnanswered } from '@/desk/view-unanswered';
import { newRequestShape } from '@/domain/claim/request-input';
import type { Editor } from '@/domain/editor/editor';
import { readUnansweredQuery } from '@/domain/issue/unanswered-query';
import type { Outcome } from '@/domain/outcome';
import { benchDesk } from './data/desk';

/** What was met with silence: fifty requests without an outcome, and accusations nobody answered, with age and who owes it; one round trip. */
export const name = 'unanswered, 50 requests and accusations (view-unanswered)';

const must = <V>(outcome: Outcome<V>): V => {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};
const half = 50;

export const prepare = async (): Promise<Editor> => {
  const now = new Date();
  const { editor, claimIds } = await benchDesk();
  const [asked] = must(await viewActors(editor)).actors.filter(({ kind }) => kind === 'person');
  for (const claimId of claimIds.slice(0, half)) must(await editClaim(editor, { claimId, revision: 1, kind: 'accusation', now }));
  for (const claimId of claimIds.slice(-half)) {
    const askedOn = { earliest: '2026-11-01', latest: '2026-11-01', precision: 'day' };
    const request = newRequestShape.parse({ claimId, asked: { id: asked?.id }, about: 'what was meant', askedOn });
    must(await addRequest(editor, { ...request, now }));
  }
  const { total } = must(await viewUnanswered(editor, { query: readUnansweredQuery({}), now }));
  if (total < half) throw new Error(`only ${total} unanswered`);
  return editor;
};

export const run = async (_db: unknown, editor: Editor): Promise<void> => {
  must(await viewUnanswered(editor, { query: readUnansweredQuery({}), now: new Date() }));
};

export const end = letGo;
