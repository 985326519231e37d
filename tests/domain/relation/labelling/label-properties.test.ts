import fc from 'fast-check';
import type { ArgumentGraph } from '@/domain/relation/labelling/argument-graph';
import { extensionsOf } from '@/domain/relation/labelling/extensions-of';
import { labelGraph } from '@/domain/relation/labelling/label-graph';
import type { Semantics } from '@/domain/relation/labelling/label-search';
import { whatStands } from '@/domain/relation/labelling/what-stands';
import { afraByDefinition, groundedByDefinition, preferredByDefinition, stableByDefinition } from './by-definition';

const letters = ['a', 'b', 'c', 'd', 'e'] as const;

/** A small graph of any shape: each step is there, or given more than once, or not, and undercuts aim at steps that are. */
const anyGraph = ({ attacks = 8, supports = 0, undercuts = 0 }): fc.Arbitrary<ArgumentGraph> =>
  fc.integer({ min: 1, max: letters.length }).chain((count) => {
    const its = letters.slice(0, count);
    const one = fc.constantFrom(...its);
    const pairs = (maxLength: number) => fc.array(fc.tuple(one, one), { maxLength });
    return fc
      .record({ attacks: pairs(attacks), supports: pairs(supports), by: fc.array(fc.tuple(one, fc.nat()), { maxLength: undercuts }) })
      .map(({ by, ...steps }) => {
        const all = [...steps.attacks, ...steps.supports];
        const aimed = all.length === 0 ? [] : by.map(([from, at]) => [from, all[at % all.length] ?? ['a', 'a']] as const);
        return { arguments: its, ...steps, undercuts: aimed };
      });
  });
const kinds = [{}, { supports: 4 }, { undercuts: 4 }, { attacks: 6, supports: 4, undercuts: 4 }, { attacks: 3, supports: 8, undercuts: 2 }];
const anyOfThem = fc.oneof(...kinds.map(anyGraph));
const runs = { numRuns: 120 };

const setsOf = (graph: ArgumentGraph, semantics: Semantics) => {
  const found = extensionsOf(graph, semantics);
  if (!found.ok) throw new Error(found.refusal.code);
  expect(found.value.complete).toBe(true);
  return found.value.extensions.map((set) => set.join(' ')).sort();
};

describe('any small graph', () => {
  test('what stands is the least complete labelling, found by trying all', () => {
    fc.assert(
      fc.property(anyOfThem, (graph) => {
        const ranks = groundedByDefinition(graph);
        const named = (rank: number) => graph.arguments.filter((_, k) => ranks[k] === rank);
        expect(labelGraph(graph)).toEqual({ in: named(2), out: named(0), undecided: named(1) });
      }),
      runs,
    );
  });
  test('the preferred and the stable sets are those found by trying all', () => {
    fc.assert(
      fc.property(anyOfThem, (graph) => {
        expect(setsOf(graph, 'preferred')).toEqual(preferredByDefinition(graph));
        expect(setsOf(graph, 'stable')).toEqual(stableByDefinition(graph));
      }),
      runs,
    );
  });
  test('undercuts at attacks give what AFRA gives, attacks being elements themselves', () => {
    fc.assert(
      fc.property(anyGraph({ attacks: 5, undercuts: 4 }), (graph) => {
        expect(setsOf(graph, 'preferred')).toEqual(afraByDefinition(graph));
      }),
      { numRuns: 120 },
    );
  });
  test('every stable set is preferred, and what stands is in every preferred one', () => {
    fc.assert(
      fc.property(anyOfThem, (graph) => {
        const preferred = setsOf(graph, 'preferred');
        for (const set of setsOf(graph, 'stable')) expect(preferred).toContain(set);
        expect(preferred.length).toBeGreaterThan(0);
        for (const set of preferred) for (const name of labelGraph(graph).in) expect(set.split(' ')).toContain(name);
      }),
      runs,
    );
  });
  test('what stands does not fight itself, unless the fight is undercut', () => {
    fc.assert(
      fc.property(anyOfThem, (graph) => {
        const { in: standing } = labelGraph(graph);
        const free = graph.attacks.filter(([from, to]) => !graph.undercuts.some(([, at]) => at[0] === from && at[1] === to));
        for (const [from, to] of free) expect(standing.includes(from) && standing.includes(to)).toBe(false);
      }),
      runs,
    );
  });
  test('a reason names only what is as it says', () => {
    fc.assert(
      fc.property(anyOfThem, (graph) => {
        const { labelFor, reasonFor } = whatStands(graph);
        for (const id of graph.arguments) {
          const reason = reasonFor(id);
          expect(reason.label).toBe(labelFor(id));
          if (reason.code === 'attacked') expect(new Set(reason.by.map(labelFor))).toEqual(new Set(['in']));
          if (reason.code === 'hangs-on') expect(new Set(reason.by.map(labelFor))).toEqual(new Set(['undecided']));
          if (reason.code === 'in-circle' || reason.code === 'grounds-in-circle') expect(reason.circle[0]).toBe(id);
          const failed = reason.code === 'all-against-fails' ? reason.against : reason.code === 'grounds-fell' ? reason.grounds : [];
          for (const { by, because, through } of failed) {
            expect(because === 'out' ? labelFor(by) : 'out').toBe('out');
            expect(through.every((one) => labelFor(one) === 'in') && (because === 'out' || through.length > 0)).toBe(true);
          }
        }
      }),
      runs,
    );
  });
  test('what is given twice counts once: labels, sets and reasons stay', () => {
    fc.assert(
      fc.property(anyOfThem, (graph) => {
        const twice = <T>(list: readonly T[]): T[] => [...list, ...list];
        const crowded = { ...graph, attacks: twice(graph.attacks), supports: twice(graph.supports), undercuts: twice(graph.undercuts) };
        expect(labelGraph(crowded)).toEqual(labelGraph(graph));
        for (const semantics of ['preferred', 'stable'] as const)
          expect(extensionsOf(crowded, semantics)).toEqual(extensionsOf(graph, semantics));
        const [one, other] = [whatStands(crowded), whatStands(graph)];
        for (const id of graph.arguments) expect(one.reasonFor(id)).toEqual(other.reasonFor(id));
      }),
      runs,
    );
  });
  test('the order in which things are given changes nothing but the order of the answer', () => {
    fc.assert(
      fc.property(anyOfThem, fc.infiniteStream(fc.nat()), (graph, numbers) => {
        const mixed = <T>(list: readonly T[]): T[] =>
          list
            .map((one) => [numbers.next().value ?? 0, one] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, one]) => one);
        const other: ArgumentGraph = {
          arguments: mixed(graph.arguments),
          attacks: mixed(graph.attacks),
          supports: mixed(graph.supports),
          undercuts: mixed(graph.undercuts),
        };
        const sorted = (lists: ReturnType<typeof labelGraph>) => Object.values(lists).map((list) => [...list].sort());
        expect(sorted(labelGraph(other))).toEqual(sorted(labelGraph(graph)));
        const alike = (sets: readonly string[]) => sets.map((set) => set.split(' ').sort().join(' ')).sort();
        expect(alike(setsOf(other, 'preferred'))).toEqual(alike(setsOf(graph, 'preferred')));
      }),
      { numRuns: 60 },
    );
  });
});
