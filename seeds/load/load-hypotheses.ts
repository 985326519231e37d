import { beginAnalysis } from '@/desk/begin-analysis';
import { handInCells } from '@/desk/hand-in-cells';
import { markCell } from '@/desk/mark-cell';
import { settleCell } from '@/desk/settle-cell';
import type { HypothesesSeed } from '../hypotheses';
import type { Kept } from '../kept';
import { at, must } from '../must';
import { team, type Who } from '../who';

/** Rival claims marked blind by those named, closed by the last of them, and settled where they differ. */
export const loadHypotheses = async (kept: Kept, seeds: readonly HypothesesSeed[]): Promise<void> => {
  const { clock } = kept;
  for (const { issue, claims, cells, settled } of seeds) {
    const claimIds = claims.map((claim) => at(kept.claims, claim));
    const whose = (Object.keys(team) as Who[]).filter((who) => cells[who]);
    const laid = await beginAnalysis(kept.team.analyst, {
      issueId: at(kept.issues, issue),
      claimIds,
      asked: whose.length,
      now: clock.next(),
    });
    const { analysisId } = must(laid, issue).value;
    for (const who of whose) {
      // an editor's cells are filled in one sitting: the history would else be of nothing but them
      const now = clock.next();
      for (const [item, marks] of Object.entries(cells[who] ?? {}))
        for (const [place, mark] of marks.entries()) {
          const cell = { analysisId, evidenceId: at(kept.evidence, item), claimId: claimIds[place] ?? '', mark };
          must(await markCell(kept.team[who], { ...cell, now }), `${item}, ${who}`);
        }
      must(await handInCells(kept.team[who], { analysisId, now }), `${issue}, ${who}`);
    }
    for (const { item, claim, mark, reason } of settled) {
      const cell = { analysisId, evidenceId: at(kept.evidence, item), claimId: at(kept.claims, claim), mark, reason };
      must(await settleCell(kept.team.adjudicator, { ...cell, now: clock.next() }), `${item}/${claim}`);
    }
  }
};
