import type { Refusal } from '@/domain/outcome';

/** What an entry form gets back when nothing came of it; `turn` tells one refusal from the next. What was typed stays in the browser. */
export type EntryState = { readonly refusal: Refusal | null; readonly turn: number };

export const untried: EntryState = { refusal: null, turn: 0 };

/** The next state after a refusal. */
export const refusedAgain = (before: EntryState, refusal: Refusal): EntryState => ({ refusal, turn: before.turn + 1 });
