import { type Span, wordsAt } from '@/domain/text/span';
import { checkWorthiness } from './check-worthiness';
import { closeMarks } from './close-marks';
import type { Draft } from './draft';
import type { Language } from './language';
import { reasonsOf } from './reasons-of';
import type { Recorder } from './recorder';
import type { Said } from './said-on';
import type { Speaker } from './speaker';
import { suggestKind } from './suggest-kind';
import type { Hop, Mode, SuggestedStatement } from './suggested-statement';

const modes: Readonly<Record<Draft['quoted'], Mode>> = { all: 'direct', some: 'mixed', none: 'indirect' };

const sliceOf = (text: string, span: Span | null): string | null => (span ? text.slice(span[0], span[1]) : null);

/** The hop of a speaker: the name, or what the text calls them. */
export const hopOf = (text: string, draft: Draft, speaker: Speaker): Hop => {
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

/** The outlet that recorded it, unless it speaks for itself. */
export const recorderHop = (recorder: Recorder | null, speaker: Speaker, quoted: Draft['quoted']): Hop[] =>
  recorder && recorder.name !== speaker.name
    ? [
        {
          name: recorder.name,
          description: null,
          mention: recorder.mention,
          cue: recorder.cue,
          cueSpan: recorder.cueSpan,
          mode: modes[quoted],
        },
      ]
    : [];

/** A draft, its speaker and its day as the suggestion an editor sees. */
export const asSuggestion = (
  text: string,
  language: Language,
  draft: Draft,
  speaker: Speaker,
  outer: readonly Hop[],
  said: Said | null,
): SuggestedStatement => {
  const mode = modes[draft.quoted];
  const spans = closeMarks(text, draft.spans);
  const exact = wordsAt(text, spans);
  const end = spans[spans.length - 1]?.[1] ?? 0;
  const kind = suggestKind(language.kindSigns, draft.kind, exact, text[end] ?? '', mode === 'direct');
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
    kind,
    pattern: draft.pattern,
    reasons: reasonsOf(text, draft, speaker, said),
    confidence: Math.round(Math.max(0.05, Math.min(0.99, draft.confidence * (0.7 + 0.3 * speaker.sureness))) * 100) / 100,
    unsure: speaker.name === null ? (speaker.unsure ?? 'no-speaker-near') : null,
    capacity: speaker.speaksFor,
    saidOn: said?.date ?? null,
    continuation: draft.pattern === 'continuation',
    worth: checkWorthiness(exact.join(' '), kind),
  };
};
