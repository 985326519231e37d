import type { Outcome } from '@/domain/outcome';
import { restoreLines } from '@/store/restore-lines';

/**
 * Puts an export into an empty database. Nobody can be asked for permission there: who can reach the database may fill it.
 * Refuses `database-not-empty` and `not-an-export` (with the line's number); then nothing at all was written.
 */
export const restoreWorkspace = (lines: AsyncIterable<string>): Promise<Outcome<{ readonly rows: number }>> => restoreLines(lines);
