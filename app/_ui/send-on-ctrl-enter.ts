import type { KeyboardEvent } from 'react';

/** Ctrl-Enter sends a form from any of its fields, where Enter alone makes a new line. */
export const sendOnCtrlEnter = (event: KeyboardEvent<HTMLFormElement>): void => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
};
