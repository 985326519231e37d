import { endListening } from '@/store/live-listener';

/** Ends every following of this process: its pages come back to another one, or to the next. */
export const letFollowersGo = (): void => endListening();
