import { existsSync, readFileSync } from 'node:fs';

/** Linux tells it in hundredths of a second (proc(5), `/proc/stat`: "steal", the eighth figure of the line of all processors). */
const file = '/proc/stat';
const tickMs = 10;

/** What the host of a virtual machine gave to others of its processors' time since it began, ms of all processors together; 0 where it is not told. */
export const stolenMs = (): number => {
  if (!existsSync(file)) return 0;
  const [, ...ticks] = readFileSync(file, 'utf8').split('\n', 1)[0]?.split(/\s+/) ?? [];
  return Number(ticks[7] ?? 0) * tickMs;
};
