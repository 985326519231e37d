import { whenActWritten } from '@/store/act-written';
import { sealEvents } from '@/store/seal-events';

/** How often committed events are sealed, in milliseconds; on a quiet desk an act of this process is sealed `soon` after it. */
const every = 1_000;
const soon = 100;

/** Seals what is committed and not sealed yet, in all workspaces; gives how many events. */
export const sealHistory = (now: Date): Promise<number> => sealEvents(now);

/**
 * Seals every second until stopped, and at once when an act breaks the quiet, so that open pages hear of it. A busy desk is sealed in
 * batches of a second. A failed round is said once and tried again: an unsealed event is never lost.
 */
export const keepSealing = (clock: () => Date, say: (words: string) => void): (() => void) => {
  let stopped = false;
  let failing = false;
  let timer: NodeJS.Timeout | undefined;
  let quiet = false;
  const round = async () => {
    quiet = false;
    try {
      const sealed = await sealEvents(clock());
      failing = false;
      quiet = sealed === 0;
    } catch (error) {
      if (!failing) say(`history is not being sealed: ${error instanceof Error ? error.message : String(error)}`);
      failing = true;
    }
    if (!stopped) timer = setTimeout(round, every).unref();
  };
  const deaf = whenActWritten(() => {
    if (!quiet || stopped) return;
    quiet = false;
    clearTimeout(timer);
    timer = setTimeout(round, soon).unref();
  });
  void round();
  return () => {
    stopped = true;
    deaf();
    clearTimeout(timer);
  };
};
