'use server';

import { z } from 'zod';
import { actFromScreen } from '@/app/_session/act-from-screen';
import { addActor } from '@/desk/add-actor';
import { addAlias } from '@/desk/add-alias';
import { addMembership } from '@/desk/add-membership';
import { editActor } from '@/desk/edit-actor';
import { makeParty } from '@/desk/make-party';
import { mergeActors } from '@/desk/merge-actors';
import { withdrawAlias } from '@/desk/withdraw-alias';
import { withdrawMembership } from '@/desk/withdraw-membership';
import { withdrawParty } from '@/desk/withdraw-party';
import { actorShape, aliasShape, membershipShape, partyShape } from '@/domain/actor/actor-input';
import { revisionShape } from '@/domain/revision';

const id = z.uuid();

export const addActorAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, actorShape, input, (editor, { now, ...actor }) => addActor(editor, { actor, now }));

export const editActorAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ actorId: id, revision: revisionShape, actor: actorShape }), input, editActor);

export const addAliasAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, aliasShape.extend({ actorId: id }), input, addAlias);

export const withdrawAliasAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ aliasId: id, revision: revisionShape }), input, withdrawAlias);

export const addMembershipAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ actorId: id, membership: membershipShape }), input, addMembership);

export const withdrawMembershipAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ membershipId: id, revision: revisionShape }), input, withdrawMembership);

export const makePartyAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ actorId: id, party: partyShape }), input, makeParty);

export const withdrawPartyAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ actorId: id, revision: revisionShape }), input, withdrawParty);

export const mergeActorsAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, z.object({ fromId: id, intoId: id }), input, mergeActors);
