import { sealEvents } from '@/store/seal-events';

/** How often committed events are sealed, in milliseconds. */
const every = 1_000;

/** Seals what is committed and not sealed yet, in all workspaces; gives how many events. */
export const sealHistory = (now: Date): Promise<number> => sealEvents(now);

/** Seals every second until stopped. A failed round is said once and tried again: an unsealed event is never lost. */
export const keepSealing = (clock: () => Date, say: (words: string) => void): (() => void) => {
  let stopped = false;
  let failing = false;
  let timer: NodeJS.Timeout | undefined;
  const round = async () => {
    try {
      await sealEvents(clock());
      failing = false;
    } catch (error) {
      if (!failing) say(`history is not being sealed: ${error instanceof Error ? error.message : String(error)}`);
      failing = true;
    }
    if (!stopped) timer = setTimeout(round, every).unref();
  };
  void round();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
};
