import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, refuse } from '@/domain/outcome';
import type { CaptureInput, SourceMetadata } from '@/domain/source/capture-input';
import { detectLanguage } from '@/domain/source/detect-language';
import { titleFrom } from '@/domain/source/title-from';
import { type KeptSource, keepSource, type SourceToKeep } from './keep-source';
import { type ActOutcome, perform } from './perform';
import { type ReadCapture, readCapture } from './read-capture';
import { suggestAfter } from './suggest-after';

export type Captured = KeptSource & {
  readonly title: string /** how many statements were suggested; null when that failed */;
  readonly suggested: number | null;
};

/**
 * Brings a text in: pasted, as a file, or fetched from an address. It is kept as an unchanging version with its original bytes,
 * and statements are suggested in it. The same text from the same outlet is recognised (`known`) and not stored twice.
 */
export const captureSource = async (
  editor: Editor,
  input: { readonly capture: CaptureInput; readonly now: Date },
): Promise<ActOutcome<Captured>> => {
  if (!mayDo(editor, 'capture-source')) return refuse('not-allowed', { act: 'capture-source' });
  const read = await readCapture(input.capture);
  if (!read.ok) return read;
  const source = sourceFrom(read.value, input.capture.metadata);
  const kept = await perform(editor, 'capture-source', input.now, (w) => keepSource(w, source));
  if (!kept.ok) return kept;
  const { value, eventId } = kept.value;
  const suggested = value.known ? 0 : await suggestAfter(editor, value.versionId, input.now);
  return accept({ value: { ...value, title: source.title, suggested }, eventId });
};

/** What an editor said comes before what was found; a title is always there. */
const sourceFrom = ({ found, bytes, name }: ReadCapture, said: SourceMetadata): SourceToKeep => {
  const body = found.markedRanges
    .filter((r) => r.mark === 'date' || r.mark === 'front-matter')
    .reduce((end, r) => Math.max(end, r.span[1]), 0);
  return {
    text: found.text,
    marks: found.markedRanges,
    extractor: found.extractor,
    original: { bytes: new Uint8Array(bytes), mediaType: found.mediaType, name },
    title: said.title ?? found.title ?? titleFrom(found.text, body),
    outlet: said.outlet ?? found.outlet,
    author: said.author ?? found.author,
    address: said.address ?? found.address,
    archiveLink: said.archiveLink ?? found.archiveLink,
    published: said.published ?? found.published,
    language: said.language ?? found.language ?? detectLanguage(found.text) ?? 'und',
  };
};
