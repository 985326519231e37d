import { captureAgain } from '@/desk/capture-again';
import { captureInputShape } from '@/domain/source/capture-input';
import type { Kept } from '../kept';
import { at, must } from '../must';
import type { RecaptureSeed } from '../recaptures';

/** Briefs that came out again, in another wording; what became of their quotes is left for the desk to decide. */
export const loadRecaptures = async (kept: Kept, recaptures: readonly RecaptureSeed[]): Promise<void> => {
  for (const { source, edits } of recaptures) {
    const { sourceId, text } = at(kept.sources, source);
    const capture = captureInputShape.parse({ how: 'paste', text: edits.reduce((before, edit) => edited(before, edit), text) });
    must(await captureAgain(kept.team.analyst, { sourceId, capture, now: kept.clock.next() }), `${source} again`);
  }
};

const edited = (text: string, { from, to }: RecaptureSeed['edits'][number]): string => {
  if (text.split(from).length !== 2) throw new Error(`not once in the brief: ${from}`);
  return text.replace(from, () => to);
};
