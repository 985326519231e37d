import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';

/** The actor is no longer known by this name. */
export const withdrawAlias = (
  editor: Editor,
  input: { readonly aliasId: string; readonly revision?: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'withdraw-alias', input.now, async (w) => {
    const alias = await w.find('actor_alias', { id: input.aliasId });
    if (!alias || alias.withdrawn_at) return refuse('not-found');
    await w.withdraw('actor_alias', input.aliasId, input.revision);
    w.concerns('actor', alias.actor_id as string, alias.alias as string);
    return accept(null);
  });
