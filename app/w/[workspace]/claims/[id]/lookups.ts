'use server';

import { z } from 'zod';
import { requireEditor } from '@/app/_session/require-editor';
import { findInVersion } from '@/desk/find-in-version';
import { searchActors } from '@/desk/search-actors';
import { searchClaims } from '@/desk/search-claims';
import { searchKept } from '@/desk/search-kept';
import { viewStatementChoices } from '@/desk/view-statement-choices';
import { refuse } from '@/domain/outcome';
import { wordsToFind } from '@/domain/text/sound-text';

const words = z
  .string()
  .max(300)
  .catch('')
  .transform((typed) => wordsToFind(typed));

/** Claims that may be meant while their words are typed. */
export const findClaims = async (workspace: string, typed: unknown) => {
  const { editor } = await requireEditor(workspace);
  const q = words.parse(typed);
  const found = await searchClaims(editor, { filters: q ? { q } : {}, after: null });
  return found.ok ? found.value.rows.slice(0, 12) : [];
};

/** Actors that may be meant while a name is typed. */
export const findActors = async (workspace: string, typed: unknown) => {
  const { editor } = await requireEditor(workspace);
  const found = await searchActors(editor, { words: words.parse(typed) });
  return found.ok ? found.value : [];
};

/** Kept sources and quotes that a finding may rest on. */
export const findKept = async (workspace: string, typed: unknown) => {
  const { editor } = await requireEditor(workspace);
  const found = await searchKept(editor, { words: words.parse(typed) });
  return found.ok ? found.value : { sources: [], quotes: [] };
};

/** The place of pasted words in a kept text. */
export const findPlace = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const given = z.object({ versionId: z.uuid(), words: z.string().max(5000) }).safeParse(input);
  return given.success ? findInVersion(editor, given.data) : refuse('input-not-understood');
};

/** Every issue of the workspace as a tree in order, and whom a speaker may speak for. */
export const findChoices = async (workspace: string, speakerId: unknown) => {
  const { editor } = await requireEditor(workspace);
  const found = await viewStatementChoices(editor, { speakerId: z.uuid().nullable().catch(null).parse(speakerId) });
  return found.ok ? found.value : { issues: [], capacities: [] };
};
