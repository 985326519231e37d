import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root, under } from './places.mjs';

/** The rooms that exist, as HOUSE names them. */
export const rooms = () => ['app', 'desk', 'domain', 'formats', 'store', 'bin', 'seeds', 'tests'].filter((room) => existsSync(under(room)));

const generated = new Set(['store/prisma-client', 'tests/artefacts']);

/** Every file below some folders that is wanted, as paths from the root with forward slashes, in order. */
export const filesBelow = (folders, isWanted = () => true, from = root) =>
  folders
    .flatMap((folder) =>
      readdirSync(path.join(from, folder), { withFileTypes: true }).flatMap((entry) => {
        const at = path.posix.join(folder, entry.name);
        if (entry.isDirectory()) return generated.has(at) ? [] : filesBelow([at], isWanted, from);
        return isWanted(at) ? [at] : [];
      }),
    )
    .sort();

/** What is written by hand in TypeScript or JavaScript. */
export const sourcesIn = (folders) => filesBelow(folders, (file) => /\.(ts|tsx|mts|mjs|cjs|js)$/.test(file));
