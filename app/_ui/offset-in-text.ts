/**
 * Between the page and the stored text. A block of text carries `data-text-start`, the offset of its first character (UTF-16 units);
 * what stands in it but not in the text (words for ears) carries `data-aside`. Line breaks between blocks are not on the page.
 */
const BLOCK = '[data-text-start]';
const ASIDE = '[data-aside]';

const startOf = (block: Element): number => Number(block.getAttribute('data-text-start'));

/** The text nodes of a block that are the text itself, in order. */
const textNodes = (block: Element): Text[] => {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(ASIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
};

const lengthOf = (block: Element): number => textNodes(block).reduce((sum, node) => sum + node.length, 0);

/** Units of the block's own text that lie before a DOM point inside it. */
const lengthBefore = (block: Element, node: Node, offset: number): number => {
  const point = block.ownerDocument.createRange();
  point.setStart(node, offset);
  let length = 0;
  for (const text of textNodes(block)) {
    if (text === node) return length + Math.min(offset, text.length);
    if (point.comparePoint(text, 0) >= 0) return length;
    length += text.length;
  }
  return length;
};

/**
 * The offset in the stored text of a DOM point (a selection's node and offset); null when it lies outside `root`. A point between
 * two blocks counts as the start of the next one, behind the last block as its end.
 */
export const offsetInText = (root: Element, node: Node, offset: number): number | null => {
  if (!root.contains(node)) return null;
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest(BLOCK);
  if (block && root.contains(block)) return startOf(block) + lengthBefore(block, node, offset);
  const point = root.ownerDocument.createRange();
  point.setStart(node, offset);
  const blocks = [...root.querySelectorAll(BLOCK)];
  for (const next of blocks) if (point.comparePoint(next, 0) >= 0) return startOf(next);
  const last = blocks[blocks.length - 1];
  return last ? startOf(last) + lengthOf(last) : null;
};

/** The selected stretch as [start, end) in the stored text; null when nothing is selected inside `root`. */
export const selectedSpan = (root: Element, selection: Selection | null): readonly [number, number] | null => {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const start = offsetInText(root, range.startContainer, range.startOffset);
  const end = offsetInText(root, range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : [start, end];
};

/** The block that holds an offset, or the last one that starts before it (binary search). */
const blockAt = (blocks: readonly Element[], place: number): Element | undefined => {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block && startOf(block) <= place) low = middle + 1;
    else high = middle;
  }
  return blocks[Math.max(low - 1, 0)];
};

/** The DOM point of an offset; where two text nodes meet, the end of the first for an end, the start of the next for a start. */
const pointAt = (blocks: readonly Element[], place: number, isEnd: boolean): { node: Text; offset: number } | null => {
  const block = blockAt(blocks, place);
  if (!block) return null;
  let left = Math.max(place - startOf(block), 0);
  let last: Text | null = null;
  for (const node of textNodes(block)) {
    if (isEnd ? left <= node.length : left < node.length) return { node, offset: left };
    left -= node.length;
    last = node;
  }
  return last ? { node: last, offset: last.length } : null;
};

/** The DOM range of [start, end) in the stored text; null when `root` shows no text. */
export const rangeInPage = (root: Element, start: number, end: number): Range | null => {
  const blocks = [...root.querySelectorAll(BLOCK)];
  const from = pointAt(blocks, start, false);
  const to = pointAt(blocks, end, true);
  if (!from || !to) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
};

/** Where each highlight first appears, in px below the top of `root`: what the margin cards are laid to. */
export const placesOf = (root: Element): Map<string, number> => {
  const top = root.getBoundingClientRect().top;
  const places = new Map<string, number>();
  for (const piece of root.querySelectorAll('[data-begins]')) {
    const first = piece.getClientRects()[0];
    for (const id of piece.getAttribute('data-begins')?.split(' ') ?? []) if (first && !places.has(id)) places.set(id, first.top - top);
  }
  return places;
};
