import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { askedAfter, samePlan, shareOut } from '@/domain/verdict/assignment';
import { scaleAsked } from '@/domain/verdict/scale-asked';
import type { AssignVerdictsInput } from '@/domain/verdict/verdict-input';
import { type Assignable, assignableNow } from '@/store/assignable';
import { lockClaims } from '@/store/claim';
import { chosenScales, standingScales } from '@/store/scale';
import type { Writer } from '@/store/writer';
import { type ActOutcome, perform } from './perform';

/**
 * Shares out n verdicts for each claim, evenly, as the plan showed: rounds are opened where there is none, seats are kept by name. One
 * act, undone as one. Refuses `plan-changed` when seats, claims or loads are no more as they were shown, and `nothing-to-judge` for none.
 */
export const assignVerdicts = (
  editor: Editor,
  input: AssignVerdictsInput & { readonly now: Date },
): Promise<ActOutcome<{ readonly rounds: number; readonly seats: number }>> =>
  perform(editor, 'assign-verdicts', input.now, async (w) => {
    const { question, each, due = null } = input;
    const before = await assignableNow(w, input);
    await lockClaims(w, [...new Set(before.matters.map(({ claimId }) => claimId))].sort());
    const { matters, judges } = await assignableNow(w, input);
    const chosen = judges.filter(({ id }) => input.judgeIds === undefined || input.judgeIds.includes(id));
    const { seats } = shareOut(matters, each, chosen);
    if (seats.length === 0) return refuse('nothing-to-judge');
    if (!samePlan(seats, input.seats)) return refuse('plan-changed');
    const given = matters.flatMap((matter) => {
      const editors = seats.filter(({ needId }) => needId === matter.id).map(({ editorId }) => editorId);
      return editors.length > 0 ? [{ matter, editors, asked: askedAfter(matter, each, editors.length) }] : [];
    });
    const opened = await openedRounds(w, question, given);
    if (!opened) return refuse('nothing-to-judge');
    for (const { matter, asked } of given)
      if (matter.roundId) await w.change('round', matter.roundId, matter.asked === asked ? {} : { asked });
    await w.addMany(
      'round_editor',
      given.flatMap(({ matter, editors }) =>
        editors.map((editor_id) => ({ round_id: opened.get(matter.id) ?? matter.roundId ?? '', editor_id, due })),
      ),
    );
    const first = given[0];
    const label = given.length === 1 ? (first?.matter.proposition ?? '') : `${given.length} questions`;
    const rounds = given.map(({ matter }) => opened.get(matter.id) ?? matter.roundId ?? '');
    w.concerns('round', rounds[0] ?? '', label, ...given.map(({ matter }) => matter.claimId), ...rounds);
    return accept({ rounds: given.length, seats: seats.length });
  });

type Given = { readonly matter: Assignable; readonly asked: number };

/** The rounds opened for matters without one, by matter; null when a kind is asked on no scale. */
const openedRounds = async (w: Writer, question: 'said' | 'so', given: readonly Given[]): Promise<ReadonlyMap<string, string> | null> => {
  const [standing, choices] = [await standingScales(w), await chosenScales(w)];
  const fresh = given
    .filter(({ matter }) => matter.roundId === null)
    .map(({ matter, asked }) => ({ matter, asked, scale: scaleAsked(standing, choices, question, matter.kind) }));
  if (fresh.some(({ scale }) => scale === null)) return null;
  const ids = await w.addMany(
    'round',
    fresh.map(({ matter, asked, scale }) => ({
      question,
      claim_id: matter.claimId,
      appearance_id: matter.appearanceId,
      wording_id: matter.wordingId,
      scale_id: scale?.id ?? '',
      asked,
    })),
  );
  return new Map(fresh.map(({ matter }, i) => [matter.id, ids[i] ?? '']));
};
