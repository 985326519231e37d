'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { keepTicket } from '@/app/_session/ticket-cookie';
import { whoAsks } from '@/app/_session/who-asks';
import { acceptInvitation, acceptInvitationAs } from '@/desk/accept-invitation';
import { openFirstDesk } from '@/desk/open-first-desk';
import { setPasswordByLink } from '@/desk/set-password-by-link';
import { type EntryState, refusedAgain } from '../../_parts/entry-state';

const text = z.string().max(5000);
const unread = (before: EntryState) => refusedAgain(before, { code: 'input-not-understood' });

const deskShape = z.object({ token: text, desk: text, name: text, email: text, password: text });

export const openFirstDeskAction = async (before: EntryState, form: FormData): Promise<EntryState> => {
  const read = deskShape.safeParse(Object.fromEntries(form));
  if (!read.success) return unread(before);
  const { token, desk, ...person } = read.data;
  const outcome = await openFirstDesk({ token, desk, person, now: new Date() });
  if (!outcome.ok) return refusedAgain(before, outcome.refusal);
  await keepTicket(outcome.value.ticket);
  redirect(`/w/${outcome.value.workspace}`);
};

const personShape = z.object({ token: text, name: text, email: text, password: text });

export const acceptInvitationAction = async (before: EntryState, form: FormData): Promise<EntryState> => {
  const read = personShape.safeParse(Object.fromEntries(form));
  if (!read.success) return unread(before);
  const { token, ...person } = read.data;
  const outcome = await acceptInvitation({ token, person, now: new Date() });
  if (!outcome.ok) return refusedAgain(before, outcome.refusal);
  await keepTicket(outcome.value.ticket);
  redirect(`/w/${outcome.value.workspace}`);
};

export const joinAction = async (before: EntryState, form: FormData): Promise<EntryState> => {
  const read = z.object({ token: text }).safeParse(Object.fromEntries(form));
  const who = await whoAsks();
  if (!read.success || !who) return unread(before);
  const outcome = await acceptInvitationAs({ token: read.data.token, userId: who.userId, now: new Date() });
  if (!outcome.ok) return refusedAgain(before, outcome.refusal);
  redirect(`/w/${outcome.value.workspace}`);
};

export const setPasswordAction = async (before: EntryState, form: FormData): Promise<EntryState> => {
  const read = z.object({ token: text, password: text }).safeParse(Object.fromEntries(form));
  if (!read.success) return unread(before);
  const outcome = await setPasswordByLink({ ...read.data, now: new Date() });
  if (!outcome.ok) return refusedAgain(before, outcome.refusal);
  await keepTicket(outcome.value.ticket);
  redirect('/');
};
