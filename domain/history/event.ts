import canonicalize from 'canonicalize';

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
  const text = canonicalize(content);
  if (text === undefined) throw new Error('an event has content');
  return text;
};
