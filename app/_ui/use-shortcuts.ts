'use client';

import { useEffect, useRef } from 'react';
import { hasModifier, pressed } from './key-press';
import { type ShortcutId, shortcutOf } from './shortcuts';
import { singleKeysOn } from './single-keys';

/** What each shortcut does on this screen. Returning `false` lets the browser have the key after all. */
export type ShortcutActs = Partial<Record<ShortcutId, () => unknown>>;

type Bound = { acts: ShortcutActs; inDialogs: boolean };
const bound = new Set<Bound>();
const SEQUENCE_MS = 1500;
let waiting: { key: string; until: number } | null = null;

const FIELDS =
  'input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=range]), textarea, select, [contenteditable]:not([contenteditable=false])';
const OWN_ENTER = 'a[href], button, summary, [role=button], [role=menuitem], [role=option], [role=tab], input, select';
const DIALOGS = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]';

/** A menu may be open before it has the focus: a key meant for it must not act on the page behind, nor lead the focus away from it. */
const OVER_THE_PAGE = '[aria-modal=true], [role=menu], [aria-haspopup=menu][aria-expanded=true]';

const isTyping = (place: EventTarget | null) => place instanceof Element && place.closest(FIELDS) !== null;
const inDialog = (place: EventTarget | null) =>
  document.querySelector(OVER_THE_PAGE) !== null || (place instanceof Element && place.closest(DIALOGS) !== null);
const keepsItsEnter = (place: EventTarget | null, key: string) =>
  (key === 'Enter' || key === ' ') && place instanceof Element && place.closest(OWN_ENTER) !== null;

/** The last screen to bind wins where two bind the same key. */
const find = (keys: string, dialog: boolean): (() => unknown) | undefined => {
  for (const { acts, inDialogs } of [...bound].reverse()) {
    if (dialog && !inDialogs) continue;
    for (const id of Object.keys(acts) as ShortcutId[]) if (shortcutOf(id).keys === keys && acts[id]) return acts[id];
  }
  return undefined;
};
const startsSequence = (key: string) =>
  [...bound].some(({ acts }) => (Object.keys(acts) as ShortcutId[]).some((id) => shortcutOf(id).keys.startsWith(`${key} `)));

const onKey = (event: KeyboardEvent) => {
  if (event.defaultPrevented || event.isComposing) return;
  const key = pressed(event);
  const modified = hasModifier(key);
  if (!modified && (!singleKeysOn() || isTyping(event.target) || keepsItsEnter(event.target, key))) return;
  const dialog = inDialog(event.target);
  const first = waiting && waiting.until > event.timeStamp ? waiting.key : null;
  waiting = null;
  const act = (first ? find(`${first} ${key}`, dialog) : undefined) ?? find(key, dialog);
  if (act) {
    if (act() !== false) event.preventDefault();
  } else if (!modified && !dialog && startsSequence(key)) {
    waiting = { key, until: event.timeStamp + SEQUENCE_MS };
  }
};

/**
 * Listens for the shortcuts named in `acts` while the component is mounted (`on` false: not now). Dead in fields and behind dialogs,
 * and without modifier also when the editor turned single keys off; a palette or dialog of our own may ask for `inDialogs`.
 */
export const useShortcuts = (acts: ShortcutActs, { on = true, inDialogs = false }: { on?: boolean; inDialogs?: boolean } = {}): void => {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    if (!on) return;
    const entry: Bound = {
      get acts() {
        return latest.current;
      },
      inDialogs,
    };
    if (bound.size === 0) window.addEventListener('keydown', onKey);
    bound.add(entry);
    return () => {
      bound.delete(entry);
      if (bound.size === 0) window.removeEventListener('keydown', onKey);
    };
  }, [on, inDialogs]);
};
