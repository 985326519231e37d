import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { type Narrowed, narrowUnanswered } from '@/domain/issue/narrow-unanswered';
import { type Issue, type PartyMark, unansweredLines } from '@/domain/issue/unanswered-lines';
import type { UnansweredQuery } from '@/domain/issue/unanswered-query';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { unansweredPage } from '@/store/sql/unanswered-page';

export type UnansweredView = Narrowed & {
  /** lines without any filter */
  readonly total: number;
  readonly parties: readonly PartyMark[];
  readonly issues: readonly Issue[];
  /** the day ages are counted to */
  readonly today: string;
};

/** What was met with silence: claims, requests, and replies that answer something else; narrowed by what the address says. One round trip. */
export const viewUnanswered = async (
  editor: Editor,
  input: { readonly query: UnansweredQuery; readonly now: Date },
): Promise<Outcome<UnansweredView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const today = input.now.toISOString().slice(0, 10);
  const facts = await unansweredPage(editor.workspaceId);
  const lines = unansweredLines(facts, today);
  const { issues, parties } = facts;
  return accept({ ...narrowUnanswered(lines, input.query, facts), total: lines.length, parties, issues, today });
};
