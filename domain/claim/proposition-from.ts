/** How many UTF-16 units of exact words a first proposition takes over; an editor shortens it to their own words. */
const longest = 280;

/**
 * A first proposition from exact words, to be edited: one line, first letter large, ended by a full stop.
 * Words beyond the limit are left out at a word's end, with an ellipsis that says so.
 */
export const propositionFrom = (exact: readonly string[]): string => {
  const line = exact
    .join(' … ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s"'“”‘’«»„,;:–—-]+|[\s"'“”‘’«»„,;:–—-]+$/gu, '');
  const whole = line.length <= longest ? line : `${line.slice(0, longest).replace(/\s\S*$/u, '')} …`;
  const [first = '', ...rest] = [...whole];
  const sentence = first.toLocaleUpperCase('en') + rest.join('');
  return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`;
};
