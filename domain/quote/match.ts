import type { Span } from '@/domain/text/span';
import { type Alarm, alarmKinds, alarmsOf } from './alarms';
import { type AlteredPart, alteredPart, areAlike } from './altered-place';
import { deniedBeside } from './denied-beside';
import type { Description, Part } from './describe';
import { findElsewhere } from './find-elsewhere';
import { hasJumped } from './has-jumped';
import type { TextIndex } from './index-text';
import { negatedBeside } from './negated-beside';
import { numberAt } from './number-at';
import { contextAround, isTaken, occurrences } from './occurrences';
import { type Pairing, pairTexts } from './pair-texts';
import { spanInNew } from './span-in-new';
import { areDifferent, speakerNear } from './speaker-near';
import { type Region, regionOf, strayRegion } from './surroundings';
import { type Change, wordDiff } from './word-diff';
import { edgesHold } from './word-edges';

/** What became of a quote in a newer text. Spans are UTF-16 units of that text, one for each part of the quote still there; none when it is missing. */
export type Drift = {
  readonly state: 'exact' | 'moved' | 'altered' | 'missing';
  readonly spans: readonly Span[];
  readonly alarms: readonly Alarm[];
  readonly diff: readonly Change[];
};

/** Beyond this many words a region says little about where a quote stood: its next neighbours must agree. */
const wideRegion = 600;

/** The first word of the very words of a part at its old place, or null. */
const inPlace = (pairing: Pairing, part: Part, region: Region & { readonly held: boolean }): number | null => {
  const { to, oldExact, nextExact } = pairing;
  const first = numberAt(to, part.from);
  let straight = first >= 0;
  for (let at = part.from; straight && at < part.to; at++)
    straight = to[at] === first + at - part.from && oldExact[at] === nextExact[numberAt(to, at)];
  if (straight && edgesHold(pairing, part, first)) return first;
  let [best, most] = [-1, -1];
  for (const at of occurrences(pairing, part, region.from, region.to)) {
    const context = contextAround(pairing, part, at);
    if (context > most && !isTaken(pairing, part, at)) [best, most] = [at, context];
  }
  return best >= 0 && (region.to - region.from <= wideRegion || most >= 3) ? best : null;
};

const sizeOf = (part: Part) => part.to - part.from;
const inOrder = (parts: readonly Part[], at: readonly number[]) =>
  parts.every((part, k) => k + 1 === parts.length || (at[k + 1] ?? 0) >= (at[k] ?? 0) + sizeOf(part));

const regionsAt = (parts: readonly Part[], at: readonly number[]): Region[] =>
  parts.map((part, k) => ({ from: at[k] ?? 0, to: (at[k] ?? 0) + sizeOf(part) }));

/** Exact or moved: the whole quote in the new text, its alarms those of what stands around it. */
const sameWords = (pairing: Pairing, quote: Description, state: 'exact' | 'moved', at: readonly number[]): Drift => {
  const { next } = pairing;
  const spans = quote.parts.map((part, k) => spanInNew(pairing, part, at[k] ?? 0));
  const places = regionsAt(quote.parts, at);
  const otherMouth = areDifferent(speakerNear(quote.index, quote.parts), speakerNear(next, places));
  const negated = negatedBeside(pairing, quote, places) || deniedBeside(pairing, quote, places);
  return {
    state,
    spans,
    alarms: alarmKinds.filter((kind) => (kind === 'attribution' && otherMouth) || (kind === 'negation' && negated)),
    diff: joined(spans.map(([start, end]) => [{ op: 'same', text: next.text.slice(start, end) }])),
  };
};

/** The differences of the parts of an interrupted quote one behind the other, with an ellipsis for what interrupts it. */
const joined = (diffs: readonly (readonly Change[])[]): Change[] => {
  const all: Change[] = [];
  for (const change of diffs.flatMap((diff, k): readonly Change[] => (k === 0 ? diff : [{ op: 'same', text: ' … ' }, ...diff]))) {
    const last = all[all.length - 1];
    if (last?.op === change.op) all[all.length - 1] = { op: last.op, text: last.text + change.text };
    else all.push(change);
  }
  return all;
};

