import { createHash } from 'node:crypto';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { CaptureRefusal } from '@/domain/source/capture-refusal';
import type { Reading } from '@/domain/source/reading';
import { settleReading } from '@/domain/source/settle-reading';
import { sourceLimits } from '@/domain/source/source-limits';
import { decodeBytes } from './decode-bytes';
import { formats } from './format';
import { readApart } from './parser-pool';
import { type FileLabels, sniffFormat } from './sniff-format';

/** Bytes to read, with what is known about where they came from. */
export type FileToRead = FileLabels & { readonly bytes: Uint8Array; readonly charset?: string | null; readonly address?: string | null };

/** A reading with what the original was: `sha256` in hex is of its bytes, `extractor` the `name@version` that made the text. */
export type Extracted = Reading & { readonly extractor: string; readonly mediaType: string; readonly sha256: string };

/** The version of what is done here to plain text; raise it when the same bytes would give another text. */
const PLAIN = 1;

/**
 * The text of a file and what it says about itself. The format is told by bytes first and name second; pdf, docx and html are
 * read in a process apart, under limits of time and memory. Refuses with the codes of `CaptureRefusal`; nothing is kept here.
 */
export const extractText = async (file: FileToRead): Promise<Outcome<Extracted, CaptureRefusal>> => {
  const { bytes, charset = null, address = null } = file;
  if (bytes.length === 0) return refuse('text-empty');
  if (bytes.length > sourceLimits.bytes) return refuse('file-too-large', { size: bytes.length, limit: sourceLimits.bytes });
  const sniffed = sniffFormat(bytes, file);
  if (!sniffed) return refuse('format-unknown');
  const { format, isClaimed } = sniffed;
  const original = { mediaType: formats[format].mediaType, sha256: createHash('sha256').update(bytes).digest('hex') };
  if (format === 'txt' || format === 'md') {
    const read = readPlain(bytes, charset, address);
    if (read.ok) return accept({ ...read.value, ...original, extractor: `${format === 'md' ? 'markdown' : 'plain-text'}@${PLAIN}` });
    return read.refusal.code === 'file-not-readable-text' && !isClaimed ? refuse('format-unknown') : read;
  }
  const read = await readApart({ format, bytes, charset, address });
  return read.ok ? accept({ ...read.value, ...original }) : read;
};

/** Pasted text as a capture: its original is what was pasted, in UTF-8. Refuses as `takeText` does. */
export const extractPaste = (pasted: string): Outcome<Extracted & { readonly bytes: Uint8Array }, CaptureRefusal> => {
  const read = settleReading(pasted);
  if (!read.ok) return read;
  const bytes = new TextEncoder().encode(pasted);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return accept({ ...read.value, bytes, sha256, mediaType: 'text/plain', extractor: `paste@${PLAIN}` });
};

const readPlain = (bytes: Uint8Array, charset: string | null, address: string | null): Outcome<Reading, CaptureRefusal> => {
  const decoded = decodeBytes(bytes, charset);
  return decoded.ok ? settleReading(decoded.value.text, { metadata: { address } }) : decoded;
};
