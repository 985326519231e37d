import { withoutOuterMarks } from './outer-marks';

/** How many UTF-16 units of exact words a first proposition takes over; an editor shortens it to their own words. */
const longest = 280;

/**
 * A first proposition from exact words, to be edited: one line, first letter large, ended by a full stop, without the quotation marks
 * around it. Words beyond the limit are left out at a word's end, with an ellipsis that says so.
 */
export const propositionFrom = (exact: readonly string[]): string => {
  const line = withoutOuterMarks(exact.join(' … ').replace(/\s+/gu, ' '));
  const whole = line.length <= longest ? line : `${line.slice(0, longest).replace(/\s\S*$/u, '')} …`;
  const sentence = whole.replace(/^(["'“„‘«]*)(.)/u, (_, marks: string, first: string) => marks + first.toLocaleUpperCase('en'));
  return /[.!?…]["'”’»]*$/u.test(sentence) ? sentence : `${sentence}.`;
};
