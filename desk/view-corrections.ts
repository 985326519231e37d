import { z } from 'zod';
import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { Correction } from '@/domain/verdict/correction';
import { correctionsOf } from '@/store/sql/corrections';

export type CorrectionsView = {
  readonly corrections: readonly Correction[];
  /** where the next page begins; null at the end */
  readonly next: string | null;
};

const atOnce = 60;
const beforeShape = z
  .string()
  .transform((text) => text.split('~'))
  .pipe(z.tuple([z.iso.datetime(), z.uuid()]));

/** What became of settled verdicts, newest first, of all the desk or of one claim. `before` is the `next` of another page; another text is none. */
export const viewCorrections = async (
  editor: Editor,
  input: { readonly claimId?: string | null; readonly before?: string | null },
): Promise<Outcome<CorrectionsView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  if (input.claimId && !z.uuid().safeParse(input.claimId).success) return refuse('not-found');
  const given = beforeShape.safeParse(input.before ?? '');
  const before = given.success ? { at: given.data[0], id: given.data[1] } : null;
  const found = await correctionsOf(editor.workspaceId, { claimId: input.claimId ?? null, before, most: atOnce + 1 });
  const corrections = found.slice(0, atOnce);
  const last = corrections.at(-1);
  return accept({ corrections, next: found.length > atOnce && last ? `${last.at}~${last.id}` : null });
};
