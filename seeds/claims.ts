import type { ClaimSeed } from './claim-seed';
import { election2016 } from './claims/election';
import { offers } from './claims/offers';
import { operations } from './claims/operations';

/** Every claim of the dossier; each is made in at least one brief. */
export const claims: readonly ClaimSeed[] = [...election2016, ...operations, ...offers];
