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

/**
 * The one text of an event, in the JSON Canonicalization Scheme (RFC 8785): the same content always gives the same text. Keys stand in the
 * order of their UTF-16 units; strings, numbers and the rest are written as ECMAScript writes JSON, which is the scheme. Every text in it is
 * well-formed: a lone surrogate would be an escape that no JSON reader of the database takes.
 */
export const canonicalText = (content: EventContent): string => written(content);

/** Nothing in such a text is escaped: most keys and many values are of this kind, and each act writes some fifty of them. */
const plain = /^[ !#-[\]-~]*$/;
const writtenText = (text: string): string => (plain.test(text) ? `"${text}"` : JSON.stringify(soundText(text)));

const written = (value: unknown): string => {
  if (typeof value === 'string') return writtenText(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} is no number of JSON`);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  const from = value as Record<string, unknown>;
  let members = '';
  for (const key of Object.keys(from).sort()) {
    if (from[key] === undefined) continue;
    members += `${members && ','}${writtenText(key)}:${written(from[key])}`;
  }
  return `{${members}}`;
};
