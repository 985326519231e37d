'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireEditor } from '@/app/_session/require-editor';
import { acceptSuggestion } from '@/desk/accept-suggestion';
import { acceptSuggestions } from '@/desk/accept-suggestions';
import { addQuote } from '@/desk/add-quote';
import { captureAgain } from '@/desk/capture-again';
import { decideDrift } from '@/desk/decide-drift';
import { editSource } from '@/desk/edit-source';
import { mergeSuggestions } from '@/desk/merge-suggestions';
import { moveQuote } from '@/desk/move-quote';
import { rejectSuggestion } from '@/desk/reject-suggestion';
import { restoreSuggestion } from '@/desk/restore-suggestion';
import { searchActors } from '@/desk/search-actors';
import { searchSimilarClaims } from '@/desk/search-similar-claims';
import { splitSuggestion } from '@/desk/split-suggestion';
import { viewStatementChoices } from '@/desk/view-statement-choices';
import { withdrawQuote } from '@/desk/withdraw-quote';
import { mostAtOnce } from '@/domain/claim/most-at-once';
import { spansShape, statementShape } from '@/domain/claim/statement-input';
import type { Editor } from '@/domain/editor/editor';
import { type Outcome, refuse } from '@/domain/outcome';
import { driftChoices } from '@/domain/quote/drift-decision';
import { mostInt, revisionShape } from '@/domain/revision';
import { sourceMetadataShape } from '@/domain/source/capture-input';
import { captureOfForm } from '../../capture-of-form';

const id = z.uuid();
const revision = revisionShape;

/** One act of the reader: who asks, what was given, what came of it; the pages that show it are made anew. */
const act = async <S extends z.ZodType, V>(
  workspace: string,
  shape: S,
  input: unknown,
  run: (editor: Editor, given: z.output<S>, now: Date) => Promise<Outcome<V>>,
): Promise<Outcome<V>> => {
  const { editor } = await requireEditor(workspace);
  const given = shape.safeParse(input);
  if (!given.success)
    return refuse('input-not-understood', { fields: given.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) });
  const outcome = await run(editor, given.data, new Date());
  if (outcome.ok) revalidatePath(`/w/${workspace}`, 'layout');
  return outcome;
};

const accepting = z.object({ suggestionId: id, revision, statement: statementShape });
export const acceptAction = async (workspace: string, input: unknown) =>
  act(workspace, accepting, input, (editor, given, now) => acceptSuggestion(editor, { ...given, now }));

const many = z.object({ sourceId: id, version: z.number().int().min(1).max(mostInt), ids: z.array(id).min(1).max(mostAtOnce) });
export const acceptManyAction = async (workspace: string, input: unknown) =>
  act(workspace, many, input, (editor, given, now) => acceptSuggestions(editor, { ...given, now }));

export const mergeAction = async (workspace: string, input: unknown) =>
  act(workspace, z.object({ ids: z.array(id).min(2).max(20) }), input, (editor, given, now) => mergeSuggestions(editor, { ...given, now }));

const splitting = z.object({ suggestionId: id, at: z.number().int().min(0).max(2_000_000) });
export const splitAction = async (workspace: string, input: unknown) =>
  act(workspace, splitting, input, (editor, given, now) => splitSuggestion(editor, { ...given, now }));

export const restoreAction = async (workspace: string, input: unknown) =>
  act(workspace, z.object({ suggestionId: id }), input, (editor, given, now) => restoreSuggestion(editor, { ...given, now }));

export const rejectAction = async (workspace: string, input: unknown) =>
  act(workspace, z.object({ suggestionId: id, revision }), input, (editor, given, now) => rejectSuggestion(editor, { ...given, now }));

export const addQuoteAction = async (workspace: string, input: unknown) =>
  act(workspace, z.object({ versionId: id, statement: statementShape }), input, (editor, given, now) =>
    addQuote(editor, { ...given, now }),
  );

const moving = z.object({ quoteId: id, anchorId: id, revision, spans: spansShape });
export const moveQuoteAction = async (workspace: string, input: unknown) =>
  act(workspace, moving, input, (editor, given, now) => moveQuote(editor, { ...given, now }));

export const withdrawQuoteAction = async (workspace: string, input: unknown) =>
  act(workspace, z.object({ quoteId: id, revision }), input, (editor, given, now) => withdrawQuote(editor, { ...given, now }));

export const editSourceAction = async (workspace: string, input: unknown) =>
  act(workspace, sourceMetadataShape.extend({ sourceId: id, revision }), input, (editor, given, now) =>
    editSource(editor, { ...given, now }),
  );

const choosing = z.object({ driftId: id, revision, choice: z.enum(Object.keys(driftChoices) as [keyof typeof driftChoices]) });
export const decideDriftAction = async (workspace: string, input: unknown) =>
  act(workspace, choosing, input, (editor, given, now) => decideDrift(editor, { ...given, now }));

const again = z.object({ sourceId: id, sure: z.literal('yes').nullable() });
/** Takes the text of a source again: `how` is paste, file or address, as when it was brought in; `sure` is "yes" when another text is meant. */
export const captureAgainAction = async (workspace: string, form: FormData) => {
  const { editor } = await requireEditor(workspace);
  if (!(form instanceof FormData)) return refuse('input-not-understood');
  const [which, capture] = [again.safeParse({ sourceId: form.get('sourceId'), sure: form.get('sure') }), await captureOfForm(form)];
  if (!which.success || !capture.success) return refuse('input-not-understood');
  const { sourceId, sure } = which.data;
  const outcome = await captureAgain(editor, { sourceId, capture: capture.data, sure: sure === 'yes', now: new Date() });
  if (outcome.ok) revalidatePath(`/w/${workspace}`, 'layout');
  return outcome;
};

/** Actors that may be meant while a name is typed. */
export const findActorsAction = async (workspace: string, words: unknown) => {
  const { editor } = await requireEditor(workspace);
  return searchActors(editor, { words: z.string().max(300).catch('').parse(words) });
};

/** Claims that may be the same as a sentence. */
export const findSimilarClaimsAction = async (workspace: string, sentence: unknown) => {
  const { editor } = await requireEditor(workspace);
  return searchSimilarClaims(editor, { sentence: z.string().max(2000).catch('').parse(sentence) });
};

/** What the form offers beside the words: issues, and whom this speaker belongs to. */
export const statementChoicesAction = async (workspace: string, speakerId: unknown) => {
  const { editor } = await requireEditor(workspace);
  return viewStatementChoices(editor, { speakerId: id.nullable().catch(null).parse(speakerId) });
};
