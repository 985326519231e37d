import { spawn } from 'node:child_process';
import { root } from './places.mjs';

const children = new Set();

/** Ends every program that `run` has not seen the end of: for a set-up that is broken off. */
export const endPrograms = () => {
  for (const child of children) child.kill('SIGTERM');
};

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { onLine?: (line: string) => void }} options what `spawn` takes, and
 *   `onLine`, which is handed each line of output as it comes
 * @returns {Promise<{ code: number | string, output: string }>} exit code (or signal) and everything it printed on both streams
 */
export const run = (program, args, { onLine = () => {}, ...options } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    children.add(child);
    let output = '';
    const take = (chunk) => {
      output += chunk;
      for (const line of chunk.split(/[\r\n]+/)) if (line.trim()) onLine(line.trim());
    };
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', take);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      children.delete(child);
      resolve({ code: code ?? signal, output });
    });
  });

/** The last lines of an output, for a line that says what went wrong. */
export const tail = (output, lines = 12) => output.trim().split('\n').slice(-lines).join('\n');
