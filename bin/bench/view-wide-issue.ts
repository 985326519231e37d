import { letGo } from '@/desk/let-go';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import { sideBySide } from '@/store/sql/side-by-side';
import { type WideDesk, wideDesk } from './data/wide-issue';

/** Side by side as wide as it is promised: the content of the page, in its one query. */
export const name = 'side by side, 12 parties × 200, content (at most 120)';

/** As the table asks (`desk/view-issue`). */
const amounts = { perCell: 20, budget: 720 };

export const prepare = (): Promise<WideDesk> => wideDesk('wide-bench');

export const run = async (_db: unknown, { editor, issueId }: WideDesk): Promise<void> => {
  const query = readSideBySideQuery({});
  const facts = await sideBySide({ workspaceId: editor.workspaceId, editorId: editor.id, issueId, query, ...amounts });
  if (!facts) throw new Error('the issue is not there');
};

export const runs = 100;
export const end = letGo;
