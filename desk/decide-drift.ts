import type { Editor } from '@/domain/editor/editor';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type Anchor, anchorOf } from '@/domain/quote/anchor-of';
import { type DriftChoice, driftChoices } from '@/domain/quote/drift-decision';
import type { Span } from '@/domain/text/span';
import { holdSourceOf } from '@/store/drift';
import { placeColumns } from '@/store/insert-anchor';
import { appearancesOfQuote } from '@/store/quote-links';
import { textOfVersion } from '@/store/version';
import type { Writer } from '@/store/writer';
import { type ActOutcome, perform } from './perform';

type Input = {
  readonly driftId: string;
  readonly revision: number;
  readonly choice: DriftChoice;
  /** With `follow`: places chosen by hand in the newer version (UTF-16 units), instead of the ones that were found. */
  readonly spans?: readonly Span[];
  readonly note?: string | null;
  readonly now: Date;
};

/**
 * An editor decides what a drifted quote does: follows to its words in the newer version (a second anchor; the quote keeps both), stays with the older version
 * as the record, or is marked as withdrawn by the outlet. Refuses `already-decided`, and `quote-missing-here` when there is nothing to follow to.
 */
export const decideDrift = (editor: Editor, input: Input): Promise<ActOutcome<null>> =>
  perform(editor, 'decide-drift', input.now, async (w) => {
    await holdSourceOf(w, { driftId: input.driftId });
    const drift = await w.find('drift', { id: input.driftId, withdrawn_at: null });
    const quote = drift && (await w.find('quote', { id: drift.quote_id, withdrawn_at: null }));
    if (!drift || !quote) return refuse('not-found');
    if (drift.decision !== 'waiting') return refuse('already-decided');
    const quoteId = drift.quote_id as string;
    const versionId = drift.version_id as string;
    if (input.choice === 'follow') {
      const place = await placeToFollow(w, versionId, input.spans ?? spansOf(drift));
      if (!place.ok) return place;
      if (await w.find('anchor', { quote_id: quoteId, version_id: versionId, withdrawn_at: null }))
        return refuse('already-there', { table: 'anchor', id: quoteId });
      await w.add('anchor', { quote_id: quoteId, version_id: versionId, ...placeColumns(place.value) });
    }
    await w.change('drift', input.driftId, { decision: driftChoices[input.choice], note: input.note?.trim() || null }, input.revision);
    const appearances = await appearancesOfQuote(w, quoteId);
    const words = (await w.find('anchor', { id: drift.anchor_id }))?.exact as string[] | undefined;
    w.concerns(
      'quote',
      quoteId,
      (words ?? []).join(' … ').slice(0, 200),
      input.driftId,
      quote.source_id as string,
      ...appearances.flatMap(({ id, claim_id }) => [id, claim_id]),
    );
    return accept(null);
  });

const spansOf = (drift: Readonly<Record<string, unknown>>): Span[] => {
  const ends = drift.unit_ends as number[];
  return (drift.unit_starts as number[]).map((start, at) => [start, ends[at] ?? start]);
};

const placeToFollow = async (w: Writer, versionId: string, spans: readonly Span[]): Promise<Outcome<Anchor>> => {
  if (spans.length === 0) return refuse('quote-missing-here');
  const version = await textOfVersion(w, versionId);
  return version ? anchorOf(version.text, spans) : refuse('not-found');
};
