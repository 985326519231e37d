import { claimNumbers, type Numbered } from '@/domain/position/claim-numbers';
import { filterChoices } from '@/domain/position/filter-choices';
import type { HopFacts, Judged, Named, NamedActor, Party, SideBySideFacts, StatementFacts } from '@/domain/position/side-by-side-facts';
import { rowsOf } from './in-columns';
import { cellsOf, type Said, saidOf } from './side-by-side-cells';
import type { RawSettled, RawStatement, SideBySideRaw } from './side-by-side-raw';

const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> => new Map(all.map((one) => [one.id, one]));

/** How many claims count for each party. */
const withClaims = (parties: SideBySideRaw['parties'], numbered: readonly Numbered[]): readonly Party[] => {
  const claims = new Map(parties.map(({ id }) => [id, new Set<string>()]));
  for (const { partyId, claimId } of numbered) if (partyId !== null) claims.get(partyId)?.add(claimId);
  return parties.map((party) => ({ ...party, claims: claims.get(party.id)?.size ?? 0 }));
};

/** What the filters can be set to; every statement counts, whether it passes now or not. */
const choicesOf = (said: readonly Said[], outletName: (id: string) => string): SideBySideFacts['choices'] => {
  const by = (value: (one: Said) => string | null, words: (one: Said) => string | null, none: string | null = null) =>
    filterChoices(said, { value, words, none });
  return {
    kind: by(
      ({ kind }) => kind,
      ({ kind }) => kind,
    ),
    outlet: by(
      ({ outletId }) => outletId,
      ({ outletId }) => outletName(outletId ?? ''),
    ),
    said: by(
      ({ settledSaid }) => settledSaid?.key ?? null,
      ({ settledSaid }) => settledSaid?.word ?? null,
      'Not settled',
    ),
    so: by(
      ({ settledSo }) => settledSo?.key ?? null,
      ({ settledSo }) => settledSo?.word ?? null,
      'Not settled',
    ),
  };
};

/** Reads what may be known of a question on a statement: the answer that stands, and the newest round. */
const judgedBy = (raw: SideBySideRaw) => {
  const rounds = byId(raw.rounds);
  return (it: RawSettled | undefined): Judged => {
    const settled = it?.key ? { key: it.key, inside: it.inside ?? 'na', word: it.word ?? '' } : null;
    const round = it && rounds.get(it.roundId);
    if (!round) return { settled, own: null, round: null };
    const { id: _, own, ...rest } = round;
    return { settled, own, round: rest };
  };
};

/** Relations with the words at both ends, and with who said what they lead from, and since when. */
const relationsOf = ({ relations, makers, worded }: SideBySideRaw): SideBySideFacts['relations'] => {
  const propositions = new Map(rowsOf(worded).map(({ claimId, proposition }) => [claimId, proposition]));
  const words = (claimId: string) => propositions.get(claimId) ?? '';
  const made = new Map<string, { by: Set<string>; on: string }>();
  for (const { claimId, speakerId, capacityId, partyId, saidOn } of rowsOf(makers)) {
    const maker = made.get(claimId) ?? { by: new Set(), on: saidOn };
    for (const id of [speakerId, capacityId, partyId]) if (id !== null) maker.by.add(id);
    made.set(claimId, { by: maker.by, on: saidOn < maker.on ? saidOn : maker.on });
  }
  return rowsOf(relations).map((it) => ({
    id: it.id,
    type: it.type,
    answer: it.answer,
    reason: it.reason,
    aim: it.aim,
    fromClaimId: it.fromClaimId,
    fromProposition: words(it.fromClaimId),
    toClaimId: it.toClaimId,
    toProposition: words(it.toClaimId),
    by: [...(made.get(it.fromClaimId)?.by ?? [])].sort(),
    on: made.get(it.fromClaimId)?.on ?? null,
  }));
};

/** Who passed the words on, attribution by attribution. */
const chainsOf = (raw: SideBySideRaw, actor: (id: string) => NamedActor): ReadonlyMap<string, readonly HopFacts[]> => {
  const chains = new Map<string, HopFacts[]>();
  for (const { of, description, occasion, actors } of rowsOf(raw.hops)) {
    const hop = { actors: actors.map(actor), description, occasion };
    const chain = chains.get(of);
    if (chain) chain.push(hop);
    else chains.set(of, [hop]);
  }
  return chains;
};

/** Puts names and parts in the place of their ids, and numbers the claims. */
export const sideBySideFacts = (raw: SideBySideRaw): SideBySideFacts => {
  const [actors, sources] = [byId(raw.actors), byId(raw.sources)];
  const actor = (id: string): NamedActor => actors.get(id) ?? { id, name: '', kind: 'body' };
  const named = (id: string | null): Named | null => (id === null ? null : { id, name: actor(id).name });
  const [judged, chains] = [judgedBy(raw), chainsOf(raw, actor)];
  const said = saidOf(raw);
  const counted = [...said, ...rowsOf(raw.hidden)];
  const numbers = claimNumbers(
    counted,
    raw.parties.map(({ id }) => id),
  );

  const worded = (one: Said, it: RawStatement): StatementFacts => {
    const source = sources.get(one.sourceId);
    return {
      claimId: one.claimId,
      number: numbers.inColumn(one.issueId, one.partyId, one.claimId) ?? 0,
      bearing: one.bearing,
      saidOn: one.saidOn,
      earliest: one.earliest,
      latest: it.latest,
      precision: it.precision,
      speakerId: one.speakerId,
      capacityId: one.capacityId,
      sourceId: one.sourceId,
      appearanceId: it.appearanceId,
      quoteId: it.quoteId,
      mode: it.mode,
      kind: one.kind,
      proposition: it.proposition,
      words: it.words,
      drift: it.drift,
      language: source?.language ?? '',
      speaker: one.speakerId === null ? null : actor(one.speakerId),
      capacity: named(one.capacityId),
      source: { id: one.sourceId, name: source?.name ?? '' },
      outlet: named(one.outletId),
      chain: chains.get(it.attributionId) ?? [],
      said: judged(one.settledSaid),
      so: judged(one.settledSo),
    };
  };

  const distinct = (of: (one: Said) => string | null): number => new Set(said.map(of).filter((id) => id !== null)).size;
  return {
    issue: raw.issue,
    above: raw.above,
    issues: raw.issues,
    parties: withClaims(raw.parties, counted),
    cells: cellsOf(raw, said, worded),
    relations: relationsOf(raw),
    positions: raw.positions,
    memberships: raw.memberships,
    counts: {
      claims: distinct(({ claimId }) => claimId),
      sources: distinct(({ sourceId }) => sourceId),
      speakers: distinct(({ speakerId }) => speakerId),
    },
    choices: choicesOf(said, (id) => actor(id).name),
    views: raw.views,
    sources: raw.sources.map(({ id, name, address }) => ({ id, name, address })),
    addressees: raw.addressees.map(({ claimId, actorId }) => ({ claimId, actor: actor(actorId) })),
    requests: raw.requests.map(({ askedId, askerId, ...request }) => ({ ...request, asked: actor(askedId), asker: named(askerId) })),
  };
};
