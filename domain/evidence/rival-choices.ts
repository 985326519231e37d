import type { Kind } from '@/domain/attribution/kind';
import { issuesInOrder } from '@/domain/issue/issue-tree';
import type { HypothesesPage } from './analysis-seen';

/**
 * What an item can speak for or against: a claim that is true or false, or that comes true, is kept or broken. A question asks, an opinion is not
 * checkable, a proposal is taken up or not: no evidence is inconsistent with any of them.
 */
const weighable: Readonly<Record<Kind, boolean>> = {
  assertion: true,
  accusation: true,
  denial: true,
  prediction: true,
  commitment: true,
  proposal: false,
  question: false,
  opinion: false,
};
export const canBeWeighed = ({ kind }: { readonly kind: Kind }): boolean => weighable[kind];

type Choices = Pick<HypothesesPage, 'questions' | 'choices'>;
type Choice = HypothesesPage['choices']['claims'][number];
export type ChoiceGroup = { readonly id: string; readonly question: string; readonly claims: readonly Choice[] };

/** The claims that can rival each other by the question they stand under, the questions as in the issue's table; the most disputed first under each. */
export const rivalChoices = ({ questions, choices }: Choices): readonly ChoiceGroup[] => {
  const ties = ({ evidence, rivals }: Choice) => evidence + rivals.length;
  return issuesInOrder(questions).flatMap(({ id, question }) => {
    const claims = choices.claims.filter((claim) => claim.issueId === id && canBeWeighed(claim)).sort((a, b) => ties(b) - ties(a));
    return claims.length > 0 ? [{ id, question, claims }] : [];
  });
};

/** How many claims are worth choosing at first. */
const fewAtFirst = 8;

/** What is chosen at first: what the analysis on the screen weighs; without one, the claims that rebut one another and have evidence. */
export const chosenAtFirst = (groups: readonly ChoiceGroup[], weighed: readonly { readonly id: string }[] | null): readonly string[] => {
  const offered = groups.flatMap(({ claims }) => claims);
  if (weighed) return weighed.map(({ id }) => id).filter((id) => offered.some((claim) => claim.id === id));
  const withEvidence = new Set(offered.filter(({ evidence }) => evidence > 0).map(({ id }) => id));
  const disputed = offered.filter(({ id, rivals }) => withEvidence.has(id) && rivals.some((rival) => withEvidence.has(rival)));
  return disputed.map(({ id }) => id).slice(0, fewAtFirst);
};
