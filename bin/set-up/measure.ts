// Runs the measures of bin/bench and prints them as a table of ratios to `select 1` on one connection in the same run.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import postgres from 'postgres';

/** One file of bin/bench: its name in the table, what it needs beforehand, and the work that is timed. */
type Measure = {
  readonly name: string;
  readonly prepare: (db: postgres.Sql) => Promise<unknown>;
  readonly run: (db: postgres.Sql, prepared: never) => Promise<unknown>;
  /** How often it is timed; 300 unless said. */
  readonly runs?: number;
  /** For a script that has opened pools of its own. */
  readonly end?: () => Promise<unknown>;
};

const folder = path.join(import.meta.dirname, '..', 'bench');
const wanted = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((file) => /\.(ts|mjs)$/.test(file) && (wanted.length === 0 || wanted.includes(file.replace(/\.\w+$/, ''))))
  .sort();
if (files.length === 0) throw new Error(`no measure in bin/bench is called ${wanted.join(', ')}`);

const db = postgres(process.env.DATABASE_URL ?? '', { max: 1 });
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
const at = (share: number, times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

/** What a measure leaves behind, garbage above all, is cleared away within this: else it would be counted into the floor and flatter the ratio. */
const clearedMs = 5;

/** Floor and measure take turns, so that whatever else the machine does hits both alike. */
const take = async ({ name, prepare, run, runs = 300 }: Measure) => {
  const prepared = (await prepare(db)) as never;
  await db`analyze`;
  const [floor, times]: [number[], number[]] = [[], []];
  for (let i = -Math.min(30, runs); i < runs; i++) {
    await setTimeout(clearedMs);
    const [f, t] = [await timed(() => db`select 1`), await timed(() => run(db, prepared))];
    if (i >= 0) floor.push(f);
    if (i >= 0) times.push(t);
  }
  const f = at(0.5, floor);
  return { name, p50: at(0.5, times), p95: at(0.95, times), f, runs };
};

const cell = (text: string | number, width: number) => (typeof text === 'number' ? text.toFixed(2) : text).padStart(width);
const row = (name: string, cells: readonly (string | number)[]) =>
  console.log(`${name.padEnd(58)}${cells.map((c) => cell(c, 10)).join('')}`);

console.log('');
row('F is the p50 of `select 1` beside each measure', ['p50 / F', 'p95 / F', 'p50 ms', 'p95 ms', 'F ms', 'runs']);
const ends: (() => Promise<unknown>)[] = [];
for (const file of files) {
  const measure = (await import(pathToFileURL(path.join(folder, file)).href)) as Measure;
  const { name, p50, p95, f, runs } = await take(measure);
  row(name, [p50 / f, p95 / f, p50, p95, f, String(runs)]);
  if (measure.end) ends.push(measure.end);
}
for (const end of ends) await end();
await db.end();
