/** Where the editor is: what holds the focus and is seen, else what stands in the upper part of the page. */
const placeRead = (): Element | null => {
  const main = document.getElementById('main');
  const focused = document.activeElement;
  const seen = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  };
  if (focused && focused !== main && main?.contains(focused) && seen(focused)) return focused;
  const at = document.elementFromPoint(window.innerWidth / 3, window.innerHeight / 3);
  return at && at !== main && main?.contains(at) ? at : null;
};

const scrollerOf = (element: Element): Element | null => {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return document.scrollingElement;
};

/**
 * Remembers where what is read stands in the window, before the page is drawn anew. What it gives is called afterwards, before paint: what
 * came in above is scrolled past. What is not there any more is let be.
 */
export const holdPlace = (): (() => void) => {
  const place = placeRead();
  if (!place) return () => {};
  const before = place.getBoundingClientRect().top;
  return () => {
    if (!place.isConnected) return;
    const by = place.getBoundingClientRect().top - before;
    if (Math.abs(by) >= 1) scrollerOf(place)?.scrollBy({ top: by, behavior: 'instant' });
  };
};
