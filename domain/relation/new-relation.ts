import { z } from 'zod';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { revisionShape } from '@/domain/revision';
import { answerKinds, isStep, type RelationType, relations, relationTypes } from './relation';

/** What an editor gives to relate a claim to another, or to a step. Parsed at the edge; the rule below decides. */
const id = z.uuid();
const reason = z.string().trim().max(2000);
export const relationTargetShape = z.object({
  claimId: id.nullish(),
  relationId: id.nullish(),
  evidenceLinkId: id.nullish(),
  appearanceId: id.nullish(),
});
export const newRelationShape = z.object({
  type: z.enum(relationTypes),
  fromClaimId: id,
  to: relationTargetShape,
  answer: z.enum(answerKinds).nullish(),
  /** an answer may name the two appearances that meet */
  fromAppearanceId: id.nullish(),
  toAppearanceId: id.nullish(),
  reason,
});
export type NewRelationInput = z.output<typeof newRelationShape>;

export const editRelationShape = z.object({
  relationId: id,
  revision: revisionShape,
  reason,
  answer: z.enum(answerKinds).optional(),
});
export type EditRelationInput = z.output<typeof editRelationShape>;

/** What is known of the far end. `claimId` is the claim itself, the claim an appearance makes, or null for a link or relation. */
export type RelationFacts = {
  readonly targetClaimId: string | null;
  /** the type of the relation that is undercut */
  readonly targetType: RelationType | null;
  /** the same relation that stands already */
  readonly standingId: string | null;
};

const stepKeys = ['relationId', 'evidenceLinkId', 'appearanceId'] as const;

/** The one target of a relation, in the columns where it is kept; null when there is none, or more than one, or of the wrong sort. */
export const targetOf = (type: RelationType, to: NewRelationInput['to']) => {
  const steps = stepKeys.filter((key) => to[key]);
  const sound = relations[type].to === 'claim' ? Boolean(to.claimId) && steps.length === 0 : !to.claimId && steps.length === 1;
  if (!sound) return null;
  return {
    to_claim_id: to.claimId ?? null,
    at_relation_id: to.relationId ?? null,
    at_evidence_link_id: to.evidenceLinkId ?? null,
    at_appearance_id: to.appearanceId ?? null,
  };
};
export type RelationTarget = NonNullable<ReturnType<typeof targetOf>>;

/**
 * Whether a relation may be added: no claim relates to itself, nor undercuts an appearance of itself; nothing stands twice;
 * an undercutter aims at one step; an answer says which. Undercutting a step from one's own claim is sound: it is how
 * somebody takes an argument back without taking back what it argued for.
 */
export const newRelation = (input: NewRelationInput, facts: RelationFacts): Outcome<null> => {
  const { type, answer } = input;
  if (!targetOf(type, input.to)) return refuse(type === 'undercuts' ? 'undercut-needs-one-target' : 'input-not-understood');
  if (facts.targetClaimId === input.fromClaimId) return refuse('relation-with-itself');
  if (facts.targetType && !isStep(facts.targetType)) return refuse('undercut-needs-one-target');
  if (type === 'answers' && !answer) return refuse('answer-needs-kind');
  if (type !== 'answers' && (answer || input.fromAppearanceId || input.toAppearanceId)) return refuse('input-not-understood');
  if (input.reason.trim() === '') return refuse('reasons-missing');
  if (facts.standingId) return refuse('relation-there-already', { relationId: facts.standingId });
  return accept(null);
};
