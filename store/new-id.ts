import { randomUUID } from 'node:crypto';

/** A new UUID, version 7 (RFC 9562, 5.7): milliseconds first, so that ids sort by the time they were made; the rest is random, as in version 4. */
export const newId = (now: Date = new Date()): string => {
  const time = now.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${randomUUID().slice(15)}`;
};
