import { skipAdjuncts } from '../adjuncts';
import { clauseEnd } from '../clause-end';
import type { CueSite } from '../cue-sites';
import { cueUse } from '../cues';
import { appositionSpan, contentSpan, type Found, type Pattern, phraseSpan, quotedShare, siteSpan, type View } from '../draft';
import type { Item } from '../frames';
import type { Kind } from '../kind';
import { isAdverb, phraseStartingAt } from '../noun-phrase';
import * as classes from '../tables/word-classes';

type Start = { readonly from: number; readonly why: string; readonly told: readonly [number, number] | null; readonly weight: number };
const whWords = /^(?:whether|how|why|what|who|where|when|if)$/;

/** "Ann Lee said that …", "stressed: “…”", "proposed to repair …", "rejected the claims", "called for calm". */
export const statementAfterCue: Pattern = {
  name: 'statement-after-cue',
  find: (view: View, site: CueSite): Found | null => {
    const { text, items } = view;
    if (site.passive || (!site.subject && !site.shared) || (site.subject && site.subject.first > site.at && !site.shared)) return null;
    const start = startOf(items, site);
    if (!start) return null;
    const whole =
      start.why === 'quotation' ? quotationEnd(items, start.from, view) : clauseEnd(items, start.from, view.sites, site.form, start.why);
    const last = isRelative(items, site) ? relativeEnd(items, start, whole) : whole;
    const span = contentSpan(text, items, start.from, last);
    if (!span) return null;
    const told = start.told ? phraseSpan(items, { first: start.told[0], last: start.told[1], until: start.told[1] }) : null;
    return {
      first: start.from,
      last,
      draft: {
        spans: [span],
        quoted: quotedShare(items, [[start.from, last]]),
        cue:
          start.why === 'preposition' && start.from === site.last + 2
            ? siteSpan(items, { ...site, last: site.last + 1 })
            : siteSpan(items, site),
        mention: phraseSpan(items, site.subject),
        apposition: appositionSpan(items, site.subject),
        told,
        kind: kindOf(site, start.why),
        pattern: `after-cue:${start.why}${site.negated ? ':negated' : ''}`,
        confidence: site.cue.strength * start.weight,
        reasons: [`cue:${site.cue.lemma}`, `follows:${start.why}`],
      },
    };
  },
};

/** "called for", "called on … to" propose; whoever agrees "to" commits. */
const kindOf = ({ cue, negated }: CueSite, why: string): Kind => {
  if (cue.lemma === 'call' && (why === 'preposition' || why === 'infinitive')) return 'proposal';
  if (why === 'infinitive' && cue.lemma === 'agree') return 'commitment';
  return negated && cue.kind === 'assertion' ? 'denial' : cue.kind;
};

/** "those who rejected the plan": the cue stands in a relative clause. */
const isRelative = (items: readonly Item[], { subject, at }: CueSite): boolean => {
  for (let i = (subject?.last ?? at) + 1; i < at; i++) if (/^(?:who|which|that)$/.test(items[i]?.lower ?? '')) return true;
  return false;
};

/** A relative clause ends at its comma; an object in it before the verb of the main clause. */
const relativeEnd = (items: readonly Item[], { from, why }: Start, last: number): number => {
  if (why === 'quotation') return last;
  for (let i = from + 1; i <= last; i++) {
    const item = items[i];
    if (!item) break;
    if (item.text === ',' && !/^(?:and|or)$/.test(items[i + 1]?.lower ?? '')) return i - 1;
    const finite = classes.auxiliaries.has(item.lower) || classes.plainVerbs.has(item.lower) || cueUse(item.lower)?.forms.has('past');
    if (
      finite &&
      item.lower !== "'s" &&
      why !== 'that' &&
      why !== 'clause' &&
      why !== 'question-word' &&
      !classes.subordinators.has(items[i - 1]?.lower ?? '')
    )
      return i - 1;
  }
  return last;
};

/** A quotation that follows its cue is the statement; words after it belong to it only when they run on without a comma. */
const quotationEnd = (items: readonly Item[], from: number, view: View): number => {
  const next = items[from + 1];
  if (!next || (next.kind === 'mark' && /^[.;!?–—]$/.test(next.text))) return from;
  return clauseEnd(items, from, view.sites, null, 'quotation');
};

/** Where the statement starts behind its cue, by what the cue allows; null when nothing it allows follows. */
const startOf = (items: readonly Item[], site: CueSite): Start | null => {
  const { cue } = site;
  let i = site.last + 1;
  let told: readonly [number, number] | null = null;
  if (cue.addressee || items[i]?.lower === 'to') {
    const at = cue.addressee ? i : i + 1;
    const phrase = phraseStartingAt(items, at);
    const past = phrase ? skipAdjuncts(items, phrase.last + 1, true) : 0;
    if (phrase && (cue.addressee ? !startsClause(items, at) : marksClause(items, past))) {
      told = [phrase.first, phrase.last];
      i = phrase.last + 1;
      if (items[i]?.text === "'s") return null;
      if (cue.objectInfinitive && items[i]?.lower === 'to') return { from: i, why: 'infinitive', told, weight: 0.9 };
      if (items[i]?.lower === 'not' && items[i + 1]?.lower === 'to') return { from: i, why: 'infinitive', told, weight: 0.9 };
    }
  }
  const occasion = skipAdjuncts(items, i, true);
  const loose = pastParenthesis(items, occasion);
  for (const at of [i, skipAdjuncts(items, i, false), occasion, loose]) {
    const marked = markedStart(items, at, site, told);
    if (marked) return marked;
  }
  if (told && !cue.quotes) return null;
  i = skipAdjuncts(items, i, false);
  return bareStart(items, i, site, told);
};

