import { z } from 'zod';
import { editorOrNone } from '@/app/_session/editor-or-none';
import { readTicket } from '@/app/_session/ticket-cookie';
import { exportIssue } from '@/desk/export-issue';
import { paramsOf } from '@/domain/one-param';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import { handOut, sheetFormat, workspaceAddress } from '../../../_parts/hand-out-file';

type Context = { readonly params: Promise<{ readonly workspace: string; readonly id: string }> };

/** The issue side by side as the address narrows it, as a file: `?format=csv` or `json`, with the same query as the page. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { workspace, id } = await params;
  const now = new Date();
  const editor = await editorOrNone(await readTicket(), workspace, now);
  if (!editor) return new Response(null, { status: 401 });
  if (!z.uuid().safeParse(id).success) return new Response(null, { status: 404 });
  const asked = paramsOf(new URL(request.url).searchParams);
  const format = sheetFormat.safeParse(asked.format);
  if (!format.success) return new Response(null, { status: 400 });
  const query = readSideBySideQuery(asked);
  return handOut(
    await exportIssue(editor, { issueId: id, query, format: format.data, address: workspaceAddress(request, workspace), now }),
  );
};
