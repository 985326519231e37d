import { closePools } from '@/store/db';

/** Lets the database go: the last thing a command does, so that its process can end. */
export const letGo = (): Promise<void> => closePools();
