import type { MapMark } from '@/domain/position/map-facts';
import type { SparedWhy } from '@/domain/position/map-page';
import type { Label } from '@/domain/relation/labelling/label-graph';
import type { FailedStep, Reason } from '@/domain/relation/labelling/what-stands';

/** What a label is called wherever it stands: the word its sentence begins with. */
export const labelWords: Readonly<Record<Label, string>> = { in: 'Stands', undecided: 'Undecided', out: 'Falls' };

/** "A1", "A1 and A2", "A1, A2 and 3 more". */
export const listed = (names: readonly string[], most = 4): string => {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
};

type NameOf = (id: string) => string;
const are = (names: readonly unknown[], one: string, many: string): string => (names.length === 1 ? one : many);
const failedWords = (step: FailedStep, nameOf: NameOf): string =>
  step.because === 'out' ? `${nameOf(step.by)} falls` : `${listed(step.through.map(nameOf))} undercuts the step from ${nameOf(step.by)}`;
const allFailed = (steps: readonly FailedStep[], nameOf: NameOf): string => listed(steps.map((step) => failedWords(step, nameOf)));

/** "prefers because “it has the minutes”", "settled higher": why one of two that rebut each other comes first. */
const firstWords = ({ basis, reason }: SparedWhy, it: string): string => {
  if (basis === 'adjudicated') return `settled ${it}higher`;
  return `prefers ${it}because “${(reason ?? '').replace(/[.!?]+$/, '')}”`;
};

/** What comes before the claim in question, by its id. */
type Before = ReadonlyMap<string, SparedWhy>;
type Sentence = { readonly [C in Reason['code']]: (reason: Extract<Reason, { code: C }>, nameOf: NameOf, before: Before) => string };
const sentences: Sentence = {
  'nothing-against': ({ grounds }, nameOf) =>
    grounds.length > 0
      ? `Stands: nothing that counts speaks against it, and ${listed(grounds.map(nameOf))} ${are(grounds, 'supports', 'support')} it.`
      : 'Stands: nothing that counts speaks against it.',
  'all-against-fails': ({ against, grounds }, nameOf) => {
    const held = grounds.length > 0 ? ` ${listed(grounds.map(nameOf))} ${are(grounds, 'supports', 'support')} it.` : '';
    return `Stands: what speaks against it fails, as ${allFailed(against, nameOf)}.${held}`;
  },
  attacked: ({ by }, nameOf, before) => {
    const named = (id: string) => {
      const first = before.get(id);
      return first ? `${nameOf(id)}, which the desk ${firstWords(first, '')},` : nameOf(id);
    };
    return `Falls: ${listed(by.map(named))} ${are(by, 'speaks against it and stands', 'speak against it and stand')}.`;
  },
  'grounds-fell': ({ grounds }, nameOf) => `Falls: all that supported it fell, as ${allFailed(grounds, nameOf)}.`,
  'grounds-in-circle': ({ circle }, nameOf) =>
    `Falls: ${listed(circle.map(nameOf))} only hold each other up, and nothing else that stands supports them.`,
  'in-circle': ({ circle }, nameOf) =>
    circle.length < 2
      ? 'Undecided: it speaks against itself.'
      : `Undecided: it and ${listed(circle.slice(1).map(nameOf))} each hang on the other, and nothing on record decides between them.`,
  'strikes-back': ({ by, grounds, rivals }, nameOf) => {
    const against = `${listed(by.map(nameOf))} ${are(by, 'speaks', 'speak')} against it`;
    const back =
      grounds.length > 0 ? `${listed(grounds.map(nameOf))} ${are(grounds, 'speaks', 'speak')} for it` : 'it speaks against that step';
    const more = rivals.length > 0 ? ` Against it, too, and undecided: ${listed(rivals.map(nameOf))}.` : '';
    return `Undecided: ${against}, ${back}, and nothing on record decides between them.${more}`;
  },
  'hangs-on': ({ by }, nameOf) => `Undecided: it hangs on ${listed(by.map(nameOf))}, still undecided.`,
};

/**
 * Why something stands, falls or is undecided, in a sentence; `nameOf` names claims and evidence as the screen does (a tag). `about`: the claim, and what
 * on its basis comes before what; then it says what rebuts the claim without hitting it. `verdict`: what may be shown of whether it is so; a settled one
 * that looks the other way is named, as it takes no part in the labelling but through preferences.
 */
export const reasonWords = <R extends Reason>(
  reason: R,
  nameOf: NameOf,
  about?: { readonly id: string; readonly spared: readonly SparedWhy[]; readonly verdict?: MapMark | null | undefined },
): string => {
  const before = new Map((about?.spared ?? []).filter(({ byId }) => byId === about?.id).map((one) => [one.claimId, one]));
  const words = (sentences[reason.code] as (reason: R, nameOf: NameOf, before: Before) => string)(reason, nameOf, before);
  const missed = new Map((about?.spared ?? []).filter(({ claimId }) => claimId === about?.id).map((one) => [one.byId, one]));
  const rebuttals = [...missed].map(([by, one]) => `${nameOf(by)} rebuts it, but the desk ${firstWords(one, 'it ')}.`);
  return [words, ...rebuttals, ...otherwise(reason.label, about?.verdict)].join(' ');
};

/** That the desk's verdict looks the other way than the label. */
const otherwise = (label: Label, verdict: MapMark | null | undefined): string[] => {
  const clashes = verdict?.by === 'settled' && verdict.inside === ({ in: 'worst', out: 'best', undecided: null } as const)[label];
  return clashes ? [`This is as an argument; the desk’s verdict on it is “${verdict.word}”.`] : [];
};

/** What is said of a claim that the chosen basis leaves out. */
export const notCounted = 'Not counted on this basis.';
