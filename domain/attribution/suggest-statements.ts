import type { PartialDate } from '@/domain/source/partial-date';
import { announced } from './announced';
import { asSuggestion, hopOf, recorderHop } from './as-suggestion';
import { carried, type Telling } from './carried';
import type { Cast } from './cast';
import { continuations, plain, type Spoken } from './continuations';
import { english } from './english';
import { findDrafts, type PlacedDraft } from './find-drafts';
import type { Frame } from './frames';
import { type ActorBook, actorBook } from './known-actors';
import type { Language } from './language';
import { nestChains } from './nest-chains';
import { russian } from './ru/russian';
import { saidOn } from './said-on';
import { nobody, type Speaker } from './speaker';
import type { Hop, SuggestedStatement, SuggestOptions } from './suggested-statement';
import { withoutClashes } from './without-clashes';

export type { KnownActor } from './known-actors';
export type { Hop, Mode, SuggestedStatement, SuggestOptions } from './suggested-statement';

const languageOf = (code = 'en'): Language => (/^ru\b/i.test(code) ? russian : english);

/**
 * Every attributed statement of an article, in order of place. Pure: the same text and options give the same suggestions; each exact string
 * is the text at its span (UTF-16 units). Work grows linearly with the text.
 */
export function suggestStatements(text: string, options: SuggestOptions = {}): SuggestedStatement[] {
  const language = languageOf(options.language);
  const { frames, drafts, nested } = findDrafts(text, language);
  const cast = language.castOf(text, frames);
  const book = actorBook(options.actors ?? []);
  const ask = { text, frames, language, cast, book };
  const spoken = speakersOf(ask, drafts);
  const inside = speakersInside(ask, nested);
  const { drafts: more, within } = continuations(text, frames, spoken);
  const all = [
    ...spoken,
    ...inside,
    ...more.map((draft) => ({ draft, speaker: within.get(draft.frame)?.speaker ?? nobody('no-speaker-near') })),
  ];
  const told = tellingsOf(ask, all.filter(isFirst(within)), drafts, options.published ?? null);
  const found = told.map((one) => asSuggestion(text, language, one, outerOf(text, one, within)));
  return nestChains(
    withoutClashes(
      found.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0) || (b.spans[0]?.[1] ?? 0) - (a.spans[0]?.[1] ?? 0)),
    ),
  );
}

type Within = ReadonlyMap<number, Spoken>;

/** True for the first of each stretch of words, and for no doubtful one between the sentences of one speaker. */
const isFirst = (within: Within) => {
  const seen = new Set<string>();
  return ({ draft }: Spoken): boolean => {
    const key = draft.spans.join(';');
    if (within.has(draft.home) && draft.pattern !== 'continuation' && draft.confidence < plain && !draft.inner) return false;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
};

/** Who stands before the speaker in the chain: the one whose words surround it, else the outlet that recorded it. */
const outerOf = (text: string, { draft, speaker, recorder }: Telling, within: Within): Hop[] => {
  const around = within.get(draft.home);
  return around && around.speaker.name !== speaker.name && draft.pattern !== 'continuation'
    ? [hopOf(text, around.draft, around.speaker, null)]
    : recorderHop(recorder, speaker, draft.quoted);
};

type Asking = {
  readonly text: string;
  readonly frames: readonly Frame[];
  readonly language: Language;
  readonly cast: Cast;
  readonly book: ActorBook;
};

/** What is told of each: the outlet, the occasion and the day, its own or those told once of the same occasion. */
const tellingsOf = (ask: Asking, all: readonly Spoken[], drafts: readonly PlacedDraft[], published: PartialDate | null): Telling[] => {
  const { text, frames, language } = ask;
  const papers = language.code === 'en' ? announced(frames) : [];
  const days = saidOn(text, frames, [...drafts, ...papers.map(({ draft }) => draft)], published, language.code);
  const tell = ({ draft, speaker }: Spoken): Telling[] => {
    const home = draft.inner ?? frames[draft.home];
    if (!home) return [];
    const recorder = language.recorderOf(text, home, draft);
    return [{ draft, speaker, recorder, occasion: language.occasionOf(text, home, draft), said: days.get(draft) ?? null }];
  };
  const putOut = papers.flatMap(({ draft, medium }): Telling[] => {
    const [said, [spoken]] = [days.get(draft) ?? null, speakersOf(ask, [draft])];
    return said && spoken ? [{ ...spoken, recorder: null, occasion: { medium, event: null, place: null }, said }] : [];
  });
  const own = all.filter(({ draft }) => !draft.inner).flatMap(tell);
  const inOrder = [...own, ...putOut].sort((a, b) => placeOf(a) - placeOf(b));
  return [
    ...carried(text, inOrder).filter(({ draft }) => draft.pattern !== 'announced'),
    ...all.filter(({ draft }) => draft.inner).flatMap(tell),
  ];
};

const placeOf = ({ draft }: Telling): number => draft.spans[0]?.[0] ?? draft.cue?.[0] ?? 0;

/** Each draft with its speaker, in order: whom a pronoun means depends on who spoke before. */
const speakersOf = ({ text, frames, language, cast, book }: Asking, drafts: readonly PlacedDraft[]): Spoken[] => {
  const memory: { speaker: Speaker; frame: number; paragraph: number }[] = [];
  return drafts.flatMap((draft): Spoken[] => {
    const [frame, home] = [frames[draft.frame], frames[draft.home]];
    if (!frame || !home) return [];
    const scene = { frame: draft.home, paragraph: home.paragraph, at: draft.mention?.[0] ?? home.place[0] };
    const before = memory[memory.length - 1];
    const speaker = draft.inherits
      ? (before?.speaker ?? nobody('no-speaker-near'))
      : draft.mention
        ? language.speakerOf({ text, frame: home, scene, cast, memory, book }, draft.mention, draft.apposition)
        : nobody('no-speaker-near');
    if (draft.mention) memory.push({ speaker, frame: draft.frame, paragraph: frame.paragraph });
    return [{ draft, speaker }];
  });
};

/** Whom those report who speak: nobody they name is remembered for the pronouns of the narrator. */
const speakersInside = ({ text, frames, language, cast, book }: Asking, nested: readonly PlacedDraft[]): Spoken[] =>
  nested.flatMap((draft): Spoken[] => {
    const home = frames[draft.home];
    if (!home || !draft.inner || !draft.mention) return [];
    const scene = { frame: draft.home, paragraph: home.paragraph, at: draft.mention[0] };
    return [
      { draft, speaker: language.speakerOf({ text, frame: draft.inner, scene, cast, memory: [], book }, draft.mention, draft.apposition) },
    ];
  });
