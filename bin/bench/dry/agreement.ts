// How far a million verdicts agree: milliseconds for each measure in one process, and for the whole command on a file. Needs no database.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bootstrapAlpha } from '@/domain/verdict/agreement/bootstrap';
import { cohenKappas } from '@/domain/verdict/agreement/cohen';
import { fleissKappa } from '@/domain/verdict/agreement/fleiss';
import type { Judged } from '@/domain/verdict/agreement/judged';
import { krippendorffAlpha } from '@/domain/verdict/agreement/krippendorff';
import { perCentAgreement } from '@/domain/verdict/agreement/per-cent';
import { levels } from '@/domain/verdict/agreement/places';
import { verdictReader } from '@/formats/csv/read-verdicts';
import { type Shape, verdictLines } from '../data/verdict-lines';

const shapes: readonly (Shape & { readonly name: string })[] = [
  { name: '200,000 units, 5 coders, 5 values', units: 200_000, coders: 5, values: 5, gaps: 0 },
  { name: 'the same with every fifth verdict missing', units: 250_000, coders: 5, values: 5, gaps: 0.2 },
  { name: '100,000 units, 10 coders, 1,000,000 values', units: 100_000, coders: 10, values: 1_000_000, gaps: 0 },
  { name: '1,000 units, 1,000 coders, 5 values', units: 1000, coders: 1000, values: 5, gaps: 0 },
];
const row = (name: string, cells: readonly string[]) => console.log(name.padEnd(46) + cells.map((cell) => cell.padStart(11)).join(''));
const took = (work: () => unknown): string => {
  const start = performance.now();
  work();
  return (performance.now() - start).toFixed(0);
};

const judgedOf = (text: string): Judged => {
  const reader = verdictReader('interval');
  const refused = reader.take(text, true);
  const sheet = reader.sheet();
  if (refused || !sheet.ok) throw new Error('refused');
  return sheet.value.judged;
};

const folder = mkdtempSync(path.join(tmpdir(), 'saidso-agreement-'));
/** The median of three runs, in milliseconds. */
const whole = (file: string, level: string): string => {
  const once = () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['bin/saidso.mjs', 'agreement', file, '--level', level, '--json'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) throw new Error(stderr.toString());
    return performance.now() - start;
  };
  const [, middle = Number.NaN] = [once(), once(), once()].sort((a, b) => a - b);
  return middle.toFixed(0);
};

try {
  row('a million verdicts, one process: ms', ['percent', ...levels.map((level) => `α ${level}`), 'fleiss', 'cohen']);
  for (const { name, ...shape } of shapes) {
    const judged = judgedOf(verdictLines(shape));
    row(name, [
      took(() => perCentAgreement(judged)),
      ...levels.map((level) => took(() => krippendorffAlpha(judged, level))),
      took(() => fleissKappa(judged)),
      took(() => cohenKappas(judged)),
    ]);
  }
  row('\nthe whole command, file and start included: ms', levels);
  for (const { name, ...shape } of shapes) {
    const file = path.join(folder, 'verdicts.csv');
    writeFileSync(file, verdictLines(shape));
    row(
      name,
      levels.map((level) => whole(file, level)),
    );
  }
  const rounds = judgedOf(verdictLines({ units: 1000, coders: 3, values: 5, gaps: 0.1 }));
  row('\na bootstrap of 1,000 draws, 1,000 units: ms', levels);
  row(
    '3 coders, 5 values, every tenth missing',
    levels.map((level) => took(() => bootstrapAlpha(rounds, level, { seed: 1 }))),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
