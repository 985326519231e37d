import type { Editor } from '@/domain/editor/editor';
import { abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { CompareQuery } from '@/domain/position/compare-query';
import type { ComparedFacts } from '@/domain/position/compared-facts';
import { type Pairs, pairsOf } from '@/domain/position/compared-pairs';
import { comparedSides } from '@/store/sql/compared-sides';

export type ComparedView = ComparedFacts &
  Pairs & {
    readonly query: CompareQuery;
    /** something the address names stands no more, or never did */
    readonly gone: boolean;
    readonly abilities: Readonly<Record<'add-relation' | 'withdraw-relation', boolean>>;
  };

/**
 * Two claims, quotes, speakers or parties against each other: their words, and every pair of their claims that is recorded, or stands under one question.
 * With one side or none chosen there is nothing to pair yet. One round trip.
 */
export const viewCompared = async (editor: Editor, query: CompareQuery): Promise<Outcome<ComparedView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const facts = await comparedSides({ workspaceId: editor.workspaceId, editorId: editor.id, ...query });
  const gone = [query.a && !facts.a, query.b && !facts.b, query.issueId && !facts.within].some(Boolean);
  const words = query.a?.kind === 'claim' || query.a?.kind === 'quote';
  return accept({ ...facts, ...pairsOf(facts, words), query, gone, abilities: abilitiesOf(editor, ['add-relation', 'withdraw-relation']) });
};
