import type { AddAppearanceInput } from '@/domain/claim/claim-input';
import type { Editor } from '@/domain/editor/editor';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { anchorOf } from '@/domain/quote/anchor-of';
import { insertAppearance, type QuoteInSource } from '@/store/insert-appearance';
import { quoteAt, quoteInSource } from '@/store/quote-text';
import { textOfVersion } from '@/store/version';
import type { Writer } from '@/store/writer';
import { type ActOutcome, perform } from './perform';
import { labelOf, standingClaim } from './standing-claim';

/** A claim appears in one more place: in a quote that is there, or in words that become one. A draft becomes tracked. */
export const addAppearance = (
  editor: Editor,
  input: AddAppearanceInput & { readonly now: Date },
): Promise<ActOutcome<{ readonly appearanceId: string; readonly quoteId: string }>> =>
  perform(editor, 'add-appearance', input.now, async (w) => {
    const { claimId, attribution } = input;
    const claim = await standingClaim(w, claimId);
    if (!claim.ok) return claim;
    const place = await placeOf(w, input);
    if (!place.ok) return place;
    const { quoteId, sourceId } = place.value;
    const appearanceId = await insertAppearance(w, claimId, place.value, attribution);
    if (claim.value.status === 'draft') await w.change('claim_state', claimId, { status: 'tracked' });
    const appearance = await w.find('appearance', { id: appearanceId });
    w.concerns('claim', claimId, labelOf(claim.value), appearanceId, quoteId, sourceId, appearance?.speaker_id as string | null);
    return accept({ appearanceId, quoteId });
  });

const placeOf = async (w: Writer, input: AddAppearanceInput): Promise<Outcome<QuoteInSource>> => {
  if ('quoteId' in input) {
    const quote = await quoteInSource(w, input.quoteId);
    return quote ? accept(quote) : refuse('not-found');
  }
  const version = await textOfVersion(w, input.versionId);
  if (!version) return refuse('not-found');
  const anchor = anchorOf(version.text, input.spans);
  if (!anchor.ok) return anchor;
  return accept({
    sourceId: version.sourceId,
    versionId: input.versionId,
    text: version.text,
    quoteId: await quoteAt(w, version.sourceId, input.versionId, anchor.value),
  });
};
