import { formatPartialDate } from '@/domain/source/format-partial-date';
import { type PartialDate, partialDateShape, unknownDate } from '@/domain/source/partial-date';
import type { FieldRule } from './edit-state';

/** A field of plain words; nothing is "". */
export const textRule = (label: string): FieldRule<string> => ({
  label,
  read: (given) => (given === null || given === undefined ? '' : String(given)),
  say: (value) => value,
});

/** A field with one of several values, and the words each is offered by. */
export const choiceRule = <V extends string>(label: string, words: (value: V) => string): FieldRule<V> => ({
  label,
  read: (given) => String(given) as V,
  say: words,
});

/** A field with a date as far as it is known. */
export const dateRule = (label: string): FieldRule<PartialDate> => ({
  label,
  read: (given) => partialDateShape.safeParse(given).data ?? unknownDate,
  say: (value) => (value.precision === 'unknown' ? '' : formatPartialDate(value)),
});
