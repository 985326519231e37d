import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { run } from '@/bin/set-up/run.mjs';
import { ownFolder } from '@/tests/builders/own-folder';

const old = 'Rain fell. “The pier will not be sold,” 😀 Ann Lee said, “and nobody asked.” It cost 5 million.';
const next = 'Rain fell. “The pier will be sold,” 😀 Ann Lee said, “and nobody asked.” The sun shone.';

/** What the command says of quotes, a line each; no database runs and none is asked for. */
const drift = async (lines: readonly string[]) => {
  const folder = ownFolder('drift');
  const files = { 'old.txt': old, 'new.txt': next, 'quotes.jsonl': lines.join('\n') };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const names = Object.keys(files).map((name) => path.join(folder, name));
  const { code, output } = await run(process.execPath, ['bin/saidso.mjs', 'drift', ...names, '--json'], {
    env: { ...process.env, DATABASE_URL: '' },
  });
  return {
    code,
    lines: output
      .trim()
      .split('\n')
      .filter((line: string) => line !== '' && !line.startsWith('(')),
  };
};

const place = (words: string, text = old) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('each quote is answered on a line of its own, with its places in the new text', async () => {
  const parts = ['The pier will not be sold', 'and nobody asked'].map((words) => Object.values(place(words)));
  const { code, lines } = await drift([
    JSON.stringify({ id: 'a', ...place('and nobody asked') }),
    JSON.stringify({ id: 'b', spans: parts }),
    JSON.stringify({ id: 3, ...place('It cost 5 million') }),
  ]);
  expect(code).toBe(0);
  const there = place('and nobody asked', next);
  expect(lines.map((line: string) => JSON.parse(line))).toEqual([
    {
      id: 'a',
      state: 'exact',
      ...there,
      spans: [[there.start, there.end]],
      exact: 'and nobody asked',
      alarms: [],
      diff: [{ op: 'same', text: 'and nobody asked' }],
    },
    {
      id: 'b',
      state: 'altered',
      start: place('The pier will be sold', next).start,
      end: there.end,
      spans: [Object.values(place('The pier will be sold', next)), [there.start, there.end]],
      exact: next.slice(place('The pier will be sold', next).start, there.end),
      alarms: ['negation'],
      diff: [
        { op: 'same', text: 'The pier will ' },
        { op: 'del', text: 'not ' },
        { op: 'same', text: 'be sold … and nobody asked' },
      ],
    },
    {
      id: 3,
      state: 'missing',
      start: null,
      end: null,
      spans: null,
      exact: null,
      alarms: [],
      diff: [{ op: 'del', text: 'It cost 5 million' }],
    },
  ]);
});

test('a line that is no quote, and a quote that is not in the text, are refused and the others answered', async () => {
  const { code, lines } = await drift([
    '{"id":1}',
    '{"id":"far","start":5,"end":9000}',
    JSON.stringify({ id: 'ok', ...place('Rain fell') }),
  ]);
  expect(code).toBe(1);
  expect(lines).toEqual(expect.arrayContaining(['line 1: refused: input not understood', 'quote far: refused: quote not in text']));
  expect(lines.some((line: string) => line.startsWith('{"id":"ok","state":"exact"'))).toBe(true);
});
