import { type Bearing, bearings } from '@/domain/claim/statement-input';

/** A party's answer on an issue. `divided` and `silent` are never the bearing of one claim, only of a party. */
export const stances = [...bearings, 'divided', 'silent'] as const;
export type Stance = (typeof stances)[number];

/** How many of each: claims of one voice, or voices of one party. */
export type Tally = Readonly<Record<Bearing | 'divided', number>>;
const emptyTally: Record<Bearing | 'divided', number> = { affirms: 0, denies: 0, qualifies: 0, evades: 0, divided: 0 };

/** Counts stances; `silent` counts for nothing. */
export const tallyOf = (found: readonly Stance[]): Tally => {
  const tally = { ...emptyTally };
  for (const stance of found) if (stance !== 'silent') tally[stance] += 1;
  return tally;
};

const answers = ({ affirms, denies, qualifies, divided }: Tally) => affirms + denies + qualifies + divided;

/**
 * The rules of a stance, asked from the top; the first that holds decides. Asked twice: of the claims that one voice makes, then of the
 * stances of a party's voices.
 * Evading is no answer, so it never weighs against one. Both sides at once are never averaged: that is a fact to show. A side needs more
 * behind it than stands qualified, else the party is held to the weaker reading.
 */
export const stanceRules = [
  { rule: 'nothing-said', gives: 'silent', when: (t) => answers(t) + t.evades === 0 },
  { rule: 'only-evasions', gives: 'evades', when: (t) => answers(t) === 0 },
  { rule: 'both-sides', gives: 'divided', when: (t) => t.divided > 0 || (t.affirms > 0 && t.denies > 0) },
  { rule: 'side-outweighs', gives: 'affirms', when: (t) => t.affirms > t.qualifies },
  { rule: 'side-outweighs', gives: 'denies', when: (t) => t.denies > t.qualifies },
  { rule: 'qualified', gives: 'qualifies', when: () => true },
] as const satisfies readonly { readonly rule: string; readonly gives: Stance; readonly when: (tally: Tally) => boolean }[];

export type StanceRule = (typeof stanceRules)[number]['rule'];

/** The stance of a tally, and which rule gave it. */
export const stanceOf = (tally: Tally): { readonly stance: Stance; readonly rule: StanceRule } => {
  const found = stanceRules.find(({ when }) => when(tally)) ?? stanceRules[stanceRules.length - 1];
  if (!found) throw new Error('the last rule always holds');
  return { stance: found.gives, rule: found.rule };
};
