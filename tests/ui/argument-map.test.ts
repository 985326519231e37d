import { elkGraph, placementOf } from '@/app/_ui/argument-map/elk-graph';
import { readMapAddress, turn, writeMapAddress } from '@/app/_ui/argument-map/map-address';
import { linesOfQuestion, measures, rowsOfQuestion } from '@/app/_ui/argument-map/map-measures';
import { type Box, mapModel, rebuttalsAt, treeOf } from '@/app/_ui/argument-map/map-model';
import { gridOf, sceneOf } from '@/app/_ui/argument-map/map-scene';
import { countWords, endWords } from '@/app/_ui/argument-map/map-words';
import { wrapWords } from '@/app/_ui/argument-map/wrap-words';
import { listed, reasonWords } from '@/app/_ui/label-words';
import { markOnScreen, settledMark } from '@/app/_ui/marks-of-verdicts';
import type { MapClaim, MapFacts, MapRelation } from '@/domain/position/map-facts';
import { mapPageOf } from '@/domain/position/map-page';
import type { Reason } from '@/domain/relation/labelling/what-stands';

const read = (search: string) => readMapAddress(new URLSearchParams(search));

describe('the address of a map', () => {
  const cases = ['', 'view=list', 'basis=independent&hide=rebuts,undercuts&evidence=1', 'view=map&turn=A1,B,C12&at=B3'];
  test.each(cases)('"%s" reads back as it was written', (search) => {
    expect(writeMapAddress(read(search)).split('&').sort()).toEqual(search.split('&').sort());
  });
  test('what is not understood is left out', () => {
    expect(read('view=tree&basis=none&hide=loves&turn=<b>,a1&at=../x')).toEqual(read(''));
  });
  test('turning twice is not turning', () => expect([...turn(turn(new Set(['A1']), 'B'), 'B')]).toEqual(['A1']));
});

