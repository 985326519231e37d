import { paragraphs } from '@/domain/text/paragraphs';
import type { Span } from '@/domain/text/span';
import { contentSpan, type Draft } from './draft';
import { type Frame, framesOf } from './frames';
import type { Language } from './language';
import { nestedDrafts } from './nested-drafts';
import { isQuotationOnly, quotationAlone } from './patterns/quotation-alone';

/** A draft with the last frame it reaches and the frame its mention stands in; `inherits`: it has the speaker of the draft before it. */
export type PlacedDraft = Draft & {
  readonly frame: number;
  readonly home: number;
  readonly inherits: boolean;
  /** The sentence inside somebody's words that it was read from. */
  readonly inner?: Frame;
};
/** The frames of a text, the drafts found in each, in order of place, and those inside the words of others. */
export type Reading = {
  readonly frames: readonly Frame[];
  readonly drafts: readonly PlacedDraft[];
  readonly nested: readonly PlacedDraft[];
};

/** Length of a leading "date 2020-09-25" token: metadata, no part of the first sentence. */
const dateToken = (text: string, start: number): number =>
  /^date \d{4}-\d{2}-\d{2}\s*/.exec(text.slice(start, start + 24))?.[0].length ?? 0;

/** Finds every statement that some pattern knows. Speakers are mentions only. */
export const findDrafts = (text: string, language: Language): Reading => {
  const frames = paragraphs(text).flatMap(([start, end], paragraph) =>
    framesOf(text, [paragraph === 0 ? start + dateToken(text, start) : start, end], paragraph, language.quotes),
  );
  const drafts: PlacedDraft[] = [];
  let open = false;
  frames.forEach((frame, at) => {
    if (isQuotationOnly(frame)) joinQuotation(frames, drafts, frame, at, open, language);
    else
      for (const draft of language.draftsOf(text, frame)) {
        const spans = draft.spans.length > 0 ? draft.spans : sentenceBefore(text, frames, drafts, at);
        if (spans.length > 0) drafts.push({ ...draft, spans, frame: at, home: at, inherits: false });
      }
    open = frame.items[frame.items.length - 1]?.quotation?.closed === false;
  });
  return { frames, drafts, nested: nestedIn(text, frames, drafts, language) };
};

const nestedIn = (text: string, frames: readonly Frame[], drafts: readonly PlacedDraft[], language: Language): PlacedDraft[] =>
  drafts.flatMap((draft) =>
    nestedDrafts(text, [draft], frames[draft.home]?.paragraph ?? 0, language).map((one) => ({
      ...one,
      frame: draft.frame,
      home: draft.home,
      inherits: false,
    })),
  );

/** "Об этом сообщил …": what it is about is the sentence before, unless that already is somebody's speech. */
const sentenceBefore = (text: string, frames: readonly Frame[], drafts: readonly PlacedDraft[], at: number): readonly Span[] => {
  const before = frames[at - 1];
  const span = before && !quotedAt(drafts, at - 1) ? contentSpan(text, before.items, 0, before.items.length - 1) : null;
  return span ? [span] : [];
};

const quotedAt = (drafts: readonly PlacedDraft[], home: number): boolean => {
  for (let i = drafts.length - 1; i >= 0 && (drafts[i]?.home ?? 0) >= home; i--)
    if (drafts[i]?.home === home && drafts[i]?.quoted !== 'none') return true;
  return false;
};

/** Quotations without a narrator's word go on with the quotation before them in the paragraph, or in the paragraph before when its marks were left open. */
const joinQuotation = (
  frames: readonly Frame[],
  drafts: PlacedDraft[],
  frame: Frame,
  at: number,
  open: boolean,
  language: Language,
): void => {
  const before = drafts[drafts.length - 1] ?? null;
  const opener = frames[at - 1];
  const introduced = opener?.items[opener.items.length - 1]?.text === ':' ? language.introducer(opener) : null;
  if (introduced) {
    const alone = quotationAlone(frame, null, introduced.mention);
    if (alone) drafts.push({ ...alone, ...introduced, frame: at, home: at - 1, inherits: false });
    return;
  }
  const spoken = lastQuotation(drafts, at);
  const distance = before ? frame.paragraph - (frames[before.frame]?.paragraph ?? 0) : 9;
  const alone = quotationAlone(frame, before && distance <= 1 ? before : null, null);
  if (!alone) return;
  const joins = spoken >= 0 && (distance === 0 || open || standsAlone(frames, at));
  const joined = drafts[spoken];
  if (joins && joined) drafts[spoken] = { ...joined, spans: [...joined.spans, ...alone.spans], frame: at };
  else drafts.push({ ...alone, frame: at, home: alone.mention ? (before?.home ?? at) : at, inherits: alone.mention !== null });
};

/** The draft with quoted words that reaches the frame before: a wholly quoted one first ("“…,” he said, adding that …. “…”"). */
const lastQuotation = (drafts: readonly PlacedDraft[], at: number): number => {
  let some = -1;
  for (let i = drafts.length - 1; i >= 0 && (drafts[i]?.frame ?? 0) >= at - 1; i--) {
    if (drafts[i]?.quoted === 'all') return i;
    if (drafts[i]?.quoted === 'some' && some < 0) some = i;
  }
  return some;
};

/** A paragraph of nothing but quotations goes on with the speech that ended the paragraph before. */
const standsAlone = (frames: readonly Frame[], at: number): boolean => {
  const paragraph = frames[at]?.paragraph;
  return frames[at - 1]?.paragraph !== paragraph && frames[at + 1]?.paragraph !== paragraph;
};
