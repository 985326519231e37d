'use server';

import { actFromScreen } from '@/app/_session/act-from-screen';
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

/** Lays rival claims against their evidence. */
export const beginAnalysisAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, beginAnalysisShape, input, beginAnalysis);

/** Takes a claim or an item in. */
export const addToAnalysisAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, weighedShape, input, addToAnalysis);

/** Takes a claim or an item out. */
export const removeFromAnalysisAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, weighedShape, input, removeFromAnalysis);

/** Marks one cell of the editor's own. The screen shows it already: nothing is made anew on the server for it. */
export const markCellAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const cell = markCellShape.safeParse(input);
  return cell.success ? markCell(editor, { ...cell.data, now: new Date() }) : refuse('input-not-understood');
};

/** Hands the editor's own cells in. */
export const handInCellsAction = async (workspace: string, input: unknown) => actFromScreen(workspace, analysisShape, input, handInCells);

/** Takes the editor's own cells back. */
export const takeBackCellsAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, analysisShape, input, takeBackCells);

/** Closes it before all who were asked are in. */
export const closeAnalysisAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, analysisShape, input, closeAnalysis);

/** Settles a cell, or takes away what was settled. */
export const settleCellAction = async (workspace: string, input: unknown) => actFromScreen(workspace, settleCellShape, input, settleCell);
