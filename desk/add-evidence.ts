import type { Editor } from '@/domain/editor/editor';
import type { NewEvidenceInput } from '@/domain/evidence/evidence-input';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { anchorOf } from '@/domain/quote/anchor-of';
import { lockClaims } from '@/store/claim';
import { quoteAt } from '@/store/quote-text';
import { textOfVersion } from '@/store/version';
import type { Writer } from '@/store/writer';
import { type ActOutcome, perform } from './perform';
import { standingAmong } from './standing-claim';

export type AddedEvidence = { readonly evidenceId: string; readonly linkIds: readonly string[]; readonly quoteId: string | null };

/** A finding, with the exact words it rests on wherever their text is kept, and what it does to claims. */
export const addEvidence = (editor: Editor, input: NewEvidenceInput & { readonly now: Date }): Promise<ActOutcome<AddedEvidence>> =>
  perform(editor, 'add-evidence', input.now, async (w) => {
    const place = await placeOf(w, input);
    if (!place.ok) return place;
    const claims = await lockClaims(
      w,
      input.links.map(({ claimId }) => claimId),
    );
    const { quote_id, source_id, address } = place.value;
    const { finding, credibility, dated = null } = input;
    const evidenceId = await w.add('evidence', { finding, credibility, quote_id, source_id, address, dated });
    const linkIds: string[] = [];
    for (const { claimId, stance, reason = null } of input.links) {
      const claim = standingAmong(claims, claimId);
      if (!claim.ok) return claim;
      linkIds.push(await w.put('evidence_link', { evidence_id: evidenceId, claim_id: claimId }, { stance, reason }));
    }
    w.concerns('evidence', evidenceId, finding.slice(0, 200), ...claims.keys(), ...linkIds, quote_id, source_id);
    return accept({ evidenceId, linkIds, quoteId: quote_id });
  });

type Place = { readonly quote_id: string | null; readonly source_id: string | null; readonly address: string | null };

const placeOf = async (w: Writer, { quote, sourceId = null, address = null }: NewEvidenceInput): Promise<Outcome<Place>> => {
  if (!quote) return sourceId || address ? accept({ quote_id: null, source_id: sourceId, address }) : refuse('input-not-understood');
  const version = await textOfVersion(w, quote.versionId);
  if (!version) return refuse('not-found');
  const anchor = anchorOf(version.text, quote.spans);
  if (!anchor.ok) return anchor;
  const quote_id = await quoteAt(w, version.sourceId, quote.versionId, anchor.value);
  return accept({ quote_id, source_id: version.sourceId, address });
};
