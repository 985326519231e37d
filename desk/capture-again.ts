import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { leastShare, shareKept } from '@/domain/quote/share-kept';
import type { CaptureInput } from '@/domain/source/capture-input';
import { holdSource } from '@/store/drift';
import { keepOriginal, keepText } from '@/store/keep-text';
import { type NewestVersion, newestVersion, nextNumber, textOfVersion } from '@/store/version';
import type { Writer } from '@/store/writer';
import { type ActOutcome, perform } from './perform';
import { type ReadCapture, readCapture } from './read-capture';
import { suggestAfter } from './suggest-after';
import { type Traced, traceQuotes } from './trace-quotes';

export type CapturedAgain = {
  /** `unchanged`: the same text. `same-bytes`: the same file, read differently by a newer extractor: no change of the source. `changed`: a newer version. */
  readonly outcome: 'unchanged' | 'same-bytes' | 'changed';
  readonly versionId: string;
  readonly number: number;
  /** What became of the quotes; null where there is no newer version. */
  readonly quotes: Traced | null;
  /** How many statements were suggested in the newer version; null when there is none or it failed. */
  readonly suggested: number | null;
};

type Input = { readonly sourceId: string; readonly capture: CaptureInput; readonly sure?: boolean; readonly now: Date };

/**
 * Takes the text of a source again: by address, as a file or pasted. The same text or the same bytes are recorded as unchanged since that day; another text
 * becomes the next version, and every quote is looked for in it. Refuses `another-text` (with the `share` still there) when hardly a word of the
 * newest version is in it, unless the editor is `sure`.
 */
export const captureAgain = async (editor: Editor, input: Input): Promise<ActOutcome<CapturedAgain>> => {
  if (!mayDo(editor, 'capture-again')) return refuse('not-allowed', { act: 'capture-again' });
  const read = await readCapture(input.capture);
  if (!read.ok) return read;
  const done = await perform(editor, 'capture-again', input.now, (w) => takeAgain(w, input, read.value));
  if (!done.ok || done.value.value.outcome !== 'changed') return done;
  const suggested = await suggestAfter(editor, done.value.value.versionId, input.now);
  return accept({ ...done.value, value: { ...done.value.value, suggested } });
};

const takeAgain = async (w: Writer, { sourceId, capture, sure }: Input, read: ReadCapture): Promise<Outcome<CapturedAgain>> => {
  const source = await holdSource(w, sourceId);
  const newest = source && !source.withdrawn ? await newestVersion(w, sourceId) : null;
  if (!source || !newest) return refuse('not-found');
  w.concerns('source', sourceId, source.title);
  const record = (versionId: string, outcome: CapturedAgain['outcome']) =>
    w.add('recapture', { source_id: sourceId, version_id: versionId, outcome, how: capture.how, extractor: read.found.extractor });
  const textId = await keepText(w, read.found.text);
  const originalId = await keepOriginal(w, {
    bytes: new Uint8Array(read.bytes),
    mediaType: read.found.mediaType,
    name: read.name,
  });
  const outcome = textId === newest.textId ? 'unchanged' : originalId === newest.originalId ? 'same-bytes' : 'changed';
  if (outcome !== 'changed') {
    await record(newest.id, outcome);
    return accept({ outcome, versionId: newest.id, number: newest.number, quotes: null, suggested: null });
  }
  const likeness = sure ? accept(null) : await isSameText(w, newest, read.found.text);
  if (!likeness.ok) return likeness;
  const number = await nextNumber(w, sourceId);
  const versionId = await w.add('version', {
    source_id: sourceId,
    number,
    text_id: textId,
    original_id: originalId,
    extractor: read.found.extractor,
    marks: read.found.markedRanges as unknown as object[],
  });
  await record(versionId, 'changed');
  const quotes = await traceQuotes(w, { id: versionId, number, sourceId, text: read.found.text });
  w.concerns(
    'source',
    sourceId,
    source.title,
    versionId,
    ...w.changes.flatMap(({ table, after }) => (table === 'drift' ? [after.quote_id as string] : [])),
  );
  return accept({ outcome, versionId, number, quotes, suggested: null });
};

const isSameText = async (w: Writer, newest: NewestVersion, text: string): Promise<Outcome<null>> => {
  const share = shareKept((await textOfVersion(w, newest.id))?.text ?? '', text);
  return share < leastShare ? refuse('another-text', { share }) : accept(null);
};
