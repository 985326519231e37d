import { accept, type Outcome } from '@/domain/outcome';
import type { MarkedRange } from '@/domain/source/marked-range';
import type { PartialDate } from '@/domain/source/partial-date';
import { actorFor } from '@/store/actor';
import { dateColumns } from '@/store/insert-attribution';
import { keepOriginal, keepText, sourceWithText } from '@/store/keep-text';
import type { Writer } from '@/store/writer';

export type KeptSource = { readonly sourceId: string; readonly versionId: string; readonly known: boolean };

/** A text that was read, with what is known of it, ready to be kept. */
export type SourceToKeep = {
  readonly text: string;
  readonly marks: readonly MarkedRange[];
  readonly extractor: string;
  readonly original: { readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: string; readonly name: string | null } | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly address: string | null;
  readonly archiveLink: string | null;
  readonly published: PartialDate | null;
  readonly language: string;
};

/** Keeps a source with its first version; the same text from the same outlet is recognised and not stored twice. */
export const keepSource = async (w: Writer, source: SourceToKeep): Promise<Outcome<KeptSource>> => {
  const outletId = source.outlet ? await actorFor(w, { name: source.outlet, kind: 'outlet' }) : null;
  const textId = await keepText(w, source.text);
  const known = await sourceWithText(w, textId, outletId);
  if (known) return accept({ ...known, known: true });
  const sourceId = await w.add('source', {});
  await w.add('source_state', {
    id: sourceId,
    title: source.title,
    outlet_id: outletId,
    author: source.author,
    address: source.address,
    archive_link: source.archiveLink,
    ...dateColumns('published', source.published),
    language: source.language,
  });
  const versionId = await w.add('version', {
    source_id: sourceId,
    number: 1,
    text_id: textId,
    original_id: source.original ? await keepOriginal(w, source.original) : null,
    extractor: source.extractor,
    marks: source.marks as unknown as object[],
  });
  w.concerns('source', sourceId, source.title, versionId);
  return accept({ sourceId, versionId, known: false });
};
