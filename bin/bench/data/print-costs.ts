import { cpus, loadavg } from 'node:os';
import type { Costs } from './page-costs';

/** The most that an interaction may hold the main thread, ms. */
const limit = 100;

/** Every step with its block in each round, and the longest of them against the limit: no interaction may pass it, whatever else the machine does. */
export const printCosts = (title: string, { steps, stolen }: Costs): void => {
  console.log(`\n${title}: longest block of the main thread, ms, ${stolen.length} rounds; the longest of them as a share of ${limit}`);
  console.log(
    `(0: under 50; load of the machine ${loadavg()[0]?.toFixed(1)}, ${cpus().length} cores; own: what the thread itself worked, in one more round, traced)`,
  );
  console.log(`${'taken away by the host'.padEnd(32)} ${stolen.map((ms) => ms.toFixed(0).padStart(5)).join(' ')}`);
  for (const { name, worst, own } of steps)
    console.log(
      `${name.padEnd(32)} ${worst.map((ms) => String(ms).padStart(5)).join(' ')}   ${(Math.max(...worst) / limit).toFixed(2)}   own ${own.toFixed(0).padStart(4)}`,
    );
};
