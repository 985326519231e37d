import { commandOf, parentOf } from './processes.mjs';
import { endPrograms } from './run.mjs';

/**
 * Stops everything in good order, once, for whatever reason: Ctrl-C, SIGTERM, a closed terminal, an npm that was ended
 * (it does not always pass its signal on), or a part that ended by itself.
 * @returns `{ first(undo), whenPartEnds(name, ended), stop(code) }`; what was begun last is stopped first
 */
export const stopWhenAsked = () => {
  const undos = [];
  let stopping = null;
  const stop = (code) => {
    stopping ??= (async () => {
      endPrograms();
      for (const undo of undos) await (async () => undo())().catch((error) => console.error(error.message));
      process.exit(code);
    })();
    return stopping;
  };
  const asked = () => {
    if (!stopping) console.log('\nStopping …');
    stop(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, asked);
  // Whoever read our lines has gone.
  process.stdout.on('error', asked);
  if (process.env.npm_lifecycle_event) whenParentEnds(asked);
  return {
    first: (undo) => undos.unshift(undo),
    whenPartEnds: async (name, ended) => {
      await ended;
      if (stopping) return;
      console.error(`\n${name} ended by itself; the rest is stopped. Nothing that was saved is lost: start again.`);
      stop(1);
    },
    stop,
  };
};

// npm begins a shell which begins us: when npm is killed the shell stays, with another parent.
const whenParentEnds = (then) => {
  const parent = process.ppid;
  const npm = /(^|\/)(ba|da|z)?sh /.test(commandOf(parent) ?? '') ? parentOf(parent) : null;
  const every = process.platform === 'linux' ? 500 : 2000;
  setInterval(() => {
    if (process.ppid !== parent || (npm !== null && parentOf(parent) !== npm)) then();
  }, every).unref();
};
