const fields =
  'input:not([type=checkbox],[type=radio],[type=button],[type=submit]), textarea, [contenteditable]:not([contenteditable=false])';
const over = '[aria-modal=true], [role=menu], [role=listbox], [role=dialog], [role=alertdialog]';

/** Fields that somebody typed into since the page was opened. */
const typed = new WeakSet<Element>();
let pressed = false;

const words = (field: Element): string =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? '');

/** Begins to watch what is typed and pressed; gives what stops it. */
export const watchHands = (): (() => void) => {
  const stop = new AbortController();
  const on = (event: string, act: (event: Event) => void) => document.addEventListener(event, act, { capture: true, signal: stop.signal });
  on('input', ({ target }) => target instanceof Element && typed.add(target));
  on('pointerdown', () => {
    pressed = true;
  });
  for (const end of ['pointerup', 'pointercancel', 'dragend'])
    on(end, () => {
      pressed = false;
    });
  return () => stop.abort();
};

/** True while drawing the page anew could disturb: something typed and not kept holds the focus, a dialog or menu is open, words are selected. */
export const handsAreBusy = (): boolean => {
  if (pressed) return true;
  const focused = document.activeElement;
  const form = focused?.closest('form, fieldset, [role=form]') ?? focused;
  const near = form ? [form, ...form.querySelectorAll(fields)] : [];
  if (near.some((field) => field.matches(fields) && typed.has(field) && words(field) !== '')) return true;
  if ([...document.querySelectorAll(over)].some((open) => open.getClientRects().length > 0)) return true;
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && document.getElementById('main')?.contains(selection.anchorNode) === true;
};
