'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireEditor } from '@/app/_session/require-editor';
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
import type { Editor } from '@/domain/editor/editor';
import { type Outcome, refuse } from '@/domain/outcome';

const id = z.uuid();

/** One act on actors: who asks, what was given, what came of it. */
const door = async <S extends z.ZodType, V>(
  workspace: string,
  shape: S,
  input: unknown,
  act: (editor: Editor, given: z.output<S>, now: Date) => Promise<Outcome<V>>,
): Promise<Outcome<V>> => {
  const { editor } = await requireEditor(workspace);
  const given = shape.safeParse(input);
  if (!given.success) return refuse('input-not-understood');
  const outcome = await act(editor, given.data, new Date());
  if (outcome.ok) revalidatePath(`/w/${workspace}`, 'layout');
  return outcome;
};

export const addActorAction = async (workspace: string, input: unknown) =>
  door(workspace, actorShape, input, (editor, actor, now) => addActor(editor, { actor, now }));

export const editActorAction = async (workspace: string, input: unknown) =>
  door(workspace, z.object({ actorId: id, revision: z.number().int(), actor: actorShape }), input, (editor, given, now) =>
    editActor(editor, { ...given, now }),
  );

export const addAliasAction = async (workspace: string, input: unknown) =>
  door(workspace, aliasShape.extend({ actorId: id }), input, (editor, given, now) => addAlias(editor, { ...given, now }));

export const withdrawAliasAction = async (workspace: string, input: unknown) =>
  door(workspace, z.object({ aliasId: id, revision: z.number().int() }), input, (editor, given, now) =>
    withdrawAlias(editor, { ...given, now }),
  );

export const addMembershipAction = async (workspace: string, input: unknown) =>
  door(workspace, z.object({ actorId: id, membership: membershipShape }), input, (editor, given, now) =>
    addMembership(editor, { ...given, now }),
  );

export const withdrawMembershipAction = async (workspace: string, input: unknown) =>
  door(workspace, z.object({ membershipId: id, revision: z.number().int() }), input, (editor, given, now) =>
    withdrawMembership(editor, { ...given, now }),
  );

export const makePartyAction = async (workspace: string, input: unknown) =>
  door(workspace, z.object({ actorId: id, party: partyShape }), input, (editor, given, now) => makeParty(editor, { ...given, now }));

export const withdrawPartyAction = async (workspace: string, input: unknown) =>
  door(workspace, z.object({ actorId: id, revision: z.number().int() }), input, (editor, given, now) =>
    withdrawParty(editor, { ...given, now }),
  );

export const mergeActorsAction = async (workspace: string, input: unknown) =>
  door(workspace, z.object({ fromId: id, intoId: id }), input, (editor, given, now) => mergeActors(editor, { ...given, now }));
