import { adjudicate } from '@/desk/adjudicate';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { closeRound } from '@/desk/close-round';
import { giveVerdict } from '@/desk/give-verdict';
import { lookInside } from '@/desk/look-inside';
import { reopenRound } from '@/desk/reopen-round';
import { upholdVerdict } from '@/desk/uphold-verdict';
import { viewRound } from '@/desk/view-round';
import { withdrawScale } from '@/desk/withdraw-scale';
import { withdrawVerdict } from '@/desk/withdraw-verdict';
import { now } from '../../builders/desk-with';
import type { Doors } from './two-desks';

const judged = { ratingKey: 'refuted', reasons: 'I looked', confidence: 'high' } as const;

/** Their rounds, the verdicts in them, how they were settled, and their scales. */
export const judgingCases: Doors = {
  'give-verdict': {
    'judge their claim': ({ ours, theirs }) => giveVerdict(ours.chief, { question: 'so', claimId: theirs.claimId, ...judged, now }),
    'judge in their round': ({ ours, theirs }) => giveVerdict(ours.chief, { roundId: theirs.roundId, ...judged, now }),
  },
  'withdraw-verdict': {
    'withdraw a verdict of their round': ({ ours, theirs }) => withdrawVerdict(ours.chief, { roundId: theirs.roundId, now }),
  },
  'ask-for-verdicts': {
    'ask their editor to judge': ({ ours, theirs }) =>
      askForVerdicts(ours.chief, { question: 'so', claimId: ours.otherClaimId, editorIds: [theirs.analyst.id], now }),
  },
  'view-round': {
    'look at their round': ({ ours, theirs }) => viewRound(ours.chief, theirs.roundId),
    'look at their settled round': ({ ours, theirs }) => viewRound(ours.chief, theirs.settledRoundId),
  },
  'look-inside': {
    'look inside their open round': ({ ours, theirs }) => lookInside(ours.chief, { roundId: theirs.roundId, now }),
  },
  'close-round': { 'close their round': ({ ours, theirs }) => closeRound(ours.chief, { roundId: theirs.roundId, now }) },
  'reopen-round': {
    'open their settled round again': ({ ours, theirs }) => reopenRound(ours.chief, { roundId: theirs.settledRoundId, reason: 'x', now }),
  },
  adjudicate: {
    'settle their round': ({ ours, theirs }) =>
      adjudicate(ours.chief, { roundId: theirs.settledRoundId, ratingKey: 'refuted', reason: 'x', now }),
  },
  'uphold-verdict': {
    'uphold what they settled': ({ ours, theirs }) =>
      upholdVerdict(ours.chief, { adjudicationId: theirs.adjudicationId, reason: 'x', now }),
  },
  'withdraw-scale': { 'withdraw their scale': ({ ours, theirs }) => withdrawScale(ours.chief, { scaleId: theirs.scaleId, now }) },
};
