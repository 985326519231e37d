/** A number of a list by its place, where the place is known to be inside. */
export const numberAt = (list: ArrayLike<number>, at: number): number => list[at] ?? 0;
