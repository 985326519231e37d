import { z } from 'zod';
import { editorOrNone } from '@/app/_session/editor-or-none';
import { readTicket } from '@/app/_session/ticket-cookie';
import { beHere, hereShape } from '@/desk/be-here';
import { followWorkspace } from '@/desk/follow-workspace';
import { liveStream } from './_parts/live-stream-body';
import { takePlace } from './_parts/places';

export const dynamic = 'force-dynamic';

type Context = { readonly params: Promise<{ readonly workspace: string }> };

const seal = z.coerce.number().int().min(0).max(2_147_483_647);
const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // untouched on its way: neither kept nor gathered, also not to be compressed
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
  // the connection goes with the stream: a server that ends need not wait until it is idle for long enough
  Connection: 'close',
};

/** Where following begins: behind the seal of `Last-Event-ID` or `?after=`, else at the instant of `?since=`, else now. */
const startOf = (request: Request): number | Date => {
  const { searchParams } = new URL(request.url);
  const asked = request.headers.get('last-event-id') ?? searchParams.get('after');
  const after = asked ? seal.safeParse(asked) : null;
  if (after?.success) return after.data;
  const since = z.iso.datetime().safeParse(searchParams.get('since'));
  return since.success ? new Date(since.data) : new Date();
};

/** What changes in the workspace, as server-sent events: sealed batches (`id:` is the seal), who is `here`, a `beat` now and then. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { workspace } = await params;
  const ticket = await readTicket();
  const editor = await editorOrNone(ticket, workspace, new Date());
  if (!editor) return new Response(null, { status: 401 });
  const leave = takePlace(editor.id);
  if (!leave) return new Response(null, { status: 429, headers: { 'Retry-After': '30' } });
  const over = new AbortController();
  const told = followWorkspace(editor, { after: startOf(request), signal: over.signal });
  if (!told.ok) {
    leave();
    return new Response(null, { status: 403 });
  }
  over.signal.addEventListener('abort', leave);
  if (request.signal.aborted) over.abort();
  else request.signal.addEventListener('abort', () => over.abort());
  const stillHere = async () => (await editorOrNone(ticket, workspace, new Date())) !== null;
  return new Response(liveStream({ told: told.value, over, stillHere }), { headers });
};

/** Asked for its headers alone, the stream would take a place and never give it back. */
export const HEAD = (): Response => new Response(null, { status: 405, headers: { Allow: 'GET, POST' } });

/** An open page says of which object it is, or that it goes. */
export const POST = async (request: Request, { params }: Context): Promise<Response> => {
  const editor = await editorOrNone(await readTicket(), (await params).workspace, new Date());
  if (!editor) return new Response(null, { status: 401 });
  const said = hereShape.safeParse(await request.json().catch(() => null));
  if (!said.success) return new Response(null, { status: 400 });
  return new Response(null, { status: beHere(editor, said.data).ok ? 204 : 403 });
};
