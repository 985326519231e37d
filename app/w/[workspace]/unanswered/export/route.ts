import { editorOrNone } from '@/app/_session/editor-or-none';
import { readTicket } from '@/app/_session/ticket-cookie';
import { exportUnanswered } from '@/desk/export-unanswered';
import { readUnansweredQuery } from '@/domain/issue/unanswered-query';
import { paramsOf } from '@/domain/one-param';
import { handOut, sheetFormat, workspaceAddress } from '../../_parts/hand-out-file';

type Context = { readonly params: Promise<{ readonly workspace: string }> };

/** The list as the address narrows it, as a file: `?format=csv` or `json`, with the same query as the page. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { workspace } = await params;
  const now = new Date();
  const editor = await editorOrNone(await readTicket(), workspace, now);
  if (!editor) return new Response(null, { status: 401 });
  const asked = paramsOf(new URL(request.url).searchParams);
  const format = sheetFormat.safeParse(asked.format);
  if (!format.success) return new Response(null, { status: 400 });
  const address = workspaceAddress(request, workspace);
  return handOut(await exportUnanswered(editor, { query: readUnansweredQuery(asked), format: format.data, address, now }));
};
