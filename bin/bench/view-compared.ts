import { addIssue } from '@/desk/add-issue';
import { letGo } from '@/desk/let-go';
import { placeClaim } from '@/desk/place-claim';
import { viewActors } from '@/desk/view-actors';
import { viewCompared } from '@/desk/view-compared';
import type { Editor } from '@/domain/editor/editor';
import type { Outcome } from '@/domain/outcome';
import type { CompareQuery } from '@/domain/position/compare-query';
import { benchDesk } from './data/desk';

/** Two speakers against each other: twenty claims each under one question, four hundred pairs, in one round trip. */
export const name = 'compare two speakers, 20 × 20 claims (view-compared)';

type Prepared = { readonly editor: Editor; readonly query: CompareQuery };

const must = <V>(outcome: Outcome<V>): V => {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

export const prepare = async (): Promise<Prepared> => {
  const now = new Date();
  const { editor, claimIds } = await benchDesk();
  const { issueId } = must(await addIssue(editor, { question: 'In what do the two differ?', parentId: null, now })).value;
  for (const [i, claimId] of claimIds.entries())
    must(await placeClaim(editor, { claimId, issueId, bearing: i % 2 === 0 ? 'denies' : 'affirms', now }));
  const [one, other] = must(await viewActors(editor)).actors.filter(({ kind }) => kind === 'person');
  if (!one || !other) throw new Error('a desk without speakers');
  const query = { a: { kind: 'actor' as const, id: one.id }, b: { kind: 'actor' as const, id: other.id }, issueId: null };
  const { pairs } = must(await viewCompared(editor, query));
  if (pairs.length < 400) throw new Error(`only ${pairs.length} pairs`);
  return { editor, query };
};

export const run = async (_db: unknown, { editor, query }: Prepared): Promise<void> => {
  must(await viewCompared(editor, query));
};

export const end = letGo;
