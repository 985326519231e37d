'use client';

import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import type { Named } from '@/domain/editor/mentions-in';
import { choicesFor, type Naming, namingAt, withName } from './mention-completion';

/** Offers editors while "@" and a name are typed into a field; arrows move, Enter or Tab takes one, Escape leaves the text as it is. */
export const useNaming = (field: RefObject<HTMLTextAreaElement | null>, editors: readonly Named[], change: (text: string) => void) => {
  const id = useId();
  const [naming, setNaming] = useState<Naming | null>(null);
  const [at, setAt] = useState(0);
  const choices = naming ? choicesFor(naming.query, editors) : [];
  const chosen = choices[Math.min(at, choices.length - 1)];
  const look = () => {
    const { current } = field;
    if (!current) return;
    const next = current.selectionStart === current.selectionEnd ? namingAt(current.value, current.selectionStart) : null;
    setNaming((was) => (was?.start === next?.start && was?.query === next?.query ? was : next));
    if (next?.query !== naming?.query) setAt(0);
  };
  const take = (editor: Named) => {
    const { current } = field;
    if (!current || !naming) return;
    const { text, caret } = withName(current.value, naming, editor);
    change(text);
    setNaming(null);
    // the field has the new words once it is drawn
    requestAnimationFrame(() => {
      current.focus();
      current.setSelectionRange(caret, caret);
    });
  };
  /** True when the key was one of the list's. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (!chosen || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return false;
    if (event.key === 'ArrowDown') setAt((at + 1) % choices.length);
    else if (event.key === 'ArrowUp') setAt((at + choices.length - 1) % choices.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(chosen);
    else if (event.key === 'Escape') setNaming(null);
    else return false;
    event.preventDefault();
    return true;
  };
  const optionId = (editor: Named) => `${id}-${editor.id}`;
  const fieldProps = {
    'aria-autocomplete': 'list' as const,
    'aria-controls': chosen ? `${id}-list` : undefined,
    'aria-activedescendant': chosen ? optionId(chosen) : undefined,
  };
  return { choices, chosen, look, take, onKey, leave: () => setNaming(null), listId: `${id}-list`, optionId, fieldProps };
};
