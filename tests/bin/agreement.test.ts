import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run } from '@/bin/set-up/run.mjs';
import { ownFolder } from '@/tests/builders/own-folder';

const folder = ownFolder('agreement');
const fileOf = (text: string | Uint8Array, name = 'verdicts.csv'): string => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};
/** What the command says; no database runs and none is asked for. */
const agreement = async (...args: readonly string[]) => {
  const { code, output } = await run(process.execPath, ['--no-warnings', 'bin/saidso.mjs', 'agreement', ...args], {
    env: { ...process.env, DATABASE_URL: '' },
  });
  return { code, output: output.trim() };
};

/** Krippendorff 2011, section C: twelve units by four observers, gaps where nobody said anything. */
const observers = ['123321412___', '1233224125_3', '_3332342251_', '12332441251_'];
const krippendorff = `unit,coder,value\n${observers
  .flatMap((line, coder) => [...line].map((value, unit) => `u${unit + 1},${'abcd'[coder]},${value === '_' ? '' : value}`))
  .join('\n')}\n`;

test.each([
  ['nominal', 0.743],
  ['ordinal', 0.815],
  ['interval', 0.849],
  ['ratio', 0.797],
])('prints exactly the agreed keys, with Krippendorff’s own figure: %s %d', async (level, figure) => {
  const { code, output } = await agreement(fileOf(krippendorff), '--level', level, '--json');
  expect(code).toBe(0);
  const said = JSON.parse(output);
  expect(Object.keys(said)).toEqual(['units', 'coders', 'percent', 'alpha', 'fleiss', 'cohen']);
  expect(said).toMatchObject({ units: 12, coders: 4, alpha: expect.closeTo(figure, 3), fleiss: null });
  expect(said.cohen).toHaveLength(6);
  expect(Object.keys(said.cohen[0])).toEqual(['a', 'b', 'kappa', 'n']);
  expect(said.cohen[0]).toMatchObject({ a: 'a', b: 'b', n: 9 });
});

describe('one coder pair, two categories', () => {
  const lines = ['u1,x,yes', 'u1,y,yes', 'u2,x,no', 'u2,y,no', 'u3,x,yes', 'u3,y,no', 'u4,x,no', 'u4,y,no'];
  const said = { units: 4, coders: 2, percent: 0.75, alpha: expect.closeTo(8 / 15, 12), fleiss: expect.closeTo(7 / 15, 12) };
  const cohen = [{ a: 'x', b: 'y', kappa: 0.5, n: 4 }];

  test.each([
    ['as it comes', 'unit,coder,value\n', lines],
    ['backwards, in CRLF with a mark of byte order', '\ufeffunit,coder,value\r\n', [...lines].reverse().map((line) => `${line}\r`)],
  ])('%s', async (_name, header, body) => {
    const { output } = await agreement(fileOf(header + body.join('\n')), '--level', 'nominal', '--json');
    expect(JSON.parse(output)).toEqual({ ...said, cohen });
  });

  test('as a table somebody reads, with the unit that caused it and an interval that a seed settles', async () => {
    const args = [fileOf(`unit,coder,value\n${lines.join('\n')}`), '--level', 'nominal', '--draws', '200', '--seed', '7'];
    const { code, output } = await agreement(...args);
    expect(code).toBe(0);
    expect(output).toContain('4 units, 2 coders, 8 verdicts');
    expect(output).toContain('too few units to lean on');
    expect(output).toMatch(/u3 +100.0 %/);
    expect((await agreement(...args)).output).toBe(output);
  });
});

test('one category only: null, not 1', async () => {
  const { code, output } = await agreement(fileOf('unit,coder,value\nu,a,1\nu,b,1\nv,a,1\nv,b,1\n'), '--level', 'nominal', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(output)).toEqual({
    units: 2,
    coders: 2,
    percent: 1,
    alpha: null,
    fleiss: null,
    cohen: [{ a: 'a', b: 'b', kappa: null, n: 2 }],
  });
});

describe('refused in one line, exit code 1', () => {
  test.each([
    [
      'a coder who judged a unit twice',
      'unit,coder,value\nu,a,1\nu,a,2\n',
      'nominal',
      'refused: already there {"unit":"u","coder":"a","lines":[2,3]}',
    ],
    ['a word where numbers are', 'unit,coder,value\nu,a,high\n', 'ordinal', 'refused: input not understood {"line":2'],
    ['other columns', 'a,b,c\n', 'nominal', 'refused: input not understood {"line":1,"missing"'],
    ['bytes that are not UTF-8', new Uint8Array([0x75, 0xff, 0xfe]), 'nominal', 'refused: encoding unknown'],
  ])('%s', async (_name, text, level, words) => {
    const { code, output } = await agreement(fileOf(text), '--level', level, '--json');
    expect([code, output.split('\n').length]).toEqual([1, 1]);
    expect(output).toContain(words);
  });

  test('a file that is not there', async () => {
    expect(await agreement(path.join(folder, 'nowhere.csv'), '--level', 'nominal')).toMatchObject({ code: 1 });
  });

  test.each([['nonsense'], [undefined]])('level %s', async (level) => {
    const { code, output } = await agreement(fileOf(krippendorff), ...(level ? ['--level', level] : []));
    expect(code).toBe(1);
    expect(output).toContain('--level');
  });
});

test('a hundred thousand verdicts come through whole', async () => {
  const lines = Array.from({ length: 100_000 }, (_, i) => `u${i >> 2},c${i & 3},${(i >> 2) % 3 === 0 ? i & 1 : 1}`);
  const { output } = await agreement(fileOf(`unit,coder,value\n${lines.join('\n')}\n`), '--level', 'nominal', '--json');
  const { units, coders, cohen } = JSON.parse(output);
  expect([units, coders]).toEqual([25_000, 4]);
  expect(cohen.map((pair: { a: string; b: string; kappa: number | null }) => [pair.a + pair.b, pair.kappa])).toEqual([
    ['c0c1', 0],
    ['c0c2', 1],
    ['c0c3', 0],
    ['c1c2', 0],
    ['c1c3', null],
    ['c2c3', 0],
  ]);
});
