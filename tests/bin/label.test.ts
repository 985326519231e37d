import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { run } from '@/bin/set-up/run.mjs';
import { ownFolder } from '@/tests/builders/own-folder';

/** What the command says of a graph; no database runs and none is asked for. */
const label = (graph: object | string, ...options: string[]) => {
  const file = path.join(ownFolder('label'), 'graph.json');
  writeFileSync(file, typeof graph === 'string' || graph instanceof Uint8Array ? graph : JSON.stringify(graph));
  return labelFile(file, ...options);
};
const labelFile = async (file: string, ...options: string[]) => {
  const { code, output } = await run(process.execPath, ['bin/saidso.mjs', 'label', file, '--json', ...options], {
    env: { ...process.env, DATABASE_URL: '' },
  });
  return {
    code,
    lines: output
      .trim()
      .split('\n')
      .map((text: string) => text.replace(`${file}: `, '')),
  };
};
const graph = {
  arguments: ['accusation', 'denial', 'witness', 'alibi'],
  attacks: [
    ['accusation', 'denial'],
    ['denial', 'accusation'],
  ],
  supports: [['witness', 'accusation']],
  undercuts: [['alibi', ['witness', 'accusation']]],
};

test('what stands is one object on one line, in the order given', async () => {
  const { code, lines } = await label(graph);
  expect(code).toBe(0);
  expect(lines.map((text: string) => JSON.parse(text))).toEqual([
    { in: ['denial', 'witness', 'alibi'], out: ['accusation'], undecided: [] },
  ]);
});

test('the sets that can be held together', async () => {
  const { undercuts: _, ...open } = graph;
  const { code, lines } = await label(open, '--semantics', 'preferred');
  expect(code).toBe(0);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    extensions: [
      ['accusation', 'witness', 'alibi'],
      ['denial', 'witness', 'alibi'],
    ],
    complete: true,
  });
});

const many = { arguments: Array.from({ length: 61 }, (_, k) => `a${k}`) };
test.each<readonly [string, object | string, readonly string[], string]>([
  ['no JSON', '{', [], 'refused: input not understood {"because":"not JSON"}'],
  [
    'an id that is no argument',
    { ...graph, attacks: [['denial', 'rumour']] },
    [],
    'refused: input not understood {"at":"attacks.0","because":"not an argument","argument":"rumour"}',
  ],
  [
    'a misspelled key',
    { arguments: ['a'], attack: [['a', 'a']] },
    [],
    'refused: input not understood {"key":"attack","because":"no such key","keys":["arguments","attacks","supports","undercuts"]}',
  ],
  ['a name that is not UTF-8', Buffer.from('{"arguments":["Zoë"]}', 'latin1'), [], 'refused: encoding unknown {"because":"not UTF-8"}'],
  [
    'a file that ends within a letter',
    Buffer.from('{"arguments":[]} ë').subarray(0, -1),
    [],
    'refused: encoding unknown {"because":"not UTF-8"}',
  ],
  ['a semantics we do not have', graph, ['--semantics', 'ideal'], 'refused: input not understood {"semantics":"ideal"}'],
  ['too many arguments for every set', many, ['--semantics', 'stable'], 'refused: too many arguments {"arguments":61,"limit":60}'],
])('%s is refused in one line', async (_name, given, options, words) => {
  expect(await label(given, ...options)).toEqual({ code: 1, lines: [words] });
});

test('a folder is called a folder, and a file that is not there is not found', async () => {
  const folder = ownFolder('label');
  expect(await labelFile(folder)).toEqual({ code: 1, lines: ['refused: input not understood {"because":"a folder, not a file"}'] });
  expect(await labelFile(path.join(folder, 'none.json'))).toEqual({ code: 1, lines: ['refused: not found'] });
});

test('a mark of byte order before the graph is no part of it', async () => {
  expect(await label('\ufeff{"arguments":["Zoë"]}')).toEqual({ code: 0, lines: ['{"in":["Zoë"],"out":[],"undecided":[]}'] });
});

test('a crowd of equal attacks and equal undercuts is answered as one of each', async () => {
  const many = <T>(one: T): T[] => Array.from({ length: 100_000 }, () => one);
  const crowded = { arguments: ['a', 'b', 'c'], attacks: many(['a', 'b']), undercuts: many(['c', ['a', 'b']]) };
  expect(await label(crowded)).toEqual({ code: 0, lines: ['{"in":["a","b","c"],"out":[],"undecided":[]}'] });
});
