import type { Description } from './describe';
import { startsCapital, startsSmall, type TextIndex } from './index-text';
import { negationsBefore } from './negated-beside';
import { numberAt } from './number-at';
import type { Pairing } from './pair-texts';
import type { Region } from './surroundings';
import { beForms, breakers, closersOfCue, denyingCues, nounForms, nounLeaders, openers, otherCues } from './tables/denying-cues';
import { speechCues } from './tables/speech-cues';

/** Words looked through on each side of a quote, signs among them. */
const reach = 40;
const nounReach = 4;

const wordAt = (index: TextIndex, at: number) => index.words[numberAt(index.ids, at)] ?? '';
const lowAt = (index: TextIndex, at: number) => (at >= 0 && at < index.count ? (index.low[numberAt(index.ids, at)] ?? '') : '');
const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word);

const isForm = (low: string) => denyingCues.has(low) || speechCues.has(low) || otherCues.has(low);

/** "denied new claims that …": a noun, where another verb stands a few words before it. */
const isObject = (index: TextIndex, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - nounReach); k--) {
    const low = lowAt(index, k);
    if (!isWord(low) || openers.has(low)) return false;
    if (isForm(low)) return true;
  }
  return false;
};

/** A verb that reports, where it says nothing of a noun ("the rejected plan") and is no name ("Grant"). */
const isCue = (index: TextIndex, at: number): boolean => {
  const low = lowAt(index, at);
  if (!isForm(low)) return false;
  const opens = index.sentences[numberAt(index.sentenceOf, at)] === at;
  if (opens) return true;
  const last = lowAt(index, at - 1);
  if (startsCapital(wordAt(index, at)) || (last === 's' && lowAt(index, at - 2) === "'")) return false;
  if (nounForms.has(low) && isObject(index, at)) return false;
  return (last === 'to' && !low.endsWith('ed')) || !nounLeaders.has(last);
};

const between = (index: TextIndex, from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => lowAt(index, from + k));

/** True when a verb before a quote reports it: nothing between them begins something else. "denied the claim, but …" says nothing of what follows. */
const reaches = (words: readonly string[]): boolean => {
  const breaks = words.findIndex((word, k) => word === ';' || (breakers.has(word) && words[k - 1] === ','));
  if (breaks >= 0) return false;
  const opened = words.findIndex((word) => openers.has(word) || word === ':');
  const [loose, held] = opened < 0 ? [words, []] : [words.slice(0, opened), words.slice(opened)];
  // "dismissed as false the claim that …"
  if (loose.some((word) => breakers.has(word) && !(word === 'as' && held.length > 0))) return false;
  const inMarks = loose.filter((word) => word === '"').length % 2 === 1;
  return held.length > 0 || inMarks || !loose.includes(',');
};

/** True when a verb behind a quote reports it: “…”, Lee denied; “…”, denied the mayor; “…” was denied by Lee; …, which Lee denied. Not: …, Lee denied the claim. */
const reachesBack = (index: TextIndex, end: number, at: number): boolean => {
  const words = between(index, end, at);
  if (words.some((word) => word === ';' || breakers.has(word)) || lowAt(index, at).endsWith('ing')) return false;
  if (!words.some(isWord) || words.slice(-3).some((word) => beForms.has(word))) return true;
  const next = at + 1 < index.count ? wordAt(index, at + 1) : '';
  return !isWord(next) || !startsSmall(next) || closersOfCue.has(next.toLowerCase()) || next.endsWith('ly');
};

type Near = { readonly at: number; readonly far: number };

const before = (index: TextIndex, from: number): Near | null => {
  const first = Math.max(numberAt(index.sentences, numberAt(index.sentenceOf, from)), from - reach);
  for (let at = from - 1; at >= first; at--) {
    if (!isCue(index, at)) continue;
    const words = between(index, at + 1, from);
    if (!reaches(words)) return null;
    return { at, far: openers.has(words.filter(isWord).at(-1) ?? '') ? 0 : words.filter(isWord).length };
  }
  return null;
};

const behind = (index: TextIndex, to: number): Near | null => {
  const end = Math.min(numberAt(index.sentences, numberAt(index.sentenceOf, to - 1) + 1), to + reach);
  for (let at = to; at < end; at++)
    if (isCue(index, at)) return reachesBack(index, to, at) ? { at, far: between(index, to, at).filter(isWord).length } : null;
  return null;
};

/** True when the verb nearest to some words, in their own sentence, denies them and is not denied itself. */
const isDenied = (index: TextIndex, { from, to }: Region): boolean => {
  const [left, right] = [before(index, from), behind(index, to)];
  const cue = left && (!right || left.far <= right.far) ? left : right;
  return cue !== null && denyingCues.has(lowAt(index, cue.at)) && negationsBefore(index, cue.at) % 2 === 0;
};

/**
 * True when the words of a quote are the same but the verb that reports them turned: "denied that …" and "conceded that …". Two verbs that both deny are
 * no difference, nor is a verb of another sentence or of other words.
 */
export const deniedBeside = ({ old, next }: Pairing, { parts }: Description, places: readonly Region[]): boolean =>
  parts.some((part, k) => {
    const place = places[k];
    return place !== undefined && isDenied(old, part) !== isDenied(next, place);
  });
