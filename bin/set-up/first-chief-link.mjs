import { existsSync } from 'node:fs';
import { under } from './places.mjs';
import { runScript } from './run-script.mjs';

/** The one-time link that makes the first chief, as long as no real user exists; null when there is none. */
export const firstChiefLink = async (env) => {
  const file = under('bin', 'first-chief-link.ts');
  if (!existsSync(file)) return null;
  const { code, output } = await runScript(file, [], { env });
  if (code === 0) return output.trim() || null;
  return `no link could be made: ${/^.*Error.*$/m.exec(output)?.[0] ?? output}`;
};
