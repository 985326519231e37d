import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { readIf } from './places.mjs';

/** A secret of 32 random bytes in hex, made on first use and kept in a file that only its owner can read. */
export const keptSecret = (file) => {
  const kept = readIf(file);
  if (kept) return kept;
  const made = randomBytes(32).toString('hex');
  writeFileSync(file, `${made}\n`, { mode: 0o600 });
  return made;
};
