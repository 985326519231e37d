import { addIssue } from '@/desk/add-issue';
import { addRelation } from '@/desk/add-relation';
import { letGo } from '@/desk/let-go';
import { placeClaim } from '@/desk/place-claim';
import { viewMap } from '@/desk/view-map';
import type { Editor } from '@/domain/editor/editor';
import type { Outcome } from '@/domain/outcome';
import { benchDesk } from './data/desk';

/** The argument map of a question: a hundred claims, each but the first ones bearing on another, labelled on three bases; one round trip. */
export const name = 'argument map, 100 claims, 95 relations (view-map)';

type Prepared = { readonly editor: Editor; readonly issueId: string };

const must = <V>(outcome: Outcome<V>): V => {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};
const types = ['rebuts', 'supports', 'qualifies', 'rebuts'] as const;

export const prepare = async (): Promise<Prepared> => {
  const now = new Date();
  const { editor, claimIds } = await benchDesk();
  const { issueId } = must(await addIssue(editor, { question: 'What stands in the end?', parentId: null, now })).value;
  for (const [i, claimId] of claimIds.entries()) {
    must(await placeClaim(editor, { claimId, issueId, bearing: i % 3 === 0 ? 'denies' : 'affirms', now }));
    const onto = claimIds[Math.floor((i - 1) / 3)];
    const type = types[i % types.length] ?? 'rebuts';
    if (i > 4 && onto) must(await addRelation(editor, { type, fromClaimId: claimId, to: { claimId: onto }, reason: 'They meet.', now }));
  }
  return { editor, issueId };
};

export const run = async (_db: unknown, { editor, issueId }: Prepared): Promise<void> => {
  must(await viewMap(editor, { issueId }));
};

export const end = letGo;
