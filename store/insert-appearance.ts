import { countsFor, partyOf } from '@/domain/actor/capacity';
import type { AttributionInput } from '@/domain/claim/statement-input';
import { belongings } from './actor';
import { type ChainPlace, dateColumns, insertAttribution } from './insert-attribution';
import type { Writer } from './writer';

export type QuoteInSource = ChainPlace & { readonly quoteId: string; readonly sourceId: string };

/**
 * A claim appears in a quote: writes the chain and the narrow row that the side-by-side page reads.
 * The date of speaking falls back to the source's date, then to the day of keeping, for order only: `said_*` stays unknown.
 */
export const insertAppearance = async (w: Writer, claimId: string, at: QuoteInSource, said: AttributionInput): Promise<string> => {
  const columns = await appearanceColumns(w, at, said);
  return w.put('appearance', { claim_id: claimId, quote_id: at.quoteId }, columns);
};

/** What an attribution makes of an appearance's row: for a new appearance, and when its attribution is corrected. */
export const appearanceColumns = async (w: Writer, at: QuoteInSource, said: AttributionInput) => {
  const attribution = await insertAttribution(w, said.chain, at);
  const source = await w.tx.source_state.findFirst({ where: { workspace_id: w.workspaceId, id: at.sourceId } });
  const published = source?.published_latest?.toISOString().slice(0, 10) ?? null;
  const date = said.said ?? said.chain.at(-1)?.said ?? null;
  const said_on = date?.latest ?? date?.earliest ?? published ?? w.now.toISOString().slice(0, 10);
  const { memberships, parties } = await belongings(w);
  const speaker = attribution.speakerId ? await w.find('actor', { id: attribution.speakerId }) : null;
  const counts = speaker
    ? countsFor({ id: speaker.id as string, isPerson: speaker.kind === 'person' }, said.capacityId, memberships, parties, said_on)
    : {
        capacityId: said.capacityId ?? null,
        partyId: said.capacityId ? partyOf(said.capacityId, memberships, parties, said_on, false) : null,
      };
  return {
    attribution_id: attribution.id,
    source_id: at.sourceId,
    outlet_id: source?.outlet_id ?? null,
    speaker_id: attribution.speakerId,
    capacity_id: counts.capacityId,
    party_id: counts.partyId,
    own_voice: said.capacityId === null,
    said_on,
    ...dateColumns('said', date),
    mode: attribution.mode,
  };
};
