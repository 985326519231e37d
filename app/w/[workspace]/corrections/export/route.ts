import { editorOrNone } from '@/app/_session/editor-or-none';
import { readTicket } from '@/app/_session/ticket-cookie';
import { exportCorrections } from '@/desk/export-corrections';
import { handOut, sheetFormat, workspaceAddress } from '../../_parts/hand-out-file';

type Context = { readonly params: Promise<{ readonly workspace: string }> };

/** The log of corrections as a file: `?format=csv` or `json`. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { workspace } = await params;
  const now = new Date();
  const editor = await editorOrNone(await readTicket(), workspace, now);
  if (!editor) return new Response(null, { status: 401 });
  const format = sheetFormat.safeParse(new URL(request.url).searchParams.get('format'));
  if (!format.success) return new Response(null, { status: 400 });
  return handOut(await exportCorrections(editor, { format: format.data, address: workspaceAddress(request, workspace), now }));
};
