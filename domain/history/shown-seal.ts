import type { ShownSeal } from './seal';

/** A seal as it is shown and written down: "12:4f3a09c1d2e8b7a6", its number and the first digits of its MAC. */
export const writeShownSeal = ({ number, head }: ShownSeal): string => `${number}:${head}`;

/** Reads it back; null when it is none. At least eight digits, so that no other seal has them by chance. */
export const readShownSeal = (written: string): ShownSeal | null => {
  const parts = /^\s*(\d{1,9}):([0-9a-f]{8,64})\s*$/i.exec(written);
  return parts ? { number: Number(parts[1]), head: (parts[2] ?? '').toLowerCase() } : null;
};
