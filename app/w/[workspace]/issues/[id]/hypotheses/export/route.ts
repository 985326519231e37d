import { editorOrNone } from '@/app/_session/editor-or-none';
import { readTicket } from '@/app/_session/ticket-cookie';
import { exportHypotheses } from '@/desk/export-hypotheses';
import { handOut, sheetFormat, workspaceAddress } from '../../../../_parts/hand-out-file';

type Context = { readonly params: Promise<{ readonly workspace: string; readonly id: string }> };

/** The grid as a file, as far as the editor sees it: `?format=csv` or `json`, and `analysis` for another one than the newest. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { workspace, id } = await params;
  const now = new Date();
  const editor = await editorOrNone(await readTicket(), workspace, now);
  if (!editor) return new Response(null, { status: 401 });
  const asked = new URL(request.url).searchParams;
  const format = sheetFormat.safeParse(asked.get('format'));
  if (!format.success) return new Response(null, { status: 400 });
  const address = workspaceAddress(request, workspace);
  return handOut(await exportHypotheses(editor, { issueId: id, analysisId: asked.get('analysis'), format: format.data, address, now }));
};
