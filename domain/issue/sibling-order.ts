type Place = { readonly id: string; readonly position: number };

/** The siblings with `movedId` put right after `afterId` (null, or a sibling that is not there: first). It need not have been one of them. */
export const movedAfter = (siblings: readonly Place[], movedId: string, afterId: string | null): string[] => {
  const others = siblings.map(({ id }) => id).filter((id) => id !== movedId);
  const at = afterId === null ? 0 : others.indexOf(afterId) + 1;
  return [...others.slice(0, at), movedId, ...others.slice(at)];
};

/** Which siblings need another position so that they stand in this order, counting from 0: only those are written. */
export const newPositions = (siblings: readonly Place[], order: readonly string[]): Place[] => {
  const now = new Map(siblings.map(({ id, position }) => [id, position]));
  return order.map((id, position) => ({ id, position })).filter(({ id, position }) => now.get(id) !== position);
};
