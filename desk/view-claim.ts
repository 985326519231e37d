import { z } from 'zod';
import { rootsOf } from '@/domain/attribution/root';
import type { Editor } from '@/domain/editor/editor';
import { type Act, abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { gradedItem } from '@/domain/evidence/evidence-seen';
import { rootsOfEvidence } from '@/domain/evidence/roots-of-evidence';
import { tally, withoutEach } from '@/domain/evidence/tally';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { sentenceAround } from '@/domain/quote/sentence-around';
import { type AlphaOver, alphaOver } from '@/domain/verdict/agreement-here';
import type { Question, Scale } from '@/domain/verdict/scale';
import { scaleAsked } from '@/domain/verdict/scale-asked';
import type { ClaimAppearance } from '@/store/sql/appearances-of-claim';
import { type ClaimPage, claimPage } from '@/store/sql/claim-page';

export type { ClaimAppearance, ClaimHop, NamedParty } from '@/store/sql/appearances-of-claim';
export type { ClaimEvent, ClaimPlace, ClaimRequest, KeptGrade } from '@/store/sql/claim-page';
export type { Aim, ClaimRelation, OtherClaim } from '@/store/sql/relations-of-claim';
export type { VerdictMark } from '@/store/sql/verdict-mark';

const acts = [
  'edit-claim',
  'withdraw-claim',
  'merge-claims',
  'split-claim',
  'place-claim',
  'remove-claim-from-issue',
  'tag-claim',
  'untag-claim',
  'name-addressee',
  'remove-addressee',
  'add-appearance',
  'edit-appearance',
  'withdraw-appearance',
  'decide-drift',
  'add-claim',
  'add-relation',
  'edit-relation',
  'withdraw-relation',
  'prefer-claim',
  'add-evidence',
  'edit-evidence',
  'link-evidence',
  'withdraw-evidence-link',
  'grade-source',
  'override-grade',
  'ask-for-verdicts',
  'give-verdict',
  'withdraw-verdict',
  'close-round',
  'adjudicate',
  'add-request',
  'record-outcome',
  'withdraw-request',
] as const satisfies Act[];
export type ClaimAbilities = Readonly<Record<(typeof acts)[number], boolean>>;

export type ClaimView = Omit<ClaimPage, 'independent' | 'unanswered' | 'scales'> & {
  readonly viewerId: string;
  /** independent roots of its appearances, not how many reported it */
  readonly roots: number;
  /** what the counted evidence says, and what it would say without each item (by link) */
  readonly conclusion: ReturnType<typeof tally>;
  readonly without: ReturnType<typeof withoutEach>;
  /** how many reports stand for and against it, and from how many independent roots */
  readonly reports: ReturnType<typeof rootsOfEvidence>;
  /** how far editors agree on "is it so" over the closed rounds of its first issue; null where it stands under none */
  readonly agreement: AlphaOver | null;
  /** who gave no answer to what was asked of them; empty names when it asks anybody; null when it asks for none or has it */
  readonly unanswered: readonly string[] | null;
  /** the scales its kind is asked on, for a round that is opened by a verdict */
  readonly scales: { readonly said: Scale | null; readonly so: Scale | null };
  readonly abilities: ClaimAbilities;
};

/** One claim with everything that hangs on it, as this editor may see it. Refuses `not-found`. */
export const viewClaim = async (editor: Editor, claimId: string): Promise<Outcome<ClaimView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  if (!z.uuid().safeParse(claimId).success) return refuse('not-found');
  const page = await claimPage(editor.workspaceId, editor.id, claimId);
  if (!page) return refuse('not-found');
  const { independent, scales: kept, ...rest } = page;
  const items = page.evidence.map(gradedItem);
  const asked = (question: Question) => scaleAsked(kept.standing, kept.chosen, question, page.kind);
  const scales = { said: asked('said'), so: asked('so') };
  return accept({
    ...rest,
    viewerId: editor.id,
    appearances: page.appearances.map(inSentence),
    roots: rootsOf(page.appearances.map(recorded)).length,
    conclusion: tally(items),
    without: withoutEach(items),
    reports: rootsOfEvidence(
      page.evidence.map(({ linkId, stance, source, chain }) => ({ id: linkId, stance, sourceId: source?.id ?? null, chain })),
    ),
    agreement: scales.so && page.issues.length > 0 ? alphaOver(independent, scales.so) : null,
    unanswered: page.unanswered?.silent.map(({ name }) => name) ?? null,
    scales,
    abilities: abilitiesOf(editor, acts),
  });
};

const recorded = ({ id, source, said, chain }: ClaimAppearance) => ({
  id,
  sourceId: source.id,
  said,
  chain: chain.map(({ actors, occasion }) => ({ actorIds: actors.map((actor) => actor.id), occasion })),
});

/** The words in their sentence. The query gives 200 code points on either side: less than that is all there is. */
const inSentence = (appearance: ClaimAppearance): ClaimAppearance => {
  const { anchor } = appearance;
  const words = anchor.exact.map((part, i) => part + (anchor.between[i] ?? '')).join('');
  const whole = { before: [...anchor.before].length < 200, after: [...anchor.after].length < 200 };
  return { ...appearance, anchor: { ...anchor, ...sentenceAround(anchor, words, whole) } };
};
