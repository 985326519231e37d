import { extensionLimits, extensionsOf } from '@/domain/relation/labelling/extensions-of';
import { labelGraph } from '@/domain/relation/labelling/label-graph';
import type { Semantics } from '@/domain/relation/labelling/label-search';
import { attackCases, type LabelCase, supportCases, undercutCases } from './literature-cases';
import { written } from './written-graph';

const found = (text: string, semantics: Semantics, budget?: number) => {
  const outcome = extensionsOf(written(text), semantics, budget);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};
const named = (one: LabelCase) => [one.name, one] as const;

describe.each([
  ['attacks', attackCases],
  ['undercuts', undercutCases],
  ['supports', supportCases],
])('%s', (_sort, cases) => {
  test.each(cases.map(named))('%s', (_name, one) => {
    const words = (list: readonly string[]) => list.join(' ');
    const graph = written(one.graph);
    const labels = labelGraph(graph);
    expect({ in: words(labels.in), out: words(labels.out) }).toEqual({ in: one.in, out: one.out });
    expect(labels.in.length + labels.out.length + labels.undecided.length).toBe(graph.arguments.length);
    for (const semantics of ['preferred', 'stable'] as const) {
      const { extensions, complete } = found(one.graph, semantics);
      expect([extensions.map(words).sort(), complete]).toEqual([[...one[semantics]].sort(), true]);
    }
  });
});

describe('sets that are too many or take too long', () => {
  const pairs = (count: number) => Array.from({ length: count }, (_, k) => `a${k}>b${k} b${k}>a${k}`).join(' ');

  test('the first thousand are given, each once, and it is said that there are more', () => {
    const { extensions, complete } = found(pairs(30), 'preferred');
    expect([extensions.length, new Set(extensions.map((set) => set.join())).size, complete]).toEqual([1000, 1000, false]);
    expect(extensions[0]).toEqual(Array.from({ length: 30 }, (_, k) => `a${k}`));
    expect(found(pairs(9), 'preferred')).toMatchObject({ complete: true, extensions: { length: 512 } });
  });
  test('a search that was cut short says so, and what it gives is right', () => {
    const text = `${Array.from({ length: 20 }, (_, k) => `a${k}>a${(k * 7 + 3) % 20} a${(k * 7 + 3) % 20}>a${k} a${k}>a${k + 1} a${k + 1}>a${k}`).join(' ')}`;
    const whole = found(text, 'preferred');
    const cut = found(text, 'preferred', 3000);
    expect([whole.complete, cut.complete]).toEqual([true, false]);
    expect(cut.extensions.length).toBeLessThan(whole.extensions.length);
    expect(whole.extensions).toEqual(expect.arrayContaining([...cut.extensions]));
  });
  test('a part without a stable set leaves the whole without one, however many the others have', () => {
    expect(found(`${pairs(20)} x>y y>z z>x`, 'stable')).toEqual({ extensions: [], complete: true });
  });
  test('more than sixty arguments are refused', () => {
    const many = written(Array.from({ length: extensionLimits.arguments + 1 }, (_, k) => `a${k}`).join(' '));
    expect(extensionsOf(many, 'stable')).toMatchObject({ ok: false, refusal: { code: 'too-many-arguments', arguments: 61, limit: 60 } });
  });
});

describe('large graphs', () => {
  const names = Array.from({ length: 20_000 }, (_, k) => `a${k}`);
  const steps = names.slice(1).map((name, k) => [`a${k}`, name] as const);
  const nothing = { attacks: [], supports: [], undercuts: [] };

  test('a chain of attacks alternates to its end', () => {
    expect(labelGraph({ ...nothing, arguments: names, attacks: steps }).in).toEqual(names.filter((_, k) => k % 2 === 0));
  });
  test('a chain of supports stands on its first, and falls with it', () => {
    expect(labelGraph({ ...nothing, arguments: names, supports: steps }).in).toEqual(names);
    expect(labelGraph({ ...nothing, arguments: [...names, 'x'], supports: steps, attacks: [['x', 'a0']] }).in).toEqual(['x']);
  });
  test('a ring of supports falls as one', () => {
    expect(labelGraph({ ...nothing, arguments: names, supports: [...steps, ['a19999', 'a0']] }).out).toEqual(names);
  });
  test('one circle of supports that falls pair by pair, each fall shaking the next pair', () => {
    const pairs = Array.from({ length: 4000 }, (_, k) => k);
    // x and y hold each other up; x has a ground e besides, that f attacks once the x before it fell. All of them hang together by w.
    const graph = {
      arguments: ['w', 'z', ...pairs.flatMap((k) => [`x${k}`, `y${k}`, `e${k}`, `f${k}`])],
      attacks: pairs.flatMap((k) => [[`f${k}`, `e${k}`] as const, ...(k > 0 ? [[`x${k - 1}`, `f${k}`] as const] : [])]),
      supports: pairs.flatMap((k) => [
        [`y${k}`, `x${k}`] as const,
        [`x${k}`, `y${k}`] as const,
        [`e${k}`, `x${k}`] as const,
        [`x${k}`, 'w'] as const,
        ['w', `y${k}`] as const,
      ]),
      undercuts: pairs.map((k) => ['z', ['w', `y${k}`]] as const),
    };
    expect(labelGraph(graph)).toEqual({
      in: ['z', ...pairs.map((k) => `f${k}`)],
      out: ['w', ...pairs.flatMap((k) => [`x${k}`, `y${k}`, `e${k}`])],
      undecided: [],
    });
  });
});
