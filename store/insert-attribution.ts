import type { HopInput } from '@/domain/claim/statement-input';
import type { PartialDate } from '@/domain/source/partial-date';
import { actorFor } from './actor';
import type { Writer } from './writer';

/** The three columns of a partial date under a prefix. */
export const dateColumns = <P extends string>(prefix: P, date: PartialDate | null | undefined) =>
  ({
    [`${prefix}_earliest`]: date?.earliest ?? null,
    [`${prefix}_latest`]: date?.latest ?? null,
    [`${prefix}_precision`]: date?.precision ?? 'unknown',
  }) as Record<`${P}_earliest` | `${P}_latest`, string | null> & Record<`${P}_precision`, string>;

/** The partial date in the three columns of a row; null when it is unknown. */
export const partialDateOf = (row: Readonly<Record<string, unknown>>, prefix: string): PartialDate | null => {
  const day = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : (value as string | null));
  const precision = row[`${prefix}_precision`];
  if (precision === 'unknown') return null;
  return { earliest: day(row[`${prefix}_earliest`]), latest: day(row[`${prefix}_latest`]), precision } as PartialDate;
};

/** What an appearance needs to know of the attribution just written. */
export type WrittenAttribution = {
  readonly id: string;
  readonly speakerId: string | null;
  readonly mode: string;
  readonly actorIds: string[];
};

/** The version in which the mentions and cues of a chain lie, with its text. */
export type ChainPlace = { readonly versionId: string; readonly text: string };

/** A new chain of hops with their actors (found by name or made) and occasions. The text gives the mention's words. */
export const insertAttribution = async (
  w: Writer,
  chain: readonly HopInput[],
  { versionId, text }: ChainPlace,
): Promise<WrittenAttribution> => {
  const id = await w.add('attribution', { version_id: versionId });
  const everyone: string[] = [];
  let speakers: string[] = [];
  for (const [i, hop] of chain.entries()) {
    const place = hop.occasion;
    const occasionId = place && (place.place || place.medium || place.event) ? await w.add('occasion', { ...place }) : null;
    const hopId = await w.add('hop', {
      attribution_id: id,
      position: i + 1,
      description: hop.description ?? null,
      cue: hop.cue ?? null,
      cue_start: hop.cueSpan?.[0] ?? null,
      cue_end: hop.cueSpan?.[1] ?? null,
      mention: hop.mention ? text.slice(hop.mention[0], hop.mention[1]) : null,
      mention_start: hop.mention?.[0] ?? null,
      mention_end: hop.mention?.[1] ?? null,
      mode: hop.mode,
      ...dateColumns('said', hop.said),
      language: hop.language ?? null,
      occasion_id: occasionId,
    });
    speakers = [];
    for (const ref of hop.actors) {
      const actorId = await actorFor(w, ref);
      if (!speakers.includes(actorId)) await w.add('hop_actor', { hop_id: hopId, actor_id: actorId });
      speakers.push(actorId);
    }
    everyone.push(...speakers);
  }
  return { id, speakerId: speakers[0] ?? null, mode: chain.at(-1)?.mode ?? 'indirect', actorIds: everyone };
};
