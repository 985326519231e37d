import { paragraphs } from '@/domain/text/paragraphs';
import { type CueSite, cueSites } from './cue-sites';
import type { Draft, Found, View } from './draft';
import { type Frame, framesOf } from './frames';
import { type Phrase, phraseStartingAt } from './noun-phrase';
import { accordingTo } from './patterns/according-to';
import { frontPhrases } from './patterns/front-phrase';
import { nounCues } from './patterns/noun-cue';
import { passiveBy } from './patterns/passive-by';
import { isQuotationOnly, quotationAlone } from './patterns/quotation-alone';
import { statementAfterCue } from './patterns/statement-after-cue';
import { statementBeforeCue } from './patterns/statement-before-cue';
import * as classes from './tables/word-classes';

/** A draft with the last frame it reaches and the frame its mention stands in; `inherits`: it has the speaker of the draft before it. */
export type PlacedDraft = Draft & { readonly frame: number; readonly home: number; readonly inherits: boolean };
/** The frames of a text and the drafts found in each, in order of place. */
export type Reading = { readonly frames: readonly Frame[]; readonly drafts: readonly PlacedDraft[] };

/** Finds every statement that some pattern knows. Speakers are mentions only. */
export const findDrafts = (text: string): Reading => {
  const frames = paragraphs(text).flatMap((place, paragraph) => framesOf(text, place, paragraph));
  const drafts: PlacedDraft[] = [];
  let open = false;
  frames.forEach((frame, at) => {
    if (isQuotationOnly(frame)) joinQuotation(frames, drafts, frame, at, open);
    else for (const draft of draftsOf(text, frame)) drafts.push({ ...draft, frame: at, home: at, inherits: false });
    open = frame.items[frame.items.length - 1]?.quotation?.closed === false;
  });
  return { frames, drafts };
};

/** Quotations without a narrator's word go on with the quotation before them in the paragraph, or in the paragraph before when its marks were left open. */
const joinQuotation = (frames: readonly Frame[], drafts: PlacedDraft[], frame: Frame, at: number, open: boolean): void => {
  const before = drafts[drafts.length - 1] ?? null;
  const distance = before ? frame.paragraph - (frames[before.frame]?.paragraph ?? 0) : 9;
  const alone = quotationAlone(frame, before && distance <= 1 ? before : null, null);
  if (!alone) return;
  const follows = before && before.frame === at - 1 && before.quoted !== 'none' && (distance === 0 || open);
  if (follows) drafts[drafts.length - 1] = { ...before, spans: [...before.spans, ...alone.spans], frame: at };
  else drafts.push({ ...alone, frame: at, home: alone.mention ? (before?.home ?? at) : at, inherits: alone.mention !== null });
};

const draftsOf = (text: string, frame: Frame): Draft[] => {
  const { items } = frame;
  const sites = shareSubjects(items, cueSites(items));
  const view: View = { text, frame, items, sites };
  const used: Found[] = [...accordingTo(view, 0)];
  const isUsed = (at: number) => used.some((found) => at >= found.first && at <= found.last);
  const isFree = (found: Found) => !used.some((other) => other.first <= found.last && found.first <= other.last);
  let floor = 0;
  for (const site of sites) {
    if (isUsed(site.at)) continue;
    const found = statementBeforeCue.find(view, site, floor);
    if (found && isFree(found)) {
      used.push(found);
      floor = found.last + 1;
    }
  }
  for (const found of frontPhrases(view, isUsed)) if (isFree(found)) used.push(found);
  for (const site of sites) {
    if (isUsed(site.at)) continue;
    const found = passiveBy(view, site) ?? statementAfterCue.find(view, site);
    if (found && !isUsed(found.first)) used.push(found);
  }
  for (const found of nounCues(view, isUsed)) if (isFree(found)) used.push(found);
  return used.sort((a, b) => a.first - b.first).map(({ draft }) => draft);
};

/** Gives ", adding that" and "and said" the subject of the verb before them, or of the frame. */
const shareSubjects = (items: Frame['items'], sites: readonly CueSite[]): CueSite[] => {
  let last: Phrase | null = null;
  return sites.map((site) => {
    if (!site.shared) {
      if (site.form !== 'ing') last = site.subject;
      return site;
    }
    const subject: Phrase | null = last ?? frameSubject(items, site.at);
    return { ...site, subject };
  });
};

const frameSubject = (items: Frame['items'], before: number): Phrase | null => {
  let i = 0;
  while (i < before && (items[i]?.kind === 'mark' || classes.conjunctions.has(items[i]?.lower ?? '') || classes.adverbs.has(items[i]?.lower ?? ''))) i++;
  if (classes.prepositions.has(items[i]?.lower ?? '') || classes.subordinators.has(items[i]?.lower ?? '')) {
    while (i < before && items[i]?.text !== ',') i++;
    i++;
  }
  const phrase = phraseStartingAt(items, i, before);
  return phrase && phrase.last < before ? phrase : null;
};