/** "that", a question word, a colon or a quotation at this very place. */
const markedStart = (items: readonly Item[], at: number, { cue, form }: CueSite, told: Start['told']): Start | null => {
  const item = items[at];
  if (!item) return null;
  if (item.lower === 'that' && (cue.clause || cue.object || cue.quotes)) {
    if (!cue.clause && !cue.quotes) return { from: at, why: 'object', told, weight: 0.7 };
    const colon = items[at + 1]?.text === ',' && items[at + 2]?.kind === 'quote' ? 2 : 1;
    return { from: at + colon, why: 'that', told, weight: 1 };
  }
  if (item.text === ':' && (cue.quotes || cue.clause))
    return { from: at + 1, why: items[at + 1]?.kind === 'quote' ? 'quotation' : 'colon', told, weight: 0.95 };
  if (item.kind === 'quote' && (cue.quotes || cue.object || cue.clause))
    return { from: at, why: 'quotation', told, weight: cue.quotes ? 1 : 0.8 };
  if (item.text === ',' && items[at + 1]?.kind === 'quote' && cue.quotes) return { from: at + 1, why: 'quotation', told, weight: 1 };
  if (whWords.test(item.lower) && (cue.clause || cue.whether) && !(item.lower === 'when' || item.lower === 'where'))
    return { from: at, why: 'question-word', told, weight: form === 'base' ? 0.6 : 0.9 };
  if (item.lower === 'to' && cue.infinitive && items[at + 1]?.kind === 'word' && !classes.determiners.has(items[at + 1]?.lower ?? ''))
    return { from: at, why: 'infinitive', told, weight: 1 };
  return null;
};

/** A clause without "that", an object, "for …", "somebody to …". */
const bareStart = (items: readonly Item[], at: number, site: CueSite, told: Start['told']): Start | null => {
  const { cue } = site;
  const item = items[at];
  if (!item || (item.kind === 'mark' && !/^[$#@£€]$/.test(item.text))) return null;
  if (item.lower === 'to' && cue.prepositions.has('to')) return behindPreposition(items, at, told);
  if (cue.lemma === 'call' && item.lower === 'on') {
    const phrase = phraseStartingAt(items, at + 1);
    const to = phrase ? phrase.last + 1 : 0;
    return phrase && items[to]?.lower === 'to'
      ? { from: to, why: 'infinitive', told: [phrase.first, phrase.last], weight: 1.3 }
      : phrase
        ? { from: at + 1, why: 'object', told, weight: 0.9 }
        : null;
  }
  if (cue.prepositions.has(item.lower)) return behindPreposition(items, at, told);
  if (item.lower === 'to' || item.lower === 'by' || (classes.prepositions.has(item.lower) && !cue.clause)) return null;
  if (cue.objectInfinitive) {
    const phrase = phraseStartingAt(items, at);
    const to = phrase ? skipAdjuncts(items, phrase.last + 1, false) : 0;
    if (phrase && items[to]?.lower === 'to') return { from: to, why: 'infinitive', told: [phrase.first, phrase.last], weight: 0.95 };
  }
  if (cue.clause === 'bare') return { from: at, why: 'clause', told, weight: cue.strength > 0.7 ? 0.95 : 0.8 };
  if (cue.clause === 'marked' && startsClause(items, at)) return { from: at, why: 'clause', told, weight: 0.85 };
  if (cue.object && !classes.beForms.has(item.lower)) return { from: at, why: 'object', told, weight: 0.85 };
  return null;
};

const behindPreposition = (items: readonly Item[], at: number, told: Start['told']): Start | null =>
  items[at + 1] && items[at + 1]?.kind !== 'mark' ? { from: at + 1, why: 'preposition', told, weight: 0.9 } : null;

const startsClause = (items: readonly Item[], at: number): boolean => {
  const lower = items[at]?.lower ?? '';
  return (
    classes.subjectPronouns.has(lower) &&
    lower !== 'who' &&
    (classes.auxiliaries.has(items[at + 1]?.lower ?? '') || isAdverb(items[at + 1]) || (lower !== 'it' && lower !== 'you'))
  );
};

const marksClause = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  return (
    item !== undefined &&
    (item.lower === 'that' ||
      item.kind === 'quote' ||
      item.text === ':' ||
      item.lower === 'to' ||
      (item.text === ',' && items[at + 1]?.kind === 'quote'))
  );
};

/** "said, with a smile, “…”": past one bracket of commas that ends at a quotation or "that". */
const pastParenthesis = (items: readonly Item[], at: number): number => {
  if (items[at]?.text !== ',') return at;
  for (let k = at + 1; k < Math.min(items.length, at + 16); k++) {
    if (items[k]?.text !== ',') continue;
    const next = items[k + 1];
    return next && (next.kind === 'quote' || next.lower === 'that') ? k + 1 : at;
  }
  return at;
};
