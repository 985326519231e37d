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
  const text = canonicalize(sound(content));
  if (text === undefined) throw new Error('an event has content');
  return text;
};

/** Every text in it well-formed: a lone surrogate would be an escape that no JSON reader of the database takes. */
const sound = (value: unknown): unknown => {
  if (typeof value === 'string') return soundText(value);
  if (Array.isArray(value)) return value.map(sound);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, sound(inside)]));
};
