import type { ComparedView } from '@/desk/view-compared';
import type { ComparedClaim, ComparedRelation } from '@/domain/position/compared-facts';
import type { Pair, PairStanding } from '@/domain/position/compared-pairs';
import { answers, relations } from '@/domain/relation/relation';

/** A pair with the claims and relations it names. */
export type DrawnPair = Pair & {
  readonly key: string;
  readonly a: ComparedClaim;
  readonly b: ComparedClaim;
  readonly relations: readonly ComparedRelation[];
  readonly question: string | null;
};

/** How a pair is named in the address, and what it is named once the sides have changed places. */
const keyOf = (aId: string, bId: string) => `${aId}~${bId}`;
export const turnedKey = ({ aId, bId }: Pick<Pair, 'aId' | 'bId'>): string => keyOf(bId, aId);

/** The pairs with what they name. */
export const drawnPairs = (view: ComparedView): DrawnPair[] => {
  const [ofA, ofB] = [view.a, view.b].map((side) => new Map((side?.claims ?? []).map((claim) => [claim.id, claim])));
  const byId = new Map(view.relations.map((relation) => [relation.id, relation]));
  const questions = new Map(view.issues.map(({ id, question }) => [id, question]));
  return view.pairs.flatMap((pair) => {
    const [a, b] = [ofA?.get(pair.aId), ofB?.get(pair.bId)];
    if (!a || !b) return [];
    const found = pair.relationIds.flatMap((id) => byId.get(id) ?? []);
    return [
      { ...pair, key: keyOf(pair.aId, pair.bId), a, b, relations: found, question: questions.get(pair.under?.issueId ?? '') ?? null },
    ];
  });
};

/** What a pair is filtered by, with its chip. */
export const standingWords: Readonly<Record<PairStanding, string>> = {
  contradict: 'Contradict',
  agree: 'Agree',
  other: 'Neither',
  unrecorded: 'Not recorded',
};
export const standings = Object.keys(standingWords) as readonly PairStanding[];

/** "B rebuts A", "A answers B: rejects", "B undercuts a step that leads to A". */
export const relationWords = ({ fromClaimId, type, answer, atStep }: ComparedRelation, { aId }: Pick<Pair, 'aId'>): string => {
  const [from, to] = fromClaimId === aId ? ['A', 'B'] : ['B', 'A'];
  if (atStep) return `${from} undercuts a step that leads to ${to}`;
  return `${from} ${type === 'answers' && answer ? `answers ${to}: ${answers[answer].words}` : `${relations[type].words} ${to}`}`;
};

/** The relation of this type that already stands this way round; a rebuttal counts either way, for it attacks both ways. */
export const standingBetween = (
  pair: { readonly aId: string; readonly relations: readonly ComparedRelation[] },
  type: ComparedRelation['type'],
  from: 'a' | 'b',
): ComparedRelation | null =>
  pair.relations.find(
    (one) => one.type === type && !one.atStep && (type === 'rebuts' || (one.fromClaimId === pair.aId) === (from === 'a')),
  ) ?? null;

/** The side that spoke later; B where nobody knows. What comes later answers what came before. */
export const laterOf = ({ a, b }: Pick<DrawnPair, 'a' | 'b'>): 'a' | 'b' => {
  const [one, other] = [a.quotes[0]?.saidOn, b.quotes[0]?.saidOn];
  return one && other && one > other ? 'a' : 'b';
};
