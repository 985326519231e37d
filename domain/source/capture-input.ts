import { z } from 'zod';
import { parsePartialDate } from '@/domain/source/parse-partial-date';
import { type PartialDate, partialDateShape } from '@/domain/source/partial-date';
import { sourceLimits } from '@/domain/source/source-limits';
import { isWebAddress } from '@/domain/source/web-address';

const line = (limit: number, code: string) =>
  z
    .string()
    .trim()
    .max(limit, code)
    .refine((text) => !text.includes('\0'), 'text-has-nul')
    .transform((text) => (text === '' ? null : text.toWellFormed()))
    .nullable()
    .default(null);

const webAddress = z
  .string()
  .trim()
  .refine((text) => text === '' || isWebAddress(text), 'address-not-http')
  .transform((text) => text || null)
  .nullable()
  .default(null);

const writtenDate = z.string().transform((text, context): PartialDate | null => {
  if (text.trim() === '') return null;
  const date = parsePartialDate(text);
  if (!date) context.issues.push({ code: 'custom', message: 'date-not-understood', input: text });
  return date;
});

/**
 * What an editor may say about a source, at capture and later. Every field may be left out, null or blank: all three mean
 * "not said", and what was found in the source stands. Issues carry refusal codes as their messages.
 */
export const sourceMetadataShape = z.object({
  title: line(sourceLimits.title, 'title-too-long'),
  outlet: line(sourceLimits.line, 'outlet-too-long'),
  author: line(sourceLimits.line, 'author-too-long'),
  published: z.union([partialDateShape, writtenDate], 'date-not-understood').nullable().default(null),
  language: z
    .string()
    .trim()
    .regex(/^$|^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language-unknown')
    .transform((tag) => tag || null)
    .nullable()
    .default(null),
  address: webAddress,
  archiveLink: webAddress,
});

/** What is said about a source; null where nothing is. */
export type SourceMetadata = z.output<typeof sourceMetadataShape>;

const metadata = sourceMetadataShape.prefault({});

/**
 * What a capture takes: pasted text, one file, or an address to fetch. Whether text, bytes and address can be used is not
 * judged here but where they are read (`takeText`, the readers, the fetcher), so that each rule stands once.
 */
export const captureInputShape = z.discriminatedUnion('how', [
  z.object({ how: z.literal('paste'), text: z.string(), metadata }),
  z.object({ how: z.literal('file'), name: z.string().max(1000), bytes: z.instanceof(Uint8Array), metadata }),
  z.object({ how: z.literal('address'), url: z.string().trim().min(1, 'address-not-http'), metadata }),
]);

export type CaptureInput = z.output<typeof captureInputShape>;
