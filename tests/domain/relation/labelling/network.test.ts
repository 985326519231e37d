import type { ArgumentGraph, Step, Undercut } from '@/domain/relation/labelling/argument-graph';
import { extensionsOf } from '@/domain/relation/labelling/extensions-of';
import { labelGraph } from '@/domain/relation/labelling/label-graph';
import { networkOf } from '@/domain/relation/labelling/network';
import { whatStands } from '@/domain/relation/labelling/what-stands';

/** What is built for a graph: nodes, what they hang on, and steps. */
const sizeOf = (graph: ArgumentGraph) => {
  const { inputs, stepsTo } = networkOf(graph);
  return { nodes: inputs.length, inputs: inputs.flat().length, steps: stepsTo.flat().length };
};
const times = <T>(count: number, one: (k: number) => T): T[] => Array.from({ length: count }, (_, k) => one(k));
const crowd = 20_000;
const people = times(crowd, (k) => `p${k}`);
const graph = (parts: Partial<ArgumentGraph>): ArgumentGraph => ({
  arguments: ['a', 'b', 'c', ...people],
  attacks: [],
  supports: [],
  undercuts: [],
  ...parts,
});
const attack: Step = ['a', 'b'];
const aimedAtPair = (by: string): Undercut => [by, ['a', 'b']];

// Each of these has `crowd` equal steps and as many undercuts of all of them: a list a step would hold 400,000,000 of them.
describe('a crowd at one place', () => {
  const crowds: readonly (readonly [string, ArgumentGraph, ReturnType<typeof sizeOf>, readonly string[]])[] = [
    [
      'one attack and one undercut, each given many times',
      graph({ attacks: times(crowd, () => attack), undercuts: times(crowd, () => aimedAtPair('c')) }),
      { nodes: crowd + 4, inputs: 3, steps: 1 },
      [],
    ],
    [
      'one attack given many times, undercut by everybody',
      graph({ attacks: times(crowd, () => attack), undercuts: people.map(aimedAtPair) }),
      { nodes: crowd + 4, inputs: crowd + 2, steps: 1 },
      [],
    ],
    [
      'attacks and supports given many times, undercut by everybody',
      graph({ attacks: times(crowd, () => attack), supports: times(crowd, () => attack), undercuts: people.map(aimedAtPair) }),
      { nodes: crowd + 7, inputs: crowd + 7, steps: 2 },
      ['b'],
    ],
    [
      'many attacks of one name, undercut by everybody',
      graph({ attacks: people.map((from) => [from, 'b', 'it']), undercuts: people.map((by) => [by, 'it']) }),
      { nodes: crowd * 2 + 4, inputs: crowd * 4, steps: crowd },
      [],
    ],
    [
      'many attacks between two, each undercut by its name and all by everybody',
      graph({
        attacks: people.map((name) => ['a', 'b', name]),
        undercuts: [...people.map(aimedAtPair), ...people.map((name): Undercut => ['c', name])],
      }),
      { nodes: crowd * 2 + 4, inputs: crowd * 5, steps: crowd },
      [],
    ],
  ];
  test.each(crowds)('%s: what is built grows with what is given, not with its square', (_name, given, size, out) => {
    expect(sizeOf(given)).toEqual(size);
    expect(labelGraph(given).out).toEqual(out);
  });
  test('every way of holding arguments together, too', () => {
    const few = {
      ...graph({ attacks: times(crowd, () => attack), undercuts: times(crowd, () => aimedAtPair('c')) }),
      arguments: ['a', 'b', 'c'],
    };
    expect(extensionsOf(few, 'preferred')).toEqual({ ok: true, value: { extensions: [['a', 'b', 'c']], complete: true } });
  });
});

describe('steps between the same two', () => {
  const named = (undercuts: readonly Undercut[]): ArgumentGraph => ({
    arguments: ['a', 'b', 'c', 'd'],
    attacks: [
      ['a', 'b', 'first'],
      ['a', 'b', 'second'],
    ],
    supports: [],
    undercuts,
  });
  test.each<readonly [string, readonly Undercut[], number, readonly string[]]>([
    ['are one where no undercut tells them apart', [], 1, ['b']],
    ['stay two where an undercut aims at one: the other still hits', [['c', 'first']], 2, ['b']],
    [
      'fall both when each is undercut',
      [
        ['c', 'first'],
        ['d', 'second'],
      ],
      2,
      [],
    ],
    ['fall as one when the undercut aims at both', [['c', ['a', 'b']]], 1, []],
    [
      'are undercut by those who aim at both, and by those who aim at one',
      [
        ['c', ['a', 'b']],
        ['d', 'second'],
      ],
      2,
      [],
    ],
  ])('%s', (_name, undercuts, steps, out) => {
    expect(sizeOf(named(undercuts)).steps).toBe(steps);
    expect(labelGraph(named(undercuts)).out).toEqual(out);
  });
  test('a reason names each of them, and who undercuts it', () => {
    const { reasonFor } = whatStands(
      named([
        ['c', ['a', 'b']],
        ['d', 'second'],
      ]),
    );
    expect(reasonFor('b')).toMatchObject({
      code: 'all-against-fails',
      against: [
        { by: 'a', because: 'undercut', through: ['c'] },
        { by: 'a', because: 'undercut', through: ['c', 'd'] },
      ],
    });
  });
  test('an undercut at nothing, and an id that is no argument, are faults of the caller', () => {
    expect(() => labelGraph(named([['c', 'third']]))).toThrow('nothing to undercut at "third"');
    expect(() => labelGraph(named([['c', ['b', 'a']]]))).toThrow('nothing to undercut at ["b","a"]');
    expect(() => labelGraph(named([['x', 'first']]))).toThrow('no argument is called x');
  });
});
