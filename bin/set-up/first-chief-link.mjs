import { existsSync } from 'node:fs';
import { under } from './places.mjs';
import { tail } from './run.mjs';
import { runScript } from './run-script.mjs';

/** The one-time link that makes the first chief, as long as no real user exists; null when there is none. */
export const firstChiefLink = async (env) => {
  const file = under('bin', 'first-chief-link.ts');
  if (!existsSync(file)) return null;
  const { code, output } = await runScript(file, [], { env });
  return code === 0 ? output.trim() || null : `no link for the first chief could be made: ${tail(output, 2)}`;
};
