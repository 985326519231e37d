import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { TextRefusal } from '@/domain/source/capture-refusal';
import { normaliseText } from '@/domain/source/normalise-text';
import { sourceLimits } from '@/domain/source/source-limits';

/** Something that can be seen: a letter, digit, sign or mark. Spaces and invisible characters alone are no text. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * The text as it will be kept. Refuses what is empty (`text-empty`), holds NUL characters, which Postgres cannot keep
 * (`text-has-nul`, with the line of the first), or is longer than the limit (`text-too-long`).
 */
export const takeText = (raw: string): Outcome<string, TextRefusal> => {
  const text = normaliseText(raw);
  if (text.length > sourceLimits.textUnits) return refuse('text-too-long', { length: text.length, limit: sourceLimits.textUnits });
  const nul = text.indexOf('\0');
  if (nul >= 0) return refuse('text-has-nul', { line: text.slice(0, nul).split('\n').length });
  return VISIBLE.test(text) ? accept(text) : refuse('text-empty');
};
