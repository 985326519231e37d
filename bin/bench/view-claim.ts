import { addRelation } from '@/desk/add-relation';
import { letGo } from '@/desk/let-go';
import { viewClaim } from '@/desk/view-claim';
import type { Editor } from '@/domain/editor/editor';
import { benchDesk } from './data/desk';

/** A claim page's content, in one round trip: the words, its appearance in context, twelve relations, verdicts, history. */
export const name = 'claim page with 12 relations (view-claim)';

type Prepared = { readonly editor: Editor; readonly claimId: string };

export const prepare = async (): Promise<Prepared> => {
  const { editor, claimIds } = await benchDesk();
  const [claimId = '', ...others] = claimIds;
  for (const [i, fromClaimId] of others.slice(0, 12).entries()) {
    const type = i % 2 === 0 ? 'rebuts' : 'supports';
    const done = await addRelation(editor, { type, fromClaimId, to: { claimId }, reason: 'Said of the same pier.', now: new Date() });
    if (!done.ok) throw new Error(done.refusal.code);
  }
  return { editor, claimId };
};

export const run = async (_db: unknown, { editor, claimId }: Prepared): Promise<void> => {
  const seen = await viewClaim(editor, claimId);
  if (!seen.ok) throw new Error(seen.refusal.code);
};

export const end = letGo;
