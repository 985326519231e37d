/** A card beside the text: where its quote stands and how high the card is, in px. */
export type MarginCard = { id: string; top: number; height: number };

/**
 * Tops for the cards, in the order given. Each card stands at its quote or as soon below as there is room; none overlap, and `gap` px
 * lie between them. The open card keeps its own place whatever stands before it: the others give way downwards, past it if need be.
 */
export const layCards = (cards: readonly MarginCard[], openId: string | null, gap: number): number[] => {
  const open = cards.find(({ id }) => id === openId);
  const order = cards.map((card, at) => ({ card, at })).sort((a, b) => a.card.top - b.card.top || a.at - b.at);
  const tops = cards.map(({ top }) => top);
  let free = Number.NEGATIVE_INFINITY;
  for (const { card, at } of order) {
    if (card === open) continue;
    let top = Math.max(card.top, free);
    const meets = open && top < open.top + open.height + gap && top + card.height + gap > open.top;
    if (meets) top = open.top + open.height + gap;
    tops[at] = top;
    free = top + card.height + gap;
  }
  return tops;
};
