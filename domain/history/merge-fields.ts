import canonicalize from 'canonicalize';

/** The fields of one thing by name; a value is anything JSON can say. */
export type Fields = Readonly<Record<string, unknown>>;

/** A field that two editors changed to different values. `base` is undefined where nobody knows any more what it was. */
export type Clash = { readonly field: string; readonly base: unknown; readonly mine: unknown; readonly theirs: unknown };

export type Merged = {
  /** every field with what it becomes; where two changed the same, mine */
  readonly fields: Fields;
  readonly clashes: readonly Clash[];
  /** fields that only they changed: their values are among `fields` */
  readonly brought: readonly string[];
};

/** Values are the same when they say the same; what is not said is null. */
const same = (one: unknown, other: unknown): boolean => canonicalize(one ?? null) === canonicalize(other ?? null);

/**
 * Merges two edits of one thing field by field, as three-way merging does with lines (Khanna, Kunal and Pierce 2007, "A Formal Investigation of Diff3"):
 * a field that one side left alone takes the other side's value, a field that both made the same is that, and any other is a clash.
 * A value is taken or left as a whole: words of a text are never mixed, since nobody would have written the result.
 * @param base the thing as both had it before them; null when that is not known, and then every difference is a clash
 * @param mine what one editor gives; a field they do not name is one they left alone
 * @param theirs the thing as it stands now
 */
export const mergeFields = (base: Fields | null, mine: Fields, theirs: Fields): Merged => {
  const fields: Record<string, unknown> = { ...theirs };
  const clashes: Clash[] = [];
  const brought: string[] = [];
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const [was, now] = [base?.[field], theirs[field]];
    const given = field in mine ? mine[field] : base ? was : now;
    const untouched = base !== null && same(given, was);
    if (!same(given, now) && !untouched && !(base !== null && same(now, was))) clashes.push({ field, base: was, mine: given, theirs: now });
    if (untouched && !same(now, was)) brought.push(field);
    if (!untouched) fields[field] = given;
  }
  return { fields, clashes, brought };
};
