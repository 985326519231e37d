import { z } from 'zod';
import type { Exported } from '@/desk/export-unanswered';
import type { Outcome } from '@/domain/outcome';

/** What a list can be taken away as. */
export const sheetFormat = z.enum(['csv', 'json']);

/** Where the workspace is, for links in what leaves it. */
export const workspaceAddress = (request: Request, workspace: string): string => {
  const base = (process.env.SAIDSO_ADDRESS || new URL(request.url).origin).replace(/\/+$/, '');
  return `${base}/w/${encodeURIComponent(workspace)}`;
};

/** A file to be saved, or why there is none as a status. */
export const handOut = (made: Outcome<Exported>): Response => {
  if (!made.ok) return new Response(null, { status: made.refusal.code === 'not-found' ? 404 : 403 });
  const { name, mediaType, text } = made.value;
  const headers = {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'private, no-store',
  };
  return new Response(text, { headers });
};
