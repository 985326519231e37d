import type { Kind } from '@/domain/attribution/kind';
import type { Bearing } from '@/domain/claim/statement-input';

/** A proposition in our words. Its statements stand in the briefs and name it by its key. */
export type ClaimSeed = {
  readonly key: string;
  readonly says: string;
  readonly kind: Kind;
  /** keys of the questions it stands under, each with its bearing */
  readonly under: Readonly<Record<string, Bearing>>;
  /** keys of the accused, the addressed, the asked */
  readonly to?: readonly string[];
  readonly tags?: readonly string[];
  /** the time in the world that it is about */
  readonly about?: string;
  readonly priority?: 0 | 1 | 2 | 3;
};
