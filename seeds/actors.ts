import type { ActorSeed } from './actor-seed';
import { bodies } from './actors/bodies';
import { outlets } from './actors/outlets';
import { parties } from './actors/parties';
import { people } from './actors/people';

/** Whom the dossier speaks of: an actor comes after those it belongs to. */
export const actors: readonly ActorSeed[] = [...parties, ...bodies, ...people, ...outlets];
