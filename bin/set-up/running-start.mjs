import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fail } from './fail.mjs';
import { readIf } from './places.mjs';
import { commandOf, endProcess, isAlive, waitUntil } from './processes.mjs';

// `running.json` in the data folder: which start uses it, and which server that start has begun.
const fileOf = (dataFolder) => path.join(dataFolder, 'running.json');

/** True when the process with this id is still the program that was noted; ids are used again. */
const isStill = (pid, part) => Number.isInteger(pid) && pid !== process.pid && isAlive(pid) && (commandOf(pid)?.includes(part) ?? false);

const noted = (dataFolder) => JSON.parse(readIf(fileOf(dataFolder)) ?? '{}');

/** True while another process runs SaidSo on a data folder. */
export const isClaimed = (dataFolder) => isStill(noted(dataFolder).start, 'start.mjs');

/**
 * Claims a data folder for this start. Another start that still runs keeps it; what a killed start left behind is ended.
 * @returns the text of the step's line, null when there was nothing to end
 */
export const claimDataFolder = async (dataFolder) => {
  const before = noted(dataFolder);
  // One that was just asked to stop, or has just lost its npm, needs a moment.
  if (!(await waitUntil(() => !isClaimed(dataFolder), 4)))
    fail(
      `SaidSo already runs on ${dataFolder} at ${before.address} (process ${before.start}). Stop that one first, or set DATA_DIR and PORT.`,
    );
  const left = isStill(before.server, 'next') ? before.server : null;
  if (left) await endProcess(left);
  return left ? `ended, left over from an earlier start (process ${left})` : null;
};

/** Notes who runs here: `{ start, server, address }`. */
export const noteRunning = (dataFolder, running) => {
  // Whole or not at all: a start that was killed while it wrote must not stand in the way of the next.
  writeFileSync(`${fileOf(dataFolder)}.new`, `${JSON.stringify(running)}\n`);
  renameSync(`${fileOf(dataFolder)}.new`, fileOf(dataFolder));
};

/** The last thing a start does. */
export const forgetRunning = (dataFolder) => rmSync(fileOf(dataFolder), { force: true });
