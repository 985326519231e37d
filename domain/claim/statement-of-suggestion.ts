import { z } from 'zod';
import type { Kind } from '@/domain/attribution/kind';
import { bodyByName, stateByName } from '@/domain/attribution/lookups';
import { russianActorKind } from '@/domain/attribution/ru/lookups';
import type { Hop } from '@/domain/attribution/suggest-statements';
import type { PartialDate } from '@/domain/source/partial-date';
import type { Span } from '@/domain/text/span';
import { propositionOf } from './proposition-of';
import type { ActorRef, HopInput, StatementInput } from './statement-input';

/** A hop as a suggestion keeps it; the speaker's may say whom they speak for by office. */
export type KeptHop = Hop & { readonly speaksFor?: string | null };

/** What a kept suggestion says, as far as a statement is made of it. Ids are of actors that the workspace has. */
export type SuggestionToKeep = {
  readonly spans: readonly Span[];
  readonly exact: readonly string[];
  readonly mode: 'direct' | 'indirect' | 'mixed';
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  readonly speaker: string | null;
  readonly speakerId: string | null;
  readonly surface: string | null;
  readonly mention: Span | null;
  readonly chain: unknown;
  readonly kind: Kind;
  /** the day of speaking as the text tells it; null when it tells nothing */
  readonly saidOn: PartialDate | null;
  readonly capacityId?: string | null;
  /** the pattern that found it: says whether its words are a sentence */
  readonly pattern?: string | null;
};
type Outlet = { readonly id: string; readonly name: string } | null;

const place = z.tuple([z.number(), z.number()]).nullish();
const keptHopShape = z.object({
  name: z.string().nullish(),
  description: z.string().nullish(),
  mention: place,
  cue: z.string().nullish(),
  cueSpan: place,
  mode: z.enum(['direct', 'indirect', 'mixed']).default('indirect'),
  speaksFor: z.string().nullish(),
  occasion: z.object({ medium: z.string().nullish(), event: z.string().nullish(), place: z.string().nullish() }).nullish(),
});

/** The hops of a kept chain, outermost reporter first; none when it cannot be read. */
export const keptChain = (chain: unknown): readonly z.output<typeof keptHopShape>[] => z.array(keptHopShape).safeParse(chain).data ?? [];

/** What sort of actor a name is, told from the tables of states and bodies: a person when they do not know it. */
export const actorKindOf = (name: string): 'person' | 'body' | 'state' => {
  const lower = name.toLowerCase().replace(/^the /, '');
  if (stateByName(lower)) return 'state';
  return bodyByName(lower) ? 'body' : (russianActorKind(name) ?? 'person');
};

/** Words that name nobody by themselves: with only these, an editor has to say who spoke. */
const pronouns = /^(?:he|she|they|it|we|i|you|who|one|some|others|он|она|они|оно|мы|я)$/i;

/** True when nothing tells who spoke: neither a name nor words that describe somebody. */
export const lacksSpeaker = ({ speaker, surface }: Pick<SuggestionToKeep, 'speaker' | 'surface'>): boolean =>
  speaker === null && (surface === null || pronouns.test(surface.trim()));

const short = (words: string | null | undefined, most: number): string | null => words?.trim().slice(0, most).trim() || null;
const same = (a: string, b: string) => a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0;

/**
 * The statement a suggestion makes when it is accepted as it stands: the chain from the outlet over the occasion's recorder to the speaker,
 * a first proposition from the exact words, and the suggested kind. A speaker nobody names is described in the words of the text.
 */
export const statementOfSuggestion = (suggestion: SuggestionToKeep, outlet: Outlet): StatementInput => {
  const kept = keptChain(suggestion.chain);
  const recorders = kept.slice(0, -1).filter(({ name }) => !name || !outlet || !same(name, outlet.name));
  const own = kept.at(-1);
  const described = short(own?.description ?? suggestion.surface, 300);
  const chain: HopInput[] = [
    ...(outlet ? [{ actors: [{ id: outlet.id }], mode: 'direct' as const }] : []),
    ...recorders.map(recorderHop),
    {
      actors: speakerRefs(suggestion, described),
      description: suggestion.speaker === null ? (described ?? 'unnamed speaker') : null,
      mention: suggestion.mention,
      cue: short(suggestion.cue, 200),
      cueSpan: suggestion.cueSpan,
      mode: suggestion.mode,
      ...(suggestion.saidOn ? { said: suggestion.saidOn } : {}),
      ...(own?.occasion ? { occasion: occasionIn(own.occasion) } : {}),
    },
  ];
  return {
    spans: suggestion.spans,
    attribution: suggestion.capacityId ? { chain, capacityId: suggestion.capacityId } : { chain },
    claim: { proposition: propositionOf(suggestion), kind: suggestion.kind, issues: [], tags: [], addressees: [], priority: 0 },
  };
};

const occasionIn = ({ medium, event, place: where }: NonNullable<z.output<typeof keptHopShape>['occasion']>): HopInput['occasion'] => ({
  medium: short(medium, 200),
  event: short(event, 300),
  place: short(where, 200),
});

const recorderHop = (hop: z.output<typeof keptHopShape>): HopInput => ({
  actors: hop.name ? [{ name: hop.name.slice(0, 300), kind: 'outlet' as const }] : [],
  description: hop.name ? null : (short(hop.description, 300) ?? 'unnamed reporter'),
  mention: hop.mention ?? null,
  cue: short(hop.cue, 200),
  cueSpan: hop.cueSpan ?? null,
  mode: hop.mode,
});

const speakerRefs = ({ speakerId, speaker }: SuggestionToKeep, described: string | null): ActorRef[] => {
  if (speakerId) return [{ id: speakerId }];
  const name = short(speaker, 300);
  if (!name) return [];
  const kind = actorKindOf(name);
  return [{ name, kind, describedRole: kind === 'person' && described && !same(described, name) ? described : null }];
};
