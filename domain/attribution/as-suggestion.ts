import { type Span, wordsAt } from '@/domain/text/span';
import type { Telling } from './carried';
import { checkWorthiness } from './check-worthiness';
import { closeMarks } from './close-marks';
import type { Draft } from './draft';
import type { Language } from './language';
import type { Occasion } from './occasion';
import { officeIn } from './office-in';
import { reasonsOf } from './reasons-of';
import type { Recorder } from './recorder';
import type { Speaker } from './speaker';
import { suggestKind } from './suggest-kind';
import type { Hop, Mode, SuggestedStatement } from './suggested-statement';

const modes: Readonly<Record<Draft['quoted'], Mode>> = { all: 'direct', some: 'mixed', none: 'indirect' };

const sliceOf = (text: string, span: Span | null): string | null => (span ? text.slice(span[0], span[1]) : null);

/** What describes somebody named: the words set apart beside the name, or, when the name itself is set apart, those in front of it. */
const officeOf = (surface: string | null, apposition: string | null, name: string): string | null => {
  const [beside, own] = [officeIn(apposition, name), officeIn(surface, name)];
  return apposition?.includes(name) ? (own ?? beside) : (beside ?? own);
};

/** The hop of a speaker: the name and their office, or what the text calls them. */
export const hopOf = (text: string, draft: Draft, speaker: Speaker, occasion: Occasion | null): Hop => {
  const surface = sliceOf(text, draft.mention);
  const description =
    speaker.name === null
      ? (speaker.description ?? surface)
      : (speaker.description ?? officeOf(surface, sliceOf(text, draft.apposition), speaker.name));
  return {
    name: speaker.name,
    description,
    mention: draft.mention,
    cue: sliceOf(text, draft.cue),
    cueSpan: draft.cue,
    mode: modes[draft.quoted],
    occasion,
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
          occasion: null,
        },
      ]
    : [];

/** What is told of a draft, as the suggestion an editor sees. */
export const asSuggestion = (
  text: string,
  language: Language,
  { draft, speaker, occasion, said }: Telling,
  outer: readonly Hop[],
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
    chain: [...outer, hopOf(text, draft, speaker, occasion)],
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
