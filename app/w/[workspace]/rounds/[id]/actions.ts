'use server';

import { z } from 'zod';
import { actFromScreen } from '@/app/_session/act-from-screen';
import { closeRound } from '@/desk/close-round';
import { lookInside } from '@/desk/look-inside';
import { reopenRound } from '@/desk/reopen-round';
import { revisionShape } from '@/domain/revision';
import { reopenShape } from '@/domain/verdict/verdict-input';

/** Looks inside. It cannot be undone, so nothing is given back that offers to. */
export const lookInsideAction = async (workspace: string, input: unknown) => {
  const done = await actFromScreen(workspace, z.object({ roundId: z.uuid() }), input, lookInside);
  return done.ok ? { ok: true as const, value: { value: null, eventId: null } } : done;
};

export const closeThisRoundAction = async (workspace: string, input: unknown) => {
  const shape = z.object({ roundId: z.uuid(), revision: revisionShape });
  const done = await actFromScreen(workspace, shape, input, closeRound);
  return done.ok ? { ok: true as const, value: { value: null, eventId: null } } : done;
};

export const reopenRoundAction = async (workspace: string, input: unknown) => actFromScreen(workspace, reopenShape, input, reopenRound);
