import { addRequest } from '@/desk/add-request';
import { recordOutcome } from '@/desk/record-outcome';
import type { Kept } from '../kept';
import { at, dated, must } from '../must';
import type { RequestSeed } from '../requests';

/** Who was asked for what, and what came of it. */
export const loadRequests = async (kept: Kept, requests: readonly RequestSeed[]): Promise<void> => {
  for (const { asked, asker, about, claim, issue, on, outcome, answeredIn, note, by } of requests) {
    const editor = kept.team[by];
    const added = await addRequest(editor, {
      asked: { id: at(kept.actors, asked) },
      asker: asker ? { id: at(kept.actors, asker) } : null,
      claimId: claim ? at(kept.claims, claim) : null,
      issueId: issue ? at(kept.issues, issue) : null,
      about,
      askedOn: dated(typeof on === 'string' ? on : kept.clock.dayBefore(on.daysAgo)),
      now: kept.clock.next(),
    });
    const { requestId } = must(added, about).value;
    if (outcome === 'waiting') continue;
    const answeredById = answeredIn ? at(kept.appearances, answeredIn) : null;
    must(await recordOutcome(editor, { requestId, revision: 1, outcome, answeredById, note, now: kept.clock.next() }), about);
  }
};
