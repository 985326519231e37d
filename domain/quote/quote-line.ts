import { z } from 'zod';
import type { Span } from '@/domain/text/span';

const place = z.number().int().nonnegative();
const id = z.union([z.string(), z.number()]);
const shape = z.union([
  z.object({ id, spans: z.array(z.tuple([place, place])).min(1) }),
  z
    .object({ id, start: place, end: place })
    .transform(({ start, end, ...line }) => ({ ...line, spans: [[start, end] as [number, number]] })),
]);

/** A quote as a line of a file names it: its own id, and its spans in UTF-16 units of the text it was taken from. */
export type QuoteLine = { readonly id: string | number; readonly spans: readonly Span[] };

/** Reads `{"id","start","end"}` or `{"id","spans":[[start,end],…]}`; null for anything else. */
export const readQuoteLine = (line: string): QuoteLine | null => {
  try {
    return shape.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
};
