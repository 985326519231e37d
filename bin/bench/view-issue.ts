import { addIssue } from '@/desk/add-issue';
import { letGo } from '@/desk/let-go';
import { makeParty } from '@/desk/make-party';
import { placeClaim } from '@/desk/place-claim';
import { viewActors } from '@/desk/view-actors';
import { viewIssue } from '@/desk/view-issue';
import type { Editor } from '@/domain/editor/editor';
import type { Outcome } from '@/domain/outcome';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import { benchDesk } from './data/desk';

/** Side by side: five speakers as parties, a hundred claims under one question, in one round trip. */
export const name = 'side by side, 5 parties, 100 claims (view-issue)';

type Prepared = { readonly editor: Editor; readonly issueId: string };

const must = <V>(outcome: Outcome<V>): V => {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

export const prepare = async (): Promise<Prepared> => {
  const now = new Date();
  const { editor, claimIds } = await benchDesk();
  const { issueId } = must(await addIssue(editor, { question: 'What will be settled?', parentId: null, now })).value;
  const people = must(await viewActors(editor)).actors.filter(({ kind }) => kind === 'person');
  for (const [i, { id }] of people.entries()) must(await makeParty(editor, { actorId: id, party: { code: `P${i}`, slot: i + 1 }, now }));
  for (const claimId of claimIds) must(await placeClaim(editor, { claimId, issueId, bearing: 'affirms', now }));
  return { editor, issueId };
};

export const run = async (_db: unknown, { editor, issueId }: Prepared): Promise<void> => {
  must(await viewIssue(editor, { issueId, query: readSideBySideQuery({}) }));
};

export const end = letGo;
