import { appositionSpan, type Draft, type Found, phraseSpan } from '../draft';
import type { Frame } from '../frames';
import type { Introduction } from '../language';
import { isSpeech } from '../patterns/quotation-alone';
import { russianSites } from './cue-sites';
import { cueSpan, russianAfterCue } from './patterns/after-cue';
import { russianBeforeCue } from './patterns/before-cue';
import { russianFrontPhrases } from './patterns/front-phrase';
import { plain } from './stems';
import { toldBetween } from './told';
import type { RussianView } from './view';

/** The Russian patterns, in the order in which they are asked. What one has used up, a later one leaves alone. */
export const russianDrafts = (text: string, frame: Frame): Draft[] => {
  const { items } = frame;
  const view: RussianView = { text, frame, items, sites: russianSites(items) };
  const ofThis = aboutThis(view);
  if (ofThis) return [ofThis];
  const used: Found[] = russianFrontPhrases(view);
  const isUsed = (at: number) => used.some((found) => at >= found.first && at <= found.last);
  const isFree = (found: Found) => !used.some((other) => other.first <= found.last && found.first <= other.last);
  let floor = 0;
  for (const site of view.sites) {
    if (isUsed(site.at)) {
      floor = Math.max(floor, ...used.filter((found) => site.at >= found.first && site.at <= found.last).map((found) => found.last + 1));
      continue;
    }
    const found = announces(view, site.at) ? null : russianBeforeCue(view, site, floor);
    if (found && isFree(found)) {
      used.push(found);
      floor = found.last + 1;
      continue;
    }
    const after = russianAfterCue(view, site);
    if (after && !isUsed(after.first)) {
      used.push(after);
      floor = Math.max(floor, after.last + 1);
    }
  }
  for (const found of quotationsLeft(view)) if (isFree(found)) used.push(found);
  return used.sort((a, b) => a.first - b.first).map(({ draft }) => draft);
};

/** True when ", что" or a colon stands behind a cue before the next full clause: the statement follows it. */
const announces = ({ items, sites }: RussianView, at: number): boolean => {
  const site = sites.find((one) => one.at === at);
  const from = Math.max(at, site?.inverted ? (site.subject?.last ?? at) : at) + 1;
  for (let i = from; i < Math.min(items.length, from + 12); i++) {
    const item = items[i];
    if (item?.text === ',') return /^(?:что|чтобы)$/.test(plain(items[i + 1]));
    if (item?.text === ':') return true;
    if (item?.kind === 'mark') return false;
  }
  return false;
};

/** "Об этом сообщил Песков.": the statement is the sentence before, and stands in no span of this one. */
const aboutThis = ({ text, items, sites }: RussianView): Draft | null => {
  if (!/^(?:об|обо|о)$/.test(plain(items[0])) || !/^(?:этом|чем)$/.test(plain(items[1]))) return null;
  const site = sites.find((one) => one.subject && one.at < 16 && one.form !== 'gerund');
  if (!site?.subject) return null;
  return {
    spans: [],
    quoted: 'none',
    cue: cueSpan(items, site),
    mention: phraseSpan(items, site.subject),
    apposition: appositionSpan(items, site.subject),
    told: toldBetween(text, items, site.last + 1, site.subject),
    kind: 'assertion',
    pattern: 'of-this',
    confidence: 0.7,
    reasons: [`cue:${site.cue.lemma}`, 'sentence-before'],
  };
};

/** Speech in quotation marks that no cue claims: the subject of the sentence may have said it, nobody else. */
const quotationsLeft = ({ items, sites }: RussianView): Found[] =>
  items.flatMap((item, i): Found[] => {
    if (item.kind !== 'quote' || !item.quotation || !isSpeech(item.text) || items[i - 1]?.text !== ':') return [];
    const site = sites.findLast((one) => one.at < i && one.subject);
    const draft: Draft = {
      spans: [item.quotation.inner],
      quoted: 'all',
      cue: site ? cueSpan(items, site) : null,
      mention: site ? phraseSpan(items, site.subject) : null,
      apposition: null,
      told: null,
      kind: 'assertion',
      pattern: 'quotation-after-subject',
      confidence: 0.5,
      reasons: site ? [`cue:${site.cue.lemma}`] : ['no-cue'],
    };
    return [{ first: i, last: i, draft }];
  });

/** "Лавров продолжил:" at the end of a paragraph: whose words the next one holds. */
export const russianIntroducer = (frame: Frame): Introduction | null => {
  const site = russianSites(frame.items).findLast((one) => one.subject);
  if (!site) return null;
  return {
    mention: phraseSpan(frame.items, site.subject),
    cue: cueSpan(frame.items, site),
    apposition: appositionSpan(frame.items, site.subject),
    pattern: 'colon-before',
    confidence: 0.8,
    kind: site.cue.kind,
  };
};
