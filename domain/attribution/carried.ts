import type { Draft } from './draft';
import type { PlacedDraft } from './find-drafts';
import type { Occasion } from './occasion';
import type { Recorder } from './recorder';
import type { Said } from './said-on';
import type { Speaker } from './speaker';
import { outletNouns } from './tables/outlets';

/** What the text tells of one statement: whose, to whom, on what occasion, when. */
export type Telling = {
  readonly draft: PlacedDraft;
  readonly speaker: Speaker;
  readonly recorder: Recorder | null;
  readonly occasion: Occasion | null;
  readonly said: Said | null;
};
type Known = { interview: Telling | null; dated: Telling | null };

/**
 * What is told once of an occasion holds for what the same speaker says on it later: the paper of an interview, the day a letter was
 * published. Nothing is carried to a statement with an outlet, another occasion or a day of its own, to what somebody "has often said",
 * nor a day when the text tells several of that speaker. Tellings come in order of place.
 */
export const carried = (text: string, tellings: readonly Telling[]): Telling[] => {
  const days = new Map<unknown, Set<string>>();
  for (const { speaker, said } of tellings)
    if (said) days.set(whose(speaker), (days.get(whose(speaker)) ?? new Set()).add(JSON.stringify(said.date)));
  const known = new Map<unknown, Known>();
  return tellings.map((one) => {
    const key = whose(one.speaker);
    if (key === null) return one;
    const before = known.get(key) ?? { interview: null, dated: null };
    const full = isHabit(text, one.draft)
      ? one
      : withDay(withInterview(text, one, before.interview), before.dated, days.get(key)?.size ?? 0);
    known.set(key, {
      interview: one.recorder && (sortOf(one.occasion) === 'interview' || one.draft.told) ? one : before.interview,
      dated: one.said && one.occasion ? one : before.dated,
    });
    return full;
  });
};

const whose = ({ person, name }: Speaker): unknown => person ?? name;

const sortOf = (occasion: Occasion | null): 'interview' | 'event' | 'press' | 'paper' | null => {
  if (!occasion) return null;
  if (/interviews?$/i.test(occasion.medium ?? '')) return 'interview';
  return occasion.event ? 'event' : /reporters$/.test(occasion.medium ?? '') ? 'press' : 'paper';
};

/** Nobody is said to be told, or "the paper" is. */
const toldThere = (text: string, { told }: Draft): boolean =>
  told === null || outletNouns.has(/^the (\p{L}+)$/iu.exec(text.slice(...told))?.[1]?.toLowerCase() ?? '');

const withInterview = (text: string, one: Telling, from: Telling | null): Telling => {
  const fits = sortOf(one.occasion) === null || sortOf(one.occasion) === 'interview';
  if (!from?.recorder || one.recorder || !fits || one.draft.reportedBy || !toldThere(text, one.draft)) return one;
  // An interview is named once in an article; whoever merely told a paper something is listened to for a few sentences.
  const interview = sortOf(from.occasion) === 'interview';
  if (!interview && one.draft.home - from.draft.frame > 3) return one;
  const reasons = [...one.draft.reasons, `${interview ? 'interview' : 'told'}-before:${from.recorder.name}`];
  return { ...one, recorder: from.recorder, occasion: one.occasion ?? from.occasion, draft: { ...one.draft, reasons } };
};

const withDay = (one: Telling, from: Telling | null, days: number): Telling => {
  if (!from?.said || one.said || days !== 1) return one;
  const same =
    one.occasion === null ? one.recorder === null || one.recorder === from.recorder : sortOf(one.occasion) === sortOf(from.occasion);
  return same ? { ...one, said: from.said, draft: { ...one.draft, reasons: [...one.draft.reasons, 'same-occasion'] } } : one;
};

/** "has repeatedly offered", "once said": words of many occasions, or of an older one. */
const isHabit = (text: string, { cue }: Draft): boolean =>
  cue !== null &&
  /\b(?:has|have|had|once|often|repeatedly|previously|earlier|long|always|never)(?:\s+\w+){0,2}\s*$/i.test(
    text.slice(Math.max(0, cue[0] - 40), cue[0]),
  );
