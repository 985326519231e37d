import type { Description } from './describe';
import { numberAt } from './number-at';
import type { Pairing } from './pair-texts';

/** A stretch of words of the new text, where a quote belongs by what stood around it. */
export type Region = { readonly from: number; readonly to: number };

/** How many sentences away something still counts as standing around a quote. */
const near = 30;

export const sentencesOf = ({ index, parts }: Description): { first: number; last: number } => {
  const [start, end] = [parts[0], parts[parts.length - 1]];
  return { first: numberAt(index.sentenceOf, start?.from ?? 0), last: numberAt(index.sentenceOf, (end?.to ?? 1) - 1) };
};

/** True when a sentence stayed word for word. */
const stayed = ({ old, to }: Pairing, sentence: number): boolean => {
  const [first, end] = [numberAt(old.sentences, sentence), numberAt(old.sentences, sentence + 1)];
  if (numberAt(to, first) < 0) return false;
  for (let at = first; at < end; at++) if (to[at] !== numberAt(to, first) + at - first) return false;
  return true;
};

/**
 * Between the nearest sentence before the quote that has a pair and the nearest behind it. Sentences that changed belong to the region: words pass
 * from one to the other when two are joined. `held` is false when much stood around the quote and nothing of it is left.
 */
export const regionOf = (pairing: Pairing, quote: Description): Region & { readonly held: boolean } => {
  const { old, next, sentenceTo } = pairing;
  const { first, last } = sentencesOf(quote);
  let [before, after] = [first - 1, last + 1];
  while (before >= 0 && numberAt(sentenceTo, before) < 0) before--;
  while (after < sentenceTo.length && numberAt(sentenceTo, after) < 0) after++;
  const from = before < 0 ? 0 : numberAt(next.sentences, numberAt(sentenceTo, before) + (stayed(pairing, before) ? 1 : 0));
  const to =
    after >= sentenceTo.length ? next.count : numberAt(next.sentences, numberAt(sentenceTo, after) + (stayed(pairing, after) ? 0 : 1));
  const around =
    numberAt(old.sentences, Math.min(sentenceTo.length, last + 1 + near)) -
    numberAt(old.sentences, Math.max(0, first - near)) -
    (numberAt(old.sentences, last + 1) - numberAt(old.sentences, first));
  const held = around < 40 || (before >= 0 && first - before <= near) || (after < sentenceTo.length && after - last <= near);
  return { from, to, held };
};

/**
 * Where a passage went that left its place together with the quote: the new sentences that its own and its neighbours went to. Null when
 * nothing but the quote itself went there.
 */
export const strayRegion = (pairing: Pairing, quote: Description): Region | null => {
  const { old, next, strayed, strayTo } = pairing;
  const { first, last } = sentencesOf(quote);
  const goals: number[] = [];
  for (let s = Math.max(0, first - 1); s <= Math.min(strayed.length - 1, last + 1); s++)
    if (numberAt(strayed, s) >= 0) goals.push(numberAt(strayed, s));
  const low = Math.min(...goals);
  const high = Math.max(...goals);
  if (goals.length === 0 || high - low > last - first + 6) return null;
  const from = numberAt(next.sentences, Math.max(0, low - 1));
  const to = numberAt(next.sentences, Math.min(next.sentences.length - 1, high + 2));
  let outside = 0;
  for (let at = numberAt(old.sentences, Math.max(0, first - 1)); at < numberAt(old.sentences, Math.min(strayed.length, last + 2)); at++) {
    const there = numberAt(strayTo, at);
    const inQuote = quote.parts.some((part) => at >= part.from && at < part.to);
    if (!inQuote && there >= from && there < to && numberAt(pairing.weights, numberAt(pairing.oldLow, at)) > 4) outside++;
  }
  return outside >= 2 ? { from, to } : null;
};
