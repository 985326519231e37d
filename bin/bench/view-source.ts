import { letGo } from '@/desk/let-go';
import { viewSource } from '@/desk/view-source';
import { benchDesk } from './data/desk';

/** What the reader shows of one source: its text, a hundred quotes with claims, speakers and marks, and what is suggested. */
export const name = 'reader page of a source with 100 quotes (view-source)';

export const prepare = benchDesk;

export const run = async (_db: unknown, { editor, sourceId }: Awaited<ReturnType<typeof benchDesk>>): Promise<void> => {
  const seen = await viewSource(editor, { sourceId });
  if (!seen.ok) throw new Error(seen.refusal.code);
};

export const end = letGo;
