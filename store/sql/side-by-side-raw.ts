import type { Membership } from '@/domain/actor/capacity';
import type { Bearing } from '@/domain/claim/statement-input';
import type {
  CellFacts,
  IssueFacts,
  Judged,
  Named,
  NamedActor,
  Party,
  RelationFacts,
  RequestFacts,
  Rung,
  SetPosition,
  SideBySideFacts,
  StatementFacts,
} from '@/domain/position/side-by-side-facts';

type RawRequest = Omit<RequestFacts, 'asked' | 'asker'> & { readonly askedId: string; readonly askerId: string | null };
type RawLight = [
  claimId: string,
  bearing: Bearing,
  saidOn: string,
  earliest: string | null,
  speakerId: string | null,
  capacityId: string | null,
  sourceId: string | null,
  leftOut: boolean,
];
type RawStatement = Omit<StatementFacts, 'speaker' | 'capacity' | 'source' | 'outlet' | 'chain' | 'said' | 'so' | 'language'> & {
  readonly issueId: string;
  readonly partyId: string | null;
  readonly attributionId: string;
  readonly outletId: string | null;
  readonly said: Rung | null;
  readonly so: Rung | null;
  readonly saidRound: string | null;
  readonly soRound: string | null;
};
type RawRound = NonNullable<Judged['round']> & { readonly id: string; readonly own: Rung | null };

/** The page as the query gives it: every actor, source, hop and round once, named by id where it is meant. */
export type SideBySideRaw = {
  readonly issue: IssueFacts;
  readonly above: SideBySideFacts['above'];
  readonly issues: readonly IssueFacts[];
  readonly parties: readonly Party[];
  readonly statements: readonly RawStatement[];
  readonly rest: readonly { readonly issueId: string; readonly partyId: string | null; readonly rows: readonly RawLight[] }[];
  readonly actors: readonly NamedActor[];
  readonly sources: readonly (SideBySideFacts['sources'][number] & { readonly language: string })[];
  readonly hops: readonly {
    readonly of: string;
    readonly description: string | null;
    readonly occasion: string | null;
    readonly actors: readonly string[];
  }[];
  readonly rounds: readonly RawRound[];
  readonly relations: readonly RelationFacts[];
  readonly addressees: readonly { readonly claimId: string; readonly actorId: string }[];
  readonly requests: readonly RawRequest[];
  readonly positions: readonly SetPosition[];
  readonly memberships: readonly Membership[];
  readonly counts: SideBySideFacts['counts'];
  readonly choices: SideBySideFacts['choices'];
  readonly views: SideBySideFacts['views'];
};

const groupBy = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};
const cellKey = (issueId: string, partyId: string | null): string => `${issueId} ${partyId}`;

/** Puts names and parts in the place of their ids. */
export const sideBySideFacts = (raw: SideBySideRaw): SideBySideFacts => {
  const actors = new Map(raw.actors.map((actor) => [actor.id, actor]));
  const sources = new Map(raw.sources.map((source) => [source.id, source]));
  const hops = groupBy(raw.hops, ({ of }) => of);
  const rounds = new Map(raw.rounds.map((round) => [round.id, round]));
  const actor = (id: string): NamedActor => actors.get(id) ?? { id, name: '', kind: 'body' };
  const named = (id: string | null): Named | null => (id === null ? null : { id, name: actor(id).name });
  const judged = (settled: Rung | null, roundId: string | null): Judged => {
    const round = roundId === null ? undefined : rounds.get(roundId);
    if (!round) return { settled, own: null, round: null };
    const { id: _, own, ...rest } = round;
    return { settled, own, round: rest };
  };
  const statement = (it: RawStatement): StatementFacts => {
    const { issueId: _, partyId: __, attributionId, outletId, said, so, saidRound, soRound, ...same } = it;
    const source = sources.get(it.sourceId ?? '');
    return {
      ...same,
      language: source?.language ?? '',
      speaker: it.speakerId === null ? null : actor(it.speakerId),
      capacity: named(it.capacityId),
      source: { id: it.sourceId ?? '', name: source?.name ?? '' },
      outlet: named(outletId),
      chain: (hops.get(attributionId) ?? []).map((hop) => ({
        actors: hop.actors.map(actor),
        description: hop.description,
        occasion: hop.occasion,
      })),
      said: judged(said, saidRound),
      so: judged(so, soRound),
    };
  };
  const statements = groupBy(raw.statements, ({ issueId, partyId }) => cellKey(issueId, partyId));
  const rest = new Map(raw.rest.map(({ issueId, partyId, rows }) => [cellKey(issueId, partyId), rows]));
  const cells = [...new Set([...statements.keys(), ...rest.keys()])].map((key): CellFacts => {
    const [issueId = '', partyId = ''] = key.split(' ');
    return {
      issueId,
      partyId: partyId === 'null' ? null : partyId,
      statements: (statements.get(key) ?? []).map(statement),
      rest: (rest.get(key) ?? []).map(([claimId, bearing, saidOn, earliest, speakerId, capacityId, sourceId, leftOut]) => ({
        claimId,
        bearing,
        saidOn,
        earliest,
        speakerId,
        capacityId,
        sourceId,
        leftOut,
      })),
    };
  });
  const { issue, above, issues, parties, relations, positions, memberships, counts, choices, views } = raw;
  return {
    issue,
    above,
    issues,
    parties,
    cells,
    relations,
    positions,
    memberships,
    counts,
    choices,
    views,
    sources: raw.sources.map(({ id, name, address }) => ({ id, name, address })),
    addressees: raw.addressees.map(({ claimId, actorId }) => ({ claimId, actor: actor(actorId) })),
    requests: raw.requests.map(({ askedId, askerId, ...request }) => ({ ...request, asked: actor(askedId), asker: named(askerId) })),
  };
};
