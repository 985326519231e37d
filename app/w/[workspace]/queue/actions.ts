'use server';

import { actFromScreen } from '@/app/_session/act-from-screen';
import { requireEditor } from '@/app/_session/require-editor';
import { assignVerdicts } from '@/desk/assign-verdicts';
import { upholdVerdict } from '@/desk/uphold-verdict';
import { viewAssignment } from '@/desk/view-assignment';
import { refuse } from '@/domain/outcome';
import { assignmentShape, assignVerdictsShape, upholdShape } from '@/domain/verdict/verdict-input';

/** Who would get what; nobody is asked yet. */
export const planAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const given = assignmentShape.safeParse(input);
  return given.success ? viewAssignment(editor, given.data) : refuse('input-not-understood');
};

/** Shares out what the plan showed. */
export const assignVerdictsAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, assignVerdictsShape, input, assignVerdicts);

/** A settled verdict stands after another look. */
export const upholdVerdictAction = async (workspace: string, input: unknown) => actFromScreen(workspace, upholdShape, input, upholdVerdict);
