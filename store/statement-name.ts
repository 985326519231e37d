/** Statements that are prepared once on each connection, by their text; more different ones than this are not worth keeping. */
const most = 300;
const names = new Map<string, string>();

/** The name under which a statement is prepared, or nothing when there are too many. */
export const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known || names.size >= most) return known;
  const name = `act_${names.size + 1}`;
  names.set(text, name);
  return name;
};
