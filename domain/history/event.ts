import canonicalize from 'canonicalize';
import { soundText } from '@/domain/text/sound-text';

/** What an event says, before it is written as text. */
export type EventContent = {
  readonly id: string;
  readonly workspace: string;
  readonly at: string;
  readonly by: string | null;
  readonly act: string;
  readonly object: { readonly type: string; readonly id: string; readonly revision: number };
  readonly label: string | null;
  readonly about: readonly string[];
  readonly undoes: string | null;
  readonly changes: readonly unknown[];
};

/** The one text of an event, in the JSON Canonicalization Scheme (RFC 8785): the same content always gives the same text. */
export const canonicalText = (content: EventContent): string => {
  const seen = { numbered: false };
  const ordered = inOrder(content, seen);
  const text = seen.numbered ? canonicalize(ordered) : JSON.stringify(ordered);
  if (text === undefined) throw new Error('an event has content');
  return text;
};

/**
 * The same with the keys of every object in the order of their UTF-16 units, so that the writer of JSON that every program has writes the scheme:
 * it agrees with it on all else. Keys that are whole numbers it would put first: they are noted, and left to a writer that sorts.
 * Every text in it is well-formed: a lone surrogate would be an escape that no JSON reader of the database takes.
 */
const inOrder = (value: unknown, seen: { numbered: boolean }): unknown => {
  if (typeof value === 'string') return soundText(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} is no number of JSON`);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inside) => inOrder(inside, seen));
  const from = value as Record<string, unknown>;
  const ordered: Record<string, unknown> = {};
  for (const key of Object.keys(from).sort()) {
    if (key >= '0' && key < ':') seen.numbered = true;
    if (key === '__proto__') Object.defineProperty(ordered, key, { value: inOrder(from[key], seen), enumerable: true });
    else ordered[key] = inOrder(from[key], seen);
  }
  return ordered;
};