describe('reasons in a sentence', () => {
  const nameOf = (id: string) => id.toUpperCase();
  const cases: [string, Reason][] = [
    ['Stands: nothing that counts speaks against it.', { label: 'in', code: 'nothing-against', grounds: [] }],
    ['Stands: nothing that counts speaks against it, and A1 supports it.', { label: 'in', code: 'nothing-against', grounds: ['a1'] }],
    [
      'Stands: what speaks against it fails, as A1 falls and B2 undercuts the step from A2. A3 and A4 support it.',
      {
        label: 'in',
        code: 'all-against-fails',
        against: [
          { by: 'a1', because: 'out', through: [] },
          { by: 'a2', because: 'undercut', through: ['b2'] },
        ],
        grounds: ['a3', 'a4'],
      },
    ],
    ['Falls: A1 speaks against it and stands.', { label: 'out', code: 'attacked', by: ['a1'] }],
    ['Falls: A1 and A2 speak against it and stand.', { label: 'out', code: 'attacked', by: ['a1', 'a2'] }],
    [
      'Falls: all that supported it fell, as A1 falls.',
      { label: 'out', code: 'grounds-fell', grounds: [{ by: 'a1', because: 'out', through: [] }] },
    ],
    [
      'Falls: A1 and A2 only hold each other up, and nothing else that stands supports them.',
      { label: 'out', code: 'grounds-in-circle', circle: ['a1', 'a2'] },
    ],
    [
      'Undecided: it and A2 each hang on the other, and nothing on record decides between them.',
      { label: 'undecided', code: 'in-circle', circle: ['a1', 'a2'] },
    ],
    ['Undecided: it speaks against itself.', { label: 'undecided', code: 'in-circle', circle: ['a1'] }],
    [
      'Undecided: E1 speaks against it, E2 speaks for it, and nothing on record decides between them. Against it, too, and undecided: A1 and A2.',
      { label: 'undecided', code: 'strikes-back', by: ['e1'], grounds: ['e2'], rivals: ['a1', 'a2'] },
    ],
    [
      'Undecided: E1 speaks against it, it speaks against that step, and nothing on record decides between them.',
      { label: 'undecided', code: 'strikes-back', by: ['e1'], grounds: [], rivals: [] },
    ],
    ['Undecided: it hangs on A1, still undecided.', { label: 'undecided', code: 'hangs-on', by: ['a1'] }],
  ];
  test.each(cases)('%s', (words, reason) => expect(reasonWords(reason, nameOf)).toBe(words));
  test.each<readonly [string, Reason, string, string]>([
    [
      'b',
      { label: 'out', code: 'attacked', by: ['a'] },
      'recorded',
      'Falls: a, which the desk prefers because “it has the minutes”, speaks against it and stands.',
    ],
    [
      'b',
      { label: 'out', code: 'attacked', by: ['a'] },
      'adjudicated',
      'Falls: a, which the desk settled higher, speaks against it and stands.',
    ],
    [
      'a',
      { label: 'in', code: 'nothing-against', grounds: [] },
      'recorded',
      'Stands: nothing that counts speaks against it. b rebuts it, but the desk prefers it because “it has the minutes”.',
    ],
    [
      'a',
      { label: 'in', code: 'nothing-against', grounds: [] },
      'adjudicated',
      'Stands: nothing that counts speaks against it. b rebuts it, but the desk settled it higher.',
    ],
  ])('%s: %j, %s', (id, reason, basis, words) => {
    const spared = [
      { claimId: 'a', byId: 'b', relationId: 'r', basis: basis as 'recorded' | 'adjudicated', reason: 'it has the minutes.' },
    ];
    expect(reasonWords(reason, (name) => name, { id, spared })).toBe(words);
  });
  test.each([
    ['settled against it', 'settled', 'worst', 'Rejected', true],
    ['settled for it', 'settled', 'best', 'Correct', false],
    ['one’s own', 'mine', 'worst', 'Rejected', false],
  ] as const)('that a claim stands is told apart from its verdict: %s', (_, by, inside, word, told) => {
    const verdict = { by, inside, word };
    const words = reasonWords({ label: 'in', code: 'nothing-against', grounds: [] }, nameOf, { id: 'a', spared: [], verdict });
    expect(words.includes('This is as an argument; the desk’s verdict on it is “Rejected”.')).toBe(told);
  });
  test('a long list ends in a count', () => expect(listed(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more'));
});

describe('words of lines', () => {
  test('counts', () => expect(countWords({ rebuts: 1, answers: 3 })).toBe('1 rebuttal, 3 answers'));
  test.each([
    [{ id: 'r', kind: 'rebuts', on: 'claim' }, null, 'rebuts A1'],
    [{ id: 'r', kind: 'answers', on: 'claim' }, 'rejects', 'answers A1: rejects'],
    [{ id: 'r', kind: 'undercuts', on: 'line' }, null, 'undercuts the step that leads from A1'],
    [{ id: 'r', kind: 'undercuts', on: 'words' }, null, 'undercuts the step from the words of A1 to its truth'],
  ] as const)('%j', (line, answer, words) => expect(endWords(line, 'A1', answer)).toBe(words));
  test('lines break between words, and what does not fit ends in an ellipsis', () => {
    const measure = (text: string) => text.length;
    expect(wrapWords('one two three four', 9, 2, measure)).toEqual(['one two', 'three…']);
    expect(wrapWords('one two', 9, 2, measure)).toEqual(['one two']);
    expect(wrapWords('', 9, 2, measure)).toEqual([]);
    expect([linesOfQuestion('Who pays?'), rowsOfQuestion('Who pays?'), rowsOfQuestion('word '.repeat(14))]).toEqual([1, 1, 2]);
  });
});

describe('the drawing', () => {
  const claim = (id: string): MapClaim => ({
    id,
    proposition: `That ${id}.`,
    kind: 'assertion',
    status: 'tracked',
    appearanceIds: [],
    makerIds: [],
    soMark: null,
    settled: null,
    strongest: null,
  });
  const relation = (id: string, type: MapRelation['type'], from: string, to: string | null, at: string | null = null): MapRelation => ({
    id,
    revision: 1,
    type,
    answer: null,
    reason: '',
    preference: null,
    fromClaimId: from,
    toClaimId: to,
    atRelationId: at,
    atEvidenceLinkId: null,
    atAppearanceId: null,
  });
  const facts: MapFacts = {
    issue: { id: 'q', question: 'Is it so?' },
    centre: null,
    issues: [{ id: 'q', parentId: null, question: 'Is it so?', position: 0 }],
    placed: ['a', 'b'].map((claimId) => ({ issueId: 'q', claimId, bearing: 'affirms', number: null })),
    near: [],
    claims: ['a', 'b', 'c', 'd'].map(claim),
    relations: [relation('r', 'rebuts', 'c', 'a'), relation('u', 'undercuts', 'd', null, 'r')],
    evidence: [],
  };
  const page = mapPageOf(facts);
  const model = mapModel(page, treeOf(page), read(''));
  const scene = sceneOf(model, { at: gridOf(model), gather: new Map() });
  const { pitch, height, step, bus } = measures;
  const box = (key: string) => scene.boxes.find((one) => one.key === key) ?? { x: 0, y: 0, width: 0 };
  const line = (key: string) => scene.lines.find((one) => one.key === key);

  test('each line runs from its box to where the lines into its target gather', () => {
    expect([box('a').y, box('c').y, box('d').y, box('b').y]).toEqual([0, 0, pitch, 2 * pitch]);
    const gather = box('a').x + box('a').width + bus;
    expect(line('c')).toMatchObject({ kind: 'rebuts', own: [{ x: box('c').x }, { x: gather, y: height / 2 }] });
    expect(line('b')?.bus).toHaveLength(3);
  });
  test('one’s own verdict has the mark of what is not settled, and on paper no word', () => {
    const own = { by: 'mine', inside: 'worst', word: 'Rejected' } as const;
    const settled = { by: 'settled', inside: 'worst', word: 'Rejected' } as const;
    expect(markOnScreen(own)).toEqual({ inside: 'none', word: 'not settled; Rejected, by you' });
    expect([settledMark(own).inside, settledMark({ by: 'blind', inside: 'blind', word: 'blind' }).inside]).toEqual(['none', 'none']);
    expect([markOnScreen(settled), settledMark(settled)]).toEqual([settled, settled]);
  });
  test('the rebuttals of a claim are those it makes and those it meets', () => {
    const at = (key: string) => model.byKey.get(key);
    const ids = (key: string) => rebuttalsAt(model, at(key) as Box).map(({ id }) => id);
    expect([ids('a'), ids('b'), ids('c'), ids('d')]).toEqual([['r'], [], ['r'], []]);
  });
  test('an undercutter ends on the line it hits, not on a box', () => {
    expect(line('d')).toMatchObject({ kind: 'undercuts', bus: null });
    expect(line('d')?.own.at(-1)).toEqual({ x: box('c').x - step, y: height / 2 });
  });
  test('ELK is asked about every box and question, with the rows given, and its bends are where lines gather', () => {
    const graph = elkGraph(model);
    expect(graph.children?.map(({ id, y }) => [id, y])).toEqual([
      ['q', 0],
      ['a', 0],
      ['c', 0],
      ['d', pitch],
      ['b', 2 * pitch],
    ]);
    expect(graph.edges?.map(({ sources, targets }) => [...sources, ...targets])).toEqual([
      ['q', 'a'],
      ['a', 'c'],
      ['q', 'b'],
    ]);
    const bend = { id: 's', startPoint: { x: 0, y: 0 }, endPoint: { x: 9, y: 9 }, bendPoints: [{ x: 5, y: 0 }] };
    const placement = placementOf({
      id: 'map',
      children: [{ id: 'a', x: 3, y: 4 }],
      edges: [{ id: 'l', sources: ['q'], targets: ['b'], sections: [bend] }],
    });
    expect([placement.at.get('a'), placement.gather.get('q')]).toEqual([{ x: 3, y: 4 }, 5]);
  });
  test('says what each claim is called and why it stands', () => {
    expect([model.nameOf('c'), model.reasonOf('a')]).toEqual(['A2', expect.stringContaining('A2')]);
    expect(model.byKey.get('d')?.bears).toBe('undercuts the step that leads from A2');
  });
});
