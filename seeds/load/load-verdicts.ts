import { adjudicate } from '@/desk/adjudicate';
import { askForVerdicts } from '@/desk/ask-for-verdicts';
import { giveVerdict } from '@/desk/give-verdict';
import type { Kept } from '../kept';
import { at, must } from '../must';
import type { RoundSeed } from '../verdicts';
import { team, type Who } from '../who';

/** Rounds that all three are asked for by name; the last verdict closes one, and the adjudicator settles it. */
export const loadVerdicts = async (kept: Kept, rounds: readonly RoundSeed[]): Promise<void> => {
  const { clock } = kept;
  for (const { claim, said, verdicts, settled } of rounds) {
    const row = `${said?.source ?? 'so'}/${claim}`;
    const asked = await askForVerdicts(kept.team.analyst, {
      question: said ? 'said' : 'so',
      claimId: at(kept.claims, claim),
      appearanceId: said ? at(kept.appearances, row) : null,
      editorIds: Object.values(kept.team).map(({ id }) => id),
      due: clock.dayBefore(-5),
      now: clock.next(),
    });
    const { roundId } = must(asked, row).value;
    for (const who of Object.keys(team) as Who[]) {
      const given = verdicts[who];
      if (!given) continue;
      const [ratingKey, confidence, reasons, likelihood = null] = given;
      must(await giveVerdict(kept.team[who], { roundId, ratingKey, confidence, reasons, likelihood, now: clock.next() }), `${row}, ${who}`);
    }
    if (!settled) continue;
    const { rating, reason, dissent = null } = settled;
    must(await adjudicate(kept.team.adjudicator, { roundId, ratingKey: rating, reason, dissent, now: clock.next() }), row);
  }
};
