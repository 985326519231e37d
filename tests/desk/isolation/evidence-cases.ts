import { addEvidence } from '@/desk/add-evidence';
import { editEvidence } from '@/desk/edit-evidence';
import { linkEvidence } from '@/desk/link-evidence';
import { overrideGrade } from '@/desk/override-grade';
import { withdrawEvidence } from '@/desk/withdraw-evidence';
import { withdrawEvidenceLink } from '@/desk/withdraw-evidence-link';
import { now } from '../../builders/desk-with';
import type { Doors } from './two-desks';

/** Their evidence, its grade, and what it is linked to. */
export const evidenceCases: Doors = {
  'add-evidence': {
    'take evidence from their source': ({ ours, theirs }) =>
      addEvidence(ours.chief, { finding: 'x', sourceId: theirs.sourceId, credibility: 1, links: [], now }),
  },
  'edit-evidence': {
    'reword their evidence': ({ ours, theirs }) =>
      editEvidence(ours.chief, { evidenceId: theirs.evidenceId, revision: 1, finding: 'Ours.', now }),
  },
  'override-grade': {
    'take the grade off their evidence': ({ ours, theirs }) =>
      overrideGrade(ours.chief, { evidenceId: theirs.evidenceId, revision: 1, override: null, now }),
  },
  'withdraw-evidence': {
    'withdraw their evidence': ({ ours, theirs }) => withdrawEvidence(ours.chief, { evidenceId: theirs.evidenceId, now }),
  },
  'link-evidence': {
    'link our evidence to their claim': ({ ours, theirs }) =>
      linkEvidence(ours.chief, { evidenceId: ours.evidenceId, claimId: theirs.claimId, stance: 'refutes', now }),
    'link their evidence to our claim': ({ ours, theirs }) =>
      linkEvidence(ours.chief, { evidenceId: theirs.evidenceId, claimId: ours.claimId, stance: 'refutes', now }),
  },
  'withdraw-evidence-link': {
    'unlink their evidence': ({ ours, theirs }) => withdrawEvidenceLink(ours.chief, { linkId: theirs.evidenceLinkId, now }),
  },
};
