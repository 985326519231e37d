import type { Item } from '../frames';
import type { Phrase } from '../noun-phrase';
import { conjunctions, subordinators } from '../tables/ru/word-classes';
import { type RussianCue, type RussianForm, type RussianUse, russianUses } from './cues';
import { plain } from './stems';
import { subjectBetween } from './subject';

/** One use of a Russian cue. `inverted`: its subject stands behind it; `shared`: it has that of an earlier cue (", добавив, что"). */
export type RussianSite = {
  readonly at: number;
  readonly last: number;
  readonly cue: RussianCue;
  readonly form: RussianForm;
  readonly subject: Phrase | null;
  readonly inverted: boolean;
  readonly shared: boolean;
  readonly negated: boolean;
};

/** How far a subject is looked for on either side. */
const reach = 32;

/** The cue sites of a frame, from left to right. */
export const russianSites = (items: readonly Item[]): RussianSite[] => {
  const sites: RussianSite[] = [];
  for (let at = 0; at < items.length; at++) {
    if (items[at]?.kind !== 'word') continue;
    const use = russianUses(plain(items[at])).find((one) => fits(items, at, one.cue));
    if (!use) continue;
    const site = siteAt(items, at, use, sharedWith(items, sites));
    if (site) sites.push(site);
  }
  return sites;
};

/** The cue whose subject a later one shares: the nearest behind which ", что" stands, else the nearest; verbs inside a statement are rather not it. */
const sharedWith = (items: readonly Item[], sites: readonly RussianSite[]): RussianSite | undefined =>
  sites.slice(-6).findLast((site) => site.subject && tellsClause(items, site.last)) ?? sites[sites.length - 1];

const tellsClause = (items: readonly Item[], at: number): boolean => {
  for (let i = at + 1; i < at + 14; i++) {
    if (items[i]?.text === ',') return plain(items[i + 1]) === 'что';
    if (items[i]?.text === ':') return true;
  }
  return false;
};

/** The words that must stand behind the verb do, within a word or two: "дал ясно понять". */
const fits = (items: readonly Item[], at: number, cue: RussianCue): boolean => {
  if (cue.lemma.startsWith('исключить')) return plain(items[at - 1]) === 'не';
  const [first] = cue.behind;
  if (first === undefined) return true;
  const found = [1, 2, 3].find((step) => plain(items[at + step]) === first);
  return found !== undefined && cue.behind.every((word, k) => plain(items[at + found + k]) === word);
};

const lastOf = (items: readonly Item[], at: number, { behind }: RussianCue): number => {
  const [first] = behind;
  if (first === undefined) return at;
  const step = [1, 2, 3].find((one) => plain(items[at + one]) === first) ?? 1;
  return at + step + behind.length - 1;
};

const siteAt = (items: readonly Item[], at: number, use: RussianUse, before: RussianSite | undefined): RussianSite | null => {
  const { cue, form } = use;
  const last = lastOf(items, at, cue);
  const base = { at, last, cue, form, negated: plain(items[at - 1]) === 'не' && !cue.lemma.startsWith('исключить') };
  if (form === 'gerund') return { ...base, subject: before?.subject ?? null, inverted: false, shared: true };
  const front = frontOf(items, at);
  const inFront = subjectBetween(items, front.from, front.to, use);
  const left = inFront && front.bracket ? { ...inFront, until: front.bracket } : inFront;
  const opens = opensInverted(items, at);
  const behind = opens || !left ? subjectBetween(items, last + 1, behindEnd(items, last), use) : null;
  const inverts = opens && behind !== null && !(left && front.bracket && items[behind.last + 1]?.kind === 'word');
  const subject = inverts ? behind : (left ?? behind);
  if (subject) return { ...base, subject, inverted: subject.first > at, shared: false };
  const joins = before && (conjunctions.has(plain(items[at - 1])) || items[at - 1]?.text === ',' || conjunctions.has(plain(items[at - 2])));
  return joins && before.form === form
    ? { ...base, subject: before.subject, inverted: false, shared: true }
    : { ...base, subject: null, inverted: false, shared: false };
};

/** Behind a quotation, dash or comma the verb mostly stands before its subject: "…, заявил Лавров". */
const opensInverted = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1];
  return before !== undefined && (before.kind === 'quote' || /^(?:[,–—]|--?)$/.test(before.text));
};

/** The stretch in front of a verb that may hold its subject; what commas set apart before the verb is stepped over once. */
const frontOf = (items: readonly Item[], at: number): { from: number; to: number; bracket: number | null } => {
  let to = at - 1;
  let bracket: number | null = null;
  if (items[to]?.text === ',') {
    const open = commaBefore(items, to);
    if (open > 0) {
      bracket = to;
      to = open - 1;
    }
  }
  let from = to;
  while (from > 0 && to - from < reach && !isEdge(items, from - 1)) from--;
  return isEdge(items, to) ? { from: 0, to: -1, bracket: null } : { from, to, bracket };
};

const isEdge = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  if (!item) return true;
  if (item.kind === 'quote') return item.end - item.start > 60;
  if (russianUses(plain(item)).some(({ cue, form }) => cue.behind.length === 0 && form !== 'gerund')) return true;
  return item.kind === 'mark' ? !/^[-()«»"]$/.test(item.text) : subordinators.has(plain(item)) || /^(?:а|но|однако)$/.test(plain(item));
};

const commaBefore = (items: readonly Item[], comma: number): number => {
  for (let i = comma - 1; i >= Math.max(0, comma - 30); i--) {
    if (items[i]?.text === ',') return i;
    if (items[i]?.kind === 'quote' && (items[i]?.text.length ?? 0) > 60) return -1;
    if (/^[:;–—]$/.test(items[i]?.text ?? '')) return -1;
  }
  return -1;
};

const behindEnd = (items: readonly Item[], last: number): number => {
  let to = last;
  while (
    to + 1 < items.length &&
    to - last < reach &&
    !(items[to + 1]?.kind === 'mark' && !/^[-()]$/.test(items[to + 1]?.text ?? '')) &&
    !subordinators.has(plain(items[to + 1]))
  ) {
    const next = items[to + 1];
    if ((next?.kind === 'quote' && next.end - next.start > 60) || russianUses(plain(next)).some(({ cue }) => cue.behind.length === 0))
      break;
    to++;
  }
  return to;
};
