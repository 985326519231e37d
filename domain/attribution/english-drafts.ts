import { cueSites } from './cue-sites';
import { appositionSpan, type Draft, type Found, phraseSpan, siteSpan, type View } from './draft';
import type { Frame } from './frames';
import type { Introduction } from './language';
import { accordingTo } from './patterns/according-to';
import { frontPhrases } from './patterns/front-phrase';
import { nounCues } from './patterns/noun-cue';
import { passiveBy } from './patterns/passive-by';
import { quotationsBesideSubjects } from './patterns/quotation-beside-subject';
import { statementAfterCue } from './patterns/statement-after-cue';
import { statementBeforeCue } from './patterns/statement-before-cue';
import { namesOutlet } from './recorder';
import { shareSubjects } from './shared-subject';

/** "Ann Lee continued:" at the end of a paragraph: whose words the next one holds. */
export const englishIntroducer = (frame: Frame): Introduction | null => {
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

/** The English patterns, in the order in which they are asked. What one has used up, a later one leaves alone. */
export const englishDrafts = (text: string, frame: Frame): Draft[] => {
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
