import type { ArgumentGraph } from '@/domain/relation/labelling/argument-graph';

/** A graph in a few signs: `a>b` attacks, `a+b` supports, `c>(a>b)` and `c>(a+b)` undercut, `a` just stands there. Arguments come in the order they are met. */
export const written = (text: string): ArgumentGraph => {
  const names = new Set<string>();
  const attacks: [string, string][] = [];
  const supports: [string, string][] = [];
  const undercuts: [string, [string, string]][] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const [by, step] = word.endsWith(')') ? word.slice(0, -1).split('>(') : [undefined, word];
    const [from = '', to] = (step ?? '').split(/[>+]/);
    for (const name of [by, from, to]) if (name !== undefined) names.add(name);
    if (to === undefined) continue;
    if (by !== undefined) undercuts.push([by, [from, to]]);
    else if (step?.includes('>')) attacks.push([from, to]);
    else supports.push([from, to]);
  }
  return { arguments: [...names], attacks, supports, undercuts };
};
