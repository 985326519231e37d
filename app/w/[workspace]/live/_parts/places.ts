/** One browser needs one connection; more than this of one editor at once are not held open. */
const most = 16;
const open = new Map<string, number>();

/** Takes a place for one more connection of an editor in this process; gives what frees it (once), or null when all are taken. */
export const takePlace = (editorId: string): (() => void) | null => {
  const now = open.get(editorId) ?? 0;
  if (now >= most) return null;
  open.set(editorId, now + 1);
  let free = false;
  return () => {
    if (free) return;
    free = true;
    const left = (open.get(editorId) ?? 1) - 1;
    if (left > 0) open.set(editorId, left);
    else open.delete(editorId);
  };
};
