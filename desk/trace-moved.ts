import { driftsFrom } from '@/store/drift';
import { newestVersion, textOfVersion } from '@/store/version';
import type { Writer } from '@/store/writer';
import { traceQuotes } from './trace-quotes';

/**
 * The edges of a quote moved in one version: what was found from its old edges in newer versions is looked for again, and waits to be decided again.
 * Where an editor had followed it, their anchor stays.
 */
export const traceMoved = async (w: Writer, quoteId: string, oldAnchorId: string): Promise<void> => {
  for (const drift of await driftsFrom(w, oldAnchorId)) {
    if (drift.decision === 'followed') continue;
    await w.withdraw('drift', drift.id);
    if (drift.decision === 'none') {
      const there = await w.find('anchor', { quote_id: quoteId, version_id: drift.version_id, withdrawn_at: null });
      if (there) await w.withdraw('anchor', there.id as string);
    }
    const version = await textOfVersion(w, drift.version_id);
    if (version) await traceQuotes(w, { id: drift.version_id, ...version }, quoteId);
  }
};

/** A quote made in an older version is looked for in the newest one at once. */
export const traceOlder = async (w: Writer, quoteId: string, sourceId: string, number: number): Promise<void> => {
  const newest = await newestVersion(w, sourceId);
  if (!newest || newest.number <= number) return;
  const version = await textOfVersion(w, newest.id);
  if (version) await traceQuotes(w, { id: newest.id, ...version }, quoteId);
};
