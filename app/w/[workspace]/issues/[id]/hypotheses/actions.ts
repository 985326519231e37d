'use server';

import { revalidatePath } from 'next/cache';
import { requireEditor } from '@/app/_session/require-editor';
import { addToAnalysis } from '@/desk/add-to-analysis';
import { beginAnalysis } from '@/desk/begin-analysis';
import { closeAnalysis } from '@/desk/close-analysis';
import { handInCells } from '@/desk/hand-in-cells';
import { markCell } from '@/desk/mark-cell';
import { removeFromAnalysis } from '@/desk/remove-from-analysis';
import { settleCell } from '@/desk/settle-cell';
import { takeBackCells } from '@/desk/take-back-cells';
import { analysisShape, beginAnalysisShape, markCellShape, settleCellShape, weighedShape } from '@/domain/evidence/analysis-input';
import { refuse } from '@/domain/outcome';

const shown = (workspace: string) => revalidatePath(`/w/${workspace}/issues`, 'layout');

/** Lays rival claims against their evidence. */
export const beginAnalysisAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const begun = beginAnalysisShape.safeParse(input);
  if (!begun.success) return refuse('input-not-understood');
  const outcome = await beginAnalysis(editor, { ...begun.data, now: new Date() });
  if (outcome.ok) shown(workspace);
  return outcome;
};

/** Takes a claim or an item in. */
export const addToAnalysisAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const weighed = weighedShape.safeParse(input);
  if (!weighed.success) return refuse('input-not-understood');
  const outcome = await addToAnalysis(editor, { ...weighed.data, now: new Date() });
  if (outcome.ok) shown(workspace);
  return outcome;
};

/** Takes a claim or an item out. */
export const removeFromAnalysisAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const weighed = weighedShape.safeParse(input);
  if (!weighed.success) return refuse('input-not-understood');
  const outcome = await removeFromAnalysis(editor, { ...weighed.data, now: new Date() });
  if (outcome.ok) shown(workspace);
  return outcome;
};

/** Marks one cell of the editor's own. The screen shows it already: nothing is made anew on the server for it. */
export const markCellAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const cell = markCellShape.safeParse(input);
  return cell.success ? markCell(editor, { ...cell.data, now: new Date() }) : refuse('input-not-understood');
};

/** Hands the editor's own cells in. */
export const handInCellsAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const analysis = analysisShape.safeParse(input);
  if (!analysis.success) return refuse('input-not-understood');
  const outcome = await handInCells(editor, { ...analysis.data, now: new Date() });
  if (outcome.ok) shown(workspace);
  return outcome;
};

/** Takes the editor's own cells back. */
export const takeBackCellsAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const analysis = analysisShape.safeParse(input);
  if (!analysis.success) return refuse('input-not-understood');
  const outcome = await takeBackCells(editor, { ...analysis.data, now: new Date() });
  if (outcome.ok) shown(workspace);
  return outcome;
};

/** Closes it before all who were asked are in. */
export const closeAnalysisAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const analysis = analysisShape.safeParse(input);
  if (!analysis.success) return refuse('input-not-understood');
  const outcome = await closeAnalysis(editor, { ...analysis.data, now: new Date() });
  if (outcome.ok) shown(workspace);
  return outcome;
};

/** Settles a cell, or takes away what was settled. */
export const settleCellAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const cell = settleCellShape.safeParse(input);
  if (!cell.success) return refuse('input-not-understood');
  const outcome = await settleCell(editor, { ...cell.data, now: new Date() });
  if (outcome.ok) shown(workspace);
  return outcome;
};
