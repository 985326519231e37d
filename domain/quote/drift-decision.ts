import type { Alarm } from './alarms';
import type { Drift } from './match';

export const driftStates = ['exact', 'moved', 'altered', 'missing'] as const satisfies Drift['state'][];
export type DriftState = (typeof driftStates)[number];

/**
 * What an editor decided about a drifted quote. `none`: nothing to decide, the very words stand at their place. `followed`: the quote has an anchor
 * in the newer version too. `kept`: the older version stays the record. `withdrawn`: the outlet took the words back.
 */
export const driftDecisions = ['none', 'waiting', 'followed', 'kept', 'withdrawn'] as const;
export type DriftDecision = (typeof driftDecisions)[number];

/** What an editor may choose; `follow` makes an anchor in the newer version. */
export const driftChoices = { follow: 'followed', keep: 'kept', withdrawn: 'withdrawn' } as const satisfies Record<string, DriftDecision>;
export type DriftChoice = keyof typeof driftChoices;

type Found = { readonly state: DriftState; readonly alarms: readonly Alarm[] };

/** Whether a person has to look: anything but the very words at their place with nothing turned beside them. */
export const needsDecision = ({ state, alarms }: Found): boolean => state !== 'exact' || alarms.length > 0;

/** Whether the meaning may have changed for those who judged the words: other words, no words, or something turned beside them. */
export const isDrifted = ({ state, alarms }: Found): boolean => state === 'altered' || state === 'missing' || alarms.length > 0;

/** What flips the meaning stands before what only moved: the order of the queue. */
export const driftUrgency: readonly (Alarm | DriftState)[] = [
  'negation',
  'number',
  'name',
  'modality',
  'attribution',
  'altered',
  'moved',
  'missing',
  'exact',
];

/** The place of a drifted quote in the queue, 0 first. */
export const urgencyOf = ({ state, alarms }: Found): number => Math.min(...[...alarms, state].map((what) => driftUrgency.indexOf(what)));

/**
 * What a new drift starts as: nothing to decide; waiting; or as it was decided on the version before, when the outlet's words are the same as then.
 * Following is never carried on: the quote was followed to an anchor, and drift is counted from there.
 */
export const firstDecision = (
  found: Found & { readonly exact: readonly string[] },
  before: { readonly decision: DriftDecision; readonly state: DriftState; readonly exact: readonly string[] } | null,
): DriftDecision => {
  if (!needsDecision(found)) return 'none';
  const alike = before !== null && before.state === found.state && before.exact.join('\n') === found.exact.join('\n');
  return alike && (before.decision === 'kept' || before.decision === 'withdrawn') ? before.decision : 'waiting';
};
