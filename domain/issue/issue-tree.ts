/** Where an issue stands: under which other one, and in which place among its siblings. */
export type IssuePlace = { readonly id: string; readonly parentId: string | null; readonly position: number };
export type IssueInTree<I extends IssuePlace> = I & { readonly depth: number; readonly children: number };

const inPlace = (a: IssuePlace, b: IssuePlace): number => a.position - b.position || (a.id < b.id ? -1 : 1);

/** The siblings under a parent (null is the top), in their order; the first made comes first where places are equal. */
export const siblingsUnder = <I extends IssuePlace>(issues: readonly I[], parentId: string | null): I[] => {
  const known = new Set(issues.map(({ id }) => id));
  const parentOf = (issue: I) => (issue.parentId !== null && known.has(issue.parentId) ? issue.parentId : null);
  return issues.filter((issue) => parentOf(issue) === parentId).sort(inPlace);
};

/**
 * Issues in reading order: each followed by what stands under it, `depth` counting from 0.
 * An issue whose parent is not among the given ones stands at the top; what is under itself is left out (the database refuses it).
 */
export const issuesInOrder = <I extends IssuePlace>(issues: readonly I[]): IssueInTree<I>[] => {
  const known = new Set(issues.map(({ id }) => id));
  const under = new Map<string | null, I[]>();
  for (const issue of issues) {
    const parent = issue.parentId !== null && known.has(issue.parentId) ? issue.parentId : null;
    const siblings = under.get(parent);
    if (siblings) siblings.push(issue);
    else under.set(parent, [issue]);
  }
  const walk = (parent: string | null, depth: number): IssueInTree<I>[] =>
    (under.get(parent) ?? []).sort(inPlace).flatMap((issue) => {
      const children = under.get(issue.id)?.length ?? 0;
      return [{ ...issue, depth, children }, ...walk(issue.id, depth + 1)];
    });
  return walk(null, 0);
};

/** The ids of an issue and of everything below it. */
export const withDescendants = (issues: readonly IssuePlace[], id: string): Set<string> => {
  const found = new Set([id]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const issue of issues) if (issue.parentId !== null && found.has(issue.parentId)) found.add(issue.id);
  }
  return found;
};
