import type { Span } from '@/domain/text/span';
import type { Draft } from '../draft';
import type { Frame } from '../frames';
import type { Recorder } from '../recorder';
import { occasions } from '../tables/ru/word-classes';
import { plain } from './stems';
import { outletAt } from './told';

/** The outlet that recorded it: whom it was told, whose interview it was, or who reports the whole (", сообщает ТАСС"). */
export const russianRecorder = (text: string, frame: Frame, { told, cue }: Pick<Draft, 'told' | 'cue' | 'reportedBy'>): Recorder | null => {
  const { items } = frame;
  if (told && cue) {
    const at = items.findIndex((item) => item.end > told[0]);
    const outlet = outletAt(text, items, at);
    if (outlet) return { name: outlet.name, mention: outlet.mention, cue: text.slice(...cue), cueSpan: cue };
  }
  for (let i = 0; i + 1 < items.length; i++) {
    const word = plain(items[i]);
    const reports = /^(?:сообщает|сообщил|сообщила|сообщило|передает|передают|пишет|цитирует)$/.test(word);
    if (!reports && !occasions.has(word)) continue;
    for (let k = i + 1; k < Math.min(items.length, i + (reports ? 4 : 7)) && items[k]?.kind !== 'mark'; k++) {
      const outlet = outletAt(text, items, k);
      const span: Span = [items[i]?.start ?? 0, items[i]?.end ?? 0];
      if (outlet) return { name: outlet.name, mention: outlet.mention, cue: text.slice(...span), cueSpan: span };
    }
  }
  return null;
};
