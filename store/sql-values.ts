import pg from 'pg';
import { isDay, type Plain } from './row';

const dayOid = 1082;
const bigOid = 20;

/** Values as Prisma gives them: a day is midnight in UTC, a big number a bigint; the rest as the driver reads it. */
export const typesAsPrisma: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === dayOid) return (text: string) => new Date(`${text}T00:00:00Z`);
    if (oid === bigOid) return BigInt;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as typeof pg.types.getTypeParser,
};

/** A value as a statement takes it: the driver would write a date in the zone of this machine, and a list of JSON as an array of Postgres. */
export const boundValue = (column: string, value: unknown, isJson: boolean): unknown => {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return isDay(column) ? value.toISOString().slice(0, 10) : value.toISOString();
  if (isJson) return JSON.stringify(value);
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;
};

/** The columns of a row that are given at all. */
export const given = (row: Plain): string[] => Object.keys(row).filter((column) => row[column] !== undefined);
