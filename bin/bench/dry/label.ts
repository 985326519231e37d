// What stands in large graphs, and every set of small ones: milliseconds in one process, and for the whole command. Needs no database.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ArgumentGraph } from '@/domain/relation/labelling/argument-graph';
import { extensionsOf } from '@/domain/relation/labelling/extensions-of';
import { labelGraph } from '@/domain/relation/labelling/label-graph';
import type { Semantics } from '@/domain/relation/labelling/label-search';
import { anyGraphOf, chain, crowd, mixedGraphs, pairsThatRebut, rebuttals, ringOfSupport } from '../data/argument-graphs';

const rounds = 9;
const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
const row = (name: string, cells: readonly string[]) => console.log(name.padEnd(72) + cells.map((cell) => cell.padStart(13)).join(''));
const timed = <V>(work: () => V): readonly [number, V] => {
  const start = performance.now();
  const value = work();
  return [performance.now() - start, value];
};

const large: readonly (readonly [string, ArgumentGraph])[] = [
  ['10,000 arguments, 50,000 attacks', anyGraphOf({ arguments: 10_000, attacks: 50_000 })],
  [
    '10,000 arguments, 50,000 attacks, 20,000 supports, 10,000 undercuts',
    anyGraphOf({ arguments: 10_000, attacks: 50_000, supports: 20_000, undercuts: 10_000 }),
  ],
  ['a chain of 10,000 attacks', chain(10_000)],
  ['a ring of 10,000 supports', ringOfSupport(10_000)],
  ['one attack and one undercut, each given 250,000 times', crowd(250_000)],
];
row('what stands: ms', ['cold', `median of ${rounds}`, 'in', 'out', 'undecided']);
for (const [name, graph] of large) {
  const runs = Array.from({ length: rounds }, () => timed(() => labelGraph(graph)));
  const labels = runs[0]?.[1];
  const counts = [labels?.in, labels?.out, labels?.undecided].map((list) => String(list?.length ?? 0));
  row(name, [(runs[0]?.[0] ?? 0).toFixed(0), median(runs.map(([ms]) => ms)).toFixed(0), ...counts]);
}

const small: readonly (readonly [string, ArgumentGraph, Semantics])[] = [
  ['60 arguments, 120 attacks', anyGraphOf({ arguments: 60, attacks: 120 }), 'preferred'],
  ['60 arguments, 800 attacks', anyGraphOf({ arguments: 60, attacks: 800 }), 'preferred'],
  [
    '60 arguments, 120 attacks, 30 supports, 20 undercuts',
    anyGraphOf({ arguments: 60, attacks: 120, supports: 30, undercuts: 20 }),
    'stable',
  ],
  ['9 pairs who rebut each other (2⁹ sets)', pairsThatRebut(9), 'preferred'],
  ['30 pairs who rebut each other (2³⁰ sets)', pairsThatRebut(30), 'preferred'],
  ['60 arguments, 60 rebuttals both ways', rebuttals(60, 60), 'preferred'],
];
row('\nevery set: ms', [`median of ${rounds}`, 'sets', 'complete']);
for (const [name, graph, semantics] of small) {
  const runs = Array.from({ length: rounds }, () => timed(() => extensionsOf(graph, semantics)));
  const found = runs[0]?.[1];
  if (!found?.ok) throw new Error('refused');
  const { extensions, complete } = found.value;
  row(`${name}, ${semantics}`, [median(runs.map(([ms]) => ms)).toFixed(1), String(extensions.length), String(complete)]);
}

const mixed = mixedGraphs(100).map((graph) => timed(() => extensionsOf(graph, 'preferred')));
const worst = Math.max(...mixed.map(([ms]) => ms));
const cut = mixed.filter(([, found]) => found.ok && !found.value.complete && found.value.extensions.length < 1000).length;
row('\n100 graphs of mixed shape, 30 to 60 arguments, preferred', ['median ms', 'longest ms', 'cut short']);
row('', [median(mixed.map(([ms]) => ms)).toFixed(1), worst.toFixed(0), String(cut)]);

const folder = mkdtempSync(path.join(tmpdir(), 'saidso-label-'));
try {
  const file = path.join(folder, 'graph.json');
  writeFileSync(file, JSON.stringify(large[0]?.[1]));
  const command = () => spawnSync(process.execPath, ['bin/saidso.mjs', 'label', file, '--json'], { encoding: 'utf8', maxBuffer: 1e8 });
  const times = Array.from({ length: 5 }, () => timed(command)[0]);
  row('\nthe whole command on the first graph: ms, median of 5', [median(times).toFixed(0)]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
