'use server';

import { z } from 'zod';
import { actFromScreen } from '@/app/_session/act-from-screen';
import { addAppearance } from '@/desk/add-appearance';
import { addClaim } from '@/desk/add-claim';
import { addEvidence } from '@/desk/add-evidence';
import { addRelation } from '@/desk/add-relation';
import { addRequest } from '@/desk/add-request';
import { adjudicate } from '@/desk/adjudicate';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { closeRound } from '@/desk/close-round';
import { decideDrift } from '@/desk/decide-drift';
import { editAppearance } from '@/desk/edit-appearance';
import { editClaim } from '@/desk/edit-claim';
import { editEvidence } from '@/desk/edit-evidence';
import { editRelation } from '@/desk/edit-relation';
import { giveVerdict } from '@/desk/give-verdict';
import { gradeSource } from '@/desk/grade-source';
import { linkEvidence } from '@/desk/link-evidence';
import { mergeClaims } from '@/desk/merge-claims';
import { nameAddressee } from '@/desk/name-addressee';
import { overrideGrade } from '@/desk/override-grade';
import { placeClaim } from '@/desk/place-claim';
import { recordOutcome } from '@/desk/record-outcome';
import { removeAddressee } from '@/desk/remove-addressee';
import { removeClaimFromIssue } from '@/desk/remove-claim-from-issue';
import { splitClaim } from '@/desk/split-claim';
import { tagClaim } from '@/desk/tag-claim';
import { untagClaim } from '@/desk/untag-claim';
import { withdrawAppearance } from '@/desk/withdraw-appearance';
import { withdrawClaim } from '@/desk/withdraw-claim';
import { withdrawEvidenceLink } from '@/desk/withdraw-evidence-link';
import { withdrawRelation } from '@/desk/withdraw-relation';
import { withdrawRequest } from '@/desk/withdraw-request';
import { withdrawVerdict } from '@/desk/withdraw-verdict';
import {
  addAppearanceShape,
  addresseeShape,
  editAppearanceShape,
  editClaimShape,
  mergeClaimsShape,
  placeClaimShape,
  splitClaimShape,
  tagClaimShape,
} from '@/domain/claim/claim-input';
import { newRequestShape, recordOutcomeShape } from '@/domain/claim/request-input';
import { newClaimShape } from '@/domain/claim/statement-input';
import { editEvidenceShape, gradeShape, linkEvidenceShape, newEvidenceShape, overrideGradeShape } from '@/domain/evidence/evidence-input';
import { decideDriftShape } from '@/domain/quote/drift-input';
import { editRelationShape, newRelationShape } from '@/domain/relation/new-relation';
import { revisionShape } from '@/domain/revision';
import { adjudicationShape, askForVerdictsShape, verdictShape } from '@/domain/verdict/verdict-input';

const id = z.uuid();
const revision = revisionShape.optional();

export const editClaimAction = async (workspace: string, input: unknown) => actFromScreen(workspace, editClaimShape, input, editClaim);
export const withdrawClaimAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ claimId: id, revision }), input, withdrawClaim);
export const mergeClaimsAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, mergeClaimsShape, input, mergeClaims);
export const splitClaimAction = async (workspace: string, input: unknown) => actFromScreen(workspace, splitClaimShape, input, splitClaim);
export const placeClaimAction = async (workspace: string, input: unknown) => actFromScreen(workspace, placeClaimShape, input, placeClaim);
export const removeClaimFromIssueAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ claimId: id, issueId: id, revision }), input, removeClaimFromIssue);
export const tagClaimAction = async (workspace: string, input: unknown) => actFromScreen(workspace, tagClaimShape, input, tagClaim);
export const untagClaimAction = async (workspace: string, input: unknown) => actFromScreen(workspace, tagClaimShape, input, untagClaim);
export const nameAddresseeAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, addresseeShape, input, nameAddressee);
export const removeAddresseeAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ claimId: id, actorId: id }), input, removeAddressee);

export const addAppearanceAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, addAppearanceShape, input, addAppearance);
export const editAppearanceAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, editAppearanceShape, input, editAppearance);
export const withdrawAppearanceAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ appearanceId: id, revision }), input, withdrawAppearance);

export const decideDriftAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, decideDriftShape, input, decideDrift);

export const addDraftAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ claim: newClaimShape }), input, addClaim);
export const addRelationAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, newRelationShape, input, addRelation);
export const editRelationAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, editRelationShape, input, editRelation);
export const withdrawRelationAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ relationId: id, revision }), input, withdrawRelation);

export const addEvidenceAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, newEvidenceShape, input, addEvidence);
export const editEvidenceAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, editEvidenceShape, input, editEvidence);
export const linkEvidenceAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, linkEvidenceShape, input, linkEvidence);
export const withdrawEvidenceLinkAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ linkId: id, revision }), input, withdrawEvidenceLink);
export const gradeSourceAction = async (workspace: string, input: unknown) => actFromScreen(workspace, gradeShape, input, gradeSource);
export const overrideGradeAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, overrideGradeShape, input, overrideGrade);

export const askForVerdictsAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, askForVerdictsShape, input, askForVerdicts);
export const giveVerdictAction = async (workspace: string, input: unknown) => actFromScreen(workspace, verdictShape, input, giveVerdict);
export const withdrawVerdictAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ roundId: id }), input, withdrawVerdict);
export const closeRoundAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ roundId: id, revision }), input, closeRound);
export const adjudicateAction = async (workspace: string, input: unknown) => actFromScreen(workspace, adjudicationShape, input, adjudicate);

export const addRequestAction = async (workspace: string, input: unknown) => actFromScreen(workspace, newRequestShape, input, addRequest);
export const recordOutcomeAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, recordOutcomeShape, input, recordOutcome);
export const withdrawRequestAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ requestId: id, revision }), input, withdrawRequest);
