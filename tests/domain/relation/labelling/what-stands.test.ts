import { readArgumentGraph } from '@/domain/relation/labelling/argument-graph';
import { type Reason, whatStands } from '@/domain/relation/labelling/what-stands';
import { written } from './written-graph';

describe('why an argument has its label', () => {
  const out = (by: string, ...through: string[]) => ({ by, because: 'out' as const, through });
  const undercut = (by: string, ...through: string[]) => ({ by, because: 'undercut' as const, through });
  test.each<readonly [string, string, string, Reason]>([
    ['nobody speaks against it', 'a', 'a', { label: 'in', code: 'nothing-against', grounds: [] }],
    [
      'nobody speaks against it, and one of its grounds stands',
      'x>a a+c b+c',
      'c',
      { label: 'in', code: 'nothing-against', grounds: ['b'] },
    ],
    ['who attacks it is out', 'a>b b>c', 'c', { label: 'in', code: 'all-against-fails', against: [out('b')], grounds: [] }],
    [
      'the attack on it is undercut',
      'a>b c>(a>b)',
      'b',
      { label: 'in', code: 'all-against-fails', against: [undercut('a', 'c')], grounds: [] },
    ],
    [
      'each attack on it fails in its own way',
      'x>a a>d b>d c>(b>d) e+d',
      'd',
      { label: 'in', code: 'all-against-fails', against: [out('a'), undercut('b', 'c')], grounds: ['e'] },
    ],
    ['an attacker that is in, not one that is out', 'a>d b>d x>b', 'd', { label: 'out', code: 'attacked', by: ['a'] }],
    ['its grounds fell', 'x>a a+c b+c y>(b+c)', 'c', { label: 'out', code: 'grounds-fell', grounds: [out('a'), undercut('b', 'y')] }],
    ['its grounds hold only each other up', 'a+b b+c c+a', 'b', { label: 'out', code: 'grounds-in-circle', circle: ['b', 'a', 'c'] }],
    ['what hangs on such a circle has no ground', 'a+b b+a a+c', 'c', { label: 'out', code: 'grounds-fell', grounds: [out('a')] }],
    ['attacked, and then of no use as a ground', 'x>a a+b b+a', 'b', { label: 'out', code: 'grounds-fell', grounds: [out('a')] }],
    ['it and another rebut each other', 'a>b b>a', 'b', { label: 'undecided', code: 'in-circle', circle: ['b', 'a'] }],
    ['the shortest circle is named', 'a>b b>c c>a a>c', 'c', { label: 'undecided', code: 'in-circle', circle: ['c', 'a'] }],
    ['it speaks against itself', 'a>a', 'a', { label: 'undecided', code: 'in-circle', circle: ['a'] }],
    [
      'it has a ground and strikes back at what speaks against it',
      'e+a x>a a>(x>a)',
      'a',
      { label: 'undecided', code: 'strikes-back', by: ['x'], grounds: ['e'], rivals: [] },
    ],
    [
      'it strikes back, and two rebut it besides',
      'e+a x>a a>(x>a) a>b b>a a>c c>a',
      'a',
      { label: 'undecided', code: 'strikes-back', by: ['x'], grounds: ['e'], rivals: ['b', 'c'] },
    ],
    ['it hangs on two who rebut each other', 'a>b b>a a>c b>c', 'c', { label: 'undecided', code: 'hangs-on', by: ['a', 'b'] }],
    ['it hangs on whether an attack is undercut', 'a>b c>(a>b) c>d d>c', 'b', { label: 'undecided', code: 'hangs-on', by: ['c'] }],
    ['its only ground is open', 'a>b b>a a+c', 'c', { label: 'undecided', code: 'hangs-on', by: ['a'] }],
    [
      'an open ground does not matter where another stands',
      'a>b b>a a+c e+c b>c',
      'c',
      { label: 'undecided', code: 'hangs-on', by: ['b'] },
    ],
  ])('%s', (_name, graph, id, reason) => {
    const stands = whatStands(written(graph));
    expect(stands.reasonFor(id)).toEqual(reason);
    expect(stands.labelFor(id)).toBe(reason.label);
  });
});

describe('a graph from outside', () => {
  const graph = { arguments: ['a', 'b', 'c'], attacks: [['a', 'b']], supports: [['b', 'c']], undercuts: [['c', ['a', 'b']]] };
  test('is taken as it is, and what is not there is empty', () => {
    expect(readArgumentGraph(graph)).toEqual({ ok: true, value: graph });
    expect(readArgumentGraph({ arguments: [] })).toEqual({
      ok: true,
      value: { arguments: [], attacks: [], supports: [], undercuts: [] },
    });
  });
  test.each<readonly [string, object | null | number, Record<string, unknown>]>([
    ['no object', 7, {}],
    ['nothing', null, {}],
    ['no arguments', { attacks: [] }, { at: 'arguments' }],
    [
      'a misspelled key',
      { arguments: ['a'], attack: [['a', 'a']] },
      { key: 'attack', because: 'no such key', keys: ['arguments', 'attacks', 'supports', 'undercuts'] },
    ],
    ['a misspelled key, before what is missing for it', { argument: ['a'] }, { key: 'argument' }],
    ['a key in capitals', { ...graph, Undercuts: [] }, { key: 'Undercuts' }],
    ['a key that means something to the language', JSON.parse('{"arguments":[],"__proto__":[]}'), { key: '__proto__' }],
    ['a key as long as a book', { ...graph, ['k'.repeat(100_000)]: [] }, { key: 'k'.repeat(200) }],
    ['an argument without a name', { ...graph, arguments: ['a', ''] }, { at: 'arguments.1' }],
    ['an argument that is a number', { ...graph, arguments: [1] }, { at: 'arguments.0' }],
    ['an argument twice', { ...graph, arguments: ['a', 'b', 'c', 'b'] }, { at: 'arguments.3', argument: 'b' }],
    ['a name of a thousand letters', { arguments: ['x'.repeat(1000)] }, { at: 'arguments.0' }],
    [
      'an attack by nobody we know',
      {
        ...graph,
        attacks: [
          ['a', 'b'],
          ['x', 'b'],
        ],
      },
      { at: 'attacks.1', argument: 'x' },
    ],
    ['an attack on two', { ...graph, attacks: [['a', 'b', 'c']] }, { at: 'attacks.0' }],
    ['a support of nobody we know', { ...graph, supports: [['b', 'y']] }, { at: 'supports.0', argument: 'y' }],
    ['an undercut by nobody we know', { ...graph, undercuts: [['z', ['a', 'b']]] }, { at: 'undercuts.0', argument: 'z' }],
    ['an undercut at no step', { ...graph, undercuts: [['c', ['b', 'a']]] }, { at: 'undercuts.0', step: ['b', 'a'] }],
    ['an undercut at an argument', { ...graph, undercuts: [['c', 'a']] }, { at: 'undercuts.0.1' }],
  ])('is refused: %s', (_name, value, facts) => {
    expect(readArgumentGraph(value)).toMatchObject({ ok: false, refusal: { code: 'input-not-understood', ...facts } });
  });
});
