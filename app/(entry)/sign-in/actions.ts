'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { door } from '@/app/_session/door';
import { keepTicket } from '@/app/_session/ticket-cookie';
import { signIn } from '@/desk/sign-in';
import { signInAsDemoEditor } from '@/desk/sign-in-as-demo-editor';
import { ownPath } from '@/domain/editor/own-path';
import type { Refusal } from '@/domain/outcome';
import { type EntryState, refusedAgain } from '../_parts/entry-state';

const formShape = z.object({ email: z.string().max(500), password: z.string().max(5000), to: z.string().max(4000).optional() });

export const signInAction = async (before: EntryState, form: FormData): Promise<EntryState> => {
  const read = formShape.safeParse(Object.fromEntries(form));
  if (!read.success) return refusedAgain(before, { code: 'input-not-understood' });
  const outcome = await signIn({ email: read.data.email, password: read.data.password, now: new Date() });
  if (!outcome.ok) return refusedAgain(before, outcome.refusal);
  await keepTicket(outcome.value.ticket);
  redirect(ownPath(read.data.to));
};

const choiceShape = z.object({ userId: z.uuid(), to: z.string().max(4000).optional() });

export const demoSignInAction = async (_before: Refusal | null, form: FormData): Promise<Refusal> => {
  const at = await door();
  const read = choiceShape.safeParse(Object.fromEntries(form));
  if (!read.success) return { code: 'input-not-understood' };
  const outcome = await signInAsDemoEditor(at, { userId: read.data.userId, now: new Date() });
  if (!outcome.ok) return outcome.refusal;
  await keepTicket(outcome.value.ticket);
  redirect(ownPath(read.data.to, `/w/${outcome.value.workspace}`));
};
