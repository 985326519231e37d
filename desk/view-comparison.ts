import { z } from 'zod';
import type { Editor } from '@/domain/editor/editor';
import { type Act, abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type ComparedRow, compareVersions } from '@/domain/quote/compare-versions';
import { type Comparison, comparison } from '@/store/sql/comparison';

export type { ComparedPlace, ComparedQuote, VersionHead } from '@/store/sql/comparison';

const acts = ['decide-drift', 'capture-again', 'undo'] as const satisfies Act[];
export type ComparisonView = Comparison & {
  /** the paragraphs of both texts beside each other; empty when both are the same version */
  readonly rows: readonly ComparedRow[];
  readonly abilities: Readonly<Record<(typeof acts)[number], boolean>>;
};

const numberShape = z.coerce.number().int().min(1).max(100_000);

/** Two versions of a source held against each other (numbers as they stand in an address; without them the two newest), the older one always first. */
export const viewComparison = async (
  editor: Editor,
  input: { readonly sourceId: string; readonly old?: string; readonly next?: string },
): Promise<Outcome<ComparisonView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const [old, next] = [wanted(input.old), wanted(input.next)];
  if (!z.uuid().safeParse(input.sourceId).success || old === undefined || next === undefined) return refuse('not-found');
  const [first, second] = old !== null && next !== null && old > next ? [next, old] : [old, next];
  const found = await comparison(editor.workspaceId, input.sourceId, first, second);
  if (!found) return refuse('not-found');
  const rows = found.old.id === found.next.id ? [] : compareVersions(found.old.text, found.next.text);
  return accept({ ...found, rows, abilities: abilitiesOf(editor, acts) });
};

/** A number, null when none was given, undefined when it is none. */
const wanted = (text: string | undefined): number | null | undefined =>
  text === undefined || text === '' ? null : numberShape.safeParse(text).data;
