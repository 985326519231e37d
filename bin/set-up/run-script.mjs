import { run } from './run.mjs';

/** How Node runs a TypeScript file of the product: `server-only` then means nothing, `@/` is the root. */
export const scriptFlags = ['--import', 'tsx', '--conditions=react-server'];

/** Runs such a file to its end. @returns `{ code, output }` as `run` */
export const runScript = (file, args, options) => run(process.execPath, [...scriptFlags, file, ...args], options);
