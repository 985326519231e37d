import { accept, type Outcome } from '@/domain/outcome';
import type { CaptureInput } from '@/domain/source/capture-input';
import { type Extracted, extractPaste, extractText } from '@/store/capture/extract-text';
import { fetchPage } from '@/store/capture/fetch-page';

/** What was read: the text with all that was found about it, the original bytes, and the file's name. */
export type ReadCapture = { readonly found: Extracted; readonly bytes: Uint8Array; readonly name: string | null };

/** Reads a paste, a file or an address. Refuses what cannot be fetched or holds no readable text. */
export const readCapture = async (capture: CaptureInput): Promise<Outcome<ReadCapture>> => {
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
