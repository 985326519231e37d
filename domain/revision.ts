import { z } from 'zod';

/** The largest whole number a column of the database holds. */
export const mostInt = 2_147_483_647;

/** The revision of a row as it was on the editor's screen. */
export const revisionShape = z.number().int().min(1).max(mostInt);
