import { addToAnalysis } from '@/desk/add-to-analysis';
import { beginAnalysis } from '@/desk/begin-analysis';
import { closeAnalysis } from '@/desk/close-analysis';
import { exportHypotheses } from '@/desk/export-hypotheses';
import { handInCells } from '@/desk/hand-in-cells';
import { markCell } from '@/desk/mark-cell';
import { removeFromAnalysis } from '@/desk/remove-from-analysis';
import { settleCell } from '@/desk/settle-cell';
import { takeBackCells } from '@/desk/take-back-cells';
import { viewHypotheses } from '@/desk/view-hypotheses';
import { now } from '../../builders/desk-with';
import type { Doors } from './two-desks';

const sheet = { format: 'csv' as const, address: '/w/ours', now };
const mark = 'neutral' as const;

/** Their rival claims laid against their evidence, and the cells marked there. */
export const hypothesesCases: Doors = {
  'view-hypotheses': {
    'look at the hypotheses of their issue': ({ ours, theirs }) =>
      viewHypotheses(ours.chief, { issueId: theirs.issueId, analysisId: null }),
    'look at their analysis under our issue': ({ ours, theirs }) =>
      viewHypotheses(ours.chief, { issueId: ours.issueId, analysisId: theirs.analysisId }),
  },
  'export-hypotheses': {
    'export the hypotheses of their issue': ({ ours, theirs }) =>
      exportHypotheses(ours.chief, { issueId: theirs.issueId, analysisId: null, ...sheet }),
    'export their analysis under our issue': ({ ours, theirs }) =>
      exportHypotheses(ours.chief, { issueId: ours.issueId, analysisId: theirs.analysisId, ...sheet }),
  },
  'begin-analysis': {
    'weigh our claims under their issue': ({ ours, theirs }) =>
      beginAnalysis(ours.chief, { issueId: theirs.issueId, claimIds: [ours.claimId, ours.otherClaimId], asked: 2, now }),
  },
  'add-to-analysis': {
    'add our claim to their analysis': ({ ours, theirs }) =>
      addToAnalysis(ours.chief, { analysisId: theirs.analysisId, claimId: ours.claimId, now }),
    'add their claim to our analysis': ({ ours, theirs }) =>
      addToAnalysis(ours.chief, { analysisId: ours.analysisId, claimId: theirs.claimId, now }),
  },
  'remove-from-analysis': {
    'take a claim out of their analysis': ({ ours, theirs }) =>
      removeFromAnalysis(ours.chief, { analysisId: theirs.analysisId, claimId: theirs.claimId, now }),
  },
  'mark-cell': {
    'mark a cell of theirs': ({ ours, theirs }) =>
      markCell(ours.chief, { analysisId: theirs.analysisId, claimId: theirs.claimId, evidenceId: theirs.evidenceId, mark, now }),
    'mark their claim in our analysis': ({ ours, theirs }) =>
      markCell(ours.chief, { analysisId: ours.analysisId, claimId: theirs.claimId, evidenceId: ours.evidenceId, mark, now }),
    'mark their evidence in our analysis': ({ ours, theirs }) =>
      markCell(ours.chief, { analysisId: ours.analysisId, claimId: ours.claimId, evidenceId: theirs.evidenceId, mark, now }),
  },
  'settle-cell': {
    'settle a cell of theirs': ({ ours, theirs }) =>
      settleCell(ours.chief, {
        analysisId: theirs.analysisId,
        claimId: theirs.claimId,
        evidenceId: theirs.evidenceId,
        mark,
        reason: 'x',
        now,
      }),
  },
  'hand-in-cells': {
    'hand in cells of their analysis': ({ ours, theirs }) => handInCells(ours.chief, { analysisId: theirs.analysisId, now }),
  },
  'take-back-cells': {
    'take back cells of their analysis': ({ ours, theirs }) => takeBackCells(ours.chief, { analysisId: theirs.analysisId, now }),
  },
  'close-analysis': {
    'close their analysis': ({ ours, theirs }) => closeAnalysis(ours.chief, { analysisId: theirs.analysisId, now }),
  },
};
