import type { TalkedAbout } from '@/domain/editor/comment-input';
import type { Named } from '@/domain/editor/mentions-in';
import { anchorsOfQuote, claimsOfQuote } from './quote-links';
import { farEnd } from './relation';
import type { Plain } from './row';
import type { Writer } from './writer';

/** What is talked about: words for it, every object it belongs to, and the round it is blind in while that is open. */
export type Matter = { readonly label: string; readonly about: readonly string[]; readonly roundId: string | null };

/** The standing thing that is talked about; null when there is none, or when it is a verdict that this editor may not read. */
export const matterOf = async (w: Writer, editorId: string, { type, id }: TalkedAbout): Promise<Matter | null> => {
  const row = await w.find(type === 'claim' ? 'claim_state' : type, { id, withdrawn_at: null });
  if (!row) return null;
  if (type === 'claim') return row.merged_into_id ? null : { label: await wordsOf(w, row.wording_id), about: [id], roundId: null };
  if (type === 'quote') {
    const [anchor] = await anchorsOfQuote(w, id);
    const about = [id, row.source_id as string, ...(await claimsOfQuote(w, id))];
    return { label: (anchor?.exact ?? []).join(' … '), about, roundId: null };
  }
  if (type === 'evidence') {
    const where = { workspace_id: w.workspaceId, evidence_id: id, withdrawn_at: null };
    const links = await w.tx.evidence_link.findMany({ where, select: { claim_id: true } });
    return { label: row.finding as string, about: [id, ...links.map(({ claim_id }) => claim_id)], roundId: null };
  }
  if (type === 'relation') return relationMatter(w, row);
  const round = type === 'round' ? row : await w.find('round', { id: row.round_id, withdrawn_at: null });
  if (!round) return null;
  if (type === 'verdict' && row.editor_id !== editorId && !(await seesInside(w, editorId, round))) return null;
  return { label: await wordsOf(w, round.wording_id), about: [round.id as string, round.claim_id as string], roundId: round.id as string };
};

const wordsOf = async (w: Writer, wordingId: unknown): Promise<string> =>
  ((await w.find('claim_wording', { id: wordingId }))?.proposition as string | undefined) ?? '';

const relationMatter = async (w: Writer, row: Plain): Promise<Matter | null> => {
  const target = {
    to_claim_id: row.to_claim_id as string | null,
    at_relation_id: row.at_relation_id as string | null,
    at_evidence_link_id: row.at_evidence_link_id as string | null,
    at_appearance_id: row.at_appearance_id as string | null,
  };
  const from = await w.find('claim_state', { id: row.from_claim_id });
  const end = await farEnd(w, target);
  if (!from || !end) return null;
  const about = [row.id as string, row.from_claim_id as string, ...end.about];
  return { label: await wordsOf(w, from.wording_id), about, roundId: null };
};

/** Whether an editor may read what others wrote about a round: it is closed, or they looked inside. */
const seesInside = async (w: Writer, editorId: string, round: Plain): Promise<boolean> =>
  round.closed_at !== null || (await w.find('round_look', { round_id: round.id, editor_id: editorId })) !== null;

/** True while what is written about this round is hidden. */
export const isBlind = async (w: Writer, roundId: string | null): Promise<boolean> =>
  roundId !== null && (await w.find('round', { id: roundId }))?.closed_at === null;

/** A comment that stands and that this editor may read; null otherwise. */
export const readableComment = async (w: Writer, editorId: string, id: string): Promise<Plain | null> => {
  const comment = await w.find('comment', { id, withdrawn_at: null });
  if (!comment || comment.created_by === editorId) return comment;
  const verdict = comment.verdict_id ? await w.find('verdict', { id: comment.verdict_id }) : null;
  const roundId = comment.round_id ?? verdict?.round_id ?? null;
  if (roundId === null) return comment;
  const round = await w.find('round', { id: roundId });
  return round && (await seesInside(w, editorId, round)) ? comment : null;
};

/** What a comment is about. */
export const aboutOf = (comment: Plain): TalkedAbout => {
  for (const type of ['claim', 'quote', 'relation', 'evidence', 'round', 'verdict'] as const) {
    const id = comment[`${type}_id`];
    if (typeof id === 'string') return { type, id };
  }
  throw new Error('a comment is about one thing');
};

/** Whoever can be named: the standing editors of the desk. */
export const namedEditors = (w: Writer): Promise<Named[]> =>
  w.tx.editor.findMany({
    where: { workspace_id: w.workspaceId, withdrawn_at: null },
    select: { id: true, name: true, initials: true },
    orderBy: { id: 'asc' },
  });

/** Lets an editor follow something from now on; nothing is written when they do already. `about.type` is no verdict: its round is followed. */
export const startFollowing = async (w: Writer, editorId: string, about: TalkedAbout): Promise<string> => {
  const key = { editor_id: editorId, [`${about.type}_id`]: about.id };
  const there = await w.find('follow', key);
  if (there && there.withdrawn_at === null) return there.id as string;
  return w.put('follow', key, { followed_at: w.now });
};
