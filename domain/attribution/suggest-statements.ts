import { type Span, wordsAt } from '@/domain/text/span';
import type { Memory } from './antecedents';
import { castOf } from './cast';
import { closeMarks } from './close-marks';
import { continuations, type Spoken } from './continuations';
import type { Draft } from './draft';
import { findDrafts } from './find-drafts';
import type { Kind } from './kind';
import { actorBook, type KnownActor } from './known-actors';
import { type Recorder, recorderOf } from './recorder';
import { nobody, resolveSpeaker } from './resolve-speaker';
import type { Speaker } from './speaker';
import { suggestKind } from './suggest-kind';
import { withoutClashes } from './without-clashes';

export type { KnownActor } from './known-actors';
export type Mode = 'direct' | 'indirect' | 'mixed';
/** One step of who reports whom. An anonymous one has a description and no name. */
export type Hop = {
  readonly name: string | null;
  readonly description: string | null;
  readonly mention: Span | null;
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  readonly mode: Mode;
};
/** An attributed statement the program found, waiting to be accepted. */
export type SuggestedStatement = {
  readonly spans: readonly Span[];
  /** One string for each span: the text at that span. */
  readonly exact: readonly string[];
  readonly mode: Mode;
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  /** The resolved name; null when unsure, and then `unsure` says why. */
  readonly speaker: string | null;
  /** The words in the text that name the speaker. */
  readonly surface: string | null;
  readonly mention: Span | null;
  /** Outermost reporter first, the speaker last. */
  readonly chain: readonly Hop[];
  readonly kind: Kind;
  readonly pattern: string;
  readonly reasons: readonly string[];
  /** 0 to 1: how often such a finding was right on news text, about. */
  readonly confidence: number;
  readonly unsure: string | null;
  /** Whom the speaker speaks for by office, when the text tells it ("Russian President" speaks for Russia); null for their own. */
  readonly capacity: string | null;
};
export type SuggestOptions = { readonly actors?: readonly KnownActor[]; readonly language?: string };

const modes: Readonly<Record<Draft['quoted'], Mode>> = { all: 'direct', some: 'mixed', none: 'indirect' };

/**
 * Every attributed statement of an article, in order of place. Pure: the same text and actors give the same suggestions; each exact string
 * is the text at its span (UTF-16 units). Work grows linearly with the text. The rules are English; text in another language gives few or none.
 */
export function suggestStatements(text: string, options: SuggestOptions = {}): SuggestedStatement[] {
  const { frames, drafts } = findDrafts(text);
  const cast = castOf(text, frames);
  const book = actorBook(options.actors ?? []);
  const memory: { speaker: Speaker; frame: number; paragraph: number }[] = [];
  const spoken: Spoken[] = [];
  for (const draft of drafts) {
    const frame = frames[draft.frame];
    const home = frames[draft.home];
    if (!frame || !home) continue;
    const scene = { frame: draft.home, paragraph: home.paragraph, at: draft.mention?.[0] ?? home.place[0] };
    const before = memory[memory.length - 1];
    const speaker = draft.inherits
      ? (before?.speaker ?? nobody('no-speaker-near'))
      : draft.mention
        ? resolveSpeaker({ text, frame: home, scene, cast, memory: memory as Memory, book }, draft.mention, draft.apposition)
        : nobody('no-speaker-near');
    if (draft.mention) memory.push({ speaker, frame: draft.frame, paragraph: frame.paragraph });
    spoken.push({ draft, speaker });
  }
  const { drafts: more, within } = continuations(text, frames, spoken);
  const all = [...spoken, ...more.map((draft) => ({ draft, speaker: within.get(draft.frame)?.speaker ?? nobody('no-speaker-near') }))];
  const seen = new Set<string>();
  const found: SuggestedStatement[] = [];
  for (const { draft, speaker } of all) {
    const key = draft.spans.join(';');
    const home = frames[draft.home];
    if (seen.has(key) || !home) continue;
    seen.add(key);
    const around = within.get(draft.home);
    const outer =
      around && around.speaker.name !== speaker.name
        ? [hopOf(text, around.draft, around.speaker)]
        : recorderHop(recorderOf(text, home, draft), speaker, modes[draft.quoted]);
    found.push(asSuggestion(text, draft, speaker, outer));
  }
  return withoutClashes(
    found.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0) || (b.spans[0]?.[1] ?? 0) - (a.spans[0]?.[1] ?? 0)),
  );
}

const sliceOf = (text: string, span: Span | null): string | null => (span ? text.slice(span[0], span[1]) : null);

/** The hop of a speaker: the name, or what the text calls them. */
const hopOf = (text: string, draft: Draft, speaker: Speaker): Hop => {
  const surface = sliceOf(text, draft.mention);
  const description = speaker.description ?? sliceOf(text, draft.apposition) ?? (speaker.name === surface ? null : surface);
  return {
    name: speaker.name,
    description,
    mention: draft.mention,
    cue: sliceOf(text, draft.cue),
    cueSpan: draft.cue,
    mode: modes[draft.quoted],
  };
};

const recorderHop = (recorder: Recorder | null, speaker: Speaker, mode: Mode): Hop[] =>
  recorder && recorder.name !== speaker.name
    ? [{ name: recorder.name, description: null, mention: recorder.mention, cue: recorder.cue, cueSpan: recorder.cueSpan, mode }]
    : [];

const asSuggestion = (text: string, draft: Draft, speaker: Speaker, outer: readonly Hop[]): SuggestedStatement => {
  const mode = modes[draft.quoted];
  const spans = closeMarks(text, draft.spans);
  const exact = wordsAt(text, spans);
  const end = spans[spans.length - 1]?.[1] ?? 0;
  return {
    spans,
    exact,
    mode,
    cue: sliceOf(text, draft.cue),
    cueSpan: draft.cue,
    speaker: speaker.name,
    surface: sliceOf(text, draft.mention),
    mention: draft.mention,
    chain: [...outer, hopOf(text, draft, speaker)],
    kind: suggestKind(draft.kind, exact, text[end] ?? '', mode === 'direct'),
    pattern: draft.pattern,
    reasons: [...draft.reasons, ...speaker.reasons],
    confidence: Math.round(Math.max(0.05, Math.min(0.99, draft.confidence * (0.7 + 0.3 * speaker.sureness))) * 100) / 100,
    unsure: speaker.name === null ? (speaker.unsure ?? 'no-speaker-near') : null,
    capacity: speaker.speaksFor,
  };
};
