import { accept, type Outcome } from '@/domain/outcome';
import { archivedAddress } from '@/domain/source/archive-link';
import type { TextRefusal } from '@/domain/source/capture-refusal';
import { detectLanguage } from '@/domain/source/detect-language';
import { findMetadata } from '@/domain/source/find-metadata';
import { inTextOrder, type MarkedRange } from '@/domain/source/marked-range';
import { type FoundMetadata, nothingFound, type Reading } from '@/domain/source/reading';
import { sourceLimits } from '@/domain/source/source-limits';
import { takeText } from '@/domain/source/take-text';

/** What a format says about the source beside its text. Ranges are of the text as it will be kept (`normaliseText`). */
export type FormatFindings = { readonly metadata?: Partial<FoundMetadata>; readonly markedRanges?: readonly MarkedRange[] };

/**
 * A raw text with what its format knew becomes a reading: the text as kept, and for each piece of metadata the best that was found.
 * A `date` token in the text outranks the format; for the rest the format outranks the head of the text.
 * An address inside a web archive is told apart into archive link and address. Refuses as `takeText` does.
 */
export const settleReading = (raw: string, findings: FormatFindings = {}): Outcome<Reading, TextRefusal> => {
  const taken = takeText(raw);
  if (!taken.ok) return taken;
  const text = taken.value;
  const head = findMetadata(text);
  const token = head.markedRanges.some((range) => range.mark === 'date') ? head.metadata.published : null;
  const given = findings.metadata ?? {};
  const best = { ...nothingFound };
  for (const field of Object.keys(best) as (keyof FoundMetadata)[]) Object.assign(best, { [field]: given[field] ?? head.metadata[field] });
  const ranges = findings.markedRanges ?? [];
  const isTitled = ranges.some((range) => range.mark === 'title');
  const kept = best.address === null ? null : archivedAddress(best.address);
  return accept({
    title: oneLine(best.title, sourceLimits.title),
    author: oneLine(best.author, sourceLimits.line),
    outlet: oneLine(best.outlet, sourceLimits.line),
    published: token ?? best.published,
    language: best.language ?? detectLanguage(text),
    address: kept ?? best.address,
    archiveLink: best.archiveLink ?? (kept ? best.address : null),
    text,
    markedRanges: inTextOrder([...head.markedRanges.filter(({ mark }) => !(isTitled && mark === 'title')), ...ranges]),
  });
};

/** Words from outside as one line that can be kept: spaces joined, no NUL, no longer than the limit, no half of a character at its end. */
const oneLine = (words: string | null, limit: number): string | null => {
  const line = words?.replaceAll('\0', '').replace(/\s+/gu, ' ').trim().toWellFormed().slice(0, limit);
  return line?.replace(/[\uD800-\uDBFF]$/, '').trimEnd() || null;
};
