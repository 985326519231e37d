import { paragraphs } from '@/domain/text/paragraphs';
import { cueSites } from './cue-sites';
import { appositionSpan, type Draft, type Found, phraseSpan, siteSpan, type View } from './draft';
import { type Frame, framesOf } from './frames';
import { accordingTo } from './patterns/according-to';
import { frontPhrases } from './patterns/front-phrase';
import { nounCues } from './patterns/noun-cue';
import { passiveBy } from './patterns/passive-by';
import { isQuotationOnly, quotationAlone } from './patterns/quotation-alone';
import { quotationsBesideSubjects } from './patterns/quotation-beside-subject';
import { statementAfterCue } from './patterns/statement-after-cue';
import { statementBeforeCue } from './patterns/statement-before-cue';
import { namesOutlet } from './recorder';
import { shareSubjects } from './shared-subject';

/** A draft with the last frame it reaches and the frame its mention stands in; `inherits`: it has the speaker of the draft before it. */
export type PlacedDraft = Draft & { readonly frame: number; readonly home: number; readonly inherits: boolean };
/** The frames of a text and the drafts found in each, in order of place. */
export type Reading = { readonly frames: readonly Frame[]; readonly drafts: readonly PlacedDraft[] };

/** Length of a leading "date 2020-09-25" token: metadata, no part of the first sentence. */
const dateToken = (text: string, start: number): number =>
  /^date \d{4}-\d{2}-\d{2}\s*/.exec(text.slice(start, start + 24))?.[0].length ?? 0;

/** Finds every statement that some pattern knows. Speakers are mentions only. */
export const findDrafts = (text: string): Reading => {
  const frames = paragraphs(text).flatMap(([start, end], paragraph) =>
    framesOf(text, [paragraph === 0 ? start + dateToken(text, start) : start, end], paragraph),
  );
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
  const introduced = introducer(frames[at - 1]);
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

/** "Ann Lee continued:" at the end of a paragraph: whose words the next one holds. */
const introducer = (frame: Frame | undefined): Pick<Draft, 'mention' | 'cue' | 'apposition' | 'pattern' | 'confidence' | 'kind'> | null => {
  if (frame?.items[frame.items.length - 1]?.text !== ':') return null;
  const sites = shareSubjects(frame.items, cueSites(frame.items));
  const site = sites.findLast((one) => one.cue.quotes && one.subject) ?? sites.findLast((one) => one.subject);
  if (!site) return null;
  return {
    mention: phraseSpan(frame.items, site.subject),
    cue: siteSpan(frame.items, site),
    apposition: appositionSpan(frame.items, site.subject),
    pattern: 'colon-before',
    confidence: 0.8,
    kind: site.cue.kind,
  };
};

/** "Ann Lee said the quay is shut, the Times reported": the statement is Ann Lee's, and the outlet that reports it a hop before her. */
const insideReport = (view: View, outer: Found): Found | null => {
  const { mention, cue, quoted } = outer.draft;
  if (!mention || !cue || quoted === 'all' || !namesOutlet(view.text.slice(...mention))) return null;
  const site = view.sites.find(
    (one) => one.at > outer.first && one.at < outer.last && one.subject && !one.shared && one.subject.first <= outer.first + 1,
  );
  const inner = site ? statementAfterCue.find(view, site) : null;
  return inner && inner.last <= outer.last ? { ...outer, draft: { ...inner.draft, reportedBy: { mention, cue } } } : null;
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
      used.push(insideReport(view, found) ?? found);
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
  for (const found of quotationsBesideSubjects(view, isUsed)) if (isFree(found)) used.push(found);
  return used.sort((a, b) => a.first - b.first).map(({ draft }) => draft);
};
