import { accept, type Outcome, type Refused, refuse } from '@/domain/outcome';
import { type Judged, judgedColumns, judgedTwice, type Label } from '@/domain/verdict/agreement/judged';
import type { Level } from '@/domain/verdict/agreement/places';
import { type Row, rowReader } from './rows';

/** Verdicts from a table, with the names their places stand for. Coders are in the order of their names. */
export type VerdictSheet = { readonly judged: Judged; readonly units: readonly string[]; readonly coders: readonly string[] };
/** Takes a file piece by piece, `last` with the last one. */
export type VerdictReader = {
  readonly take: (piece: string, last: boolean) => Refused | null;
  readonly sheet: () => Outcome<VerdictSheet>;
};

const columnNames = ['unit', 'coder', 'value'] as const;
type Places = { readonly unit: number; readonly coder: number; readonly value: number; readonly width: number };

/**
 * A CSV file with the columns unit, coder and value, in any order and among others. White space around a field does not count. A line
 * without a value is no verdict, as if it were not there. Above `nominal` values are numbers, for `ratio` none below zero.
 * Refuses `input-not-understood` with the line and why, and `already-there` when a coder judged a unit twice.
 */
export const verdictReader = (level: Level): VerdictReader => {
  const rows = rowReader();
  const [units, coders, values] = [namesOf(), namesOf(), valuesOf(level)];
  const columns = { units: [] as number[], coders: [] as number[], values: [] as number[], lines: [] as number[] };
  let places: Places | null = null;
  const takeRow = ({ line, fields }: Row): Refused | null => {
    if (fields.length === 1 && fields[0]?.trim() === '') return null;
    if (!places) {
      const found = placesIn(fields);
      if ('missing' in found) return refuse('input-not-understood', { line, ...found });
      places = found;
      return null;
    }
    if (fields.length !== places.width)
      return refuse('input-not-understood', { line, why: 'fields', fields: fields.length, columns: places.width });
    const [unit, coder, value] = [fields[places.unit]?.trim(), fields[places.coder]?.trim(), fields[places.value]?.trim()];
    if (!value) return null;
    if (!unit || !coder) return refuse('input-not-understood', { line, why: unit ? 'no-coder' : 'no-unit' });
    const place = values.placeOf(value);
    if (place === null)
      return refuse('input-not-understood', { line, why: level === 'ratio' ? 'not-a-number-from-zero' : 'not-a-number', value });
    columns.units.push(units.placeOf(unit));
    columns.coders.push(coders.placeOf(coder));
    columns.values.push(place);
    columns.lines.push(line);
    return null;
  };
  return {
    take: (piece, last) => {
      const found = rows(piece, last);
      if (!found.ok) return found;
      for (const row of found.value) {
        const refused = takeRow(row);
        if (refused) return refused;
      }
      return last && !places ? refuse('input-not-understood', { line: 1, missing: columnNames }) : null;
    },
    sheet: () => sheetOf(columns, { units: units.names, coders: coders.names, labels: values.labels }),
  };
};

/** Where the columns stand, or which of them are not there just once. */
const placesIn = (header: readonly string[]): Places | { readonly missing: readonly string[] } => {
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = columnNames.filter((name) => names.indexOf(name) < 0 || names.indexOf(name) !== names.lastIndexOf(name));
  if (missing.length > 0) return { missing };
  return { unit: names.indexOf('unit'), coder: names.indexOf('coder'), value: names.indexOf('value'), width: header.length };
};

const namesOf = () => {
  const [places, names] = [new Map<string, number>(), [] as string[]];
  const placeOf = (name: string): number => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, names.length);
    return names.push(name) - 1;
  };
  return { names, placeOf };
};

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;

/** The places of written values among the labels; null for what is none at this level. `1` and `1.0` are one number and two names. */
const valuesOf = (level: Level) => {
  const [places, byNumber, labels] = [new Map<string, number | null>(), new Map<number, number>(), [] as Label[]];
  const made = (value: string): number | null => {
    if (level === 'nominal') return labels.push(value) - 1;
    const read = number.test(value) ? Number(value) : Number.NaN;
    if (!Number.isFinite(read) || (level === 'ratio' && read < 0)) return null;
    const place = byNumber.get(read) ?? labels.push(read) - 1;
    byNumber.set(read, place);
    return place;
  };
  const placeOf = (value: string): number | null => {
    const known = places.get(value);
    if (known !== undefined) return known;
    const place = made(value);
    places.set(value, place);
    return place;
  };
  return { labels, placeOf };
};

type Lists = Readonly<Record<'units' | 'coders' | 'values' | 'lines', readonly number[]>>;

const sheetOf = (
  lists: Lists,
  { units, coders, labels }: { readonly units: readonly string[]; readonly coders: readonly string[]; readonly labels: readonly Label[] },
): Outcome<VerdictSheet> => {
  const sorted = [...coders].sort();
  const placeOf = new Map(sorted.map((name, place) => [name, place]));
  const moved = coders.map((name) => placeOf.get(name) ?? 0);
  const columns = {
    units: new Int32Array(lists.units),
    coders: new Int32Array(lists.coders).map((place) => moved[place] as number),
    values: new Int32Array(lists.values),
  };
  const judged = judgedColumns(columns, { labels, unitCount: units.length, coderCount: coders.length });
  const twice = judgedTwice(judged);
  if (!twice) return accept({ judged, units, coders: sorted });
  const first = columns.units.findIndex((unit, i) => unit === twice.unit && columns.coders[i] === twice.coder);
  const again = columns.units.findIndex((unit, i) => i > first && unit === twice.unit && columns.coders[i] === twice.coder);
  return refuse('already-there', { unit: units[twice.unit], coder: sorted[twice.coder], lines: [lists.lines[first], lists.lines[again]] });
};
