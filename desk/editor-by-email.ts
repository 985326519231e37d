import type { Editor } from '@/domain/editor/editor';
import { readEmail } from '@/domain/editor/person';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { editorOf } from '@/store/seat';

/** The standing editor an address is in a workspace: what `--as` means on the command line. Refuses `not-found`. */
export const editorByEmail = async (input: { readonly email: string; readonly workspace: string }): Promise<Outcome<Editor>> => {
  const email = readEmail(input.email);
  if (!email.ok) return email;
  const editor = await editorOf(email.value, input.workspace);
  return editor ? accept(editor) : refuse('not-found');
};
