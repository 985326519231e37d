import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { run } from '@/bin/set-up/run.mjs';
import { ownFolder } from '@/tests/builders/own-folder';

/** What the command says of a graph; no database runs and none is asked for. */
const label = async (graph: object | string, ...options: string[]) => {
  const file = path.join(ownFolder('label'), 'graph.json');
  writeFileSync(file, typeof graph === 'string' ? graph : JSON.stringify(graph));
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
  ['a semantics we do not have', graph, ['--semantics', 'ideal'], 'refused: input not understood {"semantics":"ideal"}'],
  ['too many arguments for every set', many, ['--semantics', 'stable'], 'refused: too many arguments {"arguments":61,"limit":60}'],
])('%s is refused in one line', async (_name, given, options, words) => {
  expect(await label(given, ...options)).toEqual({ code: 1, lines: [words] });
});
