import { z } from 'zod';
import type { Editor } from '@/domain/editor/editor';
import { abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { RoundSeen } from '@/domain/verdict/round-seen';
import { type RoundPage, roundPage } from '@/store/sql/round-page';

export type { Settling } from '@/store/sql/round-page';
export type RoundView = Omit<RoundPage, 'rounds'> & {
  readonly round: RoundSeen;
  readonly viewerId: string;
  /** they may look inside now: it is open, and they did not yet */
  readonly mayLook: boolean;
  /** it is settled, and no other round on the same question is open */
  readonly mayReopen: boolean;
  readonly abilities: Readonly<Record<'give-verdict' | 'adjudicate' | 'close-round' | 'uphold-verdict', boolean>>;
};

/** One round: who sits in it, who looked inside, what was said once it may be read, and every time it was settled. Refuses `not-found`. */
export const viewRound = async (editor: Editor, roundId: string): Promise<Outcome<RoundView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  if (!z.uuid().safeParse(roundId).success) return refuse('not-found');
  const page = await roundPage(editor.workspaceId, roundId, editor.id);
  const round = page?.rounds.find(({ id }) => id === roundId);
  if (!page || !round) return refuse('not-found');
  const { rounds, ...rest } = page;
  const looked = round.looks.some(({ editorId }) => editorId === editor.id);
  const openBeside = rounds.some(
    (other) =>
      other.question === round.question && other.claimId === round.claimId && other.appearanceId === round.appearanceId && !other.closedAt,
  );
  return accept({
    ...rest,
    round,
    viewerId: editor.id,
    mayLook: round.closedAt === null && !looked && mayDo(editor, 'look-inside'),
    mayReopen: round.settled !== null && !openBeside && mayDo(editor, 'reopen-round'),
    abilities: abilitiesOf(editor, ['give-verdict', 'adjudicate', 'close-round', 'uphold-verdict']),
  });
};
