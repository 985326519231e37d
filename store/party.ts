import type { Writer } from './writer';

/** The standing or withdrawn party with this code, or null: a code stays with the actor that had it. */
export const partyWithCode = async (w: Writer, code: string): Promise<string | null> =>
  ((await w.find('party', { code }))?.id as string | undefined) ?? null;
