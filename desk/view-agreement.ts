import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { issuesInOrder } from '@/domain/issue/issue-tree';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { Interval } from '@/domain/verdict/agreement/bootstrap';
import { type AgreementOnScale, agreementOf, alphaInterval, type PairOnScale } from '@/domain/verdict/agreement-of';
import type { AgreementQuery } from '@/domain/verdict/agreement-query';
import { confusedRounds, pairOf, type Undefined, whyUndefined } from '@/domain/verdict/agreement-reading';
import { bootstrapSeed } from '@/domain/verdict/bootstrap-seed';
import { type AgreementFacts, agreementPage, type JudgedRound } from '@/store/sql/agreement-page';

export type { JudgedRound };

const draws = { many: 1000, few: 200, manyUpTo: 2_000 } as const;
const listed = 100;

export type AgreementView = Omit<AgreementFacts, 'verdicts' | 'rounds' | 'issues'> & {
  readonly issues: readonly { readonly id: string; readonly question: string; readonly depth: number }[];
  /** of the chosen pair, or of all; null while no round in reach was closed */
  readonly measured: Omit<AgreementOnScale, 'pairs' | 'causes' | 'causesByOrder'> | null;
  /** verdicts that count: on rounds with at least two */
  readonly verdicts: number;
  readonly interval: Interval | null;
  readonly why: Undefined | null;
  readonly pairs: readonly Omit<PairOnScale, 'confusion'>[];
  /** of the chosen pair, with the first of them in the rows */
  readonly pair: PairOnScale | null;
  /** rounds that cause the disagreement, the worst first, with their share; the first hundred */
  readonly causes: readonly (JudgedRound & {
    readonly share: number;
    readonly words: readonly { readonly editorId: string; readonly key: string }[];
  })[];
  readonly causeCount: number;
  /** the rounds of the chosen cell */
  readonly inCell: readonly JudgedRound[] | null;
};

/** How far independent verdicts agree: what was said blind in closed rounds, narrowed by the address. */
export const viewAgreement = async (editor: Editor, query: AgreementQuery): Promise<Outcome<AgreementView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const { verdicts, rounds, issues, ...facts } = await agreementPage(editor.workspaceId, query);
  const scale = facts.scales.find(({ id }) => id === facts.scaleId);
  const rest = { ...facts, issues: issuesInOrder(issues).map(({ id, question, depth }) => ({ id, question, depth })) };
  if (!scale) return accept({ ...rest, ...nothing });
  const all = agreementOf(verdicts, scale);
  const ofPair = query.pair ? verdicts.filter(({ editorId }) => query.pair?.includes(editorId)) : null;
  const counted = ofPair ?? verdicts;
  const { pairs, causes, causesByOrder, ...measured } = ofPair ? agreementOf(ofPair, scale) : all;
  const worst = causesByOrder && causesByOrder.length > 0 ? causesByOrder : causes;
  const byId = new Map(rounds.map((round) => [round.id, round]));
  const units = measured.nominal.units;
  return accept({
    ...rest,
    measured,
    verdicts: measured.nominal.ratings,
    interval: alphaInterval(counted, scale, { seed: bootstrapSeed, draws: units > draws.manyUpTo ? draws.few : draws.many }),
    why: whyUndefined(counted),
    pairs: all.pairs.map(({ confusion: _, ...pair }) => pair),
    pair: query.pair ? pairOf(pairs, query.pair) : null,
    causes: worst.slice(0, listed).flatMap(({ roundId, share }) => {
      const round = byId.get(roundId);
      const words = counted.filter((one) => one.roundId === roundId).map(({ editorId, ratingKey }) => ({ editorId, key: ratingKey }));
      return round ? [{ ...round, share, words }] : [];
    }),
    causeCount: worst.length,
    inCell: query.pair && query.cell ? confusedRounds(verdicts, query.pair, query.cell).flatMap((id) => byId.get(id) ?? []) : null,
  });
};

const nothing = {
  measured: null,
  verdicts: 0,
  interval: null,
  why: null,
  pairs: [],
  pair: null,
  causes: [],
  causeCount: 0,
  inCell: null,
} as const;
