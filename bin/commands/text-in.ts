import { createReadStream } from 'node:fs';
import { accept, type Outcome, type Refusal, refuse } from '@/domain/outcome';
import { fileNamed } from './answer';

/** Why a file gave no text, by the code of the system's error. What is not here is no fault of the caller. */
const unread: Readonly<Record<string, Refusal>> = {
  ENOENT: { code: 'not-found' },
  ENOTDIR: { code: 'not-found' },
  EISDIR: { code: 'input-not-understood', because: 'a folder, not a file' },
  EACCES: { code: 'not-allowed', because: 'the file may not be read' },
  ERR_ENCODING_INVALID_ENCODED_DATA: { code: 'encoding-unknown', because: 'not UTF-8' },
};

/**
 * The text of a file or a pipe in UTF-8, letter for letter: bytes that are none are refused and not replaced, as two names could then become one.
 * @param limit how many bytes are read at most
 */
export const textIn = async (file: string, limit: number): Promise<Outcome<string>> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, size] = ['', 0];
  try {
    for await (const bytes of createReadStream(fileNamed(file), { highWaterMark: 1 << 20 })) {
      size += bytes.length;
      if (size > limit) return refuse('file-too-large', { limit });
      text += decoder.decode(bytes, { stream: true });
    }
    return accept(text + decoder.decode());
  } catch (error) {
    const refusal = error instanceof Error && 'code' in error ? unread[String(error.code)] : undefined;
    if (refusal) return { ok: false, refusal };
    throw error;
  }
};
