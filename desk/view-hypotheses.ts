import { z } from 'zod';
import { type Editor, reaches, roles } from '@/domain/editor/editor';
import { type Act, abilitiesOf, mayDo, permissions } from '@/domain/editor/permissions';
import type { HypothesesPage } from '@/domain/evidence/analysis-seen';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { hypothesesPage } from '@/store/sql/hypotheses-page';

const acts = [
  'begin-analysis',
  'add-to-analysis',
  'remove-from-analysis',
  'mark-cell',
  'hand-in-cells',
  'take-back-cells',
  'close-analysis',
  'settle-cell',
] as const satisfies Act[];

export type HypothesesView = {
  readonly page: HypothesesPage;
  readonly viewerId: string;
  readonly abilities: Readonly<Record<(typeof acts)[number], boolean>>;
};

/** The roles whose editors can fill in cells. */
const judges = roles.filter((role) => reaches(role, permissions['mark-cell']));

/** The rival claims of an issue against their evidence: the newest analysis, or one by its id. One round trip. */
export const viewHypotheses = async (
  editor: Editor,
  input: { readonly issueId: string; readonly analysisId: string | null },
): Promise<Outcome<HypothesesView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const [issueId, analysisId] = [z.uuid().safeParse(input.issueId), z.uuid().nullable().safeParse(input.analysisId)];
  if (!issueId.success || !analysisId.success) return refuse('not-found');
  const page = await hypothesesPage(editor.workspaceId, issueId.data, analysisId.data, { id: editor.id, judges });
  if (!page || (analysisId.data && !page.analysis)) return refuse('not-found');
  return accept({ page, viewerId: editor.id, abilities: abilitiesOf(editor, acts) });
};
