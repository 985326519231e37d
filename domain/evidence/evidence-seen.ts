import type { Recorded } from '@/domain/attribution/root';
import type { DriftMark } from '@/domain/quote/drift-mark';
import type { Credibility, Reliability } from './grade';
import type { GradedItem, Stance } from './tally';

/** An item as linked to one claim. Dates are ISO days. */
export type EvidenceSeen = {
  readonly linkId: string;
  readonly linkRevision: number;
  readonly stance: Stance;
  readonly reason: string | null;
  readonly linkedBy: string;
  readonly id: string;
  readonly revision: number;
  readonly finding: string;
  readonly credibility: Credibility;
  /** the grade that counts: an editor's own for this item, else that of its source, else of its outlet; null where nobody graded any */
  readonly reliability: Reliability | null;
  readonly reliabilityOf: 'item' | 'source' | 'outlet' | null;
  /** an editor's grade for this one item, and what it stands against */
  readonly override: { readonly reason: string; readonly against: Reliability | null } | null;
  /** how its words came to us: outermost reporter first, the speaker last; empty where nobody recorded it */
  readonly chain: Recorded['chain'];
  readonly dated: string | null;
  readonly address: string | null;
  readonly quote: { readonly id: string; readonly exact: readonly string[]; readonly versionId: string; readonly version: number } | null;
  /** what became of the quote's words in the newest version; null while no newer one was kept, or without a quote */
  readonly drift: DriftMark | null;
  readonly source: { readonly id: string; readonly title: string; readonly outletId: string | null; readonly outlet: string | null } | null;
};

/** What the tally needs of an item; it goes by its link. */
export const gradedItem = ({ linkId, stance, reliability, credibility }: EvidenceSeen): GradedItem => ({
  id: linkId,
  stance,
  reliability,
  credibility,
});
