// One engine on one of the costly cases, in a process of its own that can be stopped: an answer that never comes is an answer too.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Engine, engines, type Spent, spend } from './drift-costs';

type Task = { readonly engine: Engine; readonly name: string; readonly runs: number };

/** The runs in their order, the first in a cold process; null when one of them has not come to its end within the limit (ms). */
export const spendInTime = ({ engine, name, runs }: Task, limit: number): Promise<readonly Spent[] | null> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [engine, name, String(runs)]);
    const done: Spent[] = [];
    let timer: NodeJS.Timeout | undefined;
    child.on('error', reject);
    child.on('message', (message: 'starts' | Spent) => {
      clearTimeout(timer);
      if (message === 'starts') timer = setTimeout(() => child.kill('SIGKILL'), limit);
      else done.push(message);
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code !== 0 && signal !== 'SIGKILL') reject(new Error(`${engine} broke off at “${name}”`));
      else resolve(done.length < runs ? null : done);
    });
  });

const [name, runs] = process.argv.slice(3);
const engine = engines.find((one) => one === process.argv[2]);
if (process.argv[1] === fileURLToPath(import.meta.url) && engine && name && process.send)
  for (let run = 0; run < Number(runs); run++) {
    process.send('starts');
    // the parent must hear of the start before the work leaves no time to send it
    await new Promise(setImmediate);
    process.send(spend(engine, name));
  }
