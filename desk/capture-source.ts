import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { CaptureInput, SourceMetadata } from '@/domain/source/capture-input';
import { detectLanguage } from '@/domain/source/detect-language';
import { titleFrom } from '@/domain/source/title-from';
import { type Extracted, extractPaste, extractText } from '@/store/capture/extract-text';
import { fetchPage } from '@/store/capture/fetch-page';
import { type KeptSource, keepSource, type SourceToKeep } from './keep-source';
import { type ActOutcome, perform } from './perform';
import { suggestStatements } from './suggest-statements';

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
  const suggested = value.known ? 0 : await suggestIn(editor, value.versionId, input.now);
  return accept({ value: { ...value, title: source.title, suggested }, eventId });
};

type Read = { readonly found: Extracted; readonly bytes: Uint8Array; readonly name: string | null };

const readCapture = async (capture: CaptureInput): Promise<Outcome<Read>> => {
  if (capture.how === 'paste') {
    const read = extractPaste(capture.text);
    return read.ok ? accept({ found: read.value, bytes: read.value.bytes, name: null }) : read;
  }
  const file =
    capture.how === 'file'
      ? accept({ bytes: capture.bytes, name: capture.name, mediaType: null, charset: null, address: null })
      : await fetchPage(capture.url);
  if (!file.ok) return file;
  const read = await extractText(file.value);
  return read.ok ? accept({ found: read.value, bytes: file.value.bytes, name: file.value.name }) : read;
};

/** What an editor said comes before what was found; a title is always there. */
const sourceFrom = ({ found, bytes, name }: Read, said: SourceMetadata): SourceToKeep => {
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

/** The text is kept already: suggestions that fail must not lose it. They can be asked for again from the source. */
const suggestIn = async (editor: Editor, versionId: string, now: Date): Promise<number | null> => {
  try {
    const done = await suggestStatements(editor, { versionId, now });
    return done.ok ? done.value.value : null;
  } catch (error) {
    console.error('suggesting statements failed', error);
    return null;
  }
};
