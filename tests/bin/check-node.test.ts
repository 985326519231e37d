import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const text = readFileSync(path.resolve('bin/set-up/check-node.cjs'), 'utf8');

const runOn = (node: string) => {
  const seen: { said: string; code: number | null } = { said: '', code: null };
  const stderr = { write: (words: string) => (seen.said += words) };
  vm.runInNewContext(text, { process: { versions: { node }, stderr, exit: (code: number) => (seen.code = code) } });
  return seen;
};

const tooOld = ['0.12.18', '8.17.0', '12.22.12', '18.20.8', '20.0.0', '20.18.3'];
const newEnough = ['20.19.0', '20.20.2', '21.0.0', '22.11.0', '24.1.0', '100.0.0'];

test.each(tooOld)('Node %s is told what to do in one line, and the exit code is not 0', (node) => {
  const { said, code } = runOn(node);
  expect(said).toBe(`SaidSo needs Node 20.19 or newer, this is ${node}. Install it from https://nodejs.org and start again.\n`);
  expect(code).toBe(1);
});

test.each(newEnough)('Node %s passes', (node) => expect(runOn(node)).toEqual({ said: '', code: null }));

test('nothing in it is newer than the oldest Node', () => {
  const code = text.replace(/^\s*\/\/.*$/gm, '');
  expect(code).not.toMatch(/\b(const|let|class|import|async|await)\b|=>|`|\?\.|\?\?/);
});

test('every command that begins before packages are there asks it first', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const name of ['start', 'dev', 'test']) expect(scripts[name]).toContain('--require ./bin/set-up/check-node.cjs');
});
