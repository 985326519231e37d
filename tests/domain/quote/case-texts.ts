import type { Alarm } from '@/domain/quote/alarms';
import type { Drift } from '@/domain/quote/match';
import type { Span } from '@/domain/text/span';

/** A named edit. ⟦ ⟧ stand around the quote in the old text and around the place it must be found at in the new one; several pairs are its parts. */
export type Case = {
  readonly name: string;
  readonly old: string;
  readonly next: string;
  readonly state: Drift['state'];
  readonly alarms?: readonly Alarm[];
};

/** A text without its ⟦ ⟧, and the spans they stood around. */
export const marked = (written: string): { text: string; spans: Span[] } => {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const character of written) {
    if (character === '⟦') start = text.length;
    else if (character === '⟧') spans.push([start, text.length]);
    else text += character;
  }
  return { text, spans };
};

/** A sentence of our own set into a small article. */
export const around = (quote: string) =>
  `The council met on Tuesday evening in the old mill. ${quote} Repairs had begun in spring, and nobody knew their price.\n\n` +
  'Two engineers looked at the piers again. They found rust on the northern side. A report is due before winter.';

/** The same as speech of somebody. */
export const said = (words: string, by = 'Ann Lee') => around(`“${words},” ${by} said.`);

const speech = 'The bridge will never carry heavy trucks again';
export const kept = `⟦${speech}⟧`;

/** Passages for what moves: three paragraphs that share no sentence. */
export const [first, second, third] = [
  'The harbour was built for sailing ships. Its walls are older than the town hall. Fishermen still mend their nets there.',
  'A new crane arrived from Gdansk last month. It lifts eighty tonnes without a sound. Children came to watch it work.',
  'The ferry to the islands leaves at noon. Tickets are sold on board. In storms it stays where it is.',
];
