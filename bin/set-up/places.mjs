import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root, wherever a command was called from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A path under the root. */
export const under = (...parts) => path.join(root, ...parts);

/** What a small file says, trimmed; null when it is not there. */
export const readIf = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : null);
