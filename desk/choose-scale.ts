import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { scalesFitting } from '@/domain/verdict/scale-asked';
import type { ScaleChoice } from '@/domain/verdict/scale-choice';
import { standingScales } from '@/store/scale';
import { type ActOutcome, perform } from './perform';
import { putOrChange } from './put-or-change';

/**
 * Chooses the scale a kind of claim is asked on from now; rounds that are open keep theirs. Without a key the kind goes back to the
 * built-in scale. Refuses `scale-does-not-fit`, and `not-found` when there is no choice to go back from.
 */
export const chooseScale = (editor: Editor, input: ScaleChoice & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'choose-scale', input.now, async (w) => {
    const { question, kind, scaleKey, revision } = input;
    const label = `${kind}, ${question === 'so' ? 'is it so' : 'was it said'}`;
    if (scaleKey === null) {
      const there = await w.find('kind_scale', { question, kind, withdrawn_at: null });
      if (!there) return refuse('not-found');
      await w.withdraw('kind_scale', there.id as string, revision);
      w.concerns('kind_scale', there.id as string, label);
      return accept(null);
    }
    const scale = scalesFitting(await standingScales(w), question, kind).find(({ key }) => key === scaleKey);
    if (!scale) return refuse('scale-does-not-fit');
    const id = await putOrChange(w, 'kind_scale', { question, kind }, { scale_key: scaleKey }, revision);
    w.concerns('kind_scale', id, label, scale.id);
    return accept(null);
  });
