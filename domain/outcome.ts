import type { RefusalCode } from './refusal-code';

/** What a rule answers: a value, or a refusal that an editor can understand. What cannot happen is thrown instead. */
export type Refusal = { readonly code: RefusalCode } & Readonly<Record<string, unknown>>;

export type Accepted<Value> = { readonly ok: true; readonly value: Value };
export type Refused<R extends { readonly code: RefusalCode } = Refusal> = { readonly ok: false; readonly refusal: R };
export type Outcome<Value, R extends { readonly code: RefusalCode } = Refusal> = Accepted<Value> | Refused<R>;

/** The rule holds: here is its value. */
export const accept = <Value>(value: Value): Accepted<Value> => ({ ok: true, value });

/** The rule does not hold: a kebab sentence as code (`quote-not-in-text`) and the facts its words need. */
export const refuse = <Code extends RefusalCode, Facts extends Record<string, unknown> = Record<never, never>>(
  code: Code,
  facts?: Facts,
): Refused<{ readonly code: Code } & Facts> => ({ ok: false, refusal: { code, ...(facts as Facts) } });
