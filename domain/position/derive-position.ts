import type { Bearing } from '@/domain/claim/statement-input';
import { type Stance, type StanceRule, stanceOf, type Tally, tallyOf } from './stance';

/**
 * One appearance of a claim under an issue, as far as a position rests on it. Days are ISO.
 * `saidOn` is the last day it can have been said, `earliest` the first (null when nothing is known); `voice` is who spoke (one person, body,
 * or the unnamed of one source), `until` the last day of the role they spoke in, null while it is open.
 */
export type Stated = {
  readonly claimId: string;
  readonly bearing: Bearing;
  readonly saidOn: string;
  readonly earliest: string | null;
  readonly voice: string;
  readonly until: string | null;
};

export type Voice = { readonly voice: string; readonly stance: Stance };
export type DerivedPosition = {
  readonly stance: Stance;
  readonly rule: StanceRule;
  /** the voices that count, each with its own stance, in the order given */
  readonly voices: readonly Voice[];
  readonly tally: Tally;
};

const newest = (days: readonly (string | null)[]): string | null =>
  days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

/**
 * Answers that nothing certainly followed: an answer falls when another was said after the last day it can have been said.
 * A date that is only known within bounds pushes nothing aside that it may have preceded; evasions take nothing back.
 */
export const standing = <S extends Stated>(statements: readonly S[]): S[] => {
  const answers = statements.filter(({ bearing }) => bearing !== 'evades');
  const last = newest(answers.map(({ earliest }) => earliest));
  return last === null ? answers : answers.filter(({ saidOn }) => saidOn >= last);
};

const voiceStance = (statements: readonly Stated[]): Stance => {
  const counted = standing(statements);
  const considered = counted.length > 0 ? counted : statements;
  const claims = new Map(considered.map(({ claimId, bearing }) => [`${claimId} ${bearing}`, bearing]));
  return stanceOf(tallyOf([...claims.values()])).stance;
};

/**
 * A party's position from what counts for it under one issue, said until the day asked for (the caller leaves out the rest).
 * Each voice answers with its newest standing answers, a claim counting once however many sources print it. A voice whose role ended before
 * the party's newest answer speaks for it no more. The voices then decide by the same table (`stanceRules`).
 */
export const derivePosition = (statements: readonly Stated[]): DerivedPosition => {
  const byVoice = new Map<string, Stated[]>();
  for (const statement of statements) {
    const known = byVoice.get(statement.voice);
    if (known) known.push(statement);
    else byVoice.set(statement.voice, [statement]);
  }
  const last = newest(statements.filter(({ bearing }) => bearing !== 'evades').map(({ earliest }) => earliest));
  const retired = (said: readonly Stated[]) =>
    last !== null && said.every(({ until, saidOn }) => until !== null && until < last && saidOn < last);
  const voices = [...byVoice].filter(([, said]) => !retired(said)).map(([voice, said]) => ({ voice, stance: voiceStance(said) }));
  const tally = tallyOf(voices.map(({ stance }) => stance));
  return { ...stanceOf(tally), voices, tally };
};

export type StanceChange = { readonly on: string; readonly from: Stance; readonly to: Stance };

/** When a position became another, oldest first: the day of the statement that turned it. The first stance is a change from silence. */
export const stanceChanges = (statements: readonly Stated[]): StanceChange[] => {
  const days = [...new Set(statements.map(({ saidOn }) => saidOn))].sort();
  const changes: StanceChange[] = [];
  let from: Stance = 'silent';
  for (const on of days) {
    const to = derivePosition(statements.filter(({ saidOn }) => saidOn <= on)).stance;
    if (to !== from) changes.push({ on, from, to });
    from = to;
  }
  return changes;
};
