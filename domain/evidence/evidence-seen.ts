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
  /** the source's own grade, else its outlet's; null where nobody graded either */
  readonly reliability: Reliability | null;
  readonly reliabilityOf: 'source' | 'outlet' | null;
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
