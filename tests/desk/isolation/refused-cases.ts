import { actorCases } from './actor-cases';
import { claimCases } from './claim-cases';
import { evidenceCases } from './evidence-cases';
import { hypothesesCases } from './hypotheses-cases';
import { issueCases } from './issue-cases';
import { judgingCases } from './judging-cases';
import { peopleCases } from './people-cases';
import { relationCases } from './relation-cases';
import { sourceCases } from './source-cases';

const tables = [
  ...[sourceCases, claimCases, relationCases, evidenceCases, hypothesesCases],
  ...[judgingCases, issueCases, actorCases, peopleCases],
];

/** Every case in which an id of theirs is refused as one that is not found, with the file of its door. */
export const refusedCases = tables.flatMap((doors) =>
  Object.entries(doors).flatMap(([door, cases]) => Object.entries(cases).map(([name, attempt]) => ({ door, name, attempt }))),
);
