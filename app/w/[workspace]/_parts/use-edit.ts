'use client';

import { useCallback, useState } from 'react';
import type { Refusal } from '@/domain/outcome';
import { type Choice, type EditState, editOf, type FieldRules, refusedEdit, taken, typed, undecided } from './edit-state';
import { keepInBrowser, keptInBrowser } from './kept-in-browser';
import { useViewerId } from './viewer';

type Start<F> = {
  /** what is edited, such as "claim.<id>" */
  readonly name: string;
  readonly fields: F;
  readonly revision: number;
  readonly rules: FieldRules<F>;
};
export type Edit<F extends object> = EditState<F> & {
  readonly rules: FieldRules<F>;
  readonly undecided: boolean;
  /** what was typed earlier is here again */
  readonly again: boolean;
  readonly set: (patch: Partial<F>) => void;
  readonly take: (field: keyof F & string, choice: Choice) => void;
  readonly refused: (refusal: Refusal) => void;
  /** a key for a field that keeps words of its own: another one when its value was put there by a choice or by others */
  readonly chosen: (field: keyof F & string) => string;
  /** lets go of what was typed: saved, or not wanted */
  readonly clear: () => void;
};

/**
 * What an editor changes in a form about one thing, over the revision they saw, kept in this browser until it is saved: a refusal, a closed dialog
 * or a reload loses nothing, not even what a colleague wrote meanwhile. Only for forms that open on the page, never drawn by the server.
 */
export const useEdit = <F extends object>({ name, fields, revision, rules }: Start<F>): Edit<F> => {
  const place = `saidso.edit.${useViewerId()}.${name}`;
  const [kept] = useState(() => keptInBrowser(place) as EditState<F> | null);
  const [state, setState] = useState<EditState<F>>(() =>
    kept ? { ...editOf(fields, revision), ...kept, fields: { ...fields, ...kept.fields } } : editOf(fields, revision),
  );
  const change = useCallback(
    (next: (was: EditState<F>) => EditState<F>) =>
      setState((was) => {
        const now = next(was);
        keepInBrowser(place, now);
        return now;
      }),
    [place],
  );
  return {
    ...state,
    rules,
    undecided: undecided(state),
    again: kept !== null,
    set: (patch) => change((was) => typed(was, patch)),
    take: (field, choice) => change((was) => taken(was, field, choice)),
    refused: (refusal) => change((was) => refusedEdit(was, refusal, rules)),
    chosen: (field) => {
      const choice = state.clashes.find((clash) => clash.field === field)?.chosen;
      return `${choice && choice !== 'edited' ? choice : 'own'} ${state.brought.includes(field) ? state.revision : ''}`;
    },
    clear: () => {
      keepInBrowser(place, null);
      setState(editOf(fields, revision));
    },
  };
};
