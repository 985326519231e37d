import { z } from 'zod';
import { inSameLanguage } from '@/domain/claim/same-statement';
import { areFarApart, statementsAmong } from '@/domain/claim/statements-among';
import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type Alarm, alarmKinds } from '@/domain/quote/alarms';
import { compareWords } from '@/domain/quote/compare-words';
import type { Change } from '@/domain/quote/word-diff';
import { type ClaimWording, wordingsOfClaim } from '@/store/sql/wordings-of-claim';

export type { ClaimWording } from '@/store/sql/wordings-of-claim';

/**
 * Two wordings held against each other. `marks`: the same words, with other punctuation or interruptions; `apart`: hardly a word in common; nothing is compared
 * across languages or beyond the longest text.
 */
export type Compared =
  | { readonly state: 'same' | 'marks' | 'differs'; readonly diff: readonly Change[]; readonly alarms: readonly Alarm[] }
  | { readonly state: 'apart' | 'other-language' | 'too-long' };

/** One statement as several sources have it: the wording nearest to the speaker, and the others held against it. */
export type StatementWordings = {
  readonly first: ClaimWording;
  readonly others: readonly { readonly wording: ClaimWording; readonly compared: Compared }[];
};
export type WordingsView = {
  readonly claim: { readonly id: string; readonly proposition: string };
  readonly statements: readonly StatementWordings[];
  /** quotes no other source has, and reports without the speaker's words */
  readonly alone: readonly ClaimWording[];
  /** what the editor chose to compare; one of the two alone waits for the other */
  readonly chosen: { readonly a: ClaimWording | null; readonly b: ClaimWording | null; readonly compared: Compared | null };
  /** something chosen stands no more */
  readonly gone: boolean;
  /** appearances beyond the bound, which are not shown */
  readonly unseen: number;
};

/** So many wordings of one claim are compared, and so many code points of each: more than any claim of a desk has, and what stays quick. */
export const wordingBounds = { most: 60, longest: 8_000 } as const;

/** The wordings of a claim by statement, each statement's compared; and any two the editor chose. Refuses `not-found`. */
export const viewWordings = async (
  editor: Editor,
  input: { readonly claimId: string; readonly a?: string | undefined; readonly b?: string | undefined },
): Promise<Outcome<WordingsView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  if (!z.uuid().safeParse(input.claimId).success) return refuse('not-found');
  const asked = [input.a, input.b].filter((id): id is string => z.uuid().safeParse(id).success);
  const page = await wordingsOfClaim(editor.workspaceId, input.claimId, asked, wordingBounds);
  if (!page) return refuse('not-found');
  const { id, proposition, wordings, of } = page;
  const groups = statementsAmong(wordings.filter(({ cut }) => !cut));
  const shared = new Set(groups.flat());
  const chosen = choose(wordings, input);
  return accept({
    claim: { id, proposition },
    statements: groups.flatMap(([first, ...others]) =>
      first ? [{ first, others: others.map((wording) => ({ wording, compared: compare(first, wording, false) })).sort(worstFirst) }] : [],
    ),
    alone: wordings.filter((wording) => !shared.has(wording)),
    chosen,
    gone: [input.a, input.b].some((wanted) => wanted !== undefined && !wordings.some((wording) => wording.id === wanted)),
    unseen: of - wordings.length,
  });
};

const gravity = ({ compared }: StatementWordings['others'][number]): number =>
  compared.state === 'differs' ? 2 + compared.alarms.length : Number(compared.state === 'marks');
/** Alarms before other words before other marks; the rest keep their order, and what is hardly comparable comes last. */
const worstFirst = (one: StatementWordings['others'][number], other: StatementWordings['others'][number]): number =>
  Number(!('diff' in one.compared)) - Number(!('diff' in other.compared)) || gravity(other) - gravity(one);

const choose = (wordings: readonly ClaimWording[], { a, b }: { readonly a?: string | undefined; readonly b?: string | undefined }) => {
  const [one, other] = [a, b === a ? undefined : b].map((id) => wordings.find((wording) => wording.id === id) ?? null);
  return { a: one ?? null, b: other ?? null, compared: one && other ? compare(one, other, true) : null };
};

/** What an editor chose is compared however little the two have in common, and with other speakers that is an alarm of its own. */
const compare = (one: ClaimWording, other: ClaimWording, chosen: boolean): Compared => {
  if (one.cut || other.cut) return { state: 'too-long' };
  if (!inSameLanguage(one, other)) return { state: 'other-language' };
  if (!chosen && areFarApart(one.words, other.words)) return { state: 'apart' };
  const { same, diff, alarms } = compareWords(one.words, other.words);
  const otherMouth = one.speakerId !== null && other.speakerId !== null && one.speakerId !== other.speakerId;
  const raised = alarmKinds.filter((kind) => alarms.includes(kind) || (kind === 'attribution' && otherMouth));
  const sameWords = diff.every(({ op, text }) => op === 'same' || !/[\p{L}\p{N}]/u.test(text));
  return { state: same ? 'same' : sameWords ? 'marks' : 'differs', diff, alarms: raised };
};
