import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fail } from './fail.mjs';
import { under } from './places.mjs';

/** Where everything lies that is not the program: `DATA_DIR`, else `.data` beside it. */
export const dataFolderOf = (env) => path.resolve(env.DATA_DIR || under('.data'));

/** Makes the data folder when it is missing and makes sure that we can write there. @returns its path */
export const openDataFolder = (env) => {
  const folder = dataFolderOf(env);
  try {
    // Root's Postgres runs as nobody: it may pass through, not look around.
    makeFolder(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
    accessSync(folder, constants.W_OK | constants.X_OK);
    const trial = path.join(folder, `.trial-${process.pid}`);
    writeFileSync(trial, '');
    rmSync(trial);
  } catch (error) {
    fail(
      `SaidSo cannot write to ${folder} (${error.code ?? error.message}). Give it to the user who starts, or set DATA_DIR to a folder of theirs.`,
    );
  }
  return folder;
};

// Node's own way of making parents never comes back from a file system that refuses with "no such folder", such as /proc.
const makeFolder = (folder, mode) => {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder), mode);
  mkdirSync(folder, { mode });
};