const wordsOf = ({ index }: Description, part: Part) => ({ index, from: part.from, to: part.to });
const opensSentence = (index: TextIndex, at: number) => index.sentences[numberAt(index.sentenceOf, at)] === at;
const writesSmall = (index: TextIndex, word: string) => index.idOf.has(word);

type Found = { readonly part: Part; readonly place: AlteredPart | null };

const altered = (pairing: Pairing, quote: Description, found: readonly Found[]): Drift => {
  const { old, next } = pairing;
  const diffs = found.map(({ part, place }): Change[] =>
    place
      ? wordDiff(wordsOf(quote, part), { index: next, from: place.from, to: place.to }, place.kept)
      : [{ op: 'del', text: old.text.slice(numberAt(old.starts, part.from), numberAt(old.ends, part.to - 1)) }],
  );
  const places = found.flatMap(({ place }) => place ?? []);
  const setting = {
    opens: { old: opensSentence(old, quote.parts[0]?.from ?? 0), next: opensSentence(next, places[0]?.from ?? 0) },
    isCommon: (word: string) => writesSmall(old, word) || writesSmall(next, word),
  };
  const diff = joined(diffs);
  return {
    state: 'altered',
    spans: places.map((place) => [numberAt(next.starts, place.from), numberAt(next.ends, place.to - 1)] as const),
    alarms: alarmsOf(diff, setting),
    diff,
  };
};

/** The quote in other words within a region, or null when too little of it is there or somebody else says it. */
const alteredIn = (pairing: Pairing, quote: Description, region: Region): { readonly drift: Drift; readonly share: number } | null => {
  let from = region.from;
  const found = quote.parts.map((part): Found => {
    const place = alteredPart(pairing, part, { from, to: region.to });
    if (place) from = place.to;
    return { part, place };
  });
  const places = found.map(({ place }) => place);
  if (!areAlike(pairing, quote.parts, places)) return null;
  const there = places.flatMap((place) => place ?? []);
  if (areDifferent(speakerNear(quote.index, quote.parts), speakerNear(pairing.next, there))) return null;
  const drift = altered(pairing, quote, found);
  if (drift.diff.every(({ op }) => op === 'same')) return null;
  const sum = (weight: (place: AlteredPart) => number) => there.reduce((all, place) => all + weight(place), 0);
  return { drift, share: (2 * sum((place) => place.keptWeight)) / sum((place) => place.oldWeight + place.nextWeight) };
};

/** A passage that went elsewhere with these words in it is followed before a weak likeness at the old place is. */
const closeLikeness = 0.75;
const longEnough = 5;

/**
 * What became of a quote in a newer text (made ready by `indexText`): the same words at their place, the same words elsewhere, other words at its place, or
 * missing. The place is given by the sentences around it, paired between both texts; nothing is taken from a passage that is still somebody else's.
 */
export const match = (next: TextIndex, quote: Description): Drift => {
  const pairing = pairTexts(quote.index, next);
  const region = regionOf(pairing, quote);
  const here = quote.parts.map((part) => inPlace(pairing, part, region));
  const places = here.filter((at) => at !== null);
  if (places.length === here.length && inOrder(quote.parts, places)) {
    const state = !region.held || hasJumped(pairing, quote, places[0] ?? 0) ? 'moved' : 'exact';
    return sameWords(pairing, quote, state, places);
  }
  const changed = region.held ? alteredIn(pairing, quote, region) : null;
  const words = quote.parts.reduce((sum, part) => sum + sizeOf(part), 0);
  const elsewhere = findElsewhere(pairing, quote);
  if (elsewhere && (!changed || (elsewhere.free && (words >= longEnough || changed.share < closeLikeness))))
    return sameWords(pairing, quote, 'moved', elsewhere.at);
  if (changed) return changed.drift;
  const stray = strayRegion(pairing, quote);
  const carried = stray ? alteredIn(pairing, quote, stray) : null;
  if (carried) return carried.drift;
  return missing(quote);
};

const missing = (quote: Description): Drift => ({
  state: 'missing',
  spans: [],
  alarms: [],
  diff: joined(quote.spans.map(([start, end]) => [{ op: 'del', text: quote.index.text.slice(start, end) }])),
});
