import { type Membership, partyOf } from '@/domain/actor/capacity';
import { asksForAnswer } from '@/domain/claim/unanswered';
import { issuesInOrder } from '@/domain/issue/issue-tree';
import { rowLetter } from '@/domain/issue/row-letter';
import type { Addressee } from '@/domain/issue/unanswered';
import { type PartialDate, unknownDate } from '@/domain/source/partial-date';
import type { Stated } from './derive-position';
import type { RequestToParty, SideBySide, Statement } from './side-by-side';
import type { CellFacts, HopFacts, LightFacts, NamedActor, SaidDate, SideBySideFacts, StatementFacts } from './side-by-side-facts';

type Belongings = { readonly memberships: readonly Membership[]; readonly parties: ReadonlySet<string> };

const dateOf = ({ earliest, latest, precision }: SaidDate): PartialDate =>
  earliest === null || latest === null || precision === 'unknown' ? unknownDate : { earliest, latest, precision };

/** People count for a party they speak for, bodies for what they are part of. */
const partyOfActor = ({ id, kind }: NamedActor, { memberships, parties }: Belongings, day: string | null): string | null =>
  partyOf(id, memberships, parties, day, kind === 'person');

/** The role in which somebody spoke: the standing membership in the actor they spoke for, on that day. */
const roleHeld = (said: LightFacts, memberships: readonly Membership[]): Membership | null =>
  memberships.find(
    (m) =>
      m.actorId === said.speakerId &&
      m.inActorId === said.capacityId &&
      (m.from === null || m.from <= said.saidOn) &&
      (m.to === null || said.saidOn <= m.to),
  ) ?? null;

const statedOf = (said: LightFacts, { memberships }: Belongings): Stated => ({
  claimId: said.claimId,
  bearing: said.bearing,
  saidOn: said.saidOn,
  earliest: said.earliest,
  voice: said.speakerId ?? `unnamed in ${said.sourceId}`,
  until: roleHeld(said, memberships)?.to ?? null,
});

/**
 * A hop before the speaker tells what the party said when somebody other than an outlet stands there who does not count for the party.
 * The outermost hop may be unnamed: then it is only the page that prints it.
 */
const tells = (hop: HopFacts, at: number, partyId: string | null, belongings: Belongings, day: string): boolean =>
  hop.actors.length === 0
    ? at > 0
    : hop.actors.some((actor) => actor.kind !== 'outlet' && (partyId === null || partyOfActor(actor, belongings, day) !== partyId));

const namesOf = ({ actors, description }: HopFacts): string => actors.map(({ name }) => name).join(', ') || (description ?? 'not named');

const statementOf = (said: StatementFacts, partyId: string | null, belongings: Belongings): Statement => {
  const speaking = said.chain.at(-1);
  const before = said.chain.slice(0, -1);
  const tellers = before.filter((hop, at) => tells(hop, at, partyId, belongings, said.saidOn));
  const recorders = before.filter((hop) => !tellers.includes(hop)).reverse();
  const nearest = before.at(-1);
  const role = roleHeld(said, belongings.memberships);
  const forOther = said.capacity && said.capacity.id !== partyId && said.capacity.id !== said.speakerId ? said.capacity.name : null;
  const ownVoice = said.speaker?.kind === 'outlet' && recorders.every(({ actors }) => actors.every(({ id }) => id === said.speakerId));
  return {
    ...statedOf(said, belongings),
    number: said.number,
    appearanceId: said.appearanceId,
    quoteId: said.quoteId,
    said: dateOf(said),
    mode: said.mode,
    words: said.words,
    language: said.language,
    proposition: said.proposition,
    kind: said.kind,
    speaker: said.speaker?.name ?? speaking?.description ?? 'Not named',
    named: said.speaker !== null,
    role: role?.role ?? forOther,
    ownVoice,
    tellers: tellers.map(namesOf),
    recorders: recorders.length > 0 ? recorders.map(namesOf) : said.outlet ? [said.outlet.name] : [],
    occasion: speaking?.occasion ?? null,
    root: nearest?.actors[0]?.id ?? said.outlet?.id ?? said.source.id,
    source: said.source,
    told: tellers.length > 0,
    judgedSaid: said.said,
    judgedSo: said.so,
    drift: said.drift,
  };
};

const cellOf = ({ issueId, partyId, statements, rest }: CellFacts, belongings: Belongings) => ({
  issueId,
  partyId,
  statements: statements.map((said) => statementOf(said, partyId, belongings)),
  rest: rest.map((said) => ({ ...statedOf(said, belongings), leftOut: said.leftOut })),
});

/** The rows of the page: what stands under the issue; the issue itself when nothing does, or when claims stand directly on it. */
const rowsOf = ({ issue, issues, cells }: SideBySideFacts) => {
  const below = issuesInOrder(issues);
  const own = below.length === 0 || cells.some((cell) => cell.issueId === issue.id && cell.statements.length + cell.rest.length > 0);
  return [...(own ? [{ ...issue, depth: 0, children: 0 }] : []), ...below].map((row, at) => ({ ...row, letter: rowLetter(at) }));
};

/** Who makes each claim that asks for an answer: their own words are no reply to it. */
const makersOf = (cells: readonly CellFacts[]): Record<string, string[]> => {
  const makers: Record<string, Set<string>> = {};
  for (const { partyId, statements } of cells)
    for (const { claimId, kind, speakerId, capacityId } of statements) {
      if (!asksForAnswer(kind)) continue;
      const them = makers[claimId] ?? new Set<string>();
      makers[claimId] = them;
      for (const id of [speakerId, capacityId, partyId]) if (id !== null) them.add(id);
    }
  return Object.fromEntries(Object.entries(makers).map(([claimId, them]) => [claimId, [...them]]));
};

/**
 * Reads the facts of an issue by the rules: who spoke in which role, who only tells it, whom a request was put to, who owes a reply.
 * `codes` are the parties chosen as columns, in their order; none that the desk has: all of them.
 */
export const sideBySideOf = (facts: SideBySideFacts, codes: readonly string[] = []): SideBySide => {
  const belongings = { memberships: facts.memberships, parties: new Set(facts.parties.map(({ id }) => id)) };
  const chosen = codes.flatMap((code) => facts.parties.filter((party) => party.code === code));
  const addressees: Record<string, Addressee[]> = {};
  for (const { claimId, actor } of facts.addressees) {
    const named = { id: actor.id, name: actor.name, partyId: partyOfActor(actor, belongings, null) };
    addressees[claimId] = [...(addressees[claimId] ?? []), named];
  }
  const requests = facts.requests.map(({ earliest, latest, precision, ...request }): RequestToParty => {
    const askedOn = dateOf({ earliest, latest, precision });
    return { ...request, askedOn, partyId: partyOfActor(request.asked, belongings, latest) };
  });
  return {
    issue: facts.issue,
    above: facts.above,
    counts: facts.counts,
    choices: facts.choices,
    views: facts.views,
    sources: facts.sources,
    rows: rowsOf(facts),
    parties: chosen.length > 0 ? chosen : facts.parties,
    allParties: facts.parties,
    cells: facts.cells.map((cell) => cellOf(cell, belongings)),
    relations: facts.relations,
    addressees,
    makers: makersOf(facts.cells),
    requests,
    positions: facts.positions,
    complete: facts.cells.every(({ rest }) => rest.every(({ leftOut }) => leftOut)),
  };
};
