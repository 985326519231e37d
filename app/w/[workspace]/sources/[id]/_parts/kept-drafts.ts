import { z } from 'zod';
import { actorKinds } from '@/domain/actor/actor-kind';
import { kinds } from '@/domain/attribution/kind';
import type { StatementDraft } from '@/domain/claim/statement-draft';
import { bearings, spansShape } from '@/domain/claim/statement-input';
import type { Span } from '@/domain/text/span';

/** What was typed for an item of a text, and the words it was typed for. */
export type KeptDraft = { readonly draft: StatementDraft; readonly spans: readonly Span[] };

const keptShape = z.object({
  draft: z.object({
    proposition: z.string(),
    kind: z.enum(kinds),
    claim: z.object({ id: z.string(), proposition: z.string() }).nullable(),
    speaker: z.object({ id: z.string().nullable(), name: z.string(), kind: z.enum(actorKinds) }),
    unnamed: z.boolean(),
    description: z.string(),
    capacity: z.union([z.enum(['suggested', 'own']), z.object({ id: z.string() })]),
    mode: z.enum(['direct', 'indirect', 'mixed']),
    said: z.string(),
    issues: z.array(z.object({ id: z.string(), bearing: z.enum(bearings) })),
  }),
  spans: spansShape,
});

/** What a browser keeps between two visits, as far as drafts need it: Storage has all of it. */
export type Shelf = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

const parsed = (words: string | null): KeptDraft | null => {
  try {
    return words === null ? null : (keptShape.safeParse(JSON.parse(words)).data ?? null);
  } catch {
    return null;
  }
};

/**
 * Statements that are being typed for one version of a text, by item. They stand in memory while the page lives and in the browser's own
 * storage until they are kept or left, so that a reload loses nothing. `shelf` gives null where there is no storage (on the server).
 */
export const keptDrafts = (versionId: string, shelf: () => Shelf | null) => {
  const typed = new Map<string, KeptDraft>();
  const prefix = `saidso-draft ${versionId} `;
  /** A browser that keeps nothing (full, or forbidden) leaves the draft in memory only. */
  const quietly = <V>(act: (kept: Shelf) => V): V | null => {
    try {
      const kept = shelf();
      return kept && act(kept);
    } catch {
      return null;
    }
  };
  return {
    get: (id: string): KeptDraft | undefined => typed.get(id),
    set: (id: string, draft: StatementDraft, spans: readonly Span[]): void => {
      typed.set(id, { draft, spans });
      quietly((kept) => kept.setItem(prefix + id, JSON.stringify({ draft, spans })));
    },
    /** Left on purpose: it stays in memory in case the card is opened again, and is not offered after a reload. */
    leave: (id: string): void => {
      quietly((kept) => kept.removeItem(prefix + id));
    },
    delete: (id: string): void => {
      typed.delete(id);
      quietly((kept) => kept.removeItem(prefix + id));
    },
    /** Takes what an earlier visit left unfinished into memory, as far as it lies within a text of `length` units; what cannot be read is left out. */
    recall: (length: number): ReadonlyMap<string, KeptDraft> =>
      quietly((kept) => {
        const keys = Array.from({ length: kept.length }, (_, at) => kept.key(at) ?? '').filter((key) => key.startsWith(prefix));
        for (const key of keys) {
          const found = parsed(kept.getItem(key));
          if (found?.spans.every(([start, end]) => start < end && end <= length)) typed.set(key.slice(prefix.length), found);
        }
        return new Map(typed);
      }) ?? new Map(),
  };
};

export type KeptDrafts = ReturnType<typeof keptDrafts>;
