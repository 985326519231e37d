import type { Clock } from './clock';
import type { Team } from './who';

type Ids = Map<string, string>;

/** What the loaders have made so far, by the keys of the tables; each loader adds its own. */
export type Kept = {
  readonly team: Team;
  readonly clock: Clock;
  readonly actors: Ids;
  readonly issues: Ids;
  readonly sources: Map<string, { readonly sourceId: string; readonly versionId: string; readonly text: string }>;
  readonly claims: Ids;
  /** by brief and claim, as `october-2016/no-proof` */
  readonly appearances: Ids;
  readonly relations: Ids;
  /** items by their key */
  readonly evidence: Ids;
  /** by item and claim, as `assessment-2017/ordered-campaign` */
  readonly links: Ids;
};

/** Nothing made yet. */
export const nothingKept = (team: Team, clock: Clock): Kept => ({
  team,
  clock,
  actors: new Map(),
  issues: new Map(),
  sources: new Map(),
  claims: new Map(),
  appearances: new Map(),
  relations: new Map(),
  evidence: new Map(),
  links: new Map(),
});
