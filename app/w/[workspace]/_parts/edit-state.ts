import type { Refusal } from '@/domain/outcome';

/** How a form reads and says one of its fields. `read` takes the value as the desk gives it; `say` gives words for it, "" for nothing. */
export type FieldRule<V> = { readonly label: string; readonly read: (given: unknown) => V; readonly say: (value: V) => string };
export type FieldRules<F> = { readonly [K in keyof F]: FieldRule<F[K]> };

export type Choice = 'mine' | 'theirs' | 'edited';
/** One field that two changed: both values stay, whatever is chosen. */
export type Clashing<F> = {
  readonly field: keyof F & string;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly chosen: Choice | null;
};

/** What is being edited: the fields as typed, the revision they are saved over, and what was changed by two. */
export type EditState<F> = {
  readonly fields: F;
  readonly revision: number;
  readonly clashes: readonly Clashing<F>[];
  /** who wrote the other values; null where nobody knows */
  readonly by: string | null;
  /** fields that only they changed, taken over */
  readonly brought: readonly (keyof F & string)[];
};

export const editOf = <F extends object>(fields: F, revision: number): EditState<F> => ({
  fields,
  revision,
  clashes: [],
  by: null,
  brought: [],
});

/** Typing into a field that two changed decides for what is typed. */
export const typed = <F extends object>(state: EditState<F>, patch: Partial<F>): EditState<F> => ({
  ...state,
  fields: { ...state.fields, ...patch },
  clashes: state.clashes.map((clash) => (clash.field in patch ? { ...clash, chosen: 'edited' } : clash)),
});

/** Takes one of the two values; "edited" leaves the field as it is and says that it is meant so. */
export const taken = <F extends object>(state: EditState<F>, field: keyof F & string, chosen: Choice): EditState<F> => {
  const clash = state.clashes.find((one) => one.field === field);
  if (!clash) return state;
  const fields = chosen === 'edited' ? state.fields : { ...state.fields, [field]: clash[chosen] };
  return { ...state, fields, clashes: state.clashes.map((one) => (one === clash ? { ...one, chosen } : one)) };
};

/** Nothing is saved while a field that two changed is undecided. */
export const undecided = <F extends object>({ clashes }: EditState<F>): boolean => clashes.some(({ chosen }) => chosen === null);

type GivenBack = {
  readonly clashes: readonly { readonly field: string; readonly theirs: unknown }[];
  readonly merged: Readonly<Record<string, unknown>>;
  readonly brought: readonly string[];
  readonly revision: number;
  readonly by: string | null;
};
const isGivenBack = (refusal: Refusal): refusal is Refusal & GivenBack =>
  refusal.code === 'changed-since' && Array.isArray(refusal.clashes) && typeof refusal.revision === 'number';

/**
 * What a refusal makes of the form: mine stays in the fields that clash, beside theirs; what only they changed is taken over, so that the next save,
 * over their revision, does not take it away again. Any other refusal leaves the form as it is.
 */
export const refusedEdit = <F extends object>(state: EditState<F>, refusal: Refusal, rules: FieldRules<F>): EditState<F> => {
  if (!isGivenBack(refusal)) return state;
  const mine = (field: string): field is keyof F & string => Object.hasOwn(rules, field);
  const brought = refusal.brought.filter(mine);
  const over = Object.fromEntries(brought.map((field) => [field, rules[field].read(refusal.merged[field])]));
  return {
    fields: { ...state.fields, ...over },
    revision: refusal.revision,
    by: refusal.by,
    brought,
    clashes: refusal.clashes.flatMap(({ field, theirs }) =>
      mine(field) ? [{ field, mine: state.fields[field], theirs: rules[field].read(theirs), chosen: null }] : [],
    ),
  };
};
